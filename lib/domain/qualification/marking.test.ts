import { describe, expect, test } from "vitest";
import { CASE_WEIGHTS, scoreCaseWork } from "./case-work";
import type { CaseWork } from "./case-work";
import { answer } from "./facts.fixture";
import { MARKING_WEIGHTS, scoreMarking } from "./marking";
import type { Mark } from "./marking";

const reference = {
  f1: ["noise"],
  f2: ["act.recruit", "means.deception"],
  f3: ["purpose.sexual_exploitation"],
  f4: ["noise.consent"],
  f5: ["mens.dana"],
  f6: ["ilo.overtime"],
  f7: ["agg.violence?"],
  f8: ["agg.danger_life", "noise"],
  f9: ["purpose.evidence"],
};
const mark = (segmentOrFactId: string, ...tags: string[]): Mark => ({ segmentOrFactId, tags });
const right = [mark("f2", "act.recruit", "means"), mark("f3", "purpose"), mark("f9", "purpose.begging")];

describe("scoring a reading", () => {
  test("Q41 a mark that is repeated or split counts once", () => {
    const split = [mark("f2", "act.recruit"), mark("f2", "means", "act.recruit"), mark("f3", "purpose"), mark("f9", "purpose.begging"), mark("f3", "purpose")];
    expect(scoreMarking({ reference, marks: split })).toEqual(scoreMarking({ reference, marks: right }));
  });

  test("Q42 the wrong element within the right category is worth half", () => {
    const given = scoreMarking({ reference, marks: [mark("f2", "act.transport")] });
    expect(given.categories.act).toMatchObject({ hits: ["f2"], inexact: ["f2"], missed: [], precision: 0.5, recall: 0.5, score: 0.5 });
    expect(scoreMarking({ reference, marks: [mark("f2", "act.transport", "act.recruit")] }).categories.act).toMatchObject({ inexact: [], score: 1 });
    expect(scoreMarking({ reference, marks: right }).categories.purpose).toMatchObject({ hits: ["f3", "f9"], inexact: [], score: 1 });
  });

  test("Q42 an alias marks the element it stands for", () => {
    expect(scoreMarking({ reference: { f1: ["purpose.begging"] }, marks: [mark("f1", "purpose.forced_begging")] }).score).toBe(1);
  });

  test("Q43 marks on places that do not carry the category are over-read", () => {
    const given = scoreMarking({ reference, marks: [...right, mark("f1", "means"), mark("s77", "act")] });
    expect(given.categories.means).toMatchObject({ hits: ["f2"], overRead: ["f1"], precision: 0.5, recall: 1 });
    expect(given.categories.act.overRead).toEqual(["s77"]);
    expect(given.score).toBeLessThan(1);
  });

  test("Q43 knowledge read as purpose and a signal read as means cost nothing", () => {
    const given = scoreMarking({ reference, marks: [...right, mark("f5", "purpose"), mark("f6", "means")] });
    expect(given.score).toBe(1);
    expect(scoreMarking({ reference, marks: [...right, mark("f5", "act")] }).categories.act.overRead).toEqual(["f5"]);
  });

  test("Q44 distractors left alone count as read; an element marked none counts against", () => {
    expect(scoreMarking({ reference, marks: right }).categories.none).toMatchObject({ hits: ["f1", "f4"], missed: [], overRead: [], score: 1 });
    const given = scoreMarking({ reference, marks: [mark("f1", "act"), mark("f2", "none"), mark("f5", "none")] });
    expect(given.categories.none).toMatchObject({ hits: ["f4"], missed: ["f1"], overRead: ["f2"] });
  });

  test("Q44 what is contestable, or both distractor and element, may be marked or left", () => {
    expect(scoreMarking({ reference, marks: right }).categories.agg).toMatchObject({ missed: [], counts: false });
    expect(scoreMarking({ reference, marks: [...right, mark("f7", "agg"), mark("f8", "agg.danger_life")] })).toMatchObject({
      score: 1,
      categories: { agg: { hits: ["f7", "f8"] } },
    });
  });

  test("Q45 everything right scores 1, nothing marked scores 0, everything marked as everything does not pay", () => {
    expect(scoreMarking({ reference, marks: right }).score).toBe(1);
    expect(scoreMarking({ reference, marks: [] }).score).toBe(0);
    expect(scoreMarking({ reference, marks: [mark("f2", "blue")] }).score).toBe(0);
    const greedy = Object.keys(reference).map((id) => mark(id, "act", "means", "purpose", "agg"));
    expect(scoreMarking({ reference, marks: greedy }).score).toBeLessThan(0.5);
  });

  test("Q46 a missed element of the offence costs three times a misread distractor", () => {
    expect(MARKING_WEIGHTS).toEqual({ act: 3, means: 3, purpose: 3, agg: 2, none: 1 });
    const small = { f1: ["act.recruit"], f2: ["noise"] };
    expect(scoreMarking({ reference: small, marks: [mark("f2", "none")] }).score).toBeCloseTo(1 / 4);
  });
});

