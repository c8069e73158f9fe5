import { describe, expect, test } from "vitest";
import { checkReferral, referralScriptSchema, referralWordsSchema } from "./index";
import type { ReferralScript, ReferralStep } from "./index";
import { SCRIPT, WORDS } from "./referral.fixture";

const withStep = (id: string, change: Partial<ReferralStep>): ReferralScript => ({
  ...SCRIPT,
  steps: SCRIPT.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});
const messages = (script: ReferralScript, words = WORDS) => checkReferral(script, { en: words }).map(({ message }) => message);

describe("the check", () => {
  test("RF14 finds nothing in a script that holds together", () => {
    expect(checkReferral(SCRIPT, { en: WORDS, tk: WORDS })).toEqual([]);
    expect(referralScriptSchema.safeParse({ ...SCRIPT, weights: { ...SCRIPT.weights, body: 2 } }).success).toBe(false);
  });

  test("RF14 finds circles, unknown ids, events that never come and a best way that is not perfect", () => {
    const order = { consent: "Because", contact: "Because" };
    const circle = withStep("contact", { after: [{ step: "consent", dimension: "consent" }] });
    const words = { ...WORDS, steps: { ...WORDS.steps, contact: { ...WORDS.steps["contact"]!, order: { consent: order.consent } } } };
    expect(messages(circle, words)).toContain("the walk cannot be ended: contact, consent, rest, end cannot be reached");
    expect(messages(withStep("rest", { phase: "third", by: ["mayor"] }))).toEqual(["third does not exist", "mayor does not exist"]);
    expect(messages({ ...SCRIPT, last: "nowhere" })).toEqual(["nowhere does not exist"]);
    expect(messages({ ...SCRIPT, weights: { ...SCRIPT.weights, body: 0.3 } })).toEqual(["the weights come to 1.1, not to 1"]);
    expect(messages(withStep("end", { due: 3 }))).toEqual(["the best way is not perfect: timeliness of end"]);
    const never = { ...SCRIPT, events: SCRIPT.events.map((event) => ({ ...event, day: 300 })) };
    expect(messages(never)).toEqual(["press never comes on the best way", "brother never comes on the best way"]);
    const [first] = SCRIPT.steps;
    expect(messages({ ...SCRIPT, steps: [...SCRIPT.steps, first!] })).toContain("contact is used twice");
  });

  test("RF15 finds ids without words and words without an id", () => {
    const { rest, ...others } = WORDS.steps;
    expect(rest).toBeDefined();
    expect(messages(SCRIPT, { ...WORDS, steps: others })).toContain("steps.rest has no words");
    expect(messages(SCRIPT, { ...WORDS, phases: { ...WORDS.phases, third: "Third" } })).toEqual(["phases.third is not in the script"]);
    expect(checkReferral(SCRIPT, { ru: { ...WORDS, actors: {} } })).toContainEqual({ locale: "ru", at: ["actors"], message: "actors.police has no words" });
    expect(referralWordsSchema.safeParse({ ...WORDS, hint: "None" }).success).toBe(false);
  });
});
