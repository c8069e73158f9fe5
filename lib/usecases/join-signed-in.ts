import "server-only";
import { setGeneration } from "@/lib/db/accounts";
import { appendAudit } from "@/lib/db/audit";
import type { Transaction } from "@/lib/db/client";
import { findEnrolmentOf, insertEnrolment, lockEnrolment, moveToTraining } from "@/lib/db/enrolments";
import type { TrainingRow } from "@/lib/db/trainings";
import { joinWithPlace, nearestGeneration } from "@/lib/domain/cascade";
import { isFuller, programmeOf } from "@/lib/domain/catalogue";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { findJoinable, type TypedCode } from "./find-joinable";
import { completeCourse } from "./learning/complete-course";
import { findCourse } from "./learning/course-structure";
import type { SessionPerson } from "./load-actor";
import type { Runtime } from "./runtime";

/**
 * Joins a training with one's account. What was learnt before comes along; joining the same training again changes
 * nothing; from a training one may go on to another whose programme is fuller.
 */
export async function joinSignedIn(runtime: Runtime, person: SessionPerson, typed: TypedCode): Promise<Result<{ courseId: string }, Problem>> {
  const found = await findJoinable(runtime, typed);
  if (!found.ok) return found;
  const training = found.value;
  const joined = await runtime.db.$transaction((tx) => write(runtime, tx, { person, training }));
  return joined ? ok({ courseId: training.courseId }) : err({ code: "already_in_training" });
}

interface Joining {
  readonly person: SessionPerson;
  readonly training: TrainingRow;
}

/** Puts the place that the person has by now into the training. False when it is bound to another one. */
async function takePlace(runtime: Runtime, tx: Transaction, { person, training }: Joining): Promise<boolean> {
  const known = await findEnrolmentOf(tx, person.personId, training.courseId);
  const enrolment = known && (await lockEnrolment(tx, known.id));
  const course = findCourse(runtime.library, training.courseId)?.course;
  if (!enrolment || !course) return false;
  const joined = joinWithPlace({
    training: enrolment.trainingId === null ? "none" : enrolment.trainingId === training.id ? "this" : "other",
    completed: enrolment.completedAt !== null,
    fuller: isFuller(programmeOf(course, training.programme), programmeOf(course, enrolment.programme)),
  });
  if (joined === "stays" || joined === "refused") return joined === "stays";
  await moveToTraining(tx, enrolment.id, { training, programme: joined === "takes" ? training.programme : enrolment.programme });
  // All that the programme asks for may have been done already.
  await completeCourse(runtime, tx, { enrolmentId: enrolment.id, at: new Date(runtime.clock.now()) });
  return true;
}

async function write(runtime: Runtime, tx: Transaction, { person, training }: Joining): Promise<boolean> {
  await insertEnrolment(tx, {
    id: runtime.newId<"Enrolment">(),
    personId: person.personId,
    courseId: training.courseId,
    programme: training.programme,
    training: { id: training.id, trainerId: training.trainerId },
    generation: training.generation,
    at: new Date(runtime.clock.now()),
  });
  if (!(await takePlace(runtime, tx, { person, training }))) return false;
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
