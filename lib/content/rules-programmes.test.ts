import { expect, test } from "vitest";
import { fixture, set, type Edit } from "./content.fixture";
import { expectBroken } from "./expect-rule.fixture";
import { validate } from "./validate";

const COURSE = "courses/tip/course.yaml";
const saidBy = (...edits: Edit[]) => validate(fixture(...edits)).flatMap(({ rule, message }) => (rule === "R43" ? [message] : []));

test("R43 the first programme is the whole course, the others are parts of it", () => {
  expect(expectBroken("R43", set(COURSE, ["programmes", 0, "modules"], ["m1"]))[0]).toMatchObject({ path: COURSE });
  expect(saidBy(set(COURSE, ["programmes", 0, "modules"], ["m1"]))).toEqual([
    "programme full is the first and lacks module m2",
    "programme core is no part of full",
  ]);
  expect(saidBy(set(COURSE, ["programmes", 1, "modules"], ["m1", "m7"]))).toEqual([
    "programme core: module m7 is not in the course",
    "programme core is no part of full",
  ]);
  expect(saidBy(set(COURSE, ["programmes", 1, "modules"], ["m1", "m1"]))).toContain("programme core: module m1 is named twice");
});

test("R43 each programme opens and closes with one test, which asks about each of its modules", () => {
  expect(saidBy(set(COURSE, ["opening", 1, "programme"], "full"))).toEqual([
    "programme full has 2 tests in opening, not one",
    "programme core has 0 tests in opening, not one",
  ]);
  expect(saidBy(set("courses/tip/tests/blueprint.yaml", ["places", 0, "objective"], "m2-o1"))).toEqual([
    "programme full: no place of the blueprint asks about module m1",
    "programme core: no place of the blueprint asks about module m1",
  ]);
});

test("R44 a test names a programme of its course", () => {
  const findings = validate(fixture(set(COURSE, ["closing", 1, "programme"], "other"))).filter(({ rule }) => rule === "R44");
  expect(findings.map(({ message }) => message)).toEqual(["core-final-test: programme other does not exist"]);
});

test("R08 a programme has its words in every language", () => {
  expect(
    validate(fixture(set("courses/tip/course.tk.yaml", ["programmes"], { full: { title: "Doly", summary: "Hemmesi." } }))).map(({ rule }) => rule),
  ).toContain("R08");
});
