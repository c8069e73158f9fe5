import { expect, test } from "vitest";
import { z } from "zod";
import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { exerciseFormat } from "./exercise-formats";
import { parseExercises } from "./parse-exercises";
import { scriptFindings } from "./rules/exercises";
import { emptySources } from "./sources";

const scriptSchema = z.strictObject({ ...exerciseScriptBase, steps: z.array(z.string()) });
const wordsSchema = z.strictObject({ ...exerciseWordsBase, steps: z.record(z.string(), z.string()) });
/** An engine that wants every step to have words. */
const FORMATS = {
  referral: exerciseFormat({
    scriptSchema,
    wordsSchema,
    check: ({ steps }, words) => [
      ...(steps.length === 0 ? [{ at: ["steps"], message: "there is no step" }] : []),
      ...steps.flatMap((step) =>
        words.en?.steps[step] === undefined ? [{ locale: "en" as const, at: ["steps", step], message: `${step} has no words` }] : [],
      ),
    ],
  }),
};

function treeOf(script: string, words = "steps: { one: First }") {
  const tree = emptySources(new Map());
  const structure = { path: "exercises/walk/script.yaml", text: script };
  parseExercises(tree, new Map([["walk", { structure, texts: { en: { path: "exercises/walk/script.en.yaml", text: words } } }]]), { formats: FORMATS });
  return tree;
}

test("R34 what the engine finds is said with file and line", () => {
  const kept = treeOf("id: walk\nkind: referral\nsteps: [one]");
  expect(kept.findings).toEqual([]);
  expect(scriptFindings(kept, FORMATS)).toEqual([]);
  const broken = treeOf("id: walk\nkind: referral\nsteps: [one, two]");
  expect(scriptFindings(broken, FORMATS)).toEqual([{ path: "exercises/walk/script.en.yaml", line: 1, rule: "R34", message: "two has no words" }]);
  expect(scriptFindings(treeOf("id: walk\nkind: referral\nsteps: []"), FORMATS)).toEqual([
    { path: "exercises/walk/script.yaml", line: 3, rule: "R34", message: "there is no step" },
  ]);
});

test("R01 a script follows the schema of its kind, and a kind needs an engine", () => {
  expect(treeOf("id: walk\nkind: referral\nroads: 1").findings.map(({ rule }) => rule)).toEqual(["R01", "R01"]);
  expect(treeOf("id: walk\nkind: maze").findings).toMatchObject([{ rule: "R01", line: 2 }]);
  expect(treeOf("id: walk\nkind: film\nsteps: []").findings).toMatchObject([{ rule: "R01", line: 2, message: "no engine reads exercises of the kind film" }]);
  expect(treeOf("id: walk\nkind: referral\nsteps: [one]", "steps: 3").findings).toMatchObject([{ rule: "R01", path: "exercises/walk/script.en.yaml" }]);
});
