import type { ActivityStateView, AttemptView, Command, CourseState } from "@/lib/contracts/learning";

/** The state of one activity in a course reading; what an untouched one looks like where there is none. */
export function activityState(course: CourseState, activityId: string): ActivityStateView {
  return course.activities.find((state) => state.activityId === activityId) ?? untouched(activityId);
}

function untouched(activityId: string): ActivityStateView {
  return {
    activityId,
    status: "not_started",
    stepId: null,
    stepsDone: [],
    bestScore: null,
    attemptsUsed: 0,
    openAttemptId: null,
    lastAttemptId: null,
    extraMinutes: 0,
    lastAt: null,
    doneAt: null,
  };
}

/**
 * A course reading with the reading commands that still wait laid over it, so that a lesson finished offline is shown as
 * finished. Grades are the server's alone: nothing here passes or fails anything.
 */
export function overlayCourse(course: CourseState, waiting: readonly Command[]): CourseState {
  return waiting.reduce(withCommand, course);
}

function withCommand(course: CourseState, command: Command): CourseState {
  if (course.enrolment?.id !== command.enrolmentId) return course;
  const before = activityState(course, command.activityId);
  if (command.kind === "lesson.position") {
    const { stepId } = command.payload;
    const stepsDone = before.stepsDone.includes(stepId) ? before.stepsDone : [...before.stepsDone, stepId];
    return withActivity(course, {
      ...before,
      status: before.status === "not_started" ? "in_progress" : before.status,
      stepId,
      stepsDone,
      lastAt: command.occurredAt,
    });
  }
  if (command.kind === "exercise.save" || command.kind === "exercise.finish") {
    const status = before.status === "not_started" ? "in_progress" : before.status;
    return withActivity(course, { ...before, status, lastAt: command.occurredAt });
  }
  if (command.kind !== "lesson.complete") return course;
  const conditions = course.conditions.map((condition) =>
    condition.activityId === command.activityId && condition.requirement === "read" ? { ...condition, met: true } : condition,
  );
  const next = course.nextActivityId === command.activityId ? (conditions.find(({ met }) => !met)?.activityId ?? null) : course.nextActivityId;
  return {
    ...withActivity(course, { ...before, status: "completed", lastAt: command.occurredAt, doneAt: before.doneAt ?? command.occurredAt }),
    conditions,
    nextActivityId: next,
  };
}

/** A course reading that knows of an attempt the server has just opened or graded. */
export function withAttempt(course: CourseState, attempt: AttemptView): CourseState {
  const before = activityState(course, attempt.activityId);
  const open = attempt.submittedAt === null;
  return withActivity(course, {
    ...before,
    status: open && before.status !== "passed" ? "in_progress" : before.status,
    attemptsUsed: Math.max(before.attemptsUsed, attempt.number),
    openAttemptId: open ? attempt.id : before.openAttemptId === attempt.id ? null : before.openAttemptId,
    lastAttemptId: attempt.id,
  });
}

function withActivity(course: CourseState, state: ActivityStateView): CourseState {
  const others = course.activities.filter(({ activityId }) => activityId !== state.activityId);
  return { ...course, activities: [...others, state] };
}
