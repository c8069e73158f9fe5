import { fc, test } from "@fast-check/vitest";
import { newUuid } from "@/lib/kernel/ids";
import { expect } from "vitest";
import { growingClock, newId } from "./new-id";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test.prop([instants, bytes])("N1 ids equal the kernel's", (instant, chance) => {
  const clock = { now: () => instant };
  const randomness = { bytes: () => Uint8Array.from(chance) };
  expect(newId(clock, randomness)).toBe(newUuid(clock, randomness));
});

test.prop([fc.array(instants, { minLength: 2 })])("N2 readings grow whatever the device's clock does", (readings) => {
  const left = [...readings];
  const clock = growingClock({ now: () => left.shift() ?? 0 });
  const seen = readings.map(() => clock.now());
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(new Set(seen).size).toBe(seen.length);
});
