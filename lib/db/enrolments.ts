import "server-only";
import type { EnrolmentId, PersonId } from "@/lib/kernel/ids";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

export interface EnrolmentRow {
  readonly id: EnrolmentId;
  readonly ordinal: number;
  readonly personId: PersonId;
  readonly courseId: string;
  readonly trainingId: string | null;
  readonly trainingTitle: string | null;
  readonly trainerName: string | null;
  readonly trainerId: string | null;
  readonly generation: number;
  readonly agencyPath: string;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly certificateId: string | null;
}

/** One enrolment with what its pages name: training, trainer, agency, certificate. Aliases: e, a, t, tp, c. */
export const ENROLMENT = Prisma.sql`
  select e.id, e.ordinal, e.person_id as "personId", e.course_id as "courseId", e.training_id as "trainingId",
         t.title as "trainingTitle", tp.display_name as "trainerName", e.trainer_id as "trainerId", e.generation,
         a.path as "agencyPath", e.started_at as "startedAt", e.completed_at as "completedAt", c.id as "certificateId"
  from enrolment e join agency a on a.id = e.agency_id left join training t on t.id = e.training_id
  left join person tp on tp.id = e.trainer_id left join certificate c on c.enrolment_id = e.id`;

export async function findEnrolment(db: Database | Transaction, id: string): Promise<EnrolmentRow | null> {
  const rows = await rowsOf<EnrolmentRow>(db, Prisma.sql`${ENROLMENT} where e.id = ${id}::uuid`);
  return rows[0] ?? null;
}

export async function findEnrolmentOf(db: Database | Transaction, personId: string, courseId: string): Promise<EnrolmentRow | null> {
  const rows = await rowsOf<EnrolmentRow>(db, Prisma.sql`${ENROLMENT} where e.person_id = ${personId}::uuid and e.course_id = ${courseId}`);
  return rows[0] ?? null;
}

/** Courses a person is enrolled in. */
export async function enrolledCourses(db: Database, personId: string): Promise<string[]> {
  const rows = await db.enrolment.findMany({ where: { personId }, select: { courseId: true }, orderBy: { createdAt: "asc" } });
  return rows.map((row) => row.courseId);
}

export interface NewEnrolment {
  readonly id: EnrolmentId;
  readonly personId: string;
  readonly courseId: string;
  readonly training: { readonly id: string; readonly trainerId: string } | null;
  readonly generation: number;
  readonly at: Date;
}

/** Enrols a person once per course; a second call changes nothing. The agency and lane of the day are kept with it. */
export async function insertEnrolment(db: Database | Transaction, enrolment: NewEnrolment): Promise<void> {
  await db.$executeRaw`
    insert into enrolment (id, person_id, course_id, training_id, trainer_id, generation, agency_id, lane, created_at)
    select ${enrolment.id}::uuid, p.id, ${enrolment.courseId}, ${enrolment.training?.id ?? null}::uuid,
           ${enrolment.training?.trainerId ?? null}::uuid, ${enrolment.generation}, p.agency_id, p.lane, ${enrolment.at}
    from person p where p.id = ${enrolment.personId}::uuid
    on conflict (person_id, course_id) do nothing`;
}

/** Puts an enrolment that studies alone into a training. Returns false when it already belongs to one. */
export async function attachToTraining(
  db: Database | Transaction,
  enrolmentId: string,
  training: { readonly id: string; readonly trainerId: string; readonly generation: number },
): Promise<boolean> {
  const changed = await db.$executeRaw`
    update enrolment set training_id = ${training.id}::uuid, trainer_id = ${training.trainerId}::uuid, generation = ${training.generation}
    where id = ${enrolmentId}::uuid and training_id is null`;
  return changed === 1;
}

/** Ids of enrolments after a given one, in order, at most `limit`. */
export async function enrolmentIds(db: Database, after: string | null, limit: number): Promise<string[]> {
  const rows = await db.enrolment.findMany({ where: after === null ? {} : { id: { gt: after } }, select: { id: true }, orderBy: { id: "asc" }, take: limit });
  return rows.map((row) => row.id);
}
