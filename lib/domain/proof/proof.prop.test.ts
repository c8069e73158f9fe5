import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { boardOf, EMPTY_BOARD, outcomeOf, step } from "./index";
import type { ProofMove } from "./index";
import { SCRIPT } from "./proof.fixture";

const cell = fc.constantFrom(...SCRIPT.cells.map(({ id }) => id), "nowhere");
const item = fc.constantFrom(...SCRIPT.items.map(({ id }) => id), "nothing");
const move: fc.Arbitrary<ProofMove> = fc.oneof(
  fc.record({ kind: fc.constant("place" as const), cell, item }),
  fc.record({ kind: fc.constant("remove" as const), cell, item }),
  fc.record({
    kind: fc.constant("answer" as const),
    argument: fc.constantFrom("agreed", "nobody"),
    items: fc.array(item, { maxLength: 5 }),
    reason: fc.constantFrom("means", "pity", "silence", null),
  }),
);
const moves = fc.array(move, { maxLength: 40 });

describe("any moves", () => {
  test.prop([moves, fc.nat(40)])("PM1 come to the same in one piece and in two", (list, cut) => {
    const first = boardOf(SCRIPT, list.slice(0, cut));
    const whole = list.slice(cut).reduce((board, one) => step(SCRIPT, board, one), first);
    expect(whole).toEqual(boardOf(SCRIPT, list));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(boardOf(SCRIPT, [])).toEqual(EMPTY_BOARD);
  });

  test.prop([moves])("PM10 are worth between nothing and all, in every dimension", (list) => {
    const { score, detail } = outcomeOf(SCRIPT, list);
    for (const share of [score, ...Object.values(detail.dimensions)]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    if (score === 1) expect(detail.criteria.every(({ earned }) => earned === 1)).toBe(true);
  });

  test.prop([moves])("PM11 pass only without an obstacle", (list) => {
    const { passed, detail } = outcomeOf(SCRIPT, list);
    expect(passed).toBe(detail.obstacles.length === 0);
  });
});
