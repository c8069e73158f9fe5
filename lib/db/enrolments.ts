import "server-only";
import type { EnrolmentId, PersonId } from "@/lib/kernel/ids";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

export interface EnrolmentRow {
  readonly id: EnrolmentId;
  readonly ordinal: number;
  readonly personId: PersonId;
  readonly courseId: string;
  readonly programme: string;
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

/** One enrolment with what its pages name: training, trainer, agency, certificate of its programme. Aliases: e, a, t, tp, c. */
export const ENROLMENT = Prisma.sql`
  select e.id, e.ordinal, e.person_id as "personId", e.course_id as "courseId", e.programme, e.training_id as "trainingId",
         t.title as "trainingTitle", tp.display_name as "trainerName", e.trainer_id as "trainerId", e.generation,
         a.path as "agencyPath", e.started_at as "startedAt", e.completed_at as "completedAt", c.id as "certificateId"
  from enrolment e join agency a on a.id = e.agency_id left join training t on t.id = e.training_id
  left join person tp on tp.id = e.trainer_id left join certificate c on c.enrolment_id = e.id and c.programme = e.programme`;

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
  readonly programme: string;
  readonly training: { readonly id: string; readonly trainerId: string } | null;
  readonly generation: number;
  readonly at: Date;
}

/** Enrols a person once per course; a second call changes nothing. The agency and lane of the day are kept with it. */
export async function insertEnrolment(db: Database | Transaction, enrolment: NewEnrolment): Promise<void> {
  await db.$executeRaw`
    insert into enrolment (id, person_id, course_id, programme, training_id, trainer_id, generation, agency_id, lane, created_at)
    select ${enrolment.id}::uuid, p.id, ${enrolment.courseId}, ${enrolment.programme}, ${enrolment.training?.id ?? null}::uuid,
           ${enrolment.training?.trainerId ?? null}::uuid, ${enrolment.generation}, p.agency_id, p.lane, ${enrolment.at}
    from person p where p.id = ${enrolment.personId}::uuid
    on conflict (person_id, course_id) do nothing`;
}

/** An enrolment held until the transaction ends, so that two trainings cannot take it at once. */
export async function lockEnrolment(tx: Transaction, id: string): Promise<EnrolmentRow | null> {
  await tx.$executeRaw`select 1 from enrolment where id = ${id}::uuid for update`;
  return findEnrolment(tx, id);
}

/**
 * Puts an enrolment into a training and asks for `programme` from now on. Where that is another programme than before, what
 * the reports count of it begins anew: completion, certificate and scores are those of a programme.
 */
export async function moveToTraining(
  tx: Transaction,
  enrolmentId: string,
  { training, programme }: { readonly training: { readonly id: string; readonly trainerId: string; readonly generation: number }; readonly programme: string },
): Promise<void> {
  await tx.$executeRaw`
    update enrolment set training_id = ${training.id}::uuid, trainer_id = ${training.trainerId}::uuid, generation = ${training.generation}, programme = ${programme},
      completed_at = case when programme = ${programme} then completed_at end, completed_version = case when programme = ${programme} then completed_version end,
      certified_at = case when programme = ${programme} then certified_at end,
      pre_millis = case when programme = ${programme} then pre_millis end, post_millis = case when programme = ${programme} then post_millis end
    where id = ${enrolmentId}::uuid`;
}

/** Ids of enrolments after a given one, in order, at most `limit`. */
export async function enrolmentIds(db: Database, after: string | null, limit: number): Promise<string[]> {
  const rows = await db.enrolment.findMany({ where: after === null ? {} : { id: { gt: after } }, select: { id: true }, orderBy: { id: "asc" }, take: limit });
  return rows.map((row) => row.id);
}
