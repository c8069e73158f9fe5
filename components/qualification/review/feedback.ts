import type { CaseReview } from "@/lib/contracts/learning";

export type PlaceVerdict = "found" | "inexact" | "missed" | "over_read";
type ReviewFact = CaseReview["facts"][number];

/** A fact with the number it goes by on screen: its place in the order of the file. */
export interface NumberedFact extends ReviewFact {
  readonly number: number;
}

/** What is said at one place of the file. */
export interface PlaceFeedback {
  readonly segment: string;
  /** At most one per category, in the order act, means, purpose, agg, none. */
  readonly verdicts: readonly { readonly category: string; readonly verdict: PlaceVerdict }[];
  readonly fact: NumberedFact | null;
}

const CATEGORIES = ["act", "means", "purpose", "agg", "none"] as const;

/** The facts of a review, numbered in the order of the file. */
export function numberFacts(review: CaseReview, order: readonly string[]): readonly NumberedFact[] {
  const place = new Map(order.map((segment, index) => [segment, index]));
  const first = (fact: ReviewFact) => Math.min(...fact.segments.map((segment) => place.get(segment) ?? order.length));
  return review.facts.toSorted((one, other) => first(one) - first(other)).map((fact, index) => ({ ...fact, number: index + 1 }));
}

/** Feedback by place: every place that holds a fact or was marked. Rules K40, K41. */
export function feedbackOf(review: CaseReview, facts: readonly NumberedFact[]): ReadonlyMap<string, PlaceFeedback> {
  const bySegment = new Map(facts.flatMap((fact) => fact.segments.map((segment) => [segment, fact] as const)));
  const told = new Set(Object.values(review.tallies).flatMap(({ hits, missed, overRead }) => [...hits, ...missed, ...overRead]));
  const places = new Set([...bySegment.keys(), ...told]);
  return new Map([...places].map((segment) => [segment, { segment, verdicts: verdictsAt(review, segment), fact: bySegment.get(segment) ?? null }]));
}

function verdictsAt(review: CaseReview, segment: string): PlaceFeedback["verdicts"] {
  return CATEGORIES.flatMap((category) => {
    const tally = review.tallies[category];
    const verdict = tally && verdictIn(tally, segment);
    return verdict ? [{ category, verdict }] : [];
  });
}

function verdictIn(tally: CaseReview["tallies"][string], segment: string): PlaceVerdict | null {
  if (tally.missed.includes(segment)) return "missed";
  if (tally.overRead.includes(segment)) return "over_read";
  if (tally.inexact.includes(segment)) return "inexact";
  return tally.hits.includes(segment) ? "found" : null;
}
