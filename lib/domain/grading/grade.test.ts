import { describe, expect, test } from "vitest";
import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import { gradeAttempt, gradeItem } from "./index";

const common = { id: "m2-q01", points: 1, objective: "m2-o1" };
const single: Item = { ...common, kind: "single", options: ["a", "b", "c"] };
const multiple: Item = { ...common, kind: "multiple", options: ["a", "b", "c", "d"] };
const match: Item = { ...common, kind: "match", left: ["l1", "l2", "l3"], right: ["r1", "r2", "r3"] };
const order: Item = { ...common, kind: "order", entries: ["a", "b", "c", "d", "e"] };
const short: Item = { ...common, kind: "short", maxLength: 40 };
const highlight: Item = { ...common, kind: "highlight", spans: ["s1", "s2", "s3", "s4"] };

describe("gradeItem", () => {
  test("G10 gives a single choice all or nothing", () => {
    expect(gradeItem(single, { choice: "b" }, { choice: "b" })).toMatchObject({ hundredths: 100, correct: true });
    expect(gradeItem(single, { choice: "b" }, { choice: "a" })).toMatchObject({ hundredths: 0, correct: false });
  });

  test("G11 takes a wrong pick off a right one and never goes below nothing", () => {
    const key: ItemKey = { choices: ["a", "b"] };
    expect(gradeItem(multiple, key, { choices: ["a"] }).hundredths).toBe(50);
    expect(gradeItem(multiple, key, { choices: ["a", "b", "c"] }).hundredths).toBe(50);
    expect(gradeItem(multiple, key, { choices: ["a", "b", "c", "d"] }).hundredths).toBe(0);
    expect(gradeItem(multiple, key, { choices: ["c", "d"] }).hundredths).toBe(0);
  });

  test("G11 gives nothing for highlighting more wrong passages than right ones", () => {
    const everything: ItemResponse = { spans: ["s1", "s2", "s3", "s4"] };
    expect(gradeItem(highlight, { spans: ["s2"] }, everything).hundredths).toBe(0);
    expect(gradeItem(highlight, { spans: ["s1", "s2", "s3"] }, everything).hundredths).toBe(66);
  });

  test("G12 gives a share for each right pair and charges nothing for a wrong one", () => {
    const key: ItemKey = { pairs: { l1: "r1", l2: "r2", l3: "r3" } };
    expect(gradeItem(match, key, { pairs: { l1: "r1", l2: "r3" } }).hundredths).toBe(33);
    expect(gradeItem(match, key, { pairs: { l1: "r1", l2: "r2", l3: "r1" } }).hundredths).toBe(66);
  });

  test("G13 charges one share for one entry astray, however far, and gives nothing for a reversal", () => {
    const key: ItemKey = { order: ["a", "b", "c", "d", "e"] };
    expect(gradeItem(order, key, { order: ["b", "c", "d", "e", "a"] }).hundredths).toBe(75);
    expect(gradeItem(order, key, { order: ["b", "a", "c", "d", "e"] }).hundredths).toBe(75);
    expect(gradeItem(order, key, { order: ["e", "d", "c", "b", "a"] }).hundredths).toBe(0);
  });

  test("G14 folds case, ё, punctuation and spaces in a short answer", () => {
    const key: ItemKey = { accept: ["position of vulnerability", "уязвимое положение", "её положение"] };
    expect(gradeItem(short, key, { text: "  Position  of vulnerability. " }).correct).toBe(true);
    expect(gradeItem(short, key, { text: "ЕЁ ПОЛОЖЕНИЕ" }).correct).toBe(true);
    expect(gradeItem(short, key, { text: "vulnerability" }).correct).toBe(false);
    expect(gradeItem(short, key, { text: " ?! " }).correct).toBe(false);
  });

  test("G15 marks what is right, wrong and missed and leaves the rest unmarked", () => {
    expect(gradeItem(multiple, { choices: ["a", "b"] }, { choices: ["b", "c"] }).parts).toEqual({ a: "missed", b: "right", c: "wrong" });
    expect(gradeItem(match, { pairs: { l1: "r1", l2: "r2", l3: "r3" } }, { pairs: { l1: "r1", l2: "r3" } }).parts).toEqual({
      l1: "right",
      l2: "wrong",
      l3: "missed",
    });
    expect(gradeItem(order, { order: ["a", "b", "c", "d", "e"] }, { order: ["b", "c", "d", "e", "a"] }).parts).toEqual({
      a: "wrong",
      b: "right",
      c: "right",
      d: "right",
      e: "right",
    });
    expect(gradeItem(single, { choice: "b" }, null).parts).toEqual({ b: "missed" });
  });

  test("G16 stops at a key of another kind", () => {
    expect(() => gradeItem(single, { spans: ["s1"] }, null)).toThrow("m2-q01");
  });
});

describe("gradeAttempt", () => {
  const second: Item = { ...single, id: "m2-q02", points: 2 };
  const keys = { "m2-q01": { choice: "a" }, "m2-q02": { choice: "b" } };

  test("G17 counts each drawn item once and ignores answers to others", () => {
    const responses = { "m2-q01": { choice: "a" }, "m2-q99": { choice: "a" } };
    const grade = gradeAttempt({ items: [single, single, second], keys, responses, passMark: 0.5 });
    expect(grade).toMatchObject({ hundredths: 100, maxHundredths: 300, score: 0.333, passed: false });
    expect(Object.keys(grade.items)).toEqual(["m2-q01", "m2-q02"]);
  });

  test("G18 passes exactly at the mark and fails just below it", () => {
    const responses = { "m2-q02": { choice: "b" } };
    const attempt = { items: [single, second], keys, responses };
    expect(gradeAttempt({ ...attempt, passMark: 0.666 }).passed).toBe(true);
    expect(gradeAttempt({ ...attempt, passMark: 0.667 }).passed).toBe(false);
  });

  test("G18 is not misled by marks that binary fractions cannot hold", () => {
    const items = Array.from({ length: 10 }, (_, index): Item => ({ ...single, id: `fa-${index}` }));
    const tenKeys = Object.fromEntries(items.map((item): [string, ItemKey] => [item.id, { choice: "a" }]));
    const sevenRight = Object.fromEntries(items.slice(0, 7).map((item): [string, ItemResponse] => [item.id, { choice: "a" }]));
    expect(gradeAttempt({ items, keys: tenKeys, responses: sevenRight, passMark: 0.7 })).toMatchObject({ score: 0.7, passed: true });
  });

  test("G19 never passes an attempt without items, and stops at a drawn item without a key", () => {
    expect(gradeAttempt({ items: [], keys, responses: {}, passMark: 0 })).toMatchObject({ score: 0, passed: false });
    expect(() => gradeAttempt({ items: [{ ...single, id: "constructor" }], keys, responses: {}, passMark: 0.7 })).toThrow("constructor");
  });
});
