import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCase, anyProfile, tag } from "./arbitrary.fixture";
import { scoreCaseWork } from "./case-work";
import { qualify } from "./evaluate";
import { MARKING_CATEGORIES, scoreMarking } from "./marking";
import type { Mark } from "./marking";
import { RESULTS } from "./outcome";
import { profileOf } from "./profiles.fixture";
import { categoryOf, parseTag } from "./tag";

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 300, seed: 20260511 });
const places = ["f1", "f2", "f3", "f4", "f5", "s1", "s2"];
const reference = fc.dictionary(fc.constantFrom(...places.slice(0, 5)), fc.array(tag, { minLength: 1, maxLength: 3 }));
const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc.record({
    segmentOrFactId: fc.constantFrom(...places),
    tags: fc.array(fc.oneof(tag, fc.constantFrom("act", "means", "purpose", "agg", "none", "odd")), { maxLength: 3 }),
  }),
  { maxLength: 12 },
);

describe("properties of the scores", () => {
  test("Q41 repeating or reordering marks changes nothing", () => {
    check(
      fc.property(reference, marks, (facts, given) => {
        expect(scoreMarking({ reference: facts, marks: [...given].reverse().concat(given) })).toEqual(scoreMarking({ reference: facts, marks: given }));
      }),
    );
  });

  test("Q43 a mark on a place that carries nothing never raises the score", () => {
    check(
      fc.property(reference, marks, fc.constantFrom("act", "means", "purpose", "agg"), (facts, given, category) => {
        fc.pre(given.some((mark) => mark.tags.some((written) => ["act", "means", "purpose", "agg", "none"].includes(written))));
        const before = scoreMarking({ reference: facts, marks: given }).categories;
        const after = scoreMarking({ reference: facts, marks: [...given, { segmentOrFactId: "s9", tags: [category] }] }).categories;
        for (const name of MARKING_CATEGORIES) expect(after[name].score).toBeLessThanOrEqual(before[name].score + 1e-12);
      }),
    );
  });

  test("Q45 scores lie between 0 and 1 and the reference scores 1", () => {
    check(
      fc.property(reference, marks, (facts, given) => {
        const scored = scoreMarking({ reference: facts, marks: given });
        for (const value of [
          scored.score,
          ...MARKING_CATEGORIES.flatMap((name) => [scored.categories[name].precision, scored.categories[name].recall, scored.categories[name].score]),
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const own = Object.entries(facts).map(([segmentOrFactId, tags]) => ({
          segmentOrFactId,
          tags: tags.filter((written) => {
            const read = parseTag(written);
            return read !== null && categoryOf(read) !== null;
          }),
        }));
        if (own.some((mark) => mark.tags.length > 0)) expect(scoreMarking({ reference: facts, marks: own }).score).toBeCloseTo(1);
      }),
    );
  });

  test("Q51 case work scores between 0 and 1 by weights that add up to 1", () => {
    const work = fc.record({
      marks,
      result: fc.option(fc.constantFrom(...RESULTS)),
      offence: fc.constant(null),
      part: fc.option(fc.constantFrom("1", "2", "3")),
      points: fc.array(fc.constantFrom("2.1", "2.2", "2.3", "2.5", "x")),
      neighbour: fc.option(fc.constantFrom("cc138", "cc126", "smuggling")),
      reasons: fc.array(fc.constantFrom("a", "b", "c")),
    });
    check(
      fc.property(anyProfile, anyCase, work, (id, input, done) => {
        const facts = Object.fromEntries(input.facts.map((fact) => [fact.id, fact.tags]));
        const scored = scoreCaseWork(done, { facts, qualification: qualify(profileOf(id), input), neighbour: { offence: "cc138", reasons: ["a", "b"] } });
        expect(scored.score).toBeGreaterThanOrEqual(0);
        expect(scored.score).toBeLessThanOrEqual(1 + 1e-12);
        expect(scored.breakdown.reduce((sum, entry) => sum + entry.weight, 0)).toBeCloseTo(1);
      }),
    );
  });
});
