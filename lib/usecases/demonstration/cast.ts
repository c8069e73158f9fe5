import "server-only";

/** Invented bodies and people of the demonstration. None of them exists. */
export const AGENCIES = [
  { key: "centre", parent: null, name: "Training Centre (demonstration)", region: "Meriva" },
  { key: "prosecution", parent: "centre", name: "Meriva Regional Prosecutor's Office", region: "Meriva" },
  { key: "police", parent: "centre", name: "Meriva Police Department", region: "Meriva" },
  { key: "tashly", parent: "centre", name: "Tashly Regional Court", region: "Tashly" },
  { key: "bar", parent: "tashly", name: "Tashly Bar Association", region: "Tashly" },
] as const;
export type AgencyKey = (typeof AGENCIES)[number]["key"];

export const COURSE = "tip";

/** The trainings of the demonstration: half a day on definition and qualification, and the beginning of the whole. */
export const TRAININGS = [
  { programme: "core", title: "Квалификация торговли людьми: осенняя группа", place: "Meriva, учебный класс 2", firstDay: -20, lastDay: 40 },
  { programme: "full", title: "Полный курс для тренеров: первая группа", place: "Meriva, учебный класс 1", firstDay: -24, lastDay: 60 },
] as const;
export type ProgrammeId = (typeof TRAININGS)[number]["programme"];

/** How far a learner of the demonstration has come. */
export type Stage = "joined" | "pre_test" | "reading" | "half" | "stuck_on_quiz" | "almost" | "certified";

export interface CastMember {
  readonly login: string;
  readonly name: string;
  readonly lane: string;
  readonly agency: AgencyKey;
  readonly programme: ProgrammeId;
  readonly stage: Stage;
  /** Days before now on which the learner last did something. */
  readonly daysAgo: number;
}

export const LEARNERS: readonly CastMember[] = [
  { login: "learner", name: "Aýna Orazowa", lane: "prosecutor", agency: "prosecution", programme: "core", stage: "reading", daysAgo: 0 },
  { login: "merdan", name: "Мердан Сапаров", lane: "investigator", agency: "police", programme: "core", stage: "half", daysAgo: 1 },
  { login: "jeren", name: "Jeren Nuryýewa", lane: "judge", agency: "tashly", programme: "core", stage: "certified", daysAgo: 2 },
  { login: "oleg", name: "Олег Дементьев", lane: "advocate", agency: "bar", programme: "core", stage: "almost", daysAgo: 1 },
  { login: "bahar", name: "Bahar Ataýewa", lane: "investigator", agency: "police", programme: "core", stage: "stuck_on_quiz", daysAgo: 16 },
  { login: "gurban", name: "Gurban Hojaýew", lane: "prosecutor", agency: "prosecution", programme: "core", stage: "pre_test", daysAgo: 3 },
  { login: "selbi", name: "Сельби Аннаева", lane: "judge", agency: "tashly", programme: "core", stage: "certified", daysAgo: 4 },
  { login: "kakabay", name: "Kakabaý Şyhyýew", lane: "investigator", agency: "police", programme: "core", stage: "joined", daysAgo: 5 },
  { login: "ogulgerek", name: "Ogulgerek Mämmedowa", lane: "prosecutor", agency: "prosecution", programme: "full", stage: "reading", daysAgo: 1 },
  { login: "timur", name: "Тимур Ходжаев", lane: "investigator", agency: "police", programme: "full", stage: "pre_test", daysAgo: 2 },
  { login: "akgul", name: "Akgül Rejepowa", lane: "judge", agency: "tashly", programme: "full", stage: "joined", daysAgo: 2 },
];

/** Published on purpose: a demonstration listens on this machine only, and production refuses its database. */
export const PASSWORD = "lantern-river-orchard";
