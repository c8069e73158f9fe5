import { describe, expect, test } from "vitest";
import { checkRequest, requestWordsSchema } from "./index";
import type { RequestPart, RequestScript } from "./index";
import { SCRIPT, WORDS } from "./request.fixture";

const messages = (script: RequestScript, words = WORDS) => checkRequest(script, { en: words }).map(({ message }) => message);
const withPart = (id: string, change: Partial<RequestPart>): RequestScript => ({
  ...SCRIPT,
  parts: SCRIPT.parts.map((part) => (part.id === id ? { ...part, ...change } : part)),
});

describe("the check", () => {
  test("RQ13 finds nothing in a script that holds together", () => {
    expect(checkRequest(SCRIPT, { en: WORDS, tk: WORDS })).toEqual([]);
  });

  test("RQ13 finds unknown and double ids, and weights that do not come to one", () => {
    expect(messages({ ...SCRIPT, dual: "nowhere" })).toEqual(["nowhere does not exist"]);
    expect(messages({ ...SCRIPT, needs: [...SCRIPT.needs, SCRIPT.needs[0]!] })).toContain("street is used twice");
    expect(messages({ ...SCRIPT, weights: { ...SCRIPT.weights, own: 0.7 } })).toEqual(["the weights come to 1.5, not to 1"]);
  });

  test("RQ13 finds parts that cannot be completed, and names where they must not stand", () => {
    expect(messages(withPart("dual", { blocks: [{ id: "both", required: false }] }))).toEqual(["dual has no mandatory block: it cannot be completed"]);
    expect(messages(withPart("dual", { ordered: true }))).toEqual([
      "dual has an order and fewer than two sound blocks",
      expect.stringContaining("not perfect"),
    ]);
    expect(messages({ ...SCRIPT, protected: ["text"] })).toContain("advert says a protected name and has no flaw");
    expect(messages({ ...SCRIPT, protected: ["jemal"] })).toEqual(["named is to say a protected name, and says none"]);
  });

  test("RQ14 finds ids without words and words without an id", () => {
    const { dual, ...others } = WORDS.parts;
    expect(dual).toBeDefined();
    expect(messages(SCRIPT, { ...WORDS, parts: others })).toContain("parts.dual has no words");
    expect(messages(SCRIPT, { ...WORDS, needs: { ...WORDS.needs, house: { label: "House", why: "Why" } } })).toEqual(["needs.house is not in the script"]);
    const { own: _own, ...bare } = WORDS.parts["urgency"]!;
    expect(messages(SCRIPT, { ...WORDS, parts: { ...WORDS.parts, urgency: bare } })).toEqual(["parts.urgency.own has no words"]);
    expect(requestWordsSchema.safeParse({ ...WORDS, hint: "None" }).success).toBe(false);
  });
});
