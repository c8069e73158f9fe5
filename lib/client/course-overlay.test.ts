import type { CourseState } from "@/lib/contracts/learning";
import { expect, test } from "vitest";
import { attemptView, idOf, positionCommand, roundCommand } from "./builders";
import { activityState, overlayCourse, withAttempt } from "./course-overlay";

const course: CourseState = {
  courseId: "tip",
  contentVersion: "0123456789abcdef",
  asOf: "2026-01-01T00:00:00Z",
  enrolment: { id: idOf<"Enrolment">(0xe), programme: "full", generation: 1, training: null },
  activities: [],
  conditions: [
    { id: "activity:m2-quiz", kind: "activity", activityId: "m2-quiz", requirement: "read", passMark: null, met: false },
    { id: "activity:m2-l2", kind: "activity", activityId: "m2-l2", requirement: "read", passMark: null, met: false },
  ],
  completedAt: null,
  nextActivityId: "m2-quiz",
  certificateId: null,
};
const position = positionCommand(1, "s4");
const complete = { ...positionCommand(2), kind: "lesson.complete", payload: {} } as const;

test("M1 a lesson read offline is shown as read, and the way on leads past it", () => {
  const after = overlayCourse(course, [position, complete]);
  expect(activityState(after, "m2-quiz")).toMatchObject({ status: "completed", stepId: "s4", stepsDone: ["s4"], doneAt: complete.occurredAt });
  expect(after.conditions.map(({ met }) => met)).toEqual([true, false]);
  expect(after.nextActivityId).toBe("m2-l2");
});

test("M1 a round begun offline is shown as begun, and no round passes anything here", () => {
  const after = overlayCourse(course, [roundCommand(3, "exercise.save"), roundCommand(4, "exercise.finish")]);
  expect(activityState(after, "m2-quiz")).toMatchObject({ status: "in_progress", doneAt: null });
  expect(after.conditions).toEqual(course.conditions);
});

test("M1 laying the same commands over twice changes nothing more", () => {
  const once = overlayCourse(course, [position, complete]);
  expect(overlayCourse(once, [position, complete])).toEqual(once);
});

test("M2 commands of another enrolment change nothing", () => {
  expect(overlayCourse({ ...course, enrolment: null }, [complete])).toEqual({ ...course, enrolment: null });
});

test("M3 an attempt the server has opened is known before the course is read again", () => {
  const opened = withAttempt(course, attemptView());
  expect(activityState(opened, "m2-quiz")).toMatchObject({ status: "in_progress", openAttemptId: idOf(0xa), attemptsUsed: 1 });
  const graded = withAttempt(opened, attemptView({ submittedAt: "2026-01-01T00:00:00Z" }));
  expect(activityState(graded, "m2-quiz")).toMatchObject({ openAttemptId: null, lastAttemptId: idOf(0xa) });
});
