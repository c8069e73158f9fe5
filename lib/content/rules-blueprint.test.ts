import { expect, test } from "vitest";
import { fixture, remove, set } from "./content.fixture";
import { expectBroken } from "./expect-rule.fixture";
import { validate } from "./validate";

const BLUEPRINT = "courses/tip/tests/blueprint.yaml";
const FORM_B = "courses/tip/tests/form-b.yaml";
const place = { objective: "m1-o1", kind: "single", level: "apply" };

test("R24 parallel forms follow the blueprint place by place", () => {
  expect(expectBroken("R24", set(FORM_B, ["items", 0, "points"], 2))[0]).toMatchObject({ path: FORM_B, line: 3 });
  expect(validate(fixture(set(FORM_B, ["items", 0, "objective"], "m2-o1"))).map(({ rule }) => rule)).toContain("R24");
  expect(expectBroken("R24", set(BLUEPRINT, ["places", 0, "kind"], "multiple")).map(({ path }) => path)).toEqual([
    "courses/tip/tests/form-a.yaml",
    "courses/tip/tests/form-b.yaml",
  ]);
});

test("R24 forms have as many items as the blueprint has places", () => {
  expect(expectBroken("R24", set(BLUEPRINT, ["places"], [place, place]))).toHaveLength(2);
});

test("R24 a course with tests has a blueprint", () => {
  expectBroken("R24", remove(BLUEPRINT));
});

test("R35 every published module is asked about", () => {
  const findings = validate(fixture(set(BLUEPRINT, ["places", 0, "objective"], "m2-o1"))).filter(({ rule }) => rule === "R35");
  expect(findings.map(({ message }) => message)).toEqual(["no place asks about module m1"]);
});

test("R35 a place asks for more than recall and not below its objective", () => {
  expect(expectBroken("R35", set(BLUEPRINT, ["places", 0, "level"], "remember"))[0]?.message).toBe("place 1 asks for recall");
  expect(expectBroken("R35", set(BLUEPRINT, ["places", 0, "level"], "understand"))[0]?.message).toContain("promises apply");
});

test("R35 a place names an objective of the course", () => {
  const findings = validate(fixture(set(BLUEPRINT, ["places", 0, "objective"], "m7-o1")));
  expect(findings.filter(({ rule }) => rule === "R35").map(({ message }) => message)).toContain("objective m7-o1 is unknown");
});
