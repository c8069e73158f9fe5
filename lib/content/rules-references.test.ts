import { expect, test } from "vitest";
import { fixture, replace, set } from "./content.fixture";
import { expectBroken, expectKept } from "./expect-rule.fixture";
import { wordsIn } from "./rules/lessons";
import { validate } from "./validate";

const EN = "courses/tip/m1/m1-l1.en.md";
const RATIONALE = "courses/tip/m1/quiz/m1-quiz.rationale.en.yaml";
const CASE_EN = "cases/c01/case.en.yaml";
const CASE_KEY = "cases/c01/case.key.yaml";
const RATIONALE_CASE = "cases/c01/case.rationale.en.yaml";

test("R15 a citation names a provision that exists", () => {
  expect(expectBroken("R15", replace(EN, "palermo#3a", "palermo#99"))[0]?.line).toBe(11);
  expectBroken("R15", replace(EN, "palermo#3a", "atlantis#1"));
  expectBroken("R15", set(RATIONALE, ["items", "m1-q01", "general"], "See [[palermo#99]]."));
  expectBroken("R15", set(RATIONALE, ["items", "m1-q01", "general"], "See [[palermo 3a."));
  expectBroken("R15", set("glossary.yaml", ["terms", 0, "provisions"], ["palermo#99"]));
});

test("R16 a term used is in the glossary", () => {
  expectBroken("R16", replace(EN, 'term id="act"', 'term id="deed"'));
});

test("R17 a source cited exists and is listed", () => {
  expectBroken("R17", replace(EN, "sources: [S40]", "sources: [S40, S41]"));
  expect(expectBroken("R17", replace(EN, "source [S40]", "source [S40, S41]"))).toHaveLength(2);
  expectBroken("R17", set("glossary.yaml", ["terms", 0, "sources"], ["S41"]));
  expectBroken("R17", set("law/palermo/profile.yaml", ["sources"], ["S40", "S41"]));
  expectBroken("R17", set(RATIONALE, ["items", "m1-q01", "general"], "Read [S41]."));
});

test("R29 a lesson is neither a note nor a book", () => {
  expectBroken("R29", (files) => files.set(EN, (files.get(EN) ?? "").replaceAll("A file is read once ", "")));
  expectBroken("R29", replace(EN, "## Second", `${"word ".repeat(700)}\n\n## Second`));
});

test("R29 words are counted, not marks", () => {
  expect(wordsIn("Act, means and purpose – 3(a) – don't split half-open words.")).toBe(10);
});

test("R30 the course does not shout, a quoted document may", () => {
  expectBroken("R30", set(RATIONALE, ["items", "m1-q01", "general"], "Well done!"));
  expectBroken("R30", replace(EN, "Text with", "Stop! Text with"));
  expectKept(set(CASE_EN, ["documents", "d2", "paragraphs", 0], "thank you!!"));
});

test("R25 each fact is marked exactly once in each language", () => {
  expectBroken("R25", set(CASE_EN, ["documents", "d2", "paragraphs", 0], "Again [offered]{f1}."));
  expectBroken("R25", set(CASE_EN, ["documents", "d2", "paragraphs", 0], "New [thing]{f9}."));
  expectBroken("R25", replace(CASE_EN, "[He was told lies]{f2}", "He was told lies"));
  expectBroken("R25", set(CASE_EN, ["documents", "d2", "paragraphs", 0], "Broken [a [b] c]{f1}."));
});

test("R26 tags belong to the vocabulary", () => {
  expectBroken("R26", set(CASE_KEY, ["facts", "f1", "tags"], ["act.teleport"]));
  expectBroken("R26", set(CASE_KEY, ["facts", "f1", "tags"], ["mens.nobody"]));
  expectKept(set(CASE_KEY, ["facts", "f1", "tags"], ["act.recruit", "mens.oraz", "neg:means.force", "noise.consent"]));
});

test("R27 the key refers to what exists", () => {
  expectBroken("R27", set(CASE_KEY, ["facts", "f1", "accused"], ["stranger"]));
  expectBroken("R27", set(CASE_KEY, ["facts", "f1", "victims"], ["stranger"]));
  expectBroken("R27", set(CASE_KEY, ["knowledge"], { stranger: "knew", oraz: "knew" }));
  expectBroken("R27", set(CASE_KEY, ["knowledge"], {}));
  expectBroken("R27", set(CASE_KEY, ["neighbour", "palermo", "reasons"], ["z"]));
  expectBroken("R27", set(CASE_KEY, ["neighbour", "palermo", "offence"], "theft"));
  expect(validate(fixture(set("cases/c01/case.yaml", ["profiles"], ["palermo", "atlantis"]))).map(({ rule }) => rule)).toEqual(["R27"]);
});

test("R40 a case that is graded is no practice", () => {
  const practice = set("cases/c01/case.yaml", ["practice"], { form: "labour", difficulty: 1 });
  expectBroken("R40", practice);
});

test("R28 every fact and every reason is explained", () => {
  expectBroken("R28", set(RATIONALE_CASE, ["facts"], { f1: "Why one." }));
  expectBroken("R28", set(RATIONALE_CASE, ["whyNot"], { a: "Because.", b: "Because.", c: "Because.", d: "Because." }));
});
