import { expect, test } from "vitest";
import { z } from "zod";
import {
  activitySchema,
  caseStructureSchema,
  citedRefs,
  citedSources,
  EXERCISE_KINDS,
  exerciseScriptBase,
  isExercise,
  itemKeySchema,
  itemSchema,
  moduleSchema,
  parseInline,
} from "./index";

test("K2 marks of a short text", () => {
  expect(parseInline("Under [[palermo#3a]] **all** of {g1}, *seen* [S1, S7].")).toEqual([
    { type: "text", text: "Under " },
    { type: "law", ref: "palermo#3a" },
    { type: "text", text: " " },
    { type: "strong", text: "all" },
    { type: "text", text: " of " },
    { type: "gap", id: "g1" },
    { type: "text", text: ", " },
    { type: "em", text: "seen" },
    { type: "text", text: " " },
    { type: "source", ids: ["S1", "S7"] },
    { type: "text", text: "." },
  ]);
  expect(parseInline("3 * 4 and [note]")).toEqual([{ type: "text", text: "3 * 4 and [note]" }]);
});

test("K2 citations and sources are found in order, with repeats", () => {
  expect(citedRefs("[[b#1]] and [[a#2]] and [[b#1]]")).toEqual(["b#1", "a#2", "b#1"]);
  expect(citedSources("[S2, S10] and [S2]")).toEqual(["S2", "S10", "S2"]);
});

test("K3 an unknown field is refused", () => {
  const item = { id: "m1-q01", kind: "single", objective: "m1-o1", options: ["a", "b"] };
  expect(itemSchema.safeParse(item).success).toBe(true);
  expect(itemSchema.safeParse({ ...item, answer: "a" }).success).toBe(false);
  expect(itemKeySchema.safeParse({ choice: "a", points: 2 }).success).toBe(false);
  const module = { id: "m1", slug: "one", state: "published", minutes: 60, day: "D1", objectives: [{ id: "m1-o1", level: "apply" }] };
  expect(moduleSchema.safeParse(module).success).toBe(true);
  expect(moduleSchema.safeParse({ ...module, key: 1 }).success).toBe(false);
  expect(caseStructureSchema.safeParse({ id: "c01", verdict: "guilty" }).success).toBe(false);
});

test("K4 an exercise is one of eight kinds and names its script", () => {
  const activity = { id: "m6-referral", slug: "walk", minutes: 20, script: "m6-referral", passMark: 0.7 };
  for (const kind of EXERCISE_KINDS) expect(isExercise(activitySchema.parse({ ...activity, kind }))).toBe(true);
  expect(EXERCISE_KINDS).toHaveLength(8);
  expect(isExercise({ kind: "lesson" })).toBe(false);
  expect(activitySchema.safeParse({ ...activity, kind: "referral", attempts: 2 }).success).toBe(false);
  expect(activitySchema.safeParse({ ...activity, kind: "maze" }).success).toBe(false);
  const script = z.strictObject(exerciseScriptBase);
  expect(script.safeParse({ id: "m6-referral", kind: "referral" }).success).toBe(true);
  expect(script.safeParse({ id: "m6-referral", kind: "quiz" }).success).toBe(false);
});
