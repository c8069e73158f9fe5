import { expect, test } from "vitest";
import { drop, fixture, remove, replace, set, write } from "./content.fixture";
import type { Edit } from "./content.fixture";
import { expectBroken, expectKept } from "./expect-rule.fixture";
import { nextLock } from "./check";
import { validate } from "./validate";

const MODULE = "courses/tip/m1/module.yaml";
const LESSON = "courses/tip/m1/m1-l1.en.md";

/** Where rule R01 is broken; a file that does not parse also starves other rules, which then complain too. */
function schemaFindings(...edits: readonly Edit[]): string[] {
  return validate(fixture(...edits)).flatMap(({ path, line, rule }) => (rule === "R01" ? [`${path}:${line}`] : []));
}

test("R01 an unknown field, a broken YAML file and a wrong front matter are refused with their line", () => {
  expect(schemaFindings(set("glossary.yaml", ["terms", 0, "colour"], "red"))).toEqual(["glossary.yaml:2"]);
  expect(schemaFindings(write("sources.yaml", "sources:\n  S40: {\n"))).toEqual(["sources.yaml:3"]);
  expect(schemaFindings(replace(LESSON, "state: draft", "state: finished"))).toEqual([`${LESSON}:6`]);
});

test("R01 a law profile is checked whole", () => {
  expect(schemaFindings(set("law/palermo/profile.yaml", ["acts", 0, "elements"], ["teleport"]))).toHaveLength(1);
});

test("R02 a file without a place in the format is refused", () => {
  expectBroken("R02", write("courses/tip/m1/readme.txt", "hello"));
  expectBroken("R02", write("courses/tip/m1/m1-l1.de.md", "Hallo"));
});

test("R03 an id must equal its path and be unique among its kind", () => {
  const findings = expectBroken("R03", set("law/palermo/profile.yaml", ["id"], "palermo_two"));
  expect(findings[0]).toMatchObject({ path: "law/palermo/profile.yaml", line: 1 });
  expect(validate(fixture(set("cases/c01/case.yaml", ["id"], "c99"))).some(({ rule }) => rule === "R03")).toBe(true);
  expectBroken("R03", (files) => {
    set("glossary.yaml", ["terms", 1], { id: "act", en: { term: "deed", definition: "Same." }, ru: { term: "деяние" } })(files);
  });
});

test("R04 two siblings cannot share a slug", () => {
  expectBroken("R04", set(MODULE, ["activities", 1, "slug"], "lesson-one"));
  expectBroken("R04", set("courses/tip/m2/module.yaml", ["slug"], "before"));
});

test("R05 a published id may not vanish", () => {
  const [finding] = expectBroken("R05", (files) => files.set("ids.lock", `${files.get("ids.lock") ?? ""}item m1-q99\n`));
  expect(finding?.message).toContain("item m1-q99");
});

test("R06 a newly published id must be locked, and the lock command does that", () => {
  const files = fixture(replace("ids.lock", "term act\n", ""));
  expect(validate(files).map(({ rule }) => rule)).toEqual(["R06"]);
  expect(validate(new Map([...files, ["ids.lock", nextLock(files)]]))).toEqual([]);
});

test("R06 locking again changes nothing and forgets nothing", () => {
  const files = fixture(write("ids.lock", "item long-gone\n"));
  expect(nextLock(files)).toContain("item long-gone\n");
  expect(nextLock(fixture())).toBe(fixture().get("ids.lock"));
});

test("R31 a module in preparation announces titled lessons and has no activities", () => {
  const coming = "courses/tip/m2/module.yaml";
  expectBroken("R31", set(coming, ["announced"], []), ...["en", "ru", "tk"].map((locale) => set(`courses/tip/m2/module.${locale}.yaml`, ["activities"], {})));
  expect(validate(fixture(drop("courses/tip/m2/module.tk.yaml", ["activities", "m2-l1"]))).map(({ rule }) => rule)).toContain("R31");
  expect(validate(fixture(set(MODULE, ["announced"], ["m1-l9"]))).map(({ rule }) => rule)).toContain("R31");
});

test("R32 what the outline names exists, and nothing else does", () => {
  const bank = ["yaml", "key.yaml", "en.yaml", "ru.yaml", "rationale.en.yaml", "rationale.ru.yaml"].map((ending) => `courses/tip/m1/quiz/m1-quiz.${ending}`);
  expect(validate(fixture(remove(...bank))).map(({ rule }) => rule)).toContain("R32");
  expect(validate(fixture(set("courses/tip/course.yaml", ["modules"], ["m1", "m2", "m3"]))).map(({ rule }) => rule)).toEqual(["R32", "R43"]);
  expect(validate(fixture(set("courses/tip/course.yaml", ["modules"], ["m1"]))).map(({ rule }) => rule)).toEqual(["R43", "R32"]);
  const stray = replace(LESSON, "", "");
  expectKept(stray);
  expect(
    validate(fixture((files) => files.set("courses/tip/m1/m1-l7.en.md", (files.get(LESSON) ?? "").replaceAll("m1-l1\n", "m1-l7\n")))).map(({ rule }) => rule),
  ).toContain("R32");
});

test("R33 the front matter agrees with the path", () => {
  expect(expectBroken("R33", replace(LESSON, "locale: en", "locale: tk"))[0]?.line).toBe(3);
  expectBroken("R33", replace(LESSON, "lesson: m1-l1", "lesson: m1-l2"));
});

test("W8 findings come in reading order with path and line", () => {
  const findings = validate(fixture(set("sources.yaml", ["sources", "S40", "url"], "nowhere"), replace(LESSON, "## Second", "## Second!")));
  expect(findings.map(({ path, line }) => `${path}:${line}`)).toContain("sources.yaml:4");
  expect(findings).toEqual(findings.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)));
});
