import { expect, test } from "vitest";
import type { Edit } from "./content.fixture";
import { fixture, set } from "./content.fixture";
import { sounds } from "./rules/telling-words";
import { tails } from "./rules/tells";
import { validate } from "./validate";

const QUIZ = "courses/tip/m1/quiz/m1-quiz";
const PARTS = ["a", "b", "c", "d"];
const SAME = "The same words again";

type Options = Readonly<Record<string, string>>;

/** A quiz of eight questions with four options each, the words of which `optionsOf` gives; the key is a. */
function eight(kind: "single" | "multiple", optionsOf: (index: number) => Options): Edit[] {
  const ids = Array.from({ length: 8 }, (_, index) => `m1-q0${index + 1}`);
  const each = <T>(make: (index: number) => T) => Object.fromEntries(ids.map((id, index) => [id, make(index)]));
  return [
    set(
      `${QUIZ}.yaml`,
      ["items"],
      ids.map((id) => ({ id, kind, objective: "m1-o1", options: PARTS })),
    ),
    set(
      `${QUIZ}.key.yaml`,
      ["items"],
      each(() => (kind === "single" ? { choice: "a" } : { choices: ["a"] })),
    ),
    set(
      `${QUIZ}.en.yaml`,
      ["items"],
      each((index) => ({ stem: "What?", options: optionsOf(index) })),
    ),
  ];
}

/** The messages of R36 on the English words of the quiz. */
function tells(...edits: readonly Edit[]): string[] {
  return validate(fixture(...edits))
    .filter(({ rule, path }) => rule === "R36" && path === `${QUIZ}.en.yaml`)
    .map(({ message }) => message);
}

function plain(changed: Options): Options {
  return { a: SAME, b: SAME, c: SAME, d: SAME, ...changed };
}

test("R36 a bank in which length and tone tell nothing passes", () => {
  const turning = (index: number) => plain({ [PARTS[index % 4] ?? "a"]: `${SAME}, never`, [PARTS[(index + 1) % 4] ?? "b"]: "Short" });
  expect(tells(...eight("single", turning))).toEqual([]);
  expect(tells(...eight("multiple", turning))).toEqual([]);
});

test.each(["single", "multiple"] as const)("R36 the right option of a %s choice may not be the longest or the shortest too often", (kind) => {
  expect(tells(...eight(kind, () => plain({ a: `${SAME} and more` })))[0]).toMatch(/the longest option is right in 8 of 8, by chance 2\.0: m1-q01 a/u);
  expect(tells(...eight(kind, () => plain({ a: "Short" })))[0]).toMatch(/the shortest option is right in 8 of 8/u);
});

test("R36 nor may a habit point away from the right option", () => {
  const wrongLonger = () => plain({ b: `${SAME}, never`, c: `${SAME}, always` });
  expect(tells(...eight("single", wrongLonger))).toEqual([
    "en, single choice: an option with an absolute word is right in 0 of 16, by chance 4.0: " +
      "m1-q01 b, m1-q01 c, m1-q02 b, m1-q02 c, m1-q03 b, m1-q03 c, m1-q04 b, m1-q04 c, m1-q05 b, m1-q05 c, m1-q06 b, m1-q06 c and 4 more",
  ]);
});

test("R36 careful words on the right side alone are a tell, on all sides none", () => {
  const careful = () => ({ a: "It may be so", b: "It is not it", c: "It is not me", d: "It is not us" });
  expect(tells(...eight("single", careful))[0]).toMatch(/an option with a careful word is right in 8 of 8/u);
  expect(tells(...eight("single", () => ({ a: "It may be so", b: "It may be it", c: "It may be me", d: "It may be us" })))).toEqual([]);
});

test("R36 what no bank shows by itself the course shows", () => {
  const three = (stem: string, prefix: string): Edit[] => [
    set(
      `${stem}.yaml`,
      ["items"],
      [1, 2, 3].map((number) => ({ id: `${prefix}${number}`, kind: "single", objective: "m1-o1", options: PARTS })),
    ),
    set(`${stem}.key.yaml`, ["items"], Object.fromEntries([1, 2, 3].map((number) => [`${prefix}${number}`, { choice: "a" }]))),
    set(
      `${stem}.en.yaml`,
      ["items"],
      Object.fromEntries([1, 2, 3].map((number) => [`${prefix}${number}`, { stem: "What?", options: plain(number < 3 ? { a: `${SAME} and more` } : {}) }])),
    ),
  ];
  const files = fixture(...three(QUIZ, "m1-q0"), ...three("courses/tip/m1/m1-l1.checks", "m1-l1-c"));
  expect(
    validate(files)
      .filter(({ rule }) => rule === "R36")
      .map(({ path }) => path),
  ).toEqual(["courses/tip/course.yaml"]);
});

test("R36 words are found whole, in every language", () => {
  expect(sounds("absolute", "en", "All of it")).toBe(true);
  expect(sounds("absolute", "en", "Halls and walls, evermore")).toBe(false);
  expect(sounds("absolute", "ru", "Никогда не поздно")).toBe(true);
  expect(sounds("absolute", "ru", "Всенародный праздник")).toBe(false);
  expect(sounds("careful", "ru", "Как правило, да")).toBe(true);
  expect(sounds("careful", "tk", "Mümkin")).toBe(true);
});

test("R36 tails of a fair coin and of nothing", () => {
  expect(tails([], 0)).toEqual({ atLeast: 1, atMost: 1 });
  expect(tails([0.5, 0.5, 0.5], 3)).toEqual({ atLeast: 0.125, atMost: 1 });
  expect(tails([0.5, 0.5, 0.5], 0)).toEqual({ atLeast: 1, atMost: 0.125 });
});
