import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Item } from "@/lib/domain/catalogue";
import { assignForm, drawItems, shuffleOptions } from "./index";

const seed = fc.uint8Array({ minLength: 16, maxLength: 16 });
const pool = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 60 }).map((number) => `m2-q${number}`), objective: fc.constantFrom("o1", "o2", "o3", "o4") }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const count = fc.integer({ min: 0, max: 20 });

describe("draw", () => {
  test.prop([pool, count, seed])("G20 draws the number asked for, without repeats, from the pool", (items, wanted, bytes) => {
    const drawn = drawItems({ pool: items, count: wanted, seed: bytes });
    expect(drawn).toHaveLength(Math.min(wanted, items.length));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
  });

  test.prop([pool, count, seed])("G21 draws the same whatever the order of the file", (items, wanted, bytes) => {
    const forwards = drawItems({ pool: items, count: wanted, seed: bytes });
    expect(drawItems({ pool: items.toReversed(), count: wanted, seed: bytes })).toEqual(forwards);
  });

  test.prop([pool, count, seed])("G22 never gives an objective two more than another that had some to give", (items, wanted, bytes) => {
    const drawn = drawItems({ pool: items, count: wanted, seed: bytes });
    const objectives = [...new Set(items.map(({ objective }) => objective))];
    const tallies = objectives.map((objective) => {
      const own = items.filter((item) => item.objective === objective);
      const taken = own.filter(({ id }) => drawn.includes(id)).length;
      return { taken, left: own.length - taken };
    });
    const most = Math.max(0, ...tallies.map(({ taken }) => taken));
    for (const { taken, left } of tallies) if (left > 0) expect(most - taken).toBeLessThanOrEqual(1);
  });
});

describe("shuffle", () => {
  const parts = ["a", "b", "c", "d", "e"];
  const common = { id: "m2-q01", points: 1, objective: "o1" };
  const item = fc.constantFrom<Item>(
    { ...common, kind: "single", options: parts },
    { ...common, kind: "multiple", options: parts },
    { ...common, kind: "match", left: parts, right: parts },
    { ...common, kind: "order", entries: parts },
    { ...common, kind: "grid", rows: parts, columns: parts },
    { ...common, kind: "short", maxLength: 40 },
  );
  const sorted = (value: Item) =>
    JSON.parse(
      JSON.stringify(value, (_, inner: unknown) => (Array.isArray(inner) ? inner.map(String).toSorted((one, other) => (one < other ? -1 : 1)) : inner)),
    );

  test.prop([item, seed])("G23 keeps every part and repeats with the same seed", (original, bytes) => {
    const shuffled = shuffleOptions(original, bytes);
    expect(sorted(shuffled)).toEqual(sorted(original));
    expect(shuffleOptions(shuffled, bytes)).toEqual(shuffled);
    if (original.kind === "match") expect(shuffled).toMatchObject({ left: original.left });
  });
});

describe("forms", () => {
  test.prop([fc.nat(100_000)])("G24 balances the forms and shows the other one after", (ordinal) => {
    expect(assignForm(ordinal, "after")).not.toBe(assignForm(ordinal, "before"));
    expect(assignForm(ordinal + 1, "before")).not.toBe(assignForm(ordinal, "before"));
  });
});
