import { expect, test } from "vitest";
import type { CourseState } from "@/lib/contracts/learning";
import type { CourseMap } from "./courses";
import { minutesLeft, namedConditions, programmeIn, wayOn } from "./courses";
import { activityState, overlayCourse } from "./course-overlay";
import { idOf, positionCommand } from "./builders";

const stop = { id: "m2-quiz", kind: "lesson", title: "Lesson", href: "/en/x", minutes: 10, steps: 5, module: 2, number: 1 } as const;
const map: CourseMap = { id: "tip", title: "Course", href: "/en", programmes: [{ id: "full", title: "Full", summary: "All of it" }], stops: [stop] };
const course: CourseState = {
  courseId: "tip",
  contentVersion: "0123456789abcdef",
  asOf: "2026-01-01T00:00:00Z",
  enrolment: { id: idOf<"Enrolment">(0xe), programme: "full", generation: 1, training: null },
  activities: [],
  conditions: [
    { id: "activity:m2-quiz", kind: "activity", activityId: "m2-quiz", requirement: "read", passMark: null, met: false },
    { id: "activity:gone", kind: "activity", activityId: "gone", requirement: "read", passMark: null, met: false },
  ],
  completedAt: null,
  nextActivityId: "m2-quiz",
  certificateId: null,
};

test("L2 the way on leads to the step left off, with the minutes its unread steps take", () => {
  expect(wayOn(map, course)).toEqual({ stop, href: "/en/x", minutesLeft: 10, begun: false });
  const begun = overlayCourse(course, [positionCommand(1, "s1"), positionCommand(2, "s2"), positionCommand(3, "s3")]);
  expect(wayOn(map, begun)).toEqual({ stop, href: "/en/x#s3", minutesLeft: 6, begun: true });
  expect(wayOn(map, { ...course, nextActivityId: null })).toBeNull();
  expect(wayOn(map, { ...course, nextActivityId: "gone" })).toBeNull();
});

test("L2 what takes no steps takes all its minutes, and something always takes one", () => {
  expect(minutesLeft({ ...stop, steps: 0 }, activityState(course, "m2-quiz"))).toBe(10);
  const all = overlayCourse(
    course,
    ["a", "b", "c", "d", "e", "f", "g"].map((step, index) => positionCommand(index + 1, step)),
  );
  expect(minutesLeft({ ...stop, minutes: 1 }, activityState(all, "m2-quiz"))).toBe(1);
});

test("L3 conditions are named by the outline; one this page does not know is left out", () => {
  expect(namedConditions(map, course.conditions).map(({ stop: named }) => named.title)).toEqual(["Lesson"]);
});

test("L2 the programme is named where this page knows it", () => {
  expect(programmeIn(map, "full")?.title).toBe("Full");
  expect(programmeIn(map, "newer")).toBeNull();
});
