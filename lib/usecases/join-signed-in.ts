import "server-only";
import { setGeneration } from "@/lib/db/accounts";
import { appendAudit } from "@/lib/db/audit";
import type { Transaction } from "@/lib/db/client";
import { attachToTraining, findEnrolmentOf, insertEnrolment } from "@/lib/db/enrolments";
import type { TrainingRow } from "@/lib/db/trainings";
import { nearestGeneration } from "@/lib/domain/cascade";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { findJoinable, type TypedCode } from "./find-joinable";
import type { SessionPerson } from "./load-actor";
import type { Runtime } from "./runtime";

/** Joins a training with one's account. What was learnt alone comes along; joining the same training again changes nothing. */
export async function joinSignedIn(runtime: Runtime, person: SessionPerson, typed: TypedCode): Promise<Result<{ courseId: string }, Problem>> {
  const found = await findJoinable(runtime, typed);
  if (!found.ok) return found;
  const training = found.value;
  const joined = await runtime.db.$transaction((tx) => write(runtime, tx, { person, training }));
  return joined ? ok({ courseId: training.courseId }) : err({ code: "already_in_training" });
}

async function write(
  runtime: Runtime,
  tx: Transaction,
  { person, training }: { readonly person: SessionPerson; readonly training: TrainingRow },
): Promise<boolean> {
  await insertEnrolment(tx, {
    id: runtime.newId<"Enrolment">(),
    personId: person.personId,
    courseId: training.courseId,
    training: { id: training.id, trainerId: training.trainerId },
    generation: training.generation,
    at: new Date(runtime.clock.now()),
  });
  const enrolment = await findEnrolmentOf(tx, person.personId, training.courseId);
  if (!enrolment) return false;
  if (enrolment.trainingId === null && !(await attachToTraining(tx, enrolment.id, training))) return false;
  if (enrolment.trainingId !== null && enrolment.trainingId !== training.id) return false;
  await setGeneration(tx, person.personId, nearestGeneration(person.generation, training.generation));
  await appendAudit(tx, {
    id: runtime.newId<"AuditEntry">(),
    actorId: person.personId,
    action: "training.joined",
    subjectKind: "training",
    subjectId: training.id,
    agencyPath: training.agencyPath,
    detail: { newAccount: false },
  });
  return true;
}
