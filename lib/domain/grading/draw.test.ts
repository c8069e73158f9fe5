import { describe, expect, test } from "vitest";
import type { Item } from "@/lib/domain/catalogue";
import type { SeenForm } from "./index";
import { assignForm, drawItems, shuffleOptions } from "./index";

const seed = Uint8Array.from({ length: 16 }, (_, index) => index);

describe("draw", () => {
  test("G20 draws the whole pool where it is too small, and nothing when nothing is asked", () => {
    const pool = [{ id: "m2-q01", objective: "o1" }];
    expect(drawItems({ pool, count: 8, seed })).toEqual(["m2-q01"]);
    expect(drawItems({ pool, count: 0, seed })).toEqual([]);
    expect(drawItems({ pool: [], count: 8, seed })).toEqual([]);
  });

  test("G21 gives the draw written down here: a stored seed must mean the same for ever", () => {
    const pool = ["o1", "o2", "o3"].flatMap((objective) => [1, 2, 3].map((number) => ({ id: `${objective}-q${number}`, objective })));
    expect(drawItems({ pool, count: 5, seed })).toMatchInlineSnapshot(`
      [
        "o1-q3",
        "o3-q3",
        "o2-q1",
        "o1-q2",
        "o3-q1",
      ]
    `);
  });

  test("G21 draws differently for different seeds, each item about as often", () => {
    const items = Array.from({ length: 16 }, (_, index) => ({ id: `m2-q${index}`, objective: `o${index % 4}` }));
    const times = new Map<string, number>();
    for (let attempt = 0; attempt < 2000; attempt += 1) {
      const bytes = Uint8Array.of(attempt % 256, Math.floor(attempt / 256));
      for (const id of drawItems({ pool: items, count: 8, seed: bytes })) times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect(times.size).toBe(16);
    for (const drawn of times.values()) expect(Math.abs(drawn - 1000)).toBeLessThan(120);
  });

  test("G22 gives every objective its turn before any has a second item", () => {
    const pool = [
      ...[1, 2, 3, 4, 5, 6].map((number) => ({ id: `a-${number}`, objective: "o1" })),
      { id: "b-1", objective: "o2" },
      { id: "c-1", objective: "o3" },
    ];
    expect(
      drawItems({ pool, count: 3, seed })
        .map((id) => id.charAt(0))
        .toSorted(),
    ).toEqual(["a", "b", "c"]);
  });

  test("G23 leaves gaps, rows and passages where the text has them", () => {
    const item: Item = { id: "m2-q05", points: 1, objective: "o1", kind: "highlight", spans: ["s1", "s2", "s3", "s4"] };
    expect(shuffleOptions(item, seed)).toBe(item);
  });

  test("G23 shows every order about as often", () => {
    const parts = ["a", "b", "c", "d", "e"];
    const firsts = new Map<string, number>();
    for (let attempt = 0; attempt < 2000; attempt += 1) {
      const shown = shuffleOptions(
        { id: "m2-q01", points: 1, objective: "o1", kind: "single", options: parts },
        Uint8Array.of(attempt % 256, Math.floor(attempt / 256)),
      );
      const first = shown.kind === "single" ? (shown.options[0] ?? "") : "";
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const part of parts) expect(Math.abs((firsts.get(part) ?? 0) - 400)).toBeLessThan(80);
  });

  test("G24 after tests of a part the whole is closed with the form whose keys were not shown", () => {
    for (const ordinal of [0, 1]) {
      const part: SeenForm[] = [{ form: assignForm(ordinal, "before"), moment: "before" }];
      part.push({ form: assignForm(ordinal, "after", part), moment: "after" });
      const opening = assignForm(ordinal, "before", part);
      expect(opening).toBe(part[0]?.form);
      expect(assignForm(ordinal, "after", [...part, { form: opening, moment: "before" }])).toBe(opening);
      expect(assignForm(ordinal, "after", [{ form: "b", moment: "before" }])).toBe("a");
    }
  });

  test("G24 crosses the forms", () => {
    expect([0, 1, 2, 3].map((ordinal) => assignForm(ordinal, "before"))).toEqual(["a", "b", "a", "b"]);
    expect([0, 1, 2, 3].map((ordinal) => assignForm(ordinal, "after"))).toEqual(["b", "a", "b", "a"]);
  });
});
