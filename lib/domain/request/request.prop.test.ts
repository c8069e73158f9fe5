import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { CHANNELS, draftOf, EMPTY_DRAFT, isAccepted, outcomeOf, step } from "./index";
import type { RequestMove } from "./index";
import { SCRIPT } from "./request.fixture";

const part = fc.constantFrom(...SCRIPT.parts.map(({ id }) => id), "nowhere");
const block = fc.constantFrom(...SCRIPT.parts.flatMap(({ blocks }) => blocks.map(({ id }) => id)), "nothing");
const move: fc.Arbitrary<RequestMove> = fc.oneof(
  fc.record({ kind: fc.constant("route" as const), need: fc.constantFrom("street", "statements", "nothing"), channel: fc.constantFrom(...CHANNELS) }),
  fc.record({ kind: fc.constant("arrange" as const), part, blocks: fc.array(block, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant("write" as const), part, text: fc.string({ maxLength: 80 }) }),
  fc.constant<RequestMove>({ kind: "send" }),
);
const moves = fc.array(move, { maxLength: 30 });

describe("any moves", () => {
  test.prop([moves, fc.nat(30)])("RQ1 come to the same in one piece and in two", (list, cut) => {
    const first = draftOf(SCRIPT, list.slice(0, cut));
    const whole = list.slice(cut).reduce((draft, one) => step(SCRIPT, draft, one), first);
    expect(whole).toEqual(draftOf(SCRIPT, list));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(draftOf(SCRIPT, [])).toEqual(EMPTY_DRAFT);
  });

  test.prop([moves])("RQ9 are worth between nothing and all, in every dimension", (list) => {
    const { score, detail } = outcomeOf(SCRIPT, list);
    for (const share of [score, ...Object.values(detail.dimensions)]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test.prop([moves])("RQ12 pass only with an accepted draft", (list) => {
    expect(outcomeOf(SCRIPT, list).passed).toBe(isAccepted(draftOf(SCRIPT, list)));
  });
});
