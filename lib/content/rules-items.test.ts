import { expect, test } from "vitest";
import type { Item, ItemKey } from "@/lib/domain/catalogue";
import { drop, fixture, replace, set } from "./content.fixture";
import type { Edit } from "./content.fixture";
import { expectBroken, expectKept } from "./expect-rule.fixture";
import { reasonedParts } from "./item-parts";
import { validate } from "./validate";

const QUIZ = "courses/tip/m1/quiz/m1-quiz";
const EN = "courses/tip/m1/m1-l1.en.md";
const ITEM = ["items", "m1-q01"] as const;

const base = { id: "m1-q01", points: 1, objective: "m1-o1" };
const ab = ["a", "b"];
const words = { a: "Alpha", b: "Beta" };
const rs = ["r1", "r2"];
const rwords = { r1: "One", r2: "Two" };

interface Kind {
  readonly item: Item;
  readonly text: object;
  readonly right: ItemKey;
  readonly wrong: readonly ItemKey[];
}
const KINDS: readonly Kind[] = [
  {
    item: { ...base, kind: "single", options: ab },
    text: { options: words },
    right: { choice: "a" },
    wrong: [{ choice: "z" }, { choices: ["a"] }],
  },
  {
    item: { ...base, kind: "multiple", options: ab },
    text: { options: words },
    right: { choices: ["a", "b"] },
    wrong: [{ choices: ["a", "a"] }, { choices: ["z"] }, { choice: "a" }],
  },
  {
    item: { ...base, kind: "match", left: ab, right: rs },
    text: { left: words, right: rwords },
    right: { pairs: { a: "r1", b: "r1" } },
    wrong: [{ pairs: { a: "r1" } }, { pairs: { a: "r1", b: "a" } }, { pairs: { a: "r1", b: "r1", c: "r2" } }, { rows: { a: "r1" } }],
  },
  {
    item: { ...base, kind: "order", entries: ab },
    text: { entries: words },
    right: { order: ["b", "a"] },
    wrong: [{ order: ["a", "a"] }, { order: ["a", "z"] }, { spans: ["a"] }],
  },
  {
    item: { ...base, kind: "cloze", gaps: [{ id: "g1", choices: ab }] },
    text: { text: "It is {g1}.", choices: { g1: words } },
    right: { gaps: { g1: "b" } },
    wrong: [{ gaps: {} }, { gaps: { g1: "z" } }, { pairs: { g1: "a" } }],
  },
  {
    item: { ...base, kind: "grid", rows: rs, columns: ab },
    text: { rows: rwords, columns: words },
    right: { rows: { r1: "a", r2: "b" } },
    wrong: [{ rows: { r1: "a" } }, { rows: { r1: "a", r2: "z" } }, { gaps: { r1: "a" } }],
  },
  { item: { ...base, kind: "short", maxLength: 40 }, text: {}, right: { accept: ["yes"] }, wrong: [{ choice: "a" }] },
  {
    item: { ...base, kind: "highlight", spans: ["s1", "s2", "s3"] },
    text: { spans: { s1: "A.", s2: "B.", s3: "C." } },
    right: { spans: ["s2"] },
    wrong: [{ spans: ["s9"] }, { accept: ["s2"] }],
  },
];

function quizOf({ item, text }: Kind, key: ItemKey): Edit[] {
  const parts = Object.fromEntries(reasonedParts(item).map((part) => [part, "Because."]));
  return [
    set(`${QUIZ}.yaml`, ["items", 0], item),
    set(`${QUIZ}.key.yaml`, ITEM, key),
    ...["en", "ru"].flatMap((locale) => [
      set(`${QUIZ}.${locale}.yaml`, ITEM, { stem: "What?", ...text }),
      set(`${QUIZ}.rationale.${locale}.yaml`, ITEM, { general: "So.", parts }),
    ]),
  ];
}

test.each(KINDS)("R18 a key of kind $item.kind answers every part and only known parts", (kind) => {
  expectKept(...quizOf(kind, kind.right));
  for (const key of kind.wrong) expectBroken("R18", ...quizOf(kind, key));
});

