import type { Dimension } from "./rubric";

/** How a question is asked, best first. Dossier 3.4; the order is that of the lesson on question types. */
export const QUESTION_TYPES = ["open", "probing", "specific", "yesno", "forced", "multiple", "leading", "blame", "threat"] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What an interviewer does besides asking. `go` only turns to another topic and says nothing about the case. */
export const ACT_KINDS = ["care", "explain", "silence", "summary", "go", "cold", "interrupt", "press", "promise"] as const;
export type ActKind = (typeof ACT_KINDS)[number];
export type MoveKind = QuestionType | ActKind;

/** True for the nine ways of asking, false for everything else an interviewer does. */
export function isQuestion(kind: MoveKind): kind is QuestionType {
  return (QUESTION_TYPES as readonly string[]).includes(kind);
}

/** Five gauges of an interview, each 0 to 100. High is good for rapport, disclosure and safety, bad for the other two. */
export const METERS = ["rapport", "distress", "disclosure", "contamination", "safety"] as const;
export type Meter = (typeof METERS)[number];
export type Meters = Readonly<Record<Meter, number>>;
/** Disclosure is never moved by hand: it is the share of the facts told. */
export const MOVED_METERS = ["rapport", "distress", "contamination", "safety"] as const;
export type MovedMeter = (typeof MOVED_METERS)[number];
export type Effects = Partial<Record<MovedMeter, number>>;

export const PHASES = ["engage", "account", "clarify", "closure"] as const;
export type Phase = (typeof PHASES)[number];

/** What the facts of a script can serve: the coverage the rubric asks for, and the risk and needs that come before it. */
export const FACT_ELEMENTS = ["act", "means", "purpose", "knowledge", "money", "lead", "risk", "need"] as const;
export type FactElement = (typeof FACT_ELEMENTS)[number];
/** Elements that count for coverage (dossier 3.5). */
export const COVERED_ELEMENTS = ["act", "means", "purpose", "knowledge", "money", "lead"] as const satisfies readonly FactElement[];

/** What each way of asking is worth and does. `value` is the table of dossier 3.4, a design of this course and no published scale. */
interface KindRule {
  readonly value: number;
  readonly effects: Effects;
  /** Share of the talk, in turns of ordinary length: hers and ours. */
  readonly hers: number;
  readonly ours: number;
  /** Dimensions of the rubric that lose a level each time. How questions are asked is measured as a whole instead. */
  readonly harms?: readonly Dimension[];
}

export const KIND_RULES: Readonly<Record<MoveKind, KindRule>> = {
  open: { value: 3, effects: { rapport: 2 }, hers: 5, ours: 1 },
  probing: { value: 2, effects: { rapport: 1 }, hers: 3, ours: 1 },
  specific: { value: 1, effects: {}, hers: 1, ours: 1 },
  yesno: { value: 0, effects: {}, hers: 0.5, ours: 1 },
  forced: { value: -2, effects: { contamination: 8, rapport: -2 }, hers: 0.5, ours: 1 },
  multiple: { value: -2, effects: { rapport: -3, distress: 4 }, hers: 0.5, ours: 2 },
  leading: { value: -3, effects: { contamination: 12, rapport: -3 }, hers: 0.5, ours: 1.5 },
  blame: { value: -4, effects: { rapport: -12, distress: 12 }, hers: 0.5, ours: 1, harms: ["rapport", "trauma"] },
  threat: { value: -6, effects: { rapport: -30, distress: 25, safety: -20 }, hers: 0, ours: 1, harms: ["rapport", "trauma"] },
  care: { value: 0, effects: { rapport: 3, distress: -4 }, hers: 1, ours: 1 },
  explain: { value: 0, effects: { rapport: 1, distress: -1 }, hers: 1, ours: 1.5 },
  silence: { value: 0, effects: { rapport: 1, distress: -1 }, hers: 3, ours: 0 },
  summary: { value: 0, effects: { rapport: 1 }, hers: 1, ours: 1.5 },
  go: { value: 0, effects: {}, hers: 0, ours: 0 },
  cold: { value: 0, effects: { rapport: -8, distress: 5 }, hers: 0.5, ours: 1, harms: ["rapport"] },
  interrupt: { value: 0, effects: { rapport: -6, distress: 3 }, hers: 0.5, ours: 1, harms: ["account"] },
  press: { value: 0, effects: { rapport: -8, distress: 15 }, hers: 0.5, ours: 1, harms: ["rapport", "trauma", "trauma"] },
  promise: { value: -6, effects: { contamination: 15 }, hers: 0.5, ours: 1 },
};

/** Dossier 3.4: before the free account a narrow question costs a point instead of earning one. */
export const EARLY_VALUE = -1;
export const EARLY_EFFECTS: Effects = { rapport: -2 };
/** Dossier 3.4: with a child a leading question is worth less still, and does more. */
export const CHILD_LEADING = { value: -5, effects: { contamination: 20, rapport: -3 } } as const;

/** Kinds that harm whenever they are used. A narrow question harms only before the free account. */
export const HARMFUL_KINDS: ReadonlySet<MoveKind> = new Set(["forced", "multiple", "leading", "blame", "threat", "cold", "interrupt", "press", "promise"]);
export const RECOMMENDED_TYPES: ReadonlySet<MoveKind> = new Set(["open", "probing"]);
export const NARROW_TYPES: ReadonlySet<MoveKind> = new Set(["specific", "yesno"]);
