import { describe, expect, test } from "vitest";
import { checkSessionPlan, sessionPlanWordsSchema } from "./index";
import type { SessionField, SessionPlanScript } from "./index";
import { SCRIPT, WORDS } from "./session-plan.fixture";

const messages = (script: SessionPlanScript, words = WORDS) => checkSessionPlan(script, { en: words }).map(({ message }) => message);
const withField = (id: string, change: Partial<SessionField>): SessionPlanScript => ({
  ...SCRIPT,
  fields: SCRIPT.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
});

describe("the check", () => {
  test("SP18 finds nothing in a script that holds together", () => {
    expect(checkSessionPlan(SCRIPT, { en: WORDS, tk: WORDS })).toEqual([]);
  });

  test("SP18 finds unknown and double ids, and weights that do not come to one", () => {
    expect(messages({ ...SCRIPT, lines: ["l1", "l2", "l1"] })).toContain("l1 is used twice");
    expect(messages({ ...SCRIPT, references: {} })).toContain("lesson does not exist");
    expect(messages({ ...SCRIPT, harms: [{ id: "brakes", when: [{ field: "hook", option: "nothing" }] }, ...SCRIPT.harms.slice(0, 1)] })).toContain(
      "nothing does not exist",
    );
    expect(messages({ ...SCRIPT, events: SCRIPT.events.map((event) => ({ ...event, block: "safety" })) })).toContain("safety does not exist");
    expect(messages({ ...SCRIPT, weights: { ...SCRIPT.weights, plan: 0.5 } })).toEqual(["the weights come to 1.3, not to 1"]);
  });

  test("SP18 finds fields that cannot be filled in well, and a template that cannot be fitted", () => {
    const [story, task] = SCRIPT.fields[1]?.options ?? [];
    expect(messages(withField("hook", { options: [story!] }))).toContain("hook has 0 best options, not one");
    expect(messages(withField("objective", { options: [task!] }))).toContain("objective has own words and options");
    expect(messages(withField("safety", { most: 1 + 7, options: [story!, { ...task!, worth: 0 }] }))).toContain(
      "safety has 0 options that serve and room for 8",
    );
    expect(messages({ ...SCRIPT, minutes: 30 })).toContain("no minutes of the blocks come to the session");
  });

  test("SP18 finds a best way that harms, and a best response that alters the core", () => {
    const harmful = { id: "exposed", when: [{ field: "hook", option: "task" }] };
    expect(messages({ ...SCRIPT, harms: [harmful, ...SCRIPT.harms.slice(1)] })).toEqual([expect.stringContaining("the best way is not perfect")]);
    const [first, ...others] = SCRIPT.events;
    const altered = { ...first!, responses: first!.responses.map((response) => ({ ...response, core: true })) };
    expect(messages({ ...SCRIPT, events: [altered, ...others] })).toEqual(["projector needs one best response, without harm and within the local part"]);
  });

  test("SP19 finds ids without words and words without an id", () => {
    const { hours: _hours, ...milestones } = WORDS.milestones;
    expect(messages(SCRIPT, { ...WORDS, milestones })).toEqual(["milestones.hours has no words"]);
    expect(messages(SCRIPT, { ...WORDS, slots: { ...WORDS.slots, never: "Never" } })).toEqual(["slots.never is not in the script"]);
    expect(sessionPlanWordsSchema.safeParse({ ...WORDS, hint: "None" }).success).toBe(false);
  });

  test("SP19 finds an example that breaks its own rules, own words without one, and blocks that show nothing", () => {
    const objective = WORDS.fields["objective"]!;
    const words = (change: object) => ({ ...WORDS, fields: { ...WORDS.fields, objective: { ...objective, ...change } } });
    expect(messages(SCRIPT, words({ model: "each understands two things well" }))).toEqual([
      "the example breaks its rule: verb",
      "the example breaks its rule: single",
      "the example breaks its rule: seen",
      expect.stringContaining("the best way is not perfect"),
    ]);
    expect(messages(SCRIPT, words({ model: undefined }))).toEqual(["fields.objective.model has no words"]);
    const hook = WORDS.fields["hook"]!;
    const silent = { ...WORDS, fields: { ...WORDS.fields, hook: { ...hook, options: { ...hook.options, task: { text: "Task", why: "Why" } } } } };
    expect(messages(SCRIPT, silent)).toEqual(["fields.hook.options.task does not say what happens"]);
  });
});
