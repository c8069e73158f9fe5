import "server-only";
import type { Command } from "@/lib/contracts/learning";
import { lockState, saveState } from "@/lib/db/activity-states";
import { inTransaction } from "@/lib/db/client";
import { findEnrolment } from "@/lib/db/enrolments";
import { appendRecord, findRecord } from "@/lib/db/learning-records";
import { checkResponse, gradeItem } from "@/lib/domain/grading";
import { applyRecord, type LearningRecord } from "@/lib/domain/progress";
import { givenAt, recordOf, rejected, repeatOf, type CommandContext, type Outcome } from "./command-context";
import { completeCourse } from "./complete-course";
import { findActivity } from "./course-structure";

type LessonCommand = Extract<Command, { kind: "lesson.position" | "lesson.complete" | "check.answer" }>;

/** What happens while reading: reaching a step, answering an inline check, marking the lesson read. */
export async function studyLesson(context: CommandContext<LessonCommand>): Promise<Outcome> {
  const { command, runtime, sender } = context;
  const enrolment = await findEnrolment(runtime.db, command.enrolmentId);
  if (!enrolment || enrolment.personId !== sender.personId) return rejected("not_enrolled");
  const activity = findActivity(runtime.library, enrolment.courseId, command.activityId);
  if (activity?.kind !== "lesson") return rejected("activity_unknown");
  const stored = await findRecord(runtime.db, command.id);
  if (stored) return repeatOf(stored, context.fingerprint);
  const happened = recordFor(context);
  if ("status" in happened) return happened;
  const correct = happened.kind === "check.answer" ? happened.payload.correct : undefined;
  const courseCompleted = await inTransaction(runtime.db, async (tx) => {
    const before = await lockState(tx, enrolment.id, activity.id);
    const appended = await appendRecord(tx, { ...recordOf(context), status: "applied", result: correct === undefined ? null : { correct } });
    if (!appended) return false;
    await saveState(tx, enrolment.id, activity.id, applyRecord(before, happened));
    return command.kind === "lesson.complete" && completeCourse(runtime, tx, { enrolmentId: enrolment.id, at: sender.receivedAt });
  });
  return { status: "applied", result: { ...(correct === undefined ? {} : { correct }), ...(courseCompleted ? { courseCompleted } : {}) } };
}

/** The command as progress sees it, or why it cannot be taken. */
function recordFor({ command, runtime, sender }: CommandContext<LessonCommand>): LearningRecord | Outcome {
  const base = { id: command.id, activityId: command.activityId, occurredAt: givenAt(command, sender).getTime() };
  if (command.kind === "lesson.complete") return { ...base, kind: "lesson.complete", payload: {} };
  const lesson = runtime.library.lessons.get(command.activityId);
  if (command.kind === "lesson.position") {
    const { stepId } = command.payload;
    const known = Object.values(lesson?.texts ?? {}).some((text) => text.steps.some((step) => step.id === stepId));
    return known ? { ...base, kind: "lesson.position", payload: { stepId } } : rejected("invalid_input");
  }
  const { itemId, response } = command.payload;
  const item = lesson?.checks?.items.find((candidate) => candidate.id === itemId);
  const key = lesson?.checks?.keys[itemId];
  if (!item || !key) return rejected("item_not_in_attempt");
  const checked = checkResponse(item, response);
  if (!checked.ok) return rejected("response_malformed", { reason: checked.error.reason });
  return { ...base, kind: "check.answer", payload: { itemId, correct: gradeItem(item, key, checked.value).correct } };
}
