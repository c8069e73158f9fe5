import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { tails } from "./rules/tells";

test.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), fc.nat(20)])(
  "R36 the two tails share the one case that both hold",
  (chances, number) => {
    const hits = Math.min(number, chances.length);
    const { atLeast, atMost } = tails(chances, hits);
    const above = hits < chances.length ? tails(chances, hits + 1).atLeast : 0;
    expect(atLeast + atMost - (atLeast - above)).toBeCloseTo(1, 9);
  },
);
