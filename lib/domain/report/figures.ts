const MILLISECONDS_PER_DAY = 86_400_000;

/** Days without any activity after which a learner who started and did not complete counts as stuck. */
export const STUCK_AFTER_DAYS = 14;

/** What a report knows of one enrolment. Instants in milliseconds; test scores in thousandths of the scale. */
export interface EnrolmentFacts {
  readonly startedAt: number | null;
  readonly lastAt: number | null;
  readonly completedAt: number | null;
  /** When the certificate in force was issued; null without one, or when it was revoked. */
  readonly certifiedAt: number | null;
  readonly preMillis: number | null;
  readonly postMillis: number | null;
}

/** The counted figures, in the order of the screen. Each is a number of people. */
export const COUNTS = ["enrolled", "started", "completed", "certified", "gainOf"] as const;
export type Count = (typeof COUNTS)[number];

/** Figures of a group of enrolments. Those of two groups without common members add up to those of both. */
export interface Figures extends Readonly<Record<Count, number>> {
  /** Sum over the `gainOf` people with both tests of closing less opening score, in thousandths. */
  readonly gainSumMillis: number;
}

export const NO_FIGURES: Figures = { enrolled: 0, started: 0, completed: 0, certified: 0, gainOf: 0, gainSumMillis: 0 };

/** The figures of a group: what a database query over the same enrolments must give. */
export function figuresOf(enrolments: readonly EnrolmentFacts[]): Figures {
  return enrolments.map(figuresOfOne).reduce(addFigures, NO_FIGURES);
}

/** The figures of two groups together. */
export function addFigures(one: Figures, other: Figures): Figures {
  return {
    enrolled: one.enrolled + other.enrolled,
    started: one.started + other.started,
    completed: one.completed + other.completed,
    certified: one.certified + other.certified,
    gainOf: one.gainOf + other.gainOf,
    gainSumMillis: one.gainSumMillis + other.gainSumMillis,
  };
}

/**
 * Mean gain between the tests as a share of the scale (−1 to 1, rounded to three decimals), over the people who took
 * both; null where nobody did. Always to be shown with `gainOf`: those who left before the closing test are not in it.
 */
export function meanGain({ gainOf, gainSumMillis }: Pick<Figures, "gainOf" | "gainSumMillis">): number | null {
  return gainOf === 0 ? null : Math.round(gainSumMillis / gainOf) / 1000;
}

/** True when somebody started, did not complete, and has done nothing for `STUCK_AFTER_DAYS` days at `nowMs`. */
export function isStuck({ startedAt, lastAt, completedAt }: EnrolmentFacts, nowMs: number): boolean {
  if (startedAt === null || completedAt !== null) return false;
  return nowMs - (lastAt ?? startedAt) >= STUCK_AFTER_DAYS * MILLISECONDS_PER_DAY;
}

function figuresOfOne({ startedAt, completedAt, certifiedAt, preMillis, postMillis }: EnrolmentFacts): Figures {
  const hasBoth = preMillis !== null && postMillis !== null;
  return {
    enrolled: 1,
    started: countIf(startedAt !== null),
    completed: countIf(completedAt !== null),
    certified: countIf(certifiedAt !== null),
    gainOf: countIf(hasBoth),
    gainSumMillis: hasBoth ? postMillis - preMillis : 0,
  };
}

function countIf(condition: boolean): number {
  return condition ? 1 : 0;
}
