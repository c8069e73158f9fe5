import "server-only";
import { appendAudit } from "@/lib/db/audit";
import type { Allowance } from "@/lib/db/attempts";
import { findParticipation, moveDueTime, saveAllowance } from "@/lib/db/participants";
import { isExercise } from "@/lib/domain/catalogue";
import type { PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { findActivity } from "./learning/course-structure";
import type { ParticipantAddress } from "./participant-resource";
import type { Runtime } from "./runtime";

/** Gives one participant more time or attempts in one activity; replaces what was given before, also for an attempt under way. */
export async function grantAllowance(
  runtime: Runtime,
  grantedBy: PersonId,
  given: { readonly to: ParticipantAddress; readonly allowance: Allowance },
): Promise<Result<Allowance, Problem>> {
  const { to, allowance } = given;
  const found = await findParticipation(runtime.db, to.training, to.enrolment);
  if (!found) return err({ code: "not_found" });
  const activity = findActivity(runtime.library, found.courseId, allowance.activityId);
  if (!activity || activity.kind === "lesson" || isExercise(activity)) return err({ code: "activity_unknown" });
  const limit = activity.timeLimitMinutes;
  await runtime.db.$transaction(async (tx) => {
    await saveAllowance(tx, { ...allowance, enrolmentId: found.enrolmentId, grantedBy });
    if (limit !== undefined) await moveDueTime(tx, { enrolmentId: found.enrolmentId, activityId: activity.id, minutes: limit + allowance.extraMinutes });
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId: grantedBy,
      action: "participant.allowed",
      subjectKind: "enrolment",
      subjectId: found.enrolmentId,
      agencyPath: found.trainingPath,
      detail: { ...allowance },
    });
  });
  return ok(allowance);
}
