import { describe, expect, test } from "vitest";
import { SCRIPT, WORDS } from "./conference.fixture";
import { checkConference, conferenceScriptSchema, conferenceWordsSchema } from "./index";
import type { ConferenceFact, ConferenceScript } from "./index";

const withFact = (id: string, change: Partial<ConferenceFact>): ConferenceScript => ({
  ...SCRIPT,
  stages: SCRIPT.stages.map((stage) => ({ ...stage, facts: stage.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) })),
});
const messages = (script: ConferenceScript, words = WORDS) => checkConference(script, { en: words }).map(({ message }) => message);

describe("the check", () => {
  test("CF16 finds nothing in a script that holds together", () => {
    expect(checkConference(SCRIPT, { en: WORDS, tk: WORDS })).toEqual([]);
    expect(conferenceScriptSchema.safeParse({ ...SCRIPT, weights: { ...SCRIPT.weights, asking: 2 } }).success).toBe(false);
  });

  test("CF16 finds unknown ids, a bad circle, and a duty or reason that is missing", () => {
    expect(messages(withFact("bolt", { may: ["mayor"] }))).toContain("mayor does not exist");
    expect(messages(withFact("bolt", { may: ["police"] }))).toContain("bolt names its holder among those who get it");
    expect(messages(withFact("bolt", { may: ["court", "counsel"] }))).toContain("bolt names a seat twice");
    expect(messages(withFact("wish", { duty: undefined }))).toEqual(["wish is not for everybody and names no duty"]);
    expect(messages(withFact("letter", { reasons: [] }))).toEqual(["letter is for nobody and names no reason"]);
    expect(messages(withFact("wish", { grave: true }))).toEqual(["wish is grave and yet for somebody"]);
    expect(messages(withFact("wish", { consent: "refused" }))).toEqual(["wish is refused and yet for somebody"]);
    expect(messages(withFact("archive", { by: "third" }))).toEqual(["third does not exist"]);
    expect(messages({ ...SCRIPT, weights: { ...SCRIPT.weights, asking: 0.3 } })).toEqual(["the weights come to 1.1, not to 1"]);
    const [first] = SCRIPT.stages;
    expect(messages({ ...SCRIPT, stages: [...SCRIPT.stages, first!] })).toContain("bolt is used twice");
  });

  test("CF16 finds a best way that stops or is not perfect", () => {
    const unasked = { ...SCRIPT, stages: SCRIPT.stages.map((stage) => ({ ...stage, questions: stage.questions.filter(({ id }) => id !== "ask-archive") })) };
    const { "ask-archive": left, ...questions } = WORDS.questions;
    expect(left).toBeDefined();
    const found = messages(unasked, { ...WORDS, questions });
    expect(found[0]).toBe("archive can never come to light");
    expect(found.some((message) => message.startsWith("the best way stops at"))).toBe(true);
    expect(found.some((message) => message.startsWith("the best way is not perfect"))).toBe(true);
  });

  test("CF17 finds what is needed and opens nothing", () => {
    expect(messages(withFact("bolt", { needed: ["court", "counsel"], may: [] }))).toEqual(["bolt is needed by counsel and opens nothing to it"]);
  });

  test("CF18 finds ids without words and words without an id", () => {
    const { bolt, ...facts } = WORDS.facts;
    expect(bolt).toBeDefined();
    expect(messages(SCRIPT, { ...WORDS, facts })).toContain("facts.bolt has no words");
    expect(messages(SCRIPT, { ...WORDS, duties: { ...WORDS.duties, silence: "Silence" } })).toEqual(["duties.silence is not in the script"]);
    expect(messages(SCRIPT, { ...WORDS, facts: { ...WORDS.facts, bolt: { ...bolt!, answer: "Yes" } } })).toEqual([
      "facts.bolt.answer answers what nobody asks",
    ]);
    expect(checkConference(SCRIPT, { ru: { ...WORDS, seats: {} } })).toContainEqual({ locale: "ru", at: ["seats"], message: "seats.court has no words" });
    expect(conferenceWordsSchema.safeParse({ ...WORDS, hint: "None" }).success).toBe(false);
  });
});
