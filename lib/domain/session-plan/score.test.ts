import { describe, expect, test } from "vitest";
import { bestRound, harmsOfPlan, outcomeOf, SESSION_DIMENSIONS, stateOf } from "./index";
import type { SessionDimension, SessionPlanMove } from "./index";
import { cite, hold, mark, pick, PLAN, reply, SCRIPT, time, WORDS, write } from "./session-plan.fixture";

const BEST = bestRound(SCRIPT, WORDS);
const after = (...moves: SessionPlanMove[]) => outcomeOf(SCRIPT, moves);
const share = (dimension: SessionDimension, ...moves: SessionPlanMove[]) => after(...moves).detail.dimensions[dimension];
const HELD = [...PLAN, hold];
const ANSWERED = [...HELD, reply("projector", "sheet"), reply("tears", "pause")];

describe("the score", () => {
  test("SP11 is whole for the best round and nothing for none, and names where each criterion is explained", () => {
    expect(after(...BEST)).toMatchObject({ score: 1, passed: true, detail: { harms: [], held: true, answered: true } });
    const none = after();
    expect(none).toMatchObject({ score: 0, passed: false });
    expect(Object.keys(none.detail.dimensions)).toEqual([...SESSION_DIMENSIONS]);
    expect(none.detail.criteria.every(({ see, earned }) => see in SCRIPT.references && earned === 0)).toBe(true);
    expect(share("cascade", { kind: "place", milestone: "report", slot: "end" }, { kind: "assign", milestone: "report", owner: "head" })).toBe(0.25);
  });

  test("SP12 counts what is mended after the session half, and what is spoiled half as well", () => {
    const poor = [...PLAN, pick("hook", "story"), hold];
    expect(share("plan", ...HELD)).toBe(1);
    expect(share("plan", ...poor)).toBe(0.5);
    expect(share("plan", ...poor, pick("hook", "task"))).toBe(0.75);
    expect(share("plan", ...HELD, pick("hook", "story"))).toBe(0.75);
    expect(share("safety", ...PLAN, pick("safety", "brakes", "phones"))).toBeCloseTo(1 / 3);
    expect(share("safety", ...HELD, pick("safety", "brakes", "phones"))).toBeCloseTo((1 + 0.5 + 0.5) / 3);
    expect(share("words", ...PLAN, write("each understands safety well enough"))).toBe(2 / 6);
  });

  test("SP13 gives nothing for minutes before the timeline fits", () => {
    expect(share("time", pick("hook", "task"), pick("activity", "triads"))).toBe(0);
    expect(share("time", ...PLAN)).toBe(1);
    expect(share("time", ...PLAN, time("hook", 5), time("activity", 5))).toBeCloseTo(1 / 3);
    expect(share("time", ...PLAN, pick("activity", "talk"))).toBeCloseTo((2 + 0.15 / 0.5) / 3);
  });

  test("SP14 gives all for the same mark, three quarters for one beside it, nothing for others, and says how many agree", () => {
    expect(share("rating", mark("law", 1), mark("method", 3))).toBe((1 + 0.75) / 2);
    expect(share("rating", mark("law", 3), mark("method", 4))).toBe(0.5);
    expect(after(mark("law", 2), mark("method", 4)).detail.agreement).toEqual({ given: 2, within: 2, equal: 1, of: 2 });
    expect(after(mark("law", 4)).detail.agreement).toEqual({ given: 1, within: 0, equal: 0, of: 2 });
  });

  test("SP15 rates feedback by its order, its choice and its evidence", () => {
    const of = (...moves: SessionPlanMove[]) => share("feedback", ...moves) * 5;
    expect(of({ kind: "arrange", steps: ["self", "strengths", "priority"] })).toBeCloseTo(1);
    expect(of({ kind: "arrange", steps: ["self", "priority", "strengths"] })).toBeCloseTo(1 / 3);
    expect(of({ kind: "arrange", steps: ["self"] })).toBe(0);
    expect(of(pick("strengths", "wrote"))).toBeCloseTo(1);
    expect(of(pick("strengths", "wrote"), cite("strengths", "wrote", "l1"))).toBeCloseTo(2);
    expect(of(pick("strengths", "wrote"), cite("strengths", "wrote", "l2"))).toBeCloseTo(1);
    expect(of(cite("strengths", "wrote", "l1"))).toBe(0);
    expect(share("feedback", pick("strengths", "wrote", "voice"))).toBeCloseTo(1 / 6);
    expect(of(pick("priority", "law"), cite("priority", "law", "l2"))).toBeCloseTo(2);
  });

  test("SP16 passes only a session that was held to its end without harm", () => {
    expect(after(...PLAN).passed).toBe(false);
    expect(after(...HELD).passed).toBe(false);
    expect(after(...HELD, reply("projector", "memory")).passed).toBe(false);
    expect(after(...ANSWERED).passed).toBe(true);
    expect(after(...HELD, reply("projector", "memory"), reply("tears", "later"))).toMatchObject({ passed: true, detail: { dimensions: { room: 0.25 } } });
  });

  test("SP17 names what did harm when the session was held, and mending does not undo it", () => {
    const plan = (...moves: SessionPlanMove[]) => harmsOfPlan(SCRIPT, stateOf(SCRIPT, moves).plan);
    expect(plan(pick("activity", "triads"))).toEqual(["brakes"]);
    expect(plan(pick("activity", "triads"), pick("safety", "brakes"))).toEqual([]);
    expect(plan(pick("activity", "talk"))).toEqual([]);
    expect(after(...PLAN, pick("hook", "story")).detail.harms).toEqual([]);
    const told = [...PLAN, pick("hook", "story"), hold, pick("hook", "task"), ...ANSWERED.slice(-2)];
    expect(after(...told)).toMatchObject({ passed: false, detail: { harms: [{ harm: "exposed", at: { kind: "plan" } }] } });
    expect(after(...HELD, reply("projector", "sheet"), reply("tears", "ask"))).toMatchObject({
      passed: false,
      detail: { harms: [{ harm: "exposed", at: { kind: "event", event: "tears", response: "ask" } }] },
    });
  });
});
