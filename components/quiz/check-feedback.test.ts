import type { PublicCheck } from "@/lib/domain/catalogue";
import { expect, test } from "vitest";
import { feedbackOf, verdictOf } from "./check-feedback";
import { gradeItem } from "@/lib/domain/grading";

const multiple: PublicCheck = {
  item: { id: "c1", kind: "multiple", points: 1, objective: "o1", options: ["a", "b", "c"] },
  text: { stem: "Which?", options: { a: "A", b: "B", c: "C" } },
  key: { choices: ["a", "b"] },
  rationale: { general: "Because.", parts: { a: "Why a", b: "Why b", c: "Why not c" } },
};
const match: PublicCheck = {
  item: { id: "c2", kind: "match", points: 1, objective: "o1", left: ["l1", "l2"], right: ["r1", "r2"] },
  text: { stem: "Match", left: { l1: "1", l2: "2" }, right: { r1: "x", r2: "y" } },
  key: { pairs: { l1: "r1", l2: "r2" } },
  rationale: { general: "So.", parts: { l1: "It is x", l2: "It is y" } },
};
const of = (check: PublicCheck, response: Parameters<typeof feedbackOf>[0]["response"], full: boolean) => feedbackOf({ check, provisions: {}, response, full });

test("Q1 while it may be tried again, only what was given is spoken of", () => {
  const feedback = of(multiple, { choices: ["a", "c"] }, false);
  expect(feedback.parts).toEqual({ a: "right", c: "wrong" });
  expect(feedback.rationale).toEqual({ general: "", parts: { c: "Why not c" } });
  expect(feedback.key).toBeUndefined();
});

test("Q1 a reason that says the right answer waits for the end", () => {
  const feedback = of(match, { pairs: { l1: "r2", l2: "r2" } }, false);
  expect(feedback.parts).toEqual({ l1: "wrong", l2: "right" });
  expect(feedback.rationale?.parts).toEqual({});
});

test("Q2 at the end everything is said", () => {
  const feedback = of(multiple, { choices: ["c"] }, true);
  expect(feedback).toMatchObject({ parts: { a: "missed", b: "missed", c: "wrong" }, key: multiple.key, rationale: multiple.rationale });
});

test("Q3 right, partly right and wrong are told apart", () => {
  const verdict = (response: Parameters<typeof gradeItem>[2]) => verdictOf(gradeItem(multiple.item, multiple.key, response));
  expect(verdict({ choices: ["a", "b"] })).toBe("right");
  expect(verdict({ choices: ["a"] })).toBe("partly");
  expect(verdict({ choices: ["c"] })).toBe("wrong");
});
