import "server-only";
import type { TrainingView } from "@/lib/contracts/trainings";
import { appendAudit } from "@/lib/db/audit";
import { findTraining, setTrainingClosed } from "@/lib/db/trainings";
import type { PersonId } from "@/lib/kernel/ids";
import { readTraining } from "./read-training";
import type { Runtime } from "./runtime";

/** Closes a training to newcomers or opens it again; null when there is none. Who joined goes on learning. */
export async function closeTraining(
  runtime: Runtime,
  actorId: PersonId,
  change: { readonly trainingId: string; readonly open: boolean },
): Promise<TrainingView | null> {
  await runtime.db.$transaction(async (tx) => {
    const row = await findTraining(tx, change.trainingId);
    if (!row || (row.closedAt === null) === change.open) return;
    await setTrainingClosed(tx, row.id, change.open ? null : new Date(runtime.clock.now()));
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId,
      action: change.open ? "training.opened" : "training.closed",
      subjectKind: "training",
      subjectId: row.id,
      agencyPath: row.agencyPath,
      detail: {},
    });
  });
  return readTraining(runtime, change.trainingId);
}