test("R18 every item has a key and every key an item", () => {
  expectBroken("R18", (files) => files.set(`${QUIZ}.key.yaml`, "items: {}\n"));
  expectBroken("R18", set(`${QUIZ}.key.yaml`, ["items", "m1-q99"], { choice: "a" }));
});

test("R19 the rationale covers every part and nothing else", () => {
  expectBroken("R19", drop(`${QUIZ}.rationale.ru.yaml`, [...ITEM, "parts", "b"]));
  expectBroken("R19", set(`${QUIZ}.rationale.ru.yaml`, [...ITEM, "parts", "z"], "Because."));
  expectBroken("R19", (files) => files.set(`${QUIZ}.rationale.ru.yaml`, "items: {}\n"));
  expectBroken("R19", set(`${QUIZ}.rationale.ru.yaml`, ["items", "m1-q99"], { general: "Because." }));
});

function fourSingles(optionsOf: (index: number) => Record<string, string>): Edit[] {
  const ids = ["m1-q01", "m1-q02", "m1-q03", "m1-q04"];
  const each = <T>(make: (index: number) => T) => Object.fromEntries(ids.map((id, index) => [id, make(index)]));
  return [
    set(
      `${QUIZ}.yaml`,
      ["items"],
      ids.map((id) => ({ id, kind: "single", objective: "m1-o1", options: ["a", "b", "c"] })),
    ),
    set(
      `${QUIZ}.key.yaml`,
      ["items"],
      each(() => ({ choice: "a" })),
    ),
    ...["en", "ru"].flatMap((locale) => [
      set(
        `${QUIZ}.${locale}.yaml`,
        ["items"],
        each((index) => ({ stem: "What?", options: optionsOf(index) })),
      ),
      set(
        `${QUIZ}.rationale.${locale}.yaml`,
        ["items"],
        each(() => ({ general: "So.", parts: { a: "Yes.", b: "No.", c: "No." } })),
      ),
    ]),
    (files) =>
      files.set(
        "ids.lock",
        `${files.get("ids.lock") ?? ""}${ids
          .slice(1)
          .map((id) => `item ${id}\n`)
          .join("")}`,
      ),
  ];
}
const long = (length: number) => "x".repeat(length);

test("R20 the right option is the longest in at most half of the items", () => {
  expectKept(...fourSingles((index) => ({ a: long(index < 2 ? 60 : 40), b: long(50), c: long(45) })));
  expect(expectBroken("R20", ...fourSingles((index) => ({ a: long(index < 3 ? 60 : 40), b: long(50), c: long(45) })))).toHaveLength(2);
});

test("R20 no option is far longer than the others, labels apart", () => {
  expectBroken("R20", ...fourSingles(() => ({ a: long(30), b: long(100), c: long(30) })));
  expectKept(...fourSingles(() => ({ a: long(10), b: long(40), c: long(10) })));
});

test("R21 an objective is taught, practised and tested", () => {
  const second = [
    set("courses/tip/m1/module.yaml", ["objectives", 1], { id: "m1-o2", level: "apply" }),
    ...["en", "ru", "tk"].map((locale) => set(`courses/tip/m1/module.${locale}.yaml`, ["objectives", "m1-o2"], "More")),
    (files: Map<string, string>) => files.set("ids.lock", `${files.get("ids.lock") ?? ""}objective m1-o2\n`),
  ];
  const lacks = expectBroken("R21", ...second).map(({ message }) => message);
  expect(lacks).toHaveLength(3);
  expect(expectBroken("R21", ...second, replace(EN, "[m1-o1]", "[m1-o1, m1-o2]"))).toHaveLength(2);
});

test("R22 objectives exist where they are named", () => {
  expectBroken("R22", replace(EN, "[m1-o1]", "[m1-o1, m2-o1]"));
  expect(validate(fixture(set("courses/tip/tests/form-a.yaml", ["items", 0, "objective"], "m9-o1"))).map(({ rule }) => rule)).toContain("R22");
});

test("R23 a bank holds what an attempt draws", () => {
  expectBroken("R23", set("courses/tip/m1/module.yaml", ["activities", 1, "draw"], 2));
});
