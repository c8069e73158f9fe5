import { expect, test } from "vitest";
import { drop, fixture, remove, replace, set, write } from "./content.fixture";
import { expectBroken, expectKept } from "./expect-rule.fixture";
import { validate } from "./validate";

const QUIZ = "courses/tip/m1/quiz/m1-quiz";
const EN = "courses/tip/m1/m1-l1.en.md";
const RU = "courses/tip/m1/m1-l1.ru.md";

function translateQuiz(files: Map<string, string>): void {
  for (const part of ["", ".rationale"]) files.set(`${QUIZ}${part}.tk.yaml`, files.get(`${QUIZ}${part}.en.yaml`) ?? "");
}

test("R07 Russian is complete for what is published, the outline in three languages", () => {
  expectBroken("R07", remove(`${QUIZ}.ru.yaml`, `${QUIZ}.rationale.ru.yaml`));
  expectBroken("R07", remove("courses/tip/m2/module.tk.yaml"));
  expectBroken("R07", remove("cases/c01/case.rationale.ru.yaml"));
  expectBroken("R07", remove("cases/c01/case.key.yaml"), (files) => files.set("ids.lock", (files.get("ids.lock") ?? "").replaceAll(/^fact .*\n/gmu, "")));
});

test("R07 a case that no published module uses may wait for its translation", () => {
  expectKept((files) => {
    for (const [path, text] of files)
      if (path.startsWith("cases/c01/") && !path.includes(".ru."))
        files.set(path.replace("c01", "c02"), text.replace("id: c01", "id: c02").replace("slug: first", "slug: second"));
  });
});

test("R08 locale files name exactly the parts of the structure", () => {
  expect(expectBroken("R08", drop(`${QUIZ}.ru.yaml`, ["items", "m1-q01", "options", "b"]))[0]?.message).toContain("b is missing");
  expectBroken("R08", set(`${QUIZ}.ru.yaml`, ["items", "m1-q01", "options", "c"], "Third"));
  expectBroken("R08", set(`${QUIZ}.ru.yaml`, ["items", "m1-q01", "rows"], { a: "Row" }));
  expectBroken("R08", drop("courses/tip/course.tk.yaml", ["activities", "pre-test"]));
  expectBroken("R08", drop("courses/tip/m1/module.en.yaml", ["objectives", "m1-o1"]), set("courses/tip/m1/module.en.yaml", ["objectives"], {}));
  expectBroken("R08", drop("cases/c01/case.ru.yaml", ["victims", "vepa"]));
  expectBroken("R08", set("cases/c01/case.ru.yaml", ["documents", "d2", "paragraphs", 1], "More."));
});

test("R08 a cloze text holds each gap once and offers its choices", () => {
  const structure = set(`${QUIZ}.yaml`, ["items", 0], {
    id: "m1-q01",
    kind: "cloze",
    objective: "m1-o1",
    gaps: [{ id: "g1", choices: ["a", "b"] }],
  });
  const key = set(`${QUIZ}.key.yaml`, ["items", "m1-q01"], { gaps: { g1: "a" } });
  const words = (text: string) =>
    ["en", "ru"].map((locale) => set(`${QUIZ}.${locale}.yaml`, ["items", "m1-q01"], { stem: "Fill.", text, choices: { g1: { a: "one", b: "two" } } }));
  const reasons = ["en", "ru"].map((locale) => set(`${QUIZ}.rationale.${locale}.yaml`, ["items", "m1-q01"], { general: "So.", parts: { g1: "So." } }));
  expectKept(structure, key, ...reasons, ...words("It is {g1}."));
  expectBroken("R08", structure, key, ...reasons, ...words("It is {g1} or {g1}."));
  expectBroken("R08", structure, key, ...reasons, ...words("It is so."));
});

test("R09 a bank is translated whole or not at all", () => {
  expectKept(translateQuiz);
  expectBroken("R09", translateQuiz, remove(`${QUIZ}.rationale.tk.yaml`));
  expectBroken("R09", translateQuiz, remove(`${QUIZ}.tk.yaml`));
});

test("R10 a lesson and its checks are translated together", () => {
  expectBroken("R10", (files) => files.set("courses/tip/m1/m1-l1.tk.md", (files.get(EN) ?? "").replace("locale: en", "locale: tk")));
});

