import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { confusionOf, suppressConfusion, wholeConfusion } from "./confusion";
import type { AnswerCount, Confusion, ShownConfusion } from "./confusion";
import { SMALLEST_CELL } from "./suppress";

/** So many people at one case. */
function crowd(held: string, chosen: string, answers: number, activity = "c01"): AnswerCount {
  return { activity, held, chosen, answers };
}
const cellIn = (shown: ShownConfusion, held: string, chosen: string) =>
  shown.rows.find((row) => row.held === held)?.cells.find((cell) => cell.chosen === chosen)?.answers;

describe("what was chosen against what holds", () => {
  const confusion = confusionOf([
    crowd("established", "established", 1, "c01"),
    crowd("not_established", "established", 1, "c02"),
    crowd("established", "attempt", 1, "c01"),
    crowd("established", "established", 1, "c03"),
    crowd("established", "suspected", 0, "c03"),
  ]);

  test("R12 answers are counted per cell, per row and in all, and people as far as they are certain to be different", () => {
    expect(confusion.cells).toEqual([
      { held: "established", chosen: "attempt", answers: 1, people: 1 },
      { held: "established", chosen: "established", answers: 2, people: 1 },
      { held: "not_established", chosen: "established", answers: 1, people: 1 },
    ]);
    expect(confusion.rows.map(({ answers, people }) => [answers, people])).toEqual([
      [3, 2],
      [1, 1],
    ]);
    expect(confusion.total).toEqual({ answers: 4, people: 2 });
  });

  test("R12 nothing was answered, nothing is counted", () => {
    expect(wholeConfusion(confusionOf([]))).toEqual({ rows: [], total: 0, hiddenCells: 0 });
  });

  test("R12 whoever sees every person's work anyway sees the whole matrix", () => {
    const shown = wholeConfusion(confusion);
    expect(shown).toMatchObject({ total: 4, hiddenCells: 0 });
    expect(cellIn(shown, "established", "attempt")).toBe(1);
  });
});

describe("small cells", () => {
  test("R13 a cell of one to four people is hidden, and with it the next smallest, so that the sum gives nothing away", () => {
    const counts = [crowd("established", "established", 20), crowd("established", "attempt", 2), crowd("established", "suspected", 7)];
    const shown = suppressConfusion(confusionOf(counts));
    expect(cellIn(shown, "established", "attempt")).toBeNull();
    expect(cellIn(shown, "established", "suspected")).toBeNull();
    expect(cellIn(shown, "established", "established")).toBe(20);
    expect(shown).toMatchObject({ rows: [{ total: 29 }], total: 29, hiddenCells: 2 });
  });

  test("R13 many answers that may be those of few people are few people", () => {
    const four = ["c01", "c02", "c03"].map((activity) => crowd("established", "attempt", 4, activity));
    const shown = suppressConfusion(confusionOf([...four, crowd("established", "established", 9)]));
    expect(cellIn(shown, "established", "attempt")).toBeNull();
  });

  test("R14 where nothing is left to hide beside it, the sum of the row goes, and the whole that would give it away", () => {
    const shown = suppressConfusion(confusionOf([crowd("established", "established", 3), crowd("not_established", "not_established", 40)]));
    expect(shown.rows.map(({ total }) => total)).toEqual([null, 40]);
    expect(shown.total).toBeNull();
  });
});

const counts = fc.array(
  fc.record({
    activity: fc.constantFrom("c01", "c02", "c16"),
    answers: fc.integer({ min: 0, max: 12 }),
    held: fc.constantFrom("established", "depends", "not_established"),
    chosen: fc.constantFrom("established", "attempt", "suspected", "none"),
  }),
  { maxLength: 24 },
);
const sumOf = (given: readonly AnswerCount[]) => given.reduce((sum, { answers }) => sum + answers, 0);
const peopleIn = (confusion: Confusion, held: string, chosen: string) =>
  confusion.cells.find((cell) => cell.held === held && cell.chosen === chosen)?.people ?? 0;

property.prop([counts, fc.integer({ min: 0, max: 24 })])("R12 the order and the pieces in which answers are counted leave no trace", (given, cut) => {
  const singles = given.flatMap((count) => Array.from({ length: count.answers }, () => ({ ...count, answers: 1 })));
  expect(confusionOf(singles)).toEqual(confusionOf([...given.slice(cut), ...given.slice(0, cut)]));
});

property.prop([counts])("R13 no cell of fewer than five people is ever shown", (given) => {
  const confusion = confusionOf(given);
  for (const row of suppressConfusion(confusion).rows) {
    for (const { chosen, answers } of row.cells) if (answers !== null) expect(peopleIn(confusion, row.held, chosen)).toBeGreaterThanOrEqual(SMALLEST_CELL);
  }
});

property.prop([counts])("R14 what is hidden under a shown sum is several cells and at least five people", (given) => {
  const confusion = confusionOf(given);
  const shown = suppressConfusion(confusion);
  for (const row of shown.rows) {
    const hidden = row.cells.filter((cell) => cell.answers === null);
    if (row.total === null || hidden.length === 0) continue;
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.reduce((sum, { chosen }) => sum + peopleIn(confusion, row.held, chosen), 0)).toBeGreaterThanOrEqual(SMALLEST_CELL);
  }
  if (shown.total !== null) expect(shown.rows.filter(({ total }) => total === null)).not.toHaveLength(1);
});

property.prop([counts])("R15 what is shown is true, and nothing is hidden where no cell is small", (given) => {
  const confusion = confusionOf(given);
  const shown = suppressConfusion(confusion);
  for (const row of shown.rows) {
    const own = given.filter(({ held }) => held === row.held);
    for (const { chosen, answers } of row.cells) if (answers !== null) expect(answers).toBe(sumOf(own.filter((count) => count.chosen === chosen)));
    if (row.total !== null) expect(row.total).toBe(sumOf(own));
  }
  if (shown.total !== null) expect(shown.total).toBe(sumOf(given));
  if (confusion.cells.every(({ people }) => people >= SMALLEST_CELL)) expect(shown.hiddenCells).toBe(0);
});
