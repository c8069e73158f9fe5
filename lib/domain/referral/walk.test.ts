import { describe, expect, test } from "vitest";
import { stateOf } from "./index";
import type { ReferralMove } from "./index";
import { act, begin, reply, SCRIPT } from "./referral.fixture";

const after = (...moves: ReferralMove[]) => stateOf(SCRIPT, moves);
const lastOf = (...moves: ReferralMove[]) => after(...moves).entries.at(-1);

const CONTACT = act("contact", "inspector", "apart");
const CONSENT = act("consent", "shelter", "ask");

describe("the walk", () => {
  test("RF2 says why a move changed nothing", () => {
    expect(lastOf(CONTACT)).toMatchObject({ kind: "ignored", why: "not_begun" });
    expect(lastOf(begin(), begin("calm"))).toMatchObject({ kind: "ignored", why: "begun_already" });
    expect(lastOf(begin(), act("contact", "nobody", "apart"))).toMatchObject({ kind: "ignored", why: "unknown" });
    expect(lastOf(begin(), act("contact", "inspector", "sideways"))).toMatchObject({ kind: "ignored", why: "unknown" });
    expect(lastOf(begin(), CONTACT, CONTACT)).toMatchObject({ kind: "ignored", why: "done_already" });
    expect(lastOf(begin(), reply("press", "decline"))).toMatchObject({ kind: "ignored", why: "no_such_event" });
    expect(lastOf(begin(), CONTACT, CONSENT, reply("press", "shout"))).toMatchObject({ kind: "ignored", why: "unknown" });
    const ended = [begin("calm"), CONTACT, reply("press", "decline"), CONSENT, act("rest", "shelter", "offer"), reply("brother", "at-once")];
    expect(lastOf(...ended, act("end", "shelter", "agreed"), act("report", "police", "quiet"))).toMatchObject({ kind: "ignored", why: "ended" });
  });

  test("RF3 names what has to come first and leaves everything as it was", () => {
    const state = after(begin(), act("rest", "police", "offer"));
    expect(state.entries.at(-1)).toEqual({ kind: "too_early", day: 0, step: "rest", missing: ["consent"] });
    expect(state).toMatchObject({ day: 0, done: [], waiting: null });
  });

  test("RF4 lets the days of the step and of the manner pass after it began", () => {
    const state = after(begin(), CONTACT, act("consent", "shelter", "tell"));
    expect(state.day).toBe(4);
    expect(state.entries.at(-1)).toMatchObject({ kind: "done", step: "consent", day: 0, late: false, fit: "right" });
  });

  test("RF5 lets an event come on its day, and nothing past it before it is answered", () => {
    expect(after(begin(), CONTACT).waiting).toBeNull();
    const waiting = after(begin(), CONTACT, CONSENT);
    expect(waiting).toMatchObject({ day: 1, waiting: "press", met: ["press"] });
    expect(lastOf(begin(), CONTACT, CONSENT, act("rest", "shelter", "offer"))).toMatchObject({ kind: "ignored", why: "event_waits" });
    const answered = after(begin(), CONTACT, CONSENT, reply("press", "decline"));
    expect(answered).toMatchObject({ waiting: null, met: ["press"] });
    expect(after(begin(), CONTACT, CONSENT, reply("press", "decline"), act("rest", "shelter", "offer")).waiting).toBe("brother");
  });

  test("RF6 brings events with their step in the calm pace, and no step is late", () => {
    expect(after(begin("calm"), CONTACT).waiting).toBe("press");
    const slow = after(begin("calm"), act("report", "police", "quiet"), CONTACT, reply("press", "decline"), act("consent", "shelter", "tell"));
    expect(slow.entries.every((entry) => entry.kind !== "done" || !entry.late)).toBe(true);
  });
});
