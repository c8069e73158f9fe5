/**
 * The element vocabulary of the comparator and of the engine. Ids never die: a name that falls out of use becomes an alias.
 * Source: dossier 1.1. What each id means in words lives in the message catalogues.
 */
export const ACT_IDS = [
  "recruit",
  "transport",
  "transfer",
  "harbour",
  "receive",
  "buy_sell",
  "other_deal",
  "exchange_control",
  "entice",
  "provide",
  "obtain",
  "advertise",
  "maintain",
  "patronize",
  "arrange_travel",
  "exploit",
  "seize",
  "abandon_abroad",
] as const;

export const MEANS_IDS = [
  "threat",
  "force",
  "coercion",
  "abduction",
  "fraud",
  "deception",
  "abuse_of_power",
  "abuse_of_vulnerability",
  "abuse_of_trust",
  "dependence",
  "blackmail",
  "debt_bondage",
  "doc_seizure",
  "payment_to_controller",
  "legal_process_abuse",
  "foreign_helplessness",
  "trick",
] as const;

export const PURPOSE_IDS = [
  "sexual_exploitation",
  "prostitution_of_others",
  "pornography",
  "forced_labour",
  "exploitative_employment",
  "slavery",
  "slavery_like",
  "servitude",
  "debt_bondage",
  "organ_removal",
  "tissue_removal",
  "begging",
  "criminal_activities",
  "armed_conflict",
  "forced_marriage",
  "illegal_adoption",
  "surrogacy",
  "forced_pregnancy",
  "experiments",
  "services_by_force",
] as const;

export const AGG_IDS = [
  "two_plus",
  "minor",
  "young_child",
  "official",
  "cross_border",
  "retention_abroad",
  "violence",
  "danger_life",
  "organs",
  "doc_abuse",
  "dependant",
  "pregnant",
  "helpless",
  "group",
  "organised_group",
  "criminal_org",
  "death_or_grave_harm",
  "mass_danger",
  "repeat",
  "parent_or_guardian",
  "torture",
  "weapon",
  "commercial",
  "ict_material",
] as const;

/** The eleven forced-labour signals (S43): they point, they do not prove. */
export const ILO_IDS = [
  "vulnerability",
  "deception",
  "movement",
  "isolation",
  "violence",
  "threats",
  "documents",
  "withheld",
  "debt",
  "conditions",
  "overtime",
] as const;

export type ActId = (typeof ACT_IDS)[number];
export type MeansId = (typeof MEANS_IDS)[number];
export type PurposeId = (typeof PURPOSE_IDS)[number];
export type AggId = (typeof AGG_IDS)[number];

/** The four categories a fact can be marked under. */
export const CATEGORIES = ["act", "means", "purpose", "agg"] as const;
export type Category = (typeof CATEGORIES)[number];
/** An element with its category, e.g. `act.recruit`. */
export type ElementId = `act.${ActId}` | `means.${MeansId}` | `purpose.${PurposeId}` | `agg.${AggId}`;

export const ELEMENT_IDS: readonly ElementId[] = [
  ...ACT_IDS.map((id) => `act.${id}` as const),
  ...MEANS_IDS.map((id) => `means.${id}` as const),
  ...PURPOSE_IDS.map((id) => `purpose.${id}` as const),
  ...AGG_IDS.map((id) => `agg.${id}` as const),
];

/** Other spellings that people and other systems use, each with the one id it stands for. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ["act.recruitment", "act.recruit"],
  ["act.transportation", "act.transport"],
  ["act.harbor", "act.harbour"],
  ["act.harbouring", "act.harbour"],
  ["act.harboring", "act.harbour"],
  ["act.receipt", "act.receive"],
  ["act.sale", "act.buy_sell"],
  ["act.sell", "act.buy_sell"],
  ["act.buy", "act.buy_sell"],
  ["act.purchase", "act.buy_sell"],
  ["means.deceit", "means.deception"],
  ["means.vulnerability", "means.abuse_of_vulnerability"],
  ["means.abuse_of_position", "means.abuse_of_power"],
  ["means.document_seizure", "means.doc_seizure"],
  ["means.passport_seizure", "means.doc_seizure"],
  ["means.payment", "means.payment_to_controller"],
  ["purpose.forced_begging", "purpose.begging"],
  ["purpose.forced_criminality", "purpose.criminal_activities"],
  ["purpose.forced_crime", "purpose.criminal_activities"],
  ["purpose.forced_labor", "purpose.forced_labour"],
  ["purpose.domestic_servitude", "purpose.servitude"],
  ["purpose.organs", "purpose.organ_removal"],
  ["purpose.prostitution", "purpose.prostitution_of_others"],
  ["purpose.forced_adoption", "purpose.illegal_adoption"],
  ["agg.child", "agg.minor"],
  ["agg.document_abuse", "agg.doc_abuse"],
  ["agg.organized_group", "agg.organised_group"],
  ["mens.age-knowledge", "mens.age_knowledge"],
]);
