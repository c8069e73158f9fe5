import { describe, expect, test } from "vitest";
import { bestWay, DIMENSIONS, outcomeOf } from "./index";
import type { ReferralMove } from "./index";
import { act, begin, reply, SCRIPT } from "./referral.fixture";

const BEST = bestWay(SCRIPT);
const after = (...moves: ReferralMove[]) => outcomeOf(SCRIPT, moves);
/** The best way with one move replaced by another. */
const instead = (index: number, move: ReferralMove) => outcomeOf(SCRIPT, BEST.with(index, move));
const indexOf = (id: string) => BEST.findIndex((move) => (move.kind === "act" && move.step === id) || (move.kind === "reply" && move.event === id));

describe("the score", () => {
  test("RF7 is whole on the best way and nothing before anything was done", () => {
    const best = outcomeOf(SCRIPT, BEST);
    expect(best).toMatchObject({ score: 1, passed: true, detail: { harms: [], missing: [] } });
    expect(Object.keys(best.detail.dimensions)).toEqual([...DIMENSIONS]);
    expect(after()).toMatchObject({ score: 0, passed: false });
  });

  test("RF7 holds a wrong turn against the dimension it hurts, and only when it was taken", () => {
    const turned = outcomeOf(SCRIPT, BEST.toSpliced(1, 0, act("report", "police", "public")));
    expect(turned.detail.dimensions).toMatchObject({ consent: 1, reflection: 1, safety: 0.75 });
    expect(outcomeOf(SCRIPT, BEST.toSpliced(1, 0, act("report", "police", "quiet"))).score).toBe(1);
  });

  test("RF8 tells the right body from a tolerable and a wrong one, and counts what was left out", () => {
    const contact = indexOf("contact");
    expect(instead(contact, act("contact", "police", "apart")).detail.dimensions.body).toBe(0.875);
    expect(instead(contact, act("contact", "shelter", "apart")).detail.dimensions.body).toBe(0.75);
    const stopped = after(begin(), act("contact", "inspector", "apart"));
    expect(stopped.detail.missing).toEqual(["consent", "rest", "end"]);
    expect(stopped.detail.dimensions).toEqual({ consent: 0, safety: 1, reflection: 0, timeliness: 0.5, body: 0.25 });
  });

  test("RF9 gives nothing for a step begun after its day, and says nothing of time in the calm pace", () => {
    const events = { press: reply("press", "decline"), brother: reply("brother", "at-once") };
    const late = after(
      begin(),
      act("contact", "inspector", "apart"),
      act("consent", "shelter", "tell"),
      events.press,
      act("rest", "shelter", "offer"),
      events.brother,
      act("end", "shelter", "agreed"),
    );
    expect(late.detail.dimensions.timeliness).toBe(1);
    const script = { ...SCRIPT, steps: SCRIPT.steps.map((step) => (step.id === "end" ? { ...step, due: 20 } : step)) };
    expect(outcomeOf(script, BEST).detail.dimensions.timeliness).toBeCloseTo(2 / 3);
    const calm = outcomeOf(SCRIPT, [begin("calm"), act("contact", "inspector", "apart")]);
    expect(calm.detail.dimensions.timeliness).toBeNull();
  });

  test("RF10 counts one wrong order once", () => {
    const early = act("rest", "shelter", "offer");
    const once = outcomeOf(SCRIPT, BEST.toSpliced(1, 0, early));
    expect(once.detail.dimensions.consent).toBeCloseTo(2 / 3);
    expect(outcomeOf(SCRIPT, BEST.toSpliced(1, 0, early, early, early)).score).toBe(once.score);
  });

  test("RF11 never passes a round with harm in it, and names it", () => {
    const hurt = instead(indexOf("press"), reply("press", "talk"));
    expect(hurt.score).toBeGreaterThan(0.8);
    expect(hurt).toMatchObject({ passed: false, detail: { harms: [{ at: "press", choice: "talk" }] } });
    expect(instead(indexOf("contact"), act("contact", "inspector", "in-front")).detail.harms).toEqual([{ at: "contact", choice: "in-front" }]);
  });

  test("RF12 passes only what was ended", () => {
    expect(outcomeOf(SCRIPT, BEST.slice(0, -1)).passed).toBe(false);
    expect(outcomeOf(SCRIPT, BEST).passed).toBe(true);
  });
});