test("R11 the steps are the same in every language", () => {
  expect(expectBroken("R11", replace(RU, "{% #second %}", "{% #other %}"))[0]).toMatchObject({ path: RU });
  expectBroken("R11", ...[EN, RU].map((path) => replace(path, "{% #second %}", "{% #first %}")), (files) =>
    files.set("ids.lock", (files.get("ids.lock") ?? "").replace("step m1-l1#second\n", "")),
  );
});

test("R11 a lesson has steps with ids and nothing before them", () => {
  expectBroken("R11", replace(EN, "## First", "A word before.\n\n## First"));
  expect(validate(fixture(replace(EN, " {% #second %}", ""))).every(({ rule }) => rule === "R11" || rule === "R05" || rule === "R06")).toBe(true);
  expectBroken("R11", replace(EN, "Text with", "# Title\n\nText with"));
  expectKept(replace(EN, "Text with", "### A heading inside\n\nText with"));
});

test("R12 checks are placed exactly once", () => {
  const tag = '{% check id="m1-l1-c1" /%}';
  expectBroken("R12", replace(RU, tag, ""));
  expectBroken("R12", replace(RU, tag, `${tag}\n\n${tag}`));
  expect(validate(fixture(replace(RU, "m1-l1-c1", "m1-l1-c9"))).map(({ rule }) => rule)).toEqual(["R12", "R12"]);
});

test("R13 only the closed list of tags and plain Markdown", () => {
  const broken = [
    '{% video id="x" /%}',
    '{% callout tone="loud" %}Text{% /callout %}',
    "{% callout %}Text{% /callout %}",
    "{% if true %}Text{% /if %}",
    "Text {% $name %}",
    "![picture](picture.png)",
    "```\ncode\n```",
    "[link](ftp://example.org)",
    'Text {% check id="m1-l1-c1" /%} text',
    "~~struck~~",
    '{% law ref="palermo" /%}',
  ];
  for (const text of broken) {
    const findings = validate(fixture(replace(EN, "## Second", `${text}\n\n## Second`)));
    expect(
      findings.map(({ rule }) => rule),
      text,
    ).toContain("R13");
    expect(
      findings.every(({ path }) => path === EN),
      text,
    ).toBe(true);
  }
});

test("R13 every tag of the list is accepted", () => {
  const text = [
    '{% callout tone="law" %}\nText\n{% /callout %}',
    '{% example title="Two cousins" %}\n- one\n- two\n{% /example %}',
    '{% lane role="judge" %}Text{% /lane %}',
    "{% draft %}\nUnverified.\n{% /draft %}",
    "Half {% draft %}unverified{% /draft %}, **strong**, *em*, `code`, [link](https://example.org).",
    '{% notice level="mild" summary="Neutral" %}\nText\n{% /notice %}',
    '{% figure id="m1-figure" alt="Words" /%}',
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "> quote\n\n---",
  ].join("\n\n");
  expectKept(replace(EN, "## Second", `${text}\n\n## Second`));
});

test("R13 facilitation notes use the same list", () => {
  expectBroken("R13", write("courses/tip/m1/facilitation.ru.md", "# План\n\nНачните с вопроса.\n\n{% video /%}\n"));
});

test("R14 no raw HTML and no YAML citation in a lesson", () => {
  expectBroken("R14", replace(EN, "## Second", "A <b>bold</b> word.\n\n## Second"));
  expectBroken("R14", replace(EN, "## Second", "See [[palermo#3a]].\n\n## Second"));
  expectKept(replace(EN, "## Second", "Fewer than < five, more than > three.\n\n## Second"));
});

test("R37 a lesson speaks each language of the outline, whole or in short", () => {
  const words = "courses/tip/m1/module.tk.yaml";
  expect(expectBroken("R37", drop(words, ["summaries", "m1-l1"]), set(words, ["summaries"], {}))[0]?.message).toContain("m1-l1 has neither");
  expect(expectBroken("R37", set(words, ["summaries", "m1-l1"], "Gysga."))[0]?.message).toContain("has 1 words");
  expect(expectBroken("R37", set(words, ["summaries", "m1-l9"], "Söz ".repeat(60)))[0]?.message).toContain("m1-l9 is no lesson");
});
