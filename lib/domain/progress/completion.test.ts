import { describe, expect, test } from "vitest";
import type { Activity, CourseInProgramme, CourseStructure, ModuleStructure } from "@/lib/domain/catalogue";
import { programmeOf } from "@/lib/domain/catalogue";
import type { LearningRecord } from "./index";
import { completionConditions, foldProgress, isComplete, nextActivity, outlineOf } from "./index";

const assessment = { minutes: 10, required: true, passMark: 0.7, attempts: 1 };
const forms = { a: "form-a", b: "form-b" };
const before: Activity = { ...assessment, id: "pre", slug: "pre", kind: "test", moment: "before", programme: "full", forms };
const after: Activity = { ...assessment, id: "final", slug: "final", kind: "test", moment: "after", programme: "full", forms };
const lesson = (id: string, required = true): Activity => ({ id, slug: id, minutes: 10, required, kind: "lesson" });
const quiz: Activity = { ...assessment, id: "m2-quiz", slug: "quiz", kind: "quiz", bank: "m2-bank", draw: 8 };

const course: CourseStructure = {
  id: "tip",
  slug: "tip",
  modules: ["m1", "m2", "m3"],
  programmes: [
    { id: "full", modules: ["m1", "m2", "m3"] },
    { id: "core", modules: ["m2"] },
  ],
  opening: [before, { ...before, id: "core-pre", programme: "core" }],
  closing: [after, { ...after, id: "core-final", programme: "core" }],
  completion: { requiredActivities: true, openingTestTaken: true, closingTestPassed: true },
  certificate: { validMonths: 36 },
};

function moduleOf(id: string, state: ModuleStructure["state"], activities: Activity[]): ModuleStructure {
  const objectives = [{ id: `${id}-o1`, level: "apply" as const }];
  return { id, slug: id, state, minutes: 60, day: "1", lanes: ["judge"], objectives, announced: [], activities };
}

const modules = [
  moduleOf("m3", "published", [lesson("m3-l1"), lesson("m3-extra", false)]),
  moduleOf("m2", "published", [lesson("m2-l1"), quiz]),
  moduleOf("m1", "in_preparation", [lesson("m1-l1")]),
  moduleOf("m9", "published", [lesson("m9-l1")]),
];

const read = (activityId: string, occurredAt: number): LearningRecord => ({
  id: `r-${activityId}`,
  activityId,
  occurredAt,
  kind: "lesson.complete",
  payload: {},
});
const handIn = (activityId: string, occurredAt: number, passed: boolean | null): LearningRecord => ({
  id: `h-${activityId}-${occurredAt}`,
  activityId,
  occurredAt,
  kind: "attempt.submit",
  payload: { attemptId: `t-${activityId}-${occurredAt}`, score: 0.2, passed },
});
const position = (activityId: string, occurredAt: number): LearningRecord => ({
  id: `p-${activityId}`,
  activityId,
  occurredAt,
  kind: "lesson.position",
  payload: { stepId: "acts" },
});
const whole: CourseInProgramme = { course, modules, programme: programmeOf(course, "full") };
const core: CourseInProgramme = { ...whole, programme: programmeOf(course, "core") };
const conditionsAfter = (...records: LearningRecord[]) => completionConditions(whole, foldProgress(records));
const nextAfter = (...records: LearningRecord[]) => nextActivity(outlineOf(whole), foldProgress(records));

describe("completion", () => {
  test("P9 asks for required activities of published modules, never for those in preparation or of other courses", () => {
    expect(conditionsAfter().map(({ id }) => id)).toEqual(["opening_test:pre", "activity:m2-l1", "activity:m2-quiz", "activity:m3-l1", "closing_test:final"]);
  });

  test("P10 is content with a failed opening test and not with a failed closing one", () => {
    const met = new Map(conditionsAfter(handIn("pre", 1, false), handIn("final", 2, false)).map((condition) => [condition.id, condition.met]));
    expect(met.get("opening_test:pre")).toBe(true);
    expect(met.get("closing_test:final")).toBe(false);
  });

  test("P10 leaves the tests out where the course does not ask for them", () => {
    const lenient = { ...course, completion: { ...course.completion, openingTestTaken: false, closingTestPassed: false } };
    expect(completionConditions({ ...whole, course: lenient }, new Map()).every(({ kind }) => kind === "activity")).toBe(true);
  });

  test("P11 says what each activity takes, with its pass mark", () => {
    const [opening, first, second] = conditionsAfter();
    expect(opening).toEqual({ id: "opening_test:pre", kind: "opening_test", activityId: "pre", met: false, requirement: "take" });
    expect(first).toMatchObject({ requirement: "read" });
    expect(second).toMatchObject({ requirement: "pass", passMark: 0.7 });
  });

  test("P13 is complete with everything met, and never with nothing asked", () => {
    const all = [handIn("pre", 1, null), read("m2-l1", 2), handIn("m2-quiz", 3, true), read("m3-l1", 4), handIn("final", 5, true)];
    expect(isComplete(conditionsAfter(...all))).toBe(true);
    expect(isComplete(conditionsAfter(...all.slice(1)))).toBe(false);
    expect(isComplete([])).toBe(false);
  });
});

