import { fc, test } from "@fast-check/vitest";
import { ELEMENT_IDS } from "@/lib/domain/qualification";
import { expect, test as example } from "vitest";
import { MARK_CATEGORIES, MOST_MARKS, categoryOfTag, markReducer, readMarks } from "./marks";
import type { MarkAction, MarkTag, Marks } from "./marks";

const TAGS: readonly MarkTag[] = [...MARK_CATEGORIES, "none", ...ELEMENT_IDS];
const tags = fc.constantFrom(...TAGS);
const actions = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.record({ kind: fc.constant("toggle" as const), segment: fc.constantFrom("d1s1", "d1s2", "d2s1"), tag: tags }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), segment: fc.constantFrom("d1s1", "d1s2", "d2s1"), tag: tags }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("clear" as const), segment: fc.constantFrom("d1s1", "d1s2", "d2s1") }) },
  ),
  { maxLength: 40 },
);
const after = (given: readonly MarkAction[], marks: Marks = {}) => given.reduce(markReducer, marks);
const on = (...given: MarkTag[]) => after(given.map((tag) => ({ kind: "toggle", segment: "d1s1", tag })))["d1s1"];

example("K1 an element takes the place of its bare category, others stay", () => {
  expect(on("act", "act.recruit")).toEqual(["act.recruit"]);
  expect(on("act.recruit", "act.transport", "means.deception")).toEqual(["act.recruit", "act.transport", "means.deception"]);
  expect(on("purpose", "act")).toEqual(["act", "purpose"]);
});

example("K2 not relevant replaces other marks and gives way to them", () => {
  expect(on("act.recruit", "none")).toEqual(["none"]);
  expect(on("none", "means")).toEqual(["means"]);
  expect(on("none", "none")).toBeUndefined();
});

example("K3 the last element taken away leaves its category, the category takes its elements along", () => {
  expect(on("act.recruit", "act.recruit")).toEqual(["act"]);
  expect(on("act.recruit", "act.transport", "act.recruit")).toEqual(["act.transport"]);
  expect(on("act.recruit", "act.transport", "means", "act")).toEqual(["means"]);
  const marks = after([
    { kind: "toggle", segment: "d1s1", tag: "act.recruit" },
    { kind: "remove", segment: "d1s1", tag: "act.recruit" },
  ]);
  expect(marks).toEqual({});
});

test.prop([actions])("K4 a place carries one to eight marks or is not there", (given) => {
  for (const marks of Object.values(after(given))) {
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
    if (marks.includes("none")) expect(marks).toEqual(["none"]);
    for (const category of MARK_CATEGORIES) if (marks.includes(category)) expect(marks.filter((tag) => categoryOfTag(tag) === category)).toEqual([category]);
  }
});

test.prop([fc.uniqueArray(fc.constantFrom(...ELEMENT_IDS), { maxLength: MOST_MARKS }), fc.integer()])(
  "K5 the order of marking leaves no trace",
  (elements, seed) => {
    const shuffled = elements.toSorted((one, other) => ((one.length * seed) % 7) - ((other.length * seed) % 7));
    expect(on(...elements)).toEqual(on(...shuffled));
  },
);

test.prop([actions])("K5 marks that were kept and read back are the same marks", (given) => {
  const marks = after(given);
  expect(readMarks(marks, new Set(ELEMENT_IDS))).toEqual(marks);
});
