import { describe, expect, test } from "vitest";
import { KIND_RULES } from "./kinds";
import type { InterviewMove } from "./move";
import { offerOf } from "./offer";
import { outcomeOf } from "./score";
import { SMALL } from "./small.fixture";
import { nodeOf } from "./state";
import { stateOf } from "./step";

const PLAN: InterviewMove = { kind: "plan", chosen: ["n-ask", "p-room", "i-ask", "r-open", "t-work"] };
const say = (...ids: readonly string[]): InterviewMove[] => ids.map((move) => ({ kind: "say", move }));
const own = (text: string): InterviewMove => ({ kind: "own", text, locale: "en" });
const ASK: InterviewMove = { kind: "ask" };
const play = (...moves: readonly (InterviewMove | readonly InterviewMove[])[]) => stateOf(SMALL, [PLAN, ...moves.flat()]);
const offered = (state: ReturnType<typeof play>) => offerOf(SMALL, state).moves.map(({ id }) => id);

describe("the plan", () => {
  test.each([
    ["nothing", []],
    ["a group left out", ["n-ask", "p-room", "i-ask", "r-open"]],
    ["two places", ["n-ask", "p-room", "p-near", "i-ask", "r-open", "t-work"]],
    ["too many topics", ["n-ask", "p-room", "i-ask", "r-open", "t-work", "t-why", "t-money"]],
    ["an unknown decision", ["n-ask", "p-room", "i-ask", "r-open", "t-work", "zzz"]],
    ["one decision twice", ["n-ask", "n-ask", "p-room", "i-ask", "r-open", "t-work"]],
  ])("IV5 is not taken with %s", (_, chosen) => {
    const state = stateOf(SMALL, [{ kind: "plan", chosen }]);
    expect([state.plan, state.ignored]).toEqual([null, [0]]);
  });

  test("IV5 comes before everything and only once", () => {
    expect(stateOf(SMALL, say("d-name")).ignored).toEqual([0]);
    expect(play(PLAN).ignored).toEqual([1]);
    expect(play().node).toBe("door");
  });

  test("IV6 a decision that fails ends the round at once", () => {
    const moves: InterviewMove[] = [{ kind: "plan", chosen: ["n-ask", "p-near", "i-ask", "r-open", "t-work"] }];
    expect(stateOf(SMALL, moves)).toMatchObject({ ended: "broken", fails: ["near-suspect"] });
    expect(outcomeOf(SMALL, moves).passed).toBe(false);
  });
});

