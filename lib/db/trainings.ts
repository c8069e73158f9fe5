import "server-only";
import type { Scope } from "@/lib/domain/policy";
import type { AgencyId, PersonId, TrainingId } from "@/lib/kernel/ids";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

export interface TrainingRow {
  readonly id: TrainingId;
  readonly title: string;
  readonly courseId: string;
  readonly programme: string;
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly agencyPath: string;
  readonly trainerId: PersonId;
  readonly trainerName: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly locale: string;
  readonly joinCode: string;
  readonly generation: number;
  readonly closedAt: Date | null;
  readonly participants: number;
  readonly completed: number;
}

/** Who completed a training and went on to one of a fuller programme is still counted in the first: the certificate says so. */
const TRAINING = Prisma.sql`
  select t.id, t.title, t.course_id as "courseId", t.programme, t.agency_id as "agencyId", a.name as "agencyName", a.path as "agencyPath",
         t.trainer_id as "trainerId", p.display_name as "trainerName", t.starts_on::text as "startsOn", t.ends_on::text as "endsOn",
         t.place, t.locale, t.join_code as "joinCode", t.generation, t.closed_at as "closedAt", e.participants, e.completed
  from training t join agency a on a.id = t.agency_id join person p on p.id = t.trainer_id
  cross join lateral (select count(*)::int as participants, count(done)::int as completed from (
    select completed_at as done from enrolment where training_id = t.id
    union all select c.issued_at from certificate c join enrolment e on e.id = c.enrolment_id where c.training_id = t.id and e.training_id is distinct from t.id) part) e`;

export async function findTraining(db: Database | Transaction, id: string): Promise<TrainingRow | null> {
  const rows = await db.$queryRaw<TrainingRow[]>`${TRAINING} where t.id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The training with a join code as printed. */
export async function findTrainingByCode(db: Database | Transaction, joinCode: string): Promise<TrainingRow | null> {
  const rows = await db.$queryRaw<TrainingRow[]>`${TRAINING} where t.join_code = ${joinCode}`;
  return rows[0] ?? null;
}

/** Trainings a scope reaches, newest first; `after` is the first day and id of the last one seen. */
export function listTrainings(
  db: Database,
  scope: Scope,
  page: { readonly after: { readonly key: string; readonly id: string } | null; readonly count: number },
): Promise<TrainingRow[]> {
  const rest = page.after === null ? Prisma.sql`true` : Prisma.sql`(t.starts_on, t.id) < (${page.after.key}::date, ${page.after.id}::uuid)`;
  return db.$queryRaw<TrainingRow[]>`
    ${TRAINING} where ${scopeCondition(scope, { trainer: Prisma.sql`t.trainer_id`, agencyPath: Prisma.sql`a.path` })} and ${rest}
    order by t.starts_on desc, t.id desc limit ${page.count}`;
}

export interface NewTraining {
  readonly id: string;
  readonly title: string;
  readonly courseId: string;
  readonly programme: string;
  readonly agencyId: string;
  readonly trainerId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly locale: string;
  readonly joinCode: string;
  readonly generation: number;
}

/** Adds a training. Returns false when another one has the join code. */
export async function insertTraining(db: Database | Transaction, training: NewTraining): Promise<boolean> {
  const written = await db.$executeRaw`
    insert into training (id, title, course_id, programme, agency_id, trainer_id, starts_on, ends_on, place, locale, join_code, generation)
    values (${training.id}::uuid, ${training.title}, ${training.courseId}, ${training.programme}, ${training.agencyId}::uuid, ${training.trainerId}::uuid,
            ${training.startsOn}::date, ${training.endsOn}::date, ${training.place}, ${training.locale}, ${training.joinCode}, ${training.generation})
    on conflict (join_code) do nothing`;
  return written === 1;
}

/** Closes a training to newcomers at an instant, or opens it again with null. */
export async function setTrainingClosed(tx: Transaction, id: string, closedAt: Date | null): Promise<void> {
  await tx.$executeRaw`update training set closed_at = ${closedAt} where id = ${id}::uuid`;
}
