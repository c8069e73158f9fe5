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

/** How far a learner of the demonstration has come. */
export type Stage = "joined" | "pre_test" | "reading" | "half" | "stuck_on_quiz" | "almost" | "certified";

export interface CastMember {
  readonly login: string;
  readonly name: string;
  readonly lane: string;
  readonly agency: AgencyKey;
  readonly stage: Stage;
  /** Days before now on which the learner last did something. */
  readonly daysAgo: number;
}

export const LEARNERS: readonly CastMember[] = [
  { login: "learner", name: "Aýna Orazowa", lane: "prosecutor", agency: "prosecution", stage: "reading", daysAgo: 0 },
  { login: "merdan", name: "Мердан Сапаров", lane: "investigator", agency: "police", stage: "half", daysAgo: 1 },
  { login: "jeren", name: "Jeren Nuryýewa", lane: "judge", agency: "tashly", stage: "certified", daysAgo: 2 },
  { login: "oleg", name: "Олег Дементьев", lane: "advocate", agency: "bar", stage: "almost", daysAgo: 1 },
  { login: "bahar", name: "Bahar Ataýewa", lane: "investigator", agency: "police", stage: "stuck_on_quiz", daysAgo: 16 },
  { login: "gurban", name: "Gurban Hojaýew", lane: "prosecutor", agency: "prosecution", stage: "pre_test", daysAgo: 3 },
  { login: "selbi", name: "Сельби Аннаева", lane: "judge", agency: "tashly", stage: "certified", daysAgo: 4 },
  { login: "kakabay", name: "Kakabaý Şyhyýew", lane: "investigator", agency: "police", stage: "joined", daysAgo: 5 },
];

/** Published on purpose: a demonstration listens on this machine only, and production refuses its database. */
export const PASSWORD = "lantern-river-orchard";
