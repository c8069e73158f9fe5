import "server-only";

/** Invented bodies and people of the demonstration. None of them exists. */
export const AGENCIES = [
  { key: "centre", parent: null, name: "Учебный центр (демонстрация)", region: "Мерива" },
  { key: "prosecution", parent: "centre", name: "Прокуратура области Мерива", region: "Мерива" },
  { key: "police", parent: "centre", name: "Управление полиции Меривы", region: "Мерива" },
  { key: "tashly", parent: "centre", name: "Суд области Ташлы", region: "Ташлы" },
  { key: "bar", parent: "tashly", name: "Коллегия адвокатов Ташлы", region: "Ташлы" },
] as const;
export type AgencyKey = (typeof AGENCIES)[number]["key"];

export const COURSE = "tip";

/** The trainings of the demonstration: one that is over, one under way, and the beginning of the whole course. Days from now. */
export const TRAININGS = [
  { key: "spring", programme: "core", title: "Квалификация торговли людьми: весенняя группа", place: "Ташлы, зал суда", firstDay: -200, lastDay: -150 },
  { key: "autumn", programme: "core", title: "Квалификация торговли людьми: осенняя группа", place: "Мерива, учебный класс 2", firstDay: -20, lastDay: 40 },
  { key: "full", programme: "full", title: "Полный курс для тренеров: первая группа", place: "Мерива, учебный класс 1", firstDay: -24, lastDay: 60 },
] as const;
export type TrainingKey = (typeof TRAININGS)[number]["key"];

/** How far a learner of the demonstration has come. */
export type Stage = "joined" | "pre_test" | "reading" | "half" | "stuck_on_quiz" | "almost" | "certified";

export interface CastMember {
  readonly login: string;
  readonly name: string;
  readonly lane: string;
  readonly agency: AgencyKey;
  readonly training: TrainingKey;
  readonly stage: Stage;
  /** Days before now on which the learner last did something. */
  readonly daysAgo: number;
}

/** Who was there in spring, by agency: most finished, so that the figures of the demonstration say something. */
const SPRING: Readonly<Record<Exclude<AgencyKey, "centre">, { readonly lane: string; readonly names: readonly string[] }>> = {
  prosecution: {
    lane: "prosecutor",
    names: ["Aman Garlyýew", "Сона Ниязова", "Döwlet Çaryýew", "Maral Işanowa", "Юрий Ковалёв", "Nurgeldi Täçmyradow", "Зарина Алиева"],
  },
  police: { lane: "investigator", names: ["Batyr Öwezow", "Гульшат Мередова", "Kerim Şadurdyýew", "Руслан Ахмедов", "Leýli Hallyýewa", "Ýazmyrat Godarow"] },
  tashly: { lane: "judge", names: ["Ogulsoltan Ýazowa", "Виктор Самсонов", "Bibi Annaýewa", "Çary Kakajanow", "Наталья Громова", "Serdar Durdyýew"] },
  bar: { lane: "advocate", names: ["Enejan Rahymowa", "Артём Белов", "Täzegül Orazmyradowa", "Myrat Nazarow", "Динара Касымова"] },
};
/** In turn: two of three were certified, one in six was left behind on the way. */
const SPRING_STAGES: readonly Stage[] = ["certified", "certified", "almost", "certified", "certified", "stuck_on_quiz"];

const graduates: readonly CastMember[] = Object.entries(SPRING)
  .flatMap(([agency, { lane, names }]) => names.map((name) => ({ agency: agency as AgencyKey, lane, name })))
  .map((person, index) => ({
    ...person,
    login: `spring-${index + 1}`,
    training: "spring",
    stage: SPRING_STAGES[index % SPRING_STAGES.length] ?? "certified",
    daysAgo: 152 + ((index * 5) % 30),
  }));

export const LEARNERS: readonly CastMember[] = [
  ...graduates,
  { login: "learner", name: "Aýna Orazowa", lane: "prosecutor", agency: "prosecution", training: "autumn", stage: "reading", daysAgo: 0 },
  { login: "merdan", name: "Мердан Сапаров", lane: "investigator", agency: "police", training: "autumn", stage: "half", daysAgo: 1 },
  { login: "jeren", name: "Jeren Nuryýewa", lane: "judge", agency: "tashly", training: "autumn", stage: "certified", daysAgo: 2 },
  { login: "oleg", name: "Олег Дементьев", lane: "advocate", agency: "bar", training: "autumn", stage: "almost", daysAgo: 1 },
  { login: "bahar", name: "Bahar Ataýewa", lane: "investigator", agency: "police", training: "autumn", stage: "stuck_on_quiz", daysAgo: 16 },
  { login: "gurban", name: "Gurban Hojaýew", lane: "prosecutor", agency: "prosecution", training: "autumn", stage: "pre_test", daysAgo: 3 },
  { login: "selbi", name: "Сельби Аннаева", lane: "judge", agency: "tashly", training: "autumn", stage: "certified", daysAgo: 4 },
  { login: "kakabay", name: "Kakabaý Şyhyýew", lane: "investigator", agency: "police", training: "autumn", stage: "joined", daysAgo: 5 },
  { login: "ogulgerek", name: "Ogulgerek Mämmedowa", lane: "prosecutor", agency: "prosecution", training: "full", stage: "reading", daysAgo: 1 },
  { login: "timur", name: "Тимур Ходжаев", lane: "investigator", agency: "police", training: "full", stage: "pre_test", daysAgo: 2 },
  { login: "akgul", name: "Akgül Rejepowa", lane: "judge", agency: "tashly", training: "full", stage: "joined", daysAgo: 2 },
];

/** Published on purpose: a demonstration listens on this machine only, and production refuses its database. */
export const PASSWORD = "lantern-river-orchard";
