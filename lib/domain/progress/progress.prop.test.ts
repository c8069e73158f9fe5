import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { CourseStructure, ModuleStructure } from "@/lib/domain/catalogue";
import type { ActivityState, LearningRecord } from "./index";
import { applyRecord, completionConditions, foldProgress, isComplete, nextActivity, outlineOf } from "./index";

const assessment = { minutes: 10, required: true, passMark: 0.7, attempts: 2 };
const course: CourseStructure = {
  id: "tip",
  slug: "tip",
  modules: ["m2", "m3"],
  programmes: [{ id: "full", modules: ["m2", "m3"] }],
  opening: [{ ...assessment, id: "pre", slug: "pre", kind: "test", moment: "before", programme: "full", forms: { a: "form-a", b: "form-b" } }],
  closing: [{ ...assessment, id: "final", slug: "final", kind: "test", moment: "after", programme: "full", forms: { a: "form-a", b: "form-b" } }],
  completion: { requiredActivities: true, openingTestTaken: true, closingTestPassed: true },
  certificate: { validMonths: 36 },
};
const module2: ModuleStructure = {
  id: "m2",
  slug: "m2",
  state: "published",
  minutes: 60,
  day: "1",
  lanes: ["judge"],
  objectives: [{ id: "m2-o1", level: "apply" }],
  announced: [],
  activities: [
    { id: "m2-l1", slug: "l1", minutes: 10, required: true, kind: "lesson" },
    { ...assessment, id: "m2-quiz", slug: "quiz", kind: "quiz", bank: "m2-bank", draw: 8 },
  ],
};
const modules = [module2, { ...module2, id: "m3", activities: [{ ...assessment, id: "c01", slug: "c01", kind: "case" as const, case: "c01" }] }];
const whole = { course, modules, programme: course.programmes[0] };
const outline = outlineOf(whole);

const outcome = fc.record({
  attemptId: fc.constantFrom("t1", "t2", "t3"),
  score: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  passed: fc.constantFrom(true, false, null),
});
const event = fc.oneof(
  fc.record({ kind: fc.constant("lesson.position" as const), payload: fc.record({ stepId: fc.constantFrom("acts", "means", "purpose") }) }),
  fc.record({ kind: fc.constant("lesson.complete" as const), payload: fc.constant({}) }),
  fc.record({ kind: fc.constant("check.answer" as const), payload: fc.record({ itemId: fc.constant("m2-l1-c1"), correct: fc.boolean() }) }),
  fc.record({ kind: fc.constant("attempt.start" as const), payload: fc.record({ attemptId: fc.constantFrom("t1", "t2", "t3"), number: fc.constant(1) }) }),
  fc.record({ kind: fc.constant("attempt.answer" as const), payload: fc.record({ attemptId: fc.constantFrom("t1", "t2"), itemId: fc.constant("m2-q01") }) }),
  fc.record({ kind: fc.constant("case.save" as const), payload: fc.record({ attemptId: fc.constantFrom("t2", "t3") }) }),
  fc.record({ kind: fc.constantFrom("attempt.submit" as const, "case.submit" as const), payload: outcome }),
);
/** Few distinct times, so that ties are common. */
const records: fc.Arbitrary<LearningRecord[]> = fc
  .array(fc.tuple(event, fc.constantFrom("pre", "m2-l1", "m2-quiz", "c01", "final"), fc.integer({ min: 1, max: 6 })), { maxLength: 24 })
  .map((drawn) => drawn.map(([what, activityId, occurredAt], index) => ({ ...what, activityId, occurredAt, id: `r${index}` })));
const rearranged = records.chain((all) => {
  const again = all.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...all), { maxLength: 12 });
  return again.chain((repeats) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...repeats], { minLength: all.length + repeats.length })));
});
const split = fc.tuple(records, records).map(([seen, more]) => ({ seen, all: [...seen, ...more.map((record) => ({ ...record, id: `later-${record.id}` }))] }));

const sortedEntries = (states: ReadonlyMap<string, ActivityState>) => [...states].toSorted(([one], [other]) => (one < other ? -1 : 1));
const conditionsAfter = (seen: readonly LearningRecord[]) => completionConditions(whole, foldProgress(seen));

describe("the fold", () => {
  test.prop([rearranged])("P1 gives the same states for any order with any repetition", ([once, jumbled]) => {
    expect(sortedEntries(foldProgress(jumbled))).toEqual(sortedEntries(foldProgress(once)));
  });

  test.prop([records])("P2 gives the same state one by one, through JSON, as all at once", (all) => {
    const kept = new Map<string, string>();
    for (const record of all) {
      const stored = kept.get(record.activityId);
      const state: ActivityState | undefined = stored === undefined ? undefined : JSON.parse(stored);
      kept.set(record.activityId, JSON.stringify(applyRecord(state, record)));
    }
    const reread = new Map([...kept].map(([id, stored]): [string, ActivityState] => [id, JSON.parse(stored)]));
    expect(sortedEntries(reread)).toEqual(sortedEntries(foldProgress(all)));
  });

  test.prop([records])("P4 never counts more attempts than are named, nor fewer than were handed in", (all) => {
    for (const state of foldProgress(all).values()) {
      expect(state.attemptsUsed).toBeLessThanOrEqual(3);
      expect(state.attempts.filter(({ submission }) => submission !== undefined).length).toBeLessThanOrEqual(state.attemptsUsed);
    }
  });

  test.prop([records])("P5 reports as best the highest score that was submitted", (all) => {
    for (const [activityId, state] of foldProgress(all)) {
      const scores = all.flatMap((record) =>
        record.activityId === activityId && (record.kind === "attempt.submit" || record.kind === "case.submit") ? [record.payload.score] : [],
      );
      expect(state.bestScore).toBe(scores.length === 0 ? undefined : Math.max(...scores));
    }
  });
});

describe("completion", () => {
  test.prop([split])("P8 never takes back what was met", ({ seen, all }) => {
    const later = new Map(conditionsAfter(all).map(({ id, met }) => [id, met]));
    for (const { id, met } of conditionsAfter(seen)) if (met) expect(later.get(id)).toBe(true);
  });

  test.prop([records])("P12 lists the same conditions whatever was done", (all) => {
    const bare = (list: ReturnType<typeof conditionsAfter>) => list.map((condition) => ({ ...condition, met: false }));
    expect(bare(conditionsAfter(all))).toEqual(bare(conditionsAfter([])));
  });

  test.prop([records])("P16 leads to something unfinished that can still be done, or nowhere", (all) => {
    const states = foldProgress(all);
    const next = nextActivity(outline, states);
    if (isComplete(completionConditions(whole, states))) expect(next).toBeNull();
    if (next === null) return;
    const condition = completionConditions(whole, states).find(({ activityId }) => activityId === next);
    expect(condition?.met).toBe(false);
    const state = states.get(next);
    const exhausted = next !== "m2-l1" && state !== undefined && state.attemptsUsed >= 2 && state.attempts.every(({ submission }) => submission !== undefined);
    expect(exhausted).toBe(false);
  });
});