describe("programmes", () => {
  const inCore = (...records: LearningRecord[]) => completionConditions(core, foldProgress(records));

  test("P19 asks for the modules of the programme and for its own tests; the rest is there and optional", () => {
    expect(inCore().map(({ id }) => id)).toEqual(["opening_test:core-pre", "activity:m2-l1", "activity:m2-quiz", "closing_test:core-final"]);
    expect(outlineOf(core).map(({ activity, required }) => [activity.id, required])).toEqual([
      ["core-pre", true],
      ["m2-l1", true],
      ["m2-quiz", true],
      ["m3-l1", false],
      ["m3-extra", false],
      ["core-final", true],
    ]);
  });

  test("P20 a test of a fuller programme stands for the programme's own, never the other way round", () => {
    const done = [handIn("pre", 1, null), read("m2-l1", 2), handIn("m2-quiz", 3, true), handIn("final", 4, true)];
    expect(isComplete(inCore(...done))).toBe(true);
    expect(nextActivity(outlineOf(core), foldProgress(done))).toBe("m3-l1");
    const small = [handIn("core-pre", 1, null), ...done.slice(1, 3), read("m3-l1", 5), handIn("core-final", 6, true)];
    expect(conditionsAfter(...small).flatMap(({ activityId, met }) => (met ? [] : [activityId]))).toEqual(["pre", "final"]);
  });
});

describe("the way on", () => {
  test("P14 runs opening, modules in the order of the course, closing", () => {
    const outline = outlineOf(whole);
    expect(outline.map(({ activity }) => activity.id)).toEqual(["pre", "m2-l1", "m2-quiz", "m3-l1", "m3-extra", "final"]);
    expect(outline.map(({ place }) => place)).toEqual(["opening", "module", "module", "module", "module", "closing"]);
    expect(outline.map(({ moduleId }) => moduleId)).toEqual([null, "m2", "m2", "m3", "m3", null]);
  });

  test("P15 goes on with what was touched last, else with what is required, else with the rest", () => {
    expect(nextAfter()).toBe("pre");
    expect(nextAfter(handIn("pre", 1, null), position("m3-l1", 5), position("m2-l1", 3))).toBe("m3-l1");
    expect(nextAfter(handIn("pre", 1, null), read("m2-l1", 2))).toBe("m2-quiz");
    const required = [handIn("pre", 1, null), read("m2-l1", 2), handIn("m2-quiz", 3, true), read("m3-l1", 4), handIn("final", 5, true)];
    expect(nextAfter(...required)).toBe("m3-extra");
    expect(nextAfter(...required, read("m3-extra", 6))).toBeNull();
  });

  test("P16 passes over a quiz whose attempts are used up", () => {
    const stuck = [handIn("pre", 1, null), read("m2-l1", 2), handIn("m2-quiz", 3, false)];
    expect(nextAfter(...stuck)).toBe("m3-l1");
    expect(nextAfter(...stuck, read("m3-l1", 4), read("m3-extra", 5), handIn("final", 6, false))).toBeNull();
  });

  test("P18 leads to an exercise however many rounds were not passed, until one is", () => {
    const walk: Activity = { id: "m2-walk", slug: "walk", minutes: 20, required: true, kind: "referral", script: "m2-walk", passMark: 0.7 };
    const exercises = outlineOf({ ...whole, course: { ...course, opening: [], closing: [] }, modules: [moduleOf("m2", "published", [walk])] });
    const round = (roundId: string, passed: boolean): LearningRecord => ({
      id: `f-${roundId}`,
      activityId: "m2-walk",
      occurredAt: 1,
      kind: "exercise.finish",
      payload: { roundId, score: 0.5, passed },
    });
    const failed = ["o1", "o2", "o3", "o4"].map((roundId) => round(roundId, false));
    expect(nextActivity(exercises, foldProgress(failed))).toBe("m2-walk");
    expect(nextActivity(exercises, foldProgress([...failed, round("o5", true)]))).toBeNull();
  });
});
