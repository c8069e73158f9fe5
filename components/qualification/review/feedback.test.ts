import { fc, test } from "@fast-check/vitest";
import type { CaseReview } from "@/lib/contracts/learning";
import { expect, test as example } from "vitest";
import { feedbackOf, numberFacts } from "./feedback";

const ORDER = ["d1s1", "d1s2", "d1s3", "d2s1", "d2s2"];
const CATEGORIES = ["act", "means", "purpose", "agg", "none"] as const;
type Fact = CaseReview["facts"][number];

function reviewOf(tallies: CaseReview["tallies"], facts: readonly Fact[]): CaseReview {
  return {
    score: 0.5,
    profile: { id: "palermo", state: "verified", validFrom: null },
    tallies,
    breakdown: [],
    facts: [...facts],
    situation: {},
    whyNot: {},
    closing: {},
    reasonsState: {},
    qualifications: [],
  };
}
const fact = (id: string, segments: string[]): Fact => ({ id, tags: ["act.recruit"], state: "proven", segments, rationales: { en: "why" } });
const tally = (part: Partial<CaseReview["tallies"][string]>): CaseReview["tallies"][string] => ({
  hits: [],
  inexact: [],
  missed: [],
  overRead: [],
  precision: 1,
  recall: 1,
  score: 1,
  ...part,
});

const places = fc.uniqueArray(fc.constantFrom(...ORDER));
const tallies = fc.record(
  Object.fromEntries(CATEGORIES.map((category) => [category, fc.record({ hits: places, inexact: places, missed: places, overRead: places }).map(tally)])),
);

test.prop([tallies])("K40 a place says at most one thing per category", (given) => {
  const feedback = feedbackOf(reviewOf(given, []), []);
  for (const { verdicts } of feedback.values()) {
    expect(new Set(verdicts.map(({ category }) => category)).size).toBe(verdicts.length);
    expect(verdicts.length).toBeGreaterThan(0);
  }
  const told = Object.values(given).flatMap(({ hits, missed, overRead }) => [...hits, ...missed, ...overRead]);
  expect([...feedback.keys()].toSorted()).toEqual([...new Set(told)].toSorted());
});

example("K40 found with another element is said to be that, missed and over-read go before", () => {
  const act = tally({ hits: ["d1s1", "d1s2"], inexact: ["d1s2"], missed: ["d1s3"], overRead: ["d2s1"] });
  const feedback = feedbackOf(reviewOf({ act }, []), []);
  const verdictAt = (segment: string) => feedback.get(segment)?.verdicts[0]?.verdict;
  expect(["d1s1", "d1s2", "d1s3", "d2s1", "d2s2"].map(verdictAt)).toEqual(["found", "inexact", "missed", "over_read", undefined]);
});

example("K41 a fact of several places is there at each of them, numbered by its first", () => {
  const facts = [fact("f9", ["d2s2"]), fact("f2", ["d2s1", "d1s2"]), fact("f5", ["d1s3"])];
  const numbered = numberFacts(reviewOf({}, facts), ORDER);
  expect(numbered.map(({ id, number }) => `${number} ${id}`)).toEqual(["1 f2", "2 f5", "3 f9"]);
  const feedback = feedbackOf(reviewOf({}, facts), numbered);
  expect([feedback.get("d1s2")?.fact?.id, feedback.get("d2s1")?.fact?.id, feedback.get("d1s1")]).toEqual(["f2", "f2", undefined]);
  expect(feedback.get("d2s1")?.fact?.rationales.en).toBe("why");
});