describe("turns", () => {
  test("IV6 a threat and an unlawful condition end the round", () => {
    expect(play(say("d-help")).ended).toBe("broken");
    expect(play(say("d-go", "s-go", "w-lie"))).toMatchObject({ ended: "broken", fails: ["threat"] });
    expect(outcomeOf(SMALL, [PLAN, ...say("d-go", "s-go", "w-lie")]).score).toBeLessThan(0.5);
  });

  test("IV7 narrow is early in the account, in its place outside it, and worth a point after the free account", () => {
    expect(play(say("d-eaten")).turns.at(-1)).toMatchObject({ early: false, value: 0 });
    expect(play(say("d-go", "s-date")).turns.at(-1)).toMatchObject({ early: true, value: -1 });
    expect(play(say("d-go", "s-all", "s-date")).turns.at(-1)).toMatchObject({ early: false, value: KIND_RULES.specific.value });
  });

  test("IV8 a leading question spoils its fact, and told later it does not count", () => {
    const state = play(say("d-go", "s-all", "s-go", "w-knew", "w-how"));
    expect(state.spoiled).toEqual(["f-knew"]);
    expect(state.told).toContain("f-knew");
    const { elements } = outcomeOf(SMALL, [PLAN, ...say("d-go", "s-all", "s-go", "w-knew", "w-how")]).detail.measures;
    expect(elements.find(({ element }) => element === "knowledge")?.covered).toBe(false);
  });

  test("IV9 what needs trust is held back while trust is low, and can be asked for again", () => {
    const shut = play(say("d-haste", "d-go", "s-go", "w-day"));
    expect(shut.turns.at(-1)?.answers).toEqual([{ from: "reply", id: "guarded", turn: 0 }]);
    expect(offered(shut)).toContain("w-day");
    expect(play(say("d-name", "d-go", "s-all", "s-go", "w-day")).told).toContain("f-work");
  });

  test("IV10 an event comes once and leads back", () => {
    const shaken = play(say("d-haste", "d-haste", "d-go", "s-cut"), own("Why did you go?"), ASK, own("Why did you stay?"), ASK);
    expect(shaken.node).toBe("tears");
    const calmed = stateOf(SMALL, [PLAN, ...say("d-haste", "d-go", "s-cut"), own("Why did you go?"), ASK, own("Why did you stay?"), ASK, ...say("x-more")]);
    expect(calmed.node).toBe("story");
    expect(calmed.meters.distress).toBeGreaterThanOrEqual(60);
    expect(calmed.happened).toEqual(["e-tears"]);
  });

  test("IV11 a break calms once, and consent is to be renewed", () => {
    const once = play({ kind: "break" });
    expect(once.meters.distress).toBe(play().meters.distress - 15);
    expect(offerOf(SMALL, once).standing).toContain("renew");
    expect(play({ kind: "break" }, { kind: "break" }).meters.distress).toBe(once.meters.distress);
    expect(offerOf(SMALL, play({ kind: "break" }, { kind: "renew" })).standing).not.toContain("renew");
    const consent = (moves: readonly InterviewMove[]) =>
      outcomeOf(SMALL, [PLAN, ...say("d-tell"), ...moves]).detail.dimensions.find((one) => one.dimension === "consent");
    expect(consent([{ kind: "break" }])?.lost).toBe(1);
    expect(consent([{ kind: "break" }, { kind: "renew" }])?.lost).toBe(0);
  });

  test("IV12 the order on offer is that of the ids, with ways last", () => {
    const turned = { ...SMALL, nodes: SMALL.nodes.map((node) => ({ ...node, moves: node.moves.toReversed() })) };
    const ids = (script: typeof SMALL) => offerOf(script, stateOf(script, [PLAN])).moves.map(({ id }) => id);
    expect(ids(turned)).toEqual(ids(SMALL));
    expect(ids(SMALL).at(-1)).toBe("d-go");
  });

  test("IV13 a leading question costs more with a child", () => {
    const child = { ...SMALL, interviewee: "child" as const };
    const moves = [PLAN, ...say("d-go", "s-go", "w-knew")];
    expect(stateOf(SMALL, moves).turns.at(-1)?.value).toBe(-3);
    expect(stateOf(child, moves).turns.at(-1)?.value).toBe(-5);
    expect(stateOf(child, moves).meters.contamination).toBeGreaterThan(stateOf(SMALL, moves).meters.contamination);
  });

  test("IV14 needs met during the account came too late", () => {
    expect(play(say("d-go", "s-food")).done).not.toContain("needs-met");
    expect(play(say("d-eaten")).done).toContain("needs-met");
  });

  test("IV4 a stop leads to the closing scene, and from there to the end", () => {
    const stopped = play(say("d-go"), { kind: "stop" });
    expect(nodeOf(SMALL, stopped)?.id).toBe("end");
    expect(play({ kind: "stop" }, { kind: "stop" }).ended).toBe("left");
  });
});

describe("own questions", () => {
  const STORY = say("d-name", "d-go");

  test("IV15 are coded first, change nothing until asked, and can be taken back", () => {
    const typed = play(STORY, own("Why did you go?"));
    expect(typed.pending?.coding.type).toBe("blame");
    expect(typed.meters).toEqual(play(STORY).meters);
    expect(offerOf(SMALL, typed)).toMatchObject({ pending: true, own: false, moves: [] });
    expect(play(STORY, own("Why did you go?"), { kind: "withdraw" })).toMatchObject({ pending: null, turns: play(STORY).turns });
  });

  test("IV16 the learner's coding counts, and both are kept", () => {
    const turn = play(STORY, own("Why did you go?"), { kind: "correct", as: "open" }).turns.at(-1);
    expect(turn).toMatchObject({ kind: "open", value: 3 });
    expect(turn?.own).toMatchObject({ corrected: "open", coding: { type: "blame" } });
    expect(play(STORY, own("Why did you go?"), { kind: "correct", as: "blame" }).turns.at(-1)?.own?.corrected).toBeNull();
  });

  test("IV17 the topic is the one with most keywords; without one the answer says so, or the free account begins", () => {
    const about = (text: string, ...before: readonly InterviewMove[]) => play(STORY, before, own(text), ASK).turns.at(-1);
    expect(about("Describe the money and the notebook of the work.")?.own?.topic).toEqual({ id: "money", word: "money" });
    expect(about("Describe the money.", ...say("s-all"))?.told).toEqual(["f-money", "f-knew"]);
    expect(about("Did it rain?")?.answers).toEqual([{ from: "reply", id: "not-understood", turn: 0 }]);
    expect(about("Tell me about it from the first call.")).toMatchObject({ told: ["f-offer", "f-lie"] });
    expect(play(say("d-name"), own("Have you eaten?"), ASK).done).toContain("needs-asked");
  });

  test("IV17 what else stays with what was spoken of last", () => {
    const state = play(STORY, say("s-all", "s-go", "w-money"), own("What else?"), ASK);
    expect(state.turns.at(-1)?.told).toEqual(["f-knew"]);
  });
});
