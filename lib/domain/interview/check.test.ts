import { describe, expect, test } from "vitest";
import { carefulRound } from "./careful";
import { checkInterview, lengthOf } from "./check";
import { outcomeOf } from "./score";
import { SMALL, wordsFor } from "./small.fixture";
import type { InterviewScript, ScriptMove } from "./script";

/** Long enough texts to make the small script last. */
const LENGTH = 55;
const WORDS = wordsFor(SMALL, LENGTH);
const messages = (script: InterviewScript, words = WORDS) => checkInterview(script, { en: words, ru: words, tk: words }).map(({ message }) => message);

function changed(node: string, change: (moves: readonly ScriptMove[]) => readonly ScriptMove[]): InterviewScript {
  return { ...SMALL, nodes: SMALL.nodes.map((one) => (one.id === node ? { ...one, moves: [...change(one.moves)] } : one)) };
}
const edited = (id: string, change: Partial<ScriptMove>) => {
  const node = SMALL.nodes.find(({ moves }) => moves.some((move) => move.id === id))?.id ?? "";
  return changed(node, (moves) => moves.map((move) => (move.id === id ? { ...move, ...change } : move)));
};

describe("the check of a script", () => {
  test("IV30 finds nothing against a script that holds, and its careful round is ready", () => {
    expect(messages(SMALL)).toEqual([]);
    expect(outcomeOf(SMALL, carefulRound(SMALL))).toMatchObject({ passed: true, detail: { band: "ready", ended: "closed" } });
  });

  test("IV30 says when a careful round is too short or too long", () => {
    const short = wordsFor(SMALL, 3);
    expect(lengthOf(SMALL, short).minutes).toBeLessThan(12);
    expect(messages(SMALL, short).join()).toContain("instead of 12 to 20");
  });

  test("IV30 says when care is not rewarded", () => {
    const grudging = { ...SMALL, nodes: SMALL.nodes.map((node) => ({ ...node, moves: node.moves.map((move) => ({ ...move, effects: { rapport: -10 } })) })) };
    expect(messages(grudging).join()).toMatch(/careful round/);
  });

  const broken: readonly (readonly [string, InterviewScript, string])[] = [
    ["a way to nowhere", edited("d-go", { to: "attic" }), "d-go leads to attic, which does not exist"],
    ["a way without a goal", edited("s-go", { to: undefined }), "s-go goes nowhere"],
    ["a way back from no event", edited("s-go", { to: "back" }), "s-go leads back, but story is no node of an event"],
    ["an unreachable node", { ...SMALL, events: [] }, "nothing leads to the node tears"],
    ["an unreachable ending", edited("e-go", { to: "work" }), "nothing leads to the ending closed"],
    ["a dead end", edited("s-go", { when: { minRapport: 60 } }), "from story no way that is always open leads to an ending"],
    ["a stop into the account", { ...SMALL, stop: "story" }, "a stop leads to story, which is not of the closure"],
    ["an unknown start", { ...SMALL, start: "attic" }, "there is no node attic"],
    ["an unknown fact", edited("w-day", { tells: ["f-none"] }), "there is no f-none"],
    ["an id used twice", edited("d-tell", { id: "d-name" }), "the id d-name is used twice"],
    ["a fact nobody asks for", edited("w-money", { tells: [] }), "no written move brings out f-money"],
    [
      "a fact in no topic",
      { ...SMALL, topics: SMALL.topics.map((one) => ({ ...one, facts: one.facts.filter((id) => id !== "f-money") })) },
      "f-money is in no topic: an own question cannot bring it out",
    ],
    [
      "a keyword that is never found",
      { ...SMALL, topics: SMALL.topics.map((one) => ({ ...one, keywords: { ...one.keywords, ru: ["счёт"] } })) },
      'the keyword "счёт" can never be found: it is sought as "счет"',
    ],
    ["an element without a fact", { ...SMALL, facts: SMALL.facts.filter(({ element }) => element !== "money") }, "no fact speaks for money"],
    ["a dimension that cannot be earned", edited("w-gap", { does: [] }), ""],
    ["a child without ground rules", { ...SMALL, interviewee: "child" }, "a script with a child offers ground-rules"],
    ["no ending for a fail", { ...SMALL, endings: SMALL.endings.filter(({ kind }) => kind !== "broken") }, "there must be one ending of the kind broken"],
  ];
  test.each(broken)("IV28 finds %s", (_, script, message) => {
    expect(messages(script).join("\n")).toContain(message);
  });

  test("IV28 finds more moves than keys", () => {
    const many = changed("door", (moves) => [...moves, ...["a", "b", "c", "d"].map((id) => ({ id, kind: "care" as const, does: [], harms: [], tells: [] }))]);
    expect(messages(many).join("\n")).toContain("keys reach 9");
  });

  test("IV28 names the place", () => {
    const [finding] = checkInterview(edited("s-go", { to: "attic" }), { en: WORDS, ru: WORDS, tk: WORDS });
    expect(finding?.at).toEqual(["nodes", 1, "moves", 5]);
  });
});

describe("the check of words", () => {
  const without = (part: "moves" | "facts", id: string, field: string) => {
    const entry = Object.fromEntries(Object.entries(WORDS[part][id] ?? {}).filter(([name]) => name !== field));
    return { ...WORDS, [part]: { ...WORDS[part], [id]: entry } };
  };
  test.each([
    ["a language", checkInterview(SMALL, { en: WORDS, ru: WORDS }), "there are no words in tk"],
    ["a text", checkInterview(SMALL, { en: { ...WORDS, endings: {} }, ru: WORDS, tk: WORDS }), "closed has no words"],
    ["an answer", checkInterview(SMALL, { en: without("moves", "d-name", "answer"), ru: WORDS, tk: WORDS }), "d-name needs an answer"],
    ["a reason for harm", checkInterview(SMALL, { en: without("moves", "w-knew", "why"), ru: WORDS, tk: WORDS }), "w-knew harms: say what it does (why)"],
    [
      "a better wording",
      checkInterview(SMALL, { en: without("moves", "d-haste", "better"), ru: WORDS, tk: WORDS }),
      "d-haste harms: give a better wording (better)",
    ],
    ["a neutral summary", checkInterview(SMALL, { en: without("facts", "f-work", "calm"), ru: WORDS, tk: WORDS }), "f-work needs a neutral summary (calm)"],
    [
      "the scene of an event",
      checkInterview(SMALL, { en: { ...WORDS, scenes: {} }, ru: WORDS, tk: WORDS }),
      "the node tears takes no own questions and needs a scene that says why",
    ],
  ])("IV29 misses %s", (_, findings, message) => {
    expect(findings).toContainEqual(expect.objectContaining({ message }));
  });

  test("IV29 refuses what is not in the script, answers nobody sees, and exclamation marks", () => {
    const strange = {
      ...WORDS,
      endings: { ...WORDS.endings, attic: "x" },
      moves: { ...WORDS.moves, "s-all": { say: "x", answer: "never seen" } },
      title: "Stop!",
    };
    const found = messages(SMALL, strange).join("\n");
    expect(found).toContain("attic is not in the script");
    expect(found).toContain("its answer would never be shown");
    expect(found).toContain("there is an exclamation mark");
  });
});
