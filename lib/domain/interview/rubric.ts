/** The ten dimensions of dossier 3.5 in its order. The weights add up to 100; they are a design of this course. */
export const DIMENSION_WEIGHTS = {
  safety: 12,
  needs: 8,
  consent: 12,
  rapport: 10,
  interpreter: 6,
  account: 16,
  questions: 12,
  coverage: 10,
  trauma: 6,
  closure: 8,
} as const;
export type Dimension = keyof typeof DIMENSION_WEIGHTS;
export const DIMENSIONS = [
  "safety",
  "needs",
  "consent",
  "rapport",
  "interpreter",
  "account",
  "questions",
  "coverage",
  "trauma",
  "closure",
] as const satisfies readonly Dimension[];
/** Each dimension is judged from 0 to 4. */
export const TOP_LEVEL = 4;

/** Good practices a move or a decision of the plan can carry, and the dimension each speaks for. */
export const PRACTICES = {
  "private-place": "safety",
  "links-checked": "safety",
  "fear-heard": "safety",
  "safe-contact": "safety",
  "risk-recheck": "safety",
  "needs-asked": "needs",
  "needs-met": "needs",
  "care-arranged": "needs",
  who: "consent",
  purpose: "consent",
  recording: "consent",
  rights: "consent",
  limits: "consent",
  "say-back": "consent",
  "ground-rules": "consent",
  "own-name": "rapport",
  thanks: "rapport",
  "neutral-topic": "rapport",
  "language-asked": "interpreter",
  vetted: "interpreter",
  briefed: "interpreter",
  "first-person": "interpreter",
  seating: "interpreter",
  "support-person": "interpreter",
  grounding: "trauma",
  "gap-left-open": "trauma",
  "short-sitting": "trauma",
  "next-step": "closure",
  contact: "closure",
  service: "closure",
  "questions-invited": "closure",
} as const satisfies Record<string, Dimension>;
export type Practice = keyof typeof PRACTICES;
export const PRACTICE_IDS = Object.keys(PRACTICES) as readonly Practice[];

/** Dimensions judged by practices done out of those the script offers; the others are measured from the questions and the meters. */
export const PRACTISED: readonly Dimension[] = ["safety", "needs", "consent", "interpreter", "trauma", "closure"];

/** What fails a round whatever its sum: the starred marks of dossier 3.5 and the last line of 3.4. */
export const FAILS = ["near-suspect", "fear-ignored", "help-for-talk", "hidden-recording", "promise", "threat"] as const;
export type Fail = (typeof FAILS)[number];

/** Bands of dossier 3.5 by points, best first. A fail is always the last band. */
export const BANDS = [
  { id: "ready", from: 85 },
  { id: "supervised", from: 70 },
  { id: "repeat", from: 50 },
  { id: "stop", from: 0 },
] as const;
export type Band = (typeof BANDS)[number]["id"];

/** The band of a sum of points from 0 to 100; any fail makes it "stop". */
export function bandOf(points: number, fails: readonly Fail[]): Band {
  if (fails.length > 0) return "stop";
  return BANDS.find(({ from }) => points >= from)?.id ?? "stop";
}
