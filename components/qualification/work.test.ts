import { fc, test } from "@fast-check/vitest";
import { ELEMENT_IDS } from "@/lib/domain/qualification";
import { caseWorkSchema } from "@/lib/contracts/learning";
import { expect, test as example } from "vitest";
import { matrixOf } from "./matrix";
import { markReducer } from "./marks";
import type { Marks } from "./marks";
import { EMPTY_DRAFT, VERDICTS, draftOf, fingerprint, isFindingVerdict, toggleId, workOf } from "./work";

const ORDER = ["d1s1", "d1s2", "d2s1", "d2s2"];
const KNOWN = new Set<string>(ELEMENT_IDS);
const marks = fc
  .array(fc.record({ segment: fc.constantFrom(...ORDER), tag: fc.constantFrom("none" as const, "act" as const, "means.threat" as const, ...ELEMENT_IDS) }), {
    maxLength: 30,
  })
  .map((given) => given.reduce<Marks>((before, { segment, tag }) => markReducer(before, { kind: "toggle", segment, tag }), {}));
const drafts = fc.record({
  marks,
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  offence: fc.option(fc.constantFrom("cc129_1")),
  part: fc.option(fc.constantFrom("1", "2", "3")),
  points: fc.uniqueArray(fc.constantFrom("2.1", "2.4", "3.1")),
  neighbour: fc.option(fc.constantFrom("cc138")),
  reasons: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
  words: fc.constantFrom("", "why not", " so "),
});

test.prop([marks])("K20 every mark is in the matrix once, under its category, in the order of the file", (given) => {
  const sections = matrixOf(given, ORDER);
  const found = sections.flatMap(({ rows }) => rows.flatMap(({ tag, segments }) => segments.map((segment) => `${segment} ${tag}`)));
  const made = Object.entries(given).flatMap(([segment, tags]) => tags.map((tag) => `${segment} ${tag}`));
  expect(found.toSorted()).toEqual(made.toSorted());
  for (const { category, rows } of sections) {
    for (const { tag, segments } of rows) {
      expect(tag === category || tag.startsWith(`${category}.`)).toBe(true);
      expect(segments).toEqual(ORDER.filter((segment) => segments.includes(segment)));
    }
  }
});

test.prop([drafts, fc.boolean()])("K30 part and points belong to a finding, and the contract takes the work", (draft, severalParts) => {
  const work = workOf(draft, severalParts);
  expect(caseWorkSchema.parse(work)).toEqual(work);
  if (!isFindingVerdict(draft.verdict)) expect([work.part, work.points]).toEqual([undefined, []]);
  if (!severalParts) expect(work.part).toBeUndefined();
});

test.prop([drafts])("K31 the same work has the same fingerprint whatever the order of choosing", (draft) => {
  const turned = {
    ...draft,
    points: draft.points.toReversed(),
    reasons: draft.reasons.toReversed(),
    marks: Object.fromEntries(Object.entries(draft.marks).toReversed()),
  };
  expect(fingerprint(workOf(turned, true))).toBe(fingerprint(workOf(draft, true)));
});

example("K31 a change is a change", () => {
  const empty = fingerprint(workOf(EMPTY_DRAFT, true));
  expect(fingerprint(workOf({ ...EMPTY_DRAFT, words: " " }, true))).toBe(empty);
  expect(fingerprint(workOf({ ...EMPTY_DRAFT, words: "x" }, true))).not.toBe(empty);
  expect(fingerprint(workOf({ ...EMPTY_DRAFT, marks: { d1s1: ["none"] } }, true))).not.toBe(empty);
  expect(toggleId(toggleId([], "a"), "a")).toEqual([]);
});

test.prop([drafts])("K32 work read back is the same work", (draft) => {
  const work = workOf(draft, true);
  expect(workOf(draftOf(work, KNOWN), true)).toEqual(work);
  expect(draftOf(null, KNOWN)).toEqual(EMPTY_DRAFT);
});
