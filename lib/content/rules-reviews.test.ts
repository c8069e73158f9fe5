import { expect, test } from "vitest";
import { remove, replace, set, write } from "./content.fixture";
import { expectBroken, expectKept } from "./expect-rule.fixture";

const signature = (name: string) =>
  `signed:\n  "${name}": { state: reviewed, by: A. Reviewer, on: 2026-11-29, source: "0123456789ab", text: "0123456789ab" }\n`;

test("R41 a signature names a string that exists in its language", () => {
  expectKept(write("review/ru.yaml", signature("courses/tip/m1/m1-l1#first.heading")));
  expectKept(write("review/ru.yaml", signature("interface/screens#site.name")));
  const findings = expectBroken("R41", write("review/tk.yaml", signature("courses/tip/m1/m1-l1#first.heading")));
  expect(findings).toMatchObject([{ path: "review/tk.yaml", line: 2 }]);
  expectBroken("R41", write("review/ru.yaml", signature("courses/tip/m1/m1-l9#first.heading")));
});

test("R41 no file calls itself reviewed", () => {
  expectBroken("R41", set("courses/tip/m1/module.ru.yaml", ["state"], "reviewed"));
  expectBroken("R41", replace("courses/tip/m1/m1-l1.ru.md", "state: draft", "state: reviewed"));
  expectBroken("R41", set("glossary.yaml", ["terms", 0, "ru", "state"], "reviewed"));
});

test("R01 a review without a name does not match its schema", () => {
  expectBroken("R01", write("review/ru.yaml", signature("courses/tip/m1/m1-l1#first.heading").replace("by: A. Reviewer, ", "")));
});

test("R42 notes exist in English and Russian, block by block", () => {
  expectBroken("R42", remove("courses/tip/m1/facilitation.ru.md"));
  const findings = expectBroken("R42", write("courses/tip/m1/facilitation.ru.md", "# План занятия\n\n- Начните с вопроса.\n"));
  expect(findings.map(({ message }) => message)).toEqual(["top.p2 is missing", "top.i1 has nothing in en to stand for"]);
});
