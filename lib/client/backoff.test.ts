import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { waitAfter } from "./backoff";

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test.prop([fc.integer({ min: 1, max: 10_000 }), chance])("B6 waits lie between half a second and two minutes", (failures, drawn) => {
  const wait = waitAfter(failures, drawn);
  expect(wait).toBeGreaterThanOrEqual(500);
  expect(wait).toBeLessThanOrEqual(120_000);
});

test.prop([fc.integer({ min: 1, max: 6 }), chance])("B6 each wait is at least the shortest of the one before, doubled", (failures, drawn) => {
  expect(waitAfter(failures + 1, 0)).toBe(2 * waitAfter(failures, 0));
  expect(waitAfter(failures, drawn)).toBeLessThanOrEqual(2 * waitAfter(failures, 0));
});

test.prop([fc.integer({ min: 1, max: 50 }), chance, fc.integer({ min: 0, max: 900 })])(
  "B6 a wait the server asked for is respected",
  (failures, drawn, asked) => {
    expect(waitAfter(failures, drawn, asked)).toBeGreaterThanOrEqual(asked * 1000);
  },
);
