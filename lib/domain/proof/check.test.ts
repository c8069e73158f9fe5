import { describe, expect, test } from "vitest";
import { checkProof, proofScriptSchema, proofWordsSchema } from "./index";
import type { ProofScript } from "./index";
import { SCRIPT, WORDS } from "./proof.fixture";

const messages = (script: ProofScript, words = WORDS) => checkProof(script, { en: words }).map(({ message }) => message);
const withItem = (id: string, change: Partial<ProofScript["items"][number]>): ProofScript => ({
  ...SCRIPT,
  items: SCRIPT.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

describe("the check", () => {
  test("PM12 finds nothing in a script that holds together", () => {
    expect(checkProof(SCRIPT, { en: WORDS, ru: WORDS })).toEqual([]);
    expect(proofScriptSchema.safeParse({ ...SCRIPT, arguments: [] }).success).toBe(false);
  });

  test("PM12 finds unknown and double ids, and weights that do not come to one", () => {
    expect(messages(withItem("log", { bears: ["d-act", "cellar"] }))).toEqual(["cellar does not exist"]);
    expect(messages({ ...SCRIPT, weights: { ...SCRIPT.weights, two: 0.3 } })).toEqual(["the weights come to 1.1, not to 1"]);
    expect(messages({ ...SCRIPT, cells: [...SCRIPT.cells, SCRIPT.cells[0]!] })).toContain("o-act is used twice");
    expect(messages({ ...SCRIPT, accused: ["owner"] })).toContain("driver does not exist");
  });

  test("PM12 finds a cell without a leg, a white cell that could be proven, and an argument without one best reason", () => {
    expect(messages(withItem("ticket", { weaknesses: ["chain"] }))).toContain("o-act has no leg that could be found");
    expect(messages(withItem("log", { bears: ["d-act", "d-knows"] }))).toEqual(["d-knows is to stay white, and log bears on it"]);
    const [argument] = SCRIPT.arguments;
    const weak = { ...argument!, needs: 3, reasons: argument!.reasons.map((reason) => ({ ...reason, worth: 0.5 })) };
    expect(messages({ ...SCRIPT, arguments: [weak] })).toEqual([
      "agreed has 0 best reasons, not one",
      "agreed needs more items than meet it",
      expect.stringContaining("the best round is not perfect"),
    ]);
  });

  test("PM13 finds ids without words and words without an id", () => {
    const { ticket, ...others } = WORDS.items;
    expect(ticket).toBeDefined();
    expect(messages(SCRIPT, { ...WORDS, items: others })).toEqual(["items.ticket has no words"]);
    expect(messages(SCRIPT, { ...WORDS, cells: { ...WORDS.cells, cellar: "None" } })).toEqual(["cells.cellar is not in the script"]);
    const noWeak = { ...WORDS, items: { ...WORDS.items, mother: { ...WORDS.items["mother"]!, weak: {} } } };
    expect(checkProof(SCRIPT, { ru: noWeak })).toEqual([{ locale: "ru", at: ["items", "mother", "weak"], message: "items.mother.weak.hearsay has no words" }]);
    expect(proofWordsSchema.safeParse({ ...WORDS, hint: "None" }).success).toBe(false);
  });
});
