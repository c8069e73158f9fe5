import { describe, expect, test } from "vitest";
import { carefulRound } from "./careful";
import { debriefOf, movesBefore } from "./debrief";
import type { InterviewMove } from "./move";
import { bandOf, DIMENSION_WEIGHTS, DIMENSIONS } from "./rubric";
import { outcomeOf } from "./score";
import { SMALL } from "./small.fixture";
import { stateOf } from "./step";

const PLAN: InterviewMove = { kind: "plan", chosen: ["n-ask", "p-room", "i-ask", "r-open", "t-work"] };
const say = (...ids: readonly string[]): InterviewMove[] => ids.map((move) => ({ kind: "say", move }));
const level = (dimension: string, ...moves: readonly InterviewMove[]) =>
  outcomeOf(SMALL, [PLAN, ...moves]).detail.dimensions.find((one) => one.dimension === dimension)?.level;
const GOOD = say("d-name", "d-tell", "d-eaten", "d-go", "s-all", "s-wait", "s-go", "w-day", "w-money", "w-how");

describe("the rubric", () => {
  test("IV21 the weights add up to 100", () => {
    expect(Object.values(DIMENSION_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(Object.keys(DIMENSION_WEIGHTS).toSorted()).toEqual([...DIMENSIONS].toSorted());
  });

  test.each([
    [100, "ready"],
    [85, "ready"],
    [84, "supervised"],
    [70, "supervised"],
    [69, "repeat"],
    [50, "repeat"],
    [49, "stop"],
  ] as const)("IV22 %i points are the band %s", (points, band) => {
    expect(bandOf(points, [])).toBe(band);
    expect(bandOf(points, ["promise"])).toBe("stop");
  });

  test("IV23 questions lose by harm and by narrowness", () => {
    expect(level("questions", ...GOOD)).toBe(4);
    expect(level("questions", ...GOOD, ...say("w-knew"))).toBe(3);
    expect(level("questions", ...say("d-go", "s-all", "s-go", "w-day", "w-money", "w-knew", "w-how"))).toBe(3);
    expect(level("questions", ...say("d-go", "s-date"))).toBe(0);
  });

  test("IV24 the account loses by an early question, by an interruption, and has nothing without a free account", () => {
    expect(level("account", ...GOOD)).toBe(4);
    expect(level("account", ...say("d-go", "s-date", "s-all", "s-wait", "s-go", "w-day", "w-how"))).toBe(3);
    expect(level("account", ...say("d-go", "s-all", "s-cut", "s-wait", "s-go", "w-day", "w-how"))).toBe(2);
    expect(level("account", ...say("d-go", "s-go", "w-day", "w-how"))).toBe(0);
  });

  test("IV25 grounding counts as missed only once somebody had to be steadied", () => {
    const missed = (...moves: readonly InterviewMove[]) =>
      outcomeOf(SMALL, [PLAN, ...moves]).detail.dimensions.flatMap(({ dimension, missed: own }) => (dimension === "trauma" ? own : []));
    expect(missed(...say("d-go", "s-all"))).not.toContain("grounding");
    const shaken: InterviewMove[] = [
      ...say("d-haste", "d-go"),
      { kind: "own", text: "Why did you go?", locale: "en" },
      { kind: "ask" },
      { kind: "own", text: "Why did you stay?", locale: "en" },
      { kind: "ask" },
    ];
    expect(missed(...shaken)).toContain("grounding");
  });
});

describe("the debrief", () => {
  const OWN: InterviewMove = { kind: "own", text: "Why did you go to work there?", locale: "en" };
  const moves: InterviewMove[] = [
    PLAN,
    ...say("d-go", "s-all", "s-cut"),
    OWN,
    { kind: "correct", as: "open" },
    OWN,
    { kind: "ask" },
    ...say("x-calm", "s-go", "w-knew"),
  ];

  test("IV26 names each harmful turn with a better wording", () => {
    const { timeline, corrections } = debriefOf(SMALL, moves, null);
    const harms = timeline.filter(({ verdict }) => verdict === "harm");
    expect(harms.map(({ better }) => better)).toEqual([
      { from: "move", id: "s-cut" },
      { from: "topic", id: "work" },
      { from: "move", id: "w-knew" },
    ]);
    expect(corrections).toBe(1);
  });

  test("IV26 says what was never asked and what was spoiled", () => {
    const { neverAsked, spoiled } = debriefOf(SMALL, moves, null);
    expect(spoiled).toEqual(["f-knew"]);
    expect(neverAsked).toContainEqual({ fact: "f-money", topic: "money" });
    expect(neverAsked.map(({ fact }) => fact)).not.toContain("f-offer");
  });

  test("IV26 compares with the round before and names faults of the plan", () => {
    expect(debriefOf(SMALL, moves, null).againstLast).toBeNull();
    expect(debriefOf(SMALL, moves, moves).againstLast?.points).toBe(0);
    const better = debriefOf(SMALL, carefulRound(SMALL), moves).againstLast;
    expect(better?.points).toBeGreaterThan(0);
    const hasty: InterviewMove[] = [{ kind: "plan", chosen: ["n-wait", "p-near", "i-none", "r-open", "t-work"] }];
    expect(debriefOf(SMALL, hasty, null).planFaults).toEqual([
      { option: "n-wait", fails: false },
      { option: "p-near", fails: true },
      { option: "i-none", fails: false },
    ]);
  });

  test("IV27 try from here stands just before the turn, before the typing of an own question too", () => {
    const { timeline } = debriefOf(SMALL, moves, null);
    const state = stateOf(SMALL, moves);
    for (const { tryFrom, number } of timeline) {
      const again = stateOf(SMALL, movesBefore(moves, tryFrom));
      expect(again.turns).toEqual(state.turns.slice(0, number - 1).map((turn, index, all) => (index === all.length - 1 ? again.turns.at(-1) : turn)));
      expect(again.pending).toBeNull();
    }
  });
});
