import "server-only";
import type { Command } from "@/lib/contracts/learning";
import { lockState, saveState } from "@/lib/db/activity-states";
import { allowancesOf, findAttempt, findOpenAttempt, insertAttempt, testFormsOf } from "@/lib/db/attempts";
import { inTransaction } from "@/lib/db/client";
import { findEnrolment, type EnrolmentRow } from "@/lib/db/enrolments";
import { keepLawVersions } from "@/lib/db/law-versions";
import { appendRecord, findRecord } from "@/lib/db/learning-records";
import type { Assessed } from "@/lib/domain/catalogue";
import { isExercise } from "@/lib/domain/catalogue";
import type { SeenForm } from "@/lib/domain/grading";
import { applyRecord } from "@/lib/domain/progress";
import type { Runtime } from "@/lib/usecases/runtime";
import { givenAt, recordOf, rejected, repeatOf, type CommandContext, type Outcome } from "./command-context";
import { findActivity } from "./course-structure";
import { keepAtHand } from "./open-attempts";
import { pinContent } from "./pin-content";
import { pinnedSchema } from "./pinned";
import { lawsToPin } from "./pinned-law";
import { viewAttempt } from "./view-attempt";

type StartCommand = Extract<Command, { kind: "attempt.start" }>;

/**
 * Opens an attempt whose id is the command's id. When one is open already (another tab, another device), that one is
 * answered instead: starting twice never costs an attempt.
 */
export async function startAttempt(context: CommandContext<StartCommand>): Promise<Outcome> {
  const { command, runtime, sender } = context;
  const enrolment = await findEnrolment(runtime.db, command.enrolmentId);
  if (!enrolment || enrolment.personId !== sender.personId) return rejected("not_enrolled");
  const activity = findActivity(runtime.library, enrolment.courseId, command.activityId);
  if (!activity || activity.kind === "lesson" || isExercise(activity)) return rejected("activity_unknown");
  const stored = await findRecord(runtime.db, command.id);
  if (stored) return withAttempt(context, repeatOf(stored, context.fingerprint), attemptIdIn(stored.result) ?? command.id);
  const open = await findOpenAttempt(runtime.db, command.enrolmentId, command.activityId);
  if (open) return withAttempt(context, { status: "applied" }, open.id);
  return openNew(context, enrolment, activity);
}

async function openNew(context: CommandContext<StartCommand>, enrolment: EnrolmentRow, activity: Assessed): Promise<Outcome> {
  const { command, runtime } = context;
  const allowance = (await allowancesOf(runtime.db, enrolment.id)).find((given) => given.activityId === activity.id);
  const attemptsAllowed = activity.attempts + (allowance?.extraAttempts ?? 0);
  const startedAt = givenAt(command, context.sender);
  const minutes = activity.timeLimitMinutes === undefined ? null : activity.timeLimitMinutes + (allowance?.extraMinutes ?? 0);
  const pinned = pinContent(runtime, {
    activity,
    ordinal: enrolment.ordinal,
    attemptsAllowed,
    seen: activity.kind === "test" ? await seenForms(runtime, enrolment.id, activity.id) : [],
  });
  const number = await inTransaction(runtime.db, async (tx) => {
    const before = await lockState(tx, enrolment.id, activity.id);
    const opened = await insertAttempt(tx, {
      id: command.id,
      enrolmentId: enrolment.id,
      activityId: activity.id,
      contentVersion: runtime.library.version,
      pinned,
      locale: command.payload.locale,
      startedAt,
      dueAt: minutes === null ? null : new Date(startedAt.getTime() + minutes * 60_000),
      attemptsAllowed,
    });
    if (opened === null) return null;
    if (pinned.kind === "case" && pinned.structure) await keepLawVersions(tx, lawsToPin(runtime, pinned.structure));
    const payload = { attemptId: command.id, number: opened };
    await appendRecord(tx, { ...recordOf(context), status: "applied", result: payload });
    const after = applyRecord(before, { id: command.id, activityId: activity.id, occurredAt: startedAt.getTime(), kind: "attempt.start", payload });
    await saveState(tx, enrolment.id, activity.id, after);
    return opened;
  });
  if (number !== null) return withAttempt(context, { status: "applied" }, command.id);
  const rival = await findOpenAttempt(runtime.db, command.enrolmentId, command.activityId);
  return rival ? withAttempt(context, { status: "applied" }, rival.id) : rejected("attempts_exhausted", { attemptsAllowed });
}

/** Forms the person had in tests other than this one. */
async function seenForms(runtime: Runtime, enrolmentId: string, activityId: string): Promise<SeenForm[]> {
  const rows = await testFormsOf(runtime.db, enrolmentId);
  return rows.flatMap((row) => {
    const test = runtime.library.activities.get(row.activityId)?.activity;
    return row.activityId !== activityId && test?.kind === "test" ? [{ form: row.form, moment: test.moment }] : [];
  });
}

async function withAttempt(context: CommandContext, outcome: Outcome, attemptId: string): Promise<Outcome> {
  if (outcome.status === "rejected") return outcome;
  const row = await findAttempt(context.runtime.db, attemptId);
  if (!row) return outcome;
  keepAtHand(context.runtime, row, pinnedSchema.parse(row.pinned));
  return { ...outcome, result: { attempt: viewAttempt(context.runtime, row, "learner") } };
}

function attemptIdIn(result: unknown): string | null {
  return typeof result === "object" && result !== null && "attemptId" in result ? String(result.attemptId) : null;
}
