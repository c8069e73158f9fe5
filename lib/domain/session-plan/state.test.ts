import { describe, expect, test } from "vitest";
import { emptyFields, eventNow, stateOf, timelineOf } from "./index";
import type { SessionPlanMove } from "./index";
import { cite, hold, mark, pick, PLAN, reply, SCRIPT, time, write } from "./session-plan.fixture";

const after = (...moves: SessionPlanMove[]) => stateOf(SCRIPT, moves);
const lastWhy = (...moves: SessionPlanMove[]) => after(...moves).refused.at(-1);
const HELD = [...PLAN, hold];

describe("the round", () => {
  test("SP2 says of a move that changed nothing where it stood and why", () => {
    expect(lastWhy(pick("nowhere", "task"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(hold, pick("hook", "nothing"))).toEqual({ index: 1, why: "unknown" });
    expect(lastWhy(pick("objective", "task"))?.why).toBe("unknown");
    expect(lastWhy(pick("safety", "brakes", "brakes"))?.why).toBe("twice");
    expect(lastWhy(pick("hook", "story", "task"))?.why).toBe("too_many");
    expect(lastWhy(write("words", "hook"))?.why).toBe("no_words_due");
    expect(lastWhy(write("words", "nowhere"))?.why).toBe("unknown");
    expect(lastWhy(time("safety", 3))?.why).toBe("no_minutes");
    expect(lastWhy(time("nowhere", 3))?.why).toBe("unknown");
    expect(lastWhy(mark("nothing", 2))?.why).toBe("unknown");
    expect(lastWhy(cite("strengths", "nothing", "l1"))?.why).toBe("unknown");
    expect(lastWhy(cite("strengths", "wrote", "l9"))?.why).toBe("unknown");
    expect(lastWhy({ kind: "arrange", steps: ["self", "self"] })?.why).toBe("twice");
    expect(lastWhy({ kind: "arrange", steps: ["nothing"] })?.why).toBe("unknown");
    expect(lastWhy({ kind: "place", milestone: "report", slot: "never" })?.why).toBe("unknown");
    expect(lastWhy({ kind: "assign", milestone: "nothing", owner: "head" })?.why).toBe("unknown");
    expect(after(write("words", "hook"))).toMatchObject({ plan: { texts: {} }, moves: 1 });
  });

  test("SP3 lets later picks, words, minutes, marks, places and owners stand, and the first reply", () => {
    const state = after(...HELD, reply("projector", "memory"), reply("projector", "sheet"), mark("law", 3), mark("law", 1), pick("hook", "story"));
    expect(state.replies).toEqual([{ event: "projector", response: "memory" }]);
    expect(state.marks).toEqual({ law: 1 });
    expect(state.plan.picks["hook"]).toEqual(["story"]);
    expect(state.refused.at(-1)?.why).toBe("out_of_turn");
  });

  test("SP4 holds a session only with a full plan that fits, keeps the plan as it was, and holds it once", () => {
    expect(lastWhy(hold)?.why).toBe("not_ready");
    expect(emptyFields(SCRIPT, after(...PLAN.slice(1)).plan)).toEqual(["objective"]);
    expect(lastWhy(...PLAN.slice(1), hold)?.why).toBe("not_ready");
    expect(lastWhy(...PLAN, time("hook", 4), hold)?.why).toBe("not_ready");
    const state = after(...HELD, pick("hook", "story"), hold);
    expect(state.held?.picks["hook"]).toEqual(["task"]);
    expect(state.refused.at(-1)?.why).toBe("held_already");
  });

  test("SP5 lets things happen in the order of the script, once the session is held", () => {
    expect(eventNow(SCRIPT, after(...PLAN))).toBeUndefined();
    expect(lastWhy(...PLAN, reply("projector", "sheet"))?.why).toBe("out_of_turn");
    expect(eventNow(SCRIPT, after(...HELD))?.id).toBe("projector");
    expect(lastWhy(...HELD, reply("tears", "pause"))?.why).toBe("out_of_turn");
    expect(lastWhy(...HELD, reply("projector", "pause"))?.why).toBe("unknown");
    expect(eventNow(SCRIPT, after(...HELD, reply("projector", "sheet")))?.id).toBe("tears");
    expect(eventNow(SCRIPT, after(...HELD, reply("projector", "sheet"), reply("tears", "pause")))).toBeUndefined();
  });
});

describe("minutes", () => {
  test("SP6 begin as the template has them, run on from block to block, and say what is over or left", () => {
    expect(timelineOf(SCRIPT, after().plan)).toMatchObject({
      minutes: 12,
      over: 2,
      stretches: [
        { from: 0, minutes: 4 },
        { from: 4, minutes: 8 },
      ],
    });
    expect(timelineOf(SCRIPT, after(...PLAN).plan)).toMatchObject({ minutes: 10, over: 0, stretches: [{ serves: true }, { from: 3, serves: true }] });
    expect(timelineOf(SCRIPT, after(time("hook", 0), time("activity", 1)).plan)).toMatchObject({ over: -9, stretches: [{ serves: false }, { serves: false }] });
  });

  test("SP7 count as interaction as far as the chosen way lets participants work", () => {
    const { interaction, stretches } = timelineOf(SCRIPT, after(...PLAN).plan);
    expect(stretches.map(({ works }) => works)).toEqual([1.5, 7]);
    expect(interaction).toBeCloseTo(0.85);
    expect(timelineOf(SCRIPT, after(pick("hook", "story"), pick("activity", "talk")).plan).interaction).toBe(0);
    expect(timelineOf(SCRIPT, after(time("hook", 0), time("activity", 0)).plan).interaction).toBe(0);
  });
});
