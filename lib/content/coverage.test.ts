import { expect, test } from "vitest";
import { fixture, remove, set } from "./content.fixture";
import { coverageTables, objectiveRows, textRows } from "./coverage";

test("W14 an objective is counted where it is taught, practised and tested", () => {
  expect(objectiveRows(fixture())).toEqual([
    { objective: "m1-o1", level: "apply", lessons: 1, checks: 1, quiz: 1, test: 2 },
    { objective: "m2-o1", level: "apply", lessons: 0, checks: 0, quiz: 0, test: 0 },
  ]);
});

test("W14 a text has a state in every language, and what is missing is pending", () => {
  const rows = textRows(fixture(set("courses/tip/m1/module.tk.yaml", ["state"], "machine_draft"), remove("cases/c01/case.ru.yaml")));
  const of = (path: string) => rows.find((row) => row.path === path)?.states;
  expect(of("courses/tip/m1/module")).toEqual({ en: "draft", ru: "draft", tk: "machine_draft" });
  expect(of("courses/tip/m1/m1-l1")).toEqual({ en: "draft", ru: "draft", tk: "pending" });
  expect(of("cases/c01/case")).toEqual({ en: "draft", ru: "pending", tk: "pending" });
  expect(of("glossary act")).toEqual({ en: "draft", ru: "draft", tk: "pending" });
  expect(of("cases/c01/case.rationale")?.ru).toBe("draft");
});

test("W14 the tables name objectives, places of the tests and texts", () => {
  const text = coverageTables(fixture());
  expect(text).toMatch(/^m1-o1 +apply +1 +1 +1 +2$/mu);
  expect(text).toMatch(/^module m1 +1$/mu);
  expect(text).toMatch(/^lesson +tk +0 +0 +0 +0 +1$/mu);
  expect(text).toMatch(/^courses\/tip\/m1\/m1-l1 +draft +draft +pending$/mu);
});
