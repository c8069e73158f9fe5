import { describe, expect, test } from "vitest";
import type { LearningRecord } from "./index";
import { foldProgress, NOT_STARTED } from "./index";

const at = (id: string, occurredAt: number) => ({ id, activityId: "m2-l1", occurredAt });

function stateAfter(...records: LearningRecord[]) {
  return foldProgress(records).get("m2-l1") ?? NOT_STARTED;
}

describe("foldProgress", () => {
  test("P1 keeps activities apart and knows nothing of those without records", () => {
    const states = foldProgress([
      { ...at("r1", 5), kind: "lesson.complete", payload: {} },
      { id: "r2", activityId: "m2-l2", occurredAt: 9, kind: "check.answer", payload: { itemId: "m2-l2-c1", correct: true } },
    ]);
    expect([...states.keys()]).toEqual(["m2-l1", "m2-l2"]);
    expect(states.get("m2-l2")).toMatchObject({ state: "in_progress", firstAt: 9, lastAt: 9 });
    expect(stateAfter().state).toBe("not_started");
  });

  test("P3 resumes at the latest step although it arrived first, and lets the record id decide a tie", () => {
    const early: LearningRecord = { ...at("r9", 10), kind: "lesson.position", payload: { stepId: "acts" } };
    const late: LearningRecord = { ...at("r1", 20), kind: "lesson.position", payload: { stepId: "means" } };
    const tied: LearningRecord = { ...at("r2", 20), kind: "lesson.position", payload: { stepId: "consent" } };
    expect(stateAfter(late, early)).toMatchObject({ stepId: "means", stepsDone: ["acts", "means"] });
    expect(stateAfter(tied, late, early).stepId).toBe("consent");
    expect(stateAfter(late, tied, early).stepId).toBe("consent");
  });

  test("P4 counts a double start and the answers of two tabs as one attempt", () => {
    const state = stateAfter(
      { ...at("r1", 1), kind: "attempt.start", payload: { attemptId: "t1", number: 1 } },
      { ...at("r2", 1), kind: "attempt.start", payload: { attemptId: "t1", number: 1 } },
      { ...at("r3", 2), kind: "attempt.answer", payload: { attemptId: "t1", itemId: "m2-q01" } },
    );
    expect(state).toMatchObject({ attemptsUsed: 1, state: "in_progress" });
    expect(state.bestScore).toBeUndefined();
  });

  test("P5 keeps the best score and lets the better report of one attempt stand", () => {
    const state = stateAfter(
      { ...at("r1", 10), kind: "attempt.submit", payload: { attemptId: "t1", score: 0.8, passed: true } },
      { ...at("r2", 20), kind: "attempt.submit", payload: { attemptId: "t2", score: 0.5, passed: false } },
      { ...at("r3", 5), kind: "attempt.submit", payload: { attemptId: "t1", score: 0.3, passed: false } },
    );
    expect(state).toMatchObject({ bestScore: 0.8, attemptsUsed: 2, state: "passed", passedAt: 5, submittedAt: 5, doneAt: 5 });
  });

  test("P6 keeps a lesson completed when it is read again", () => {
    const state = stateAfter(
      { ...at("r1", 10), kind: "lesson.complete", payload: {} },
      { ...at("r2", 20), kind: "lesson.position", payload: { stepId: "acts" } },
    );
    expect(state).toMatchObject({ state: "completed", readAt: 10, doneAt: 10, lastAt: 20, stepId: "acts" });
  });

  test("P7 names every state of something handed in", () => {
    const started = (attemptId: string): LearningRecord => ({ ...at(`s-${attemptId}`, 1), kind: "attempt.start", payload: { attemptId, number: 1 } });
    const submitted = (attemptId: string, passed: boolean | null): LearningRecord => ({
      ...at(`h-${attemptId}`, 2),
      kind: "case.submit",
      payload: { attemptId, score: 0.5, passed },
    });
    expect(stateAfter(started("t1")).state).toBe("in_progress");
    expect(stateAfter(started("t1"), submitted("t1", false)).state).toBe("failed");
    expect(stateAfter(started("t1"), submitted("t1", false), started("t2")).state).toBe("in_progress");
    expect(stateAfter(submitted("t1", null)).state).toBe("submitted");
    expect(stateAfter(submitted("t1", false), submitted("t2", true), started("t3")).state).toBe("passed");
  });

  test("P17 tells rounds of an exercise apart, saved and finished, and counts a round reported twice once", () => {
    const saved = (roundId: string, at_: number): LearningRecord => ({ ...at(`s-${roundId}-${at_}`, at_), kind: "exercise.save", payload: { roundId } });
    const finished = (roundId: string, score: number, passed: boolean): LearningRecord => ({
      ...at(`f-${roundId}`, 9),
      kind: "exercise.finish",
      payload: { roundId, score, passed },
    });
    expect(stateAfter(saved("o1", 1), saved("o1", 2))).toMatchObject({ state: "in_progress", attemptsUsed: 1, lastAt: 2 });
    expect(stateAfter(finished("o1", 0.4, false), saved("o1", 2))).toMatchObject({ state: "failed", bestScore: 0.4 });
    expect(stateAfter(finished("o1", 0.4, false), saved("o2", 2))).toMatchObject({ state: "in_progress", attemptsUsed: 2 });
    expect(stateAfter(finished("o1", 0.4, false), finished("o2", 0.8, true), finished("o2", 0.8, true))).toMatchObject({
      state: "passed",
      attemptsUsed: 2,
      bestScore: 0.8,
      passedAt: 9,
    });
  });
});