describe("scoring the case work", () => {
  const qualification = answer("tkm_129_1_2010", ["act.recruit means.threat", "purpose.sexual_exploitation", "agg.official", "noise"]);
  const facts = { f1: ["act.recruit", "means.threat"], f2: ["purpose.sexual_exploitation"], f3: ["agg.official"], f4: ["noise"] };
  const full = { facts, qualification, neighbour: { offence: "cc138", reasons: ["a", "b"] } };
  const perfect: CaseWork = {
    marks: [mark("f1", "act", "means"), mark("f2", "purpose"), mark("f3", "agg")],
    result: "established",
    offence: "cc129_1",
    part: "2",
    points: ["2.3"],
    neighbour: "cc138",
    reasons: ["b", "a"],
  };
  const criterion = (work: Partial<CaseWork>, name: string, against = full) =>
    scoreCaseWork({ ...perfect, ...work }, against).breakdown.find((entry) => entry.criterion === name)?.score;

  test("Q47 weights add up to one, with and without a neighbour", () => {
    expect(Object.values(CASE_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    const without = scoreCaseWork(perfect, { ...full, neighbour: null });
    expect(without.breakdown.map((entry) => entry.criterion)).toEqual(["marking", "result", "part", "points"]);
    expect(without.breakdown.reduce((sum, entry) => sum + entry.weight, 0)).toBeCloseTo(1);
    expect(without.score).toBeCloseTo(1);
  });

  test("Q48 the result is held against the computed one", () => {
    expect(criterion({ result: "attempt" }, "result")).toBe(0.5);
    expect(criterion({ result: "not_established" }, "result")).toBe(0);
    const disputed = answer("tkm_129_1_2010", ["act.recruit", "?purpose.begging"]);
    expect(criterion({ result: "depends" }, "result", { ...full, qualification: disputed })).toBe(1);
    expect(criterion({ result: "established" }, "result", { ...full, qualification: disputed })).toBe(0.5);
    expect(criterion({ result: "suspected" }, "result", { ...full, qualification: disputed })).toBe(0.5);
    expect(criterion({ result: "depends" }, "result")).toBe(0);
  });

  test("Q48 the part counts with its offence", () => {
    expect(criterion({ part: "1" }, "part")).toBe(0);
    expect(criterion({ offence: "cc999" }, "part")).toBe(0);
    expect(criterion({ offence: null }, "part")).toBe(1);
    const none = { ...full, qualification: answer("tkm_129_1_2010", []) };
    expect(criterion({ result: "not_established", part: null }, "part", none)).toBe(1);
  });

  test("Q49 points by precision and recall; what is open may be chosen or left", () => {
    expect(criterion({ points: ["2.3", "2.5"] }, "points")).toBe(1);
    expect(criterion({ points: ["2.3", "2.1"] }, "points")).toBeCloseTo(2 / 3);
    expect(criterion({ points: [] }, "points")).toBe(0);
    const disputed = answer("tkm_129_1_2010", ["act.recruit", "?purpose.begging", "agg.official"]);
    expect(disputed.aggravations.map(({ id, status }) => [id, status])).toEqual([["2.3", "established"]]);
    for (const points of [[], ["2.3"]]) expect(criterion({ result: "depends", part: null, points }, "points", { ...full, qualification: disputed })).toBe(1);
  });

  test("Q50 the reference neighbour, another that fits, one that does not; reasons by precision and recall", () => {
    expect(criterion({ neighbour: "cc138" }, "neighbour")).toBe(1);
    expect(criterion({ neighbour: "cc138" }, "neighbour", { ...full, neighbour: { offence: "cc126", reasons: ["a"] } })).toBe(0.5);
    expect(criterion({ neighbour: "cc126" }, "neighbour")).toBe(0);
    expect(criterion({ reasons: ["a"] }, "reasons")).toBeCloseTo(2 / 3);
    expect(criterion({ reasons: ["a", "b", "c", "d"] }, "reasons")).toBeCloseTo(2 / 3);
  });

  test("Q51 complete right work scores 1, empty work 0", () => {
    expect(scoreCaseWork(perfect, full).score).toBeCloseTo(1);
    const empty: CaseWork = { marks: [], result: null, offence: null, part: null, points: [], neighbour: null, reasons: [] };
    expect(scoreCaseWork(empty, full).score).toBe(0);
    expect(scoreCaseWork(empty, { ...full, qualification: answer("tkm_129_1_2010", []) }).score).toBe(0);
  });
});
