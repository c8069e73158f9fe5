import "server-only";
import type { ActivityState } from "@/lib/domain/progress";
import type { EnrolmentId, PersonId } from "@/lib/kernel/ids";
import type { Allowance } from "./attempts";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";

export interface ParticipantRow {
  readonly enrolmentId: EnrolmentId;
  readonly personId: PersonId;
  readonly name: string;
  readonly login: string;
  readonly lane: string;
  readonly generation: number;
  readonly joinedAt: Date;
  readonly lastAt: Date | null;
  readonly completedAt: Date | null;
  readonly cells: readonly { readonly activityId: string; readonly state: ActivityState; readonly lastAttemptId: string | null }[];
}

/** People of one training by name, with where each stands in every activity they touched. */
export function listParticipants(
  db: Database,
  trainingId: string,
  page: { readonly after: { readonly key: string; readonly id: string } | null; readonly count: number },
): Promise<ParticipantRow[]> {
  const rest = page.after === null ? Prisma.sql`true` : Prisma.sql`(p.display_name, e.id) > (${page.after.key}, ${page.after.id}::uuid)`;
  return db.$queryRaw<ParticipantRow[]>`
    select e.id as "enrolmentId", p.id as "personId", p.display_name as name, p.login, e.lane, e.generation, e.created_at as "joinedAt",
           e.last_at as "lastAt", e.completed_at as "completedAt",
           coalesce((select jsonb_agg(jsonb_build_object('activityId', s.activity_id, 'state', s.state, 'lastAttemptId', coalesce((
                       select at.id from attempt at where at.enrolment_id = s.enrolment_id and at.activity_id = s.activity_id
                         and at.submitted_at is not null order by at.number desc limit 1), (
                       select r.id from exercise_round r where r.enrolment_id = s.enrolment_id and r.activity_id = s.activity_id
                         and r.finished_at is not null order by r.number desc limit 1))) order by s.activity_id)
                     from activity_state s where s.enrolment_id = e.id), '[]') as cells
    from enrolment e join person p on p.id = e.person_id
    where e.training_id = ${trainingId}::uuid and ${rest}
    order by p.display_name, e.id limit ${page.count}`;
}

export interface Participation {
  readonly enrolmentId: EnrolmentId;
  readonly personId: PersonId;
  readonly courseId: string;
  readonly trainerId: PersonId | null;
  /** Agency of the training, and the person's own of today: whoever resets a password must reach the latter. */
  readonly trainingPath: string;
  readonly personPath: string;
  /** An erased account is nobody's and is never opened again. */
  readonly erased: boolean;
}

/** One enrolment as a place in one training; null when it belongs to another or to none. */
export async function findParticipation(db: Database, trainingId: string, enrolmentId: string): Promise<Participation | null> {
  const rows = await db.$queryRaw<Participation[]>`
    select e.id as "enrolmentId", p.id as "personId", e.course_id as "courseId", t.trainer_id as "trainerId", ta.path as "trainingPath",
           pa.path as "personPath", p.erased_at is not null as erased
    from enrolment e join training t on t.id = e.training_id join agency ta on ta.id = t.agency_id
    join person p on p.id = e.person_id join agency pa on pa.id = p.agency_id
    where e.id = ${enrolmentId}::uuid and t.id = ${trainingId}::uuid`;
  return rows[0] ?? null;
}

/** Replaces what one person was allowed in one activity. */
export async function saveAllowance(tx: Transaction, given: Allowance & { readonly enrolmentId: string; readonly grantedBy: string }): Promise<void> {
  await tx.$executeRaw`
    insert into allowance (enrolment_id, activity_id, extra_minutes, extra_attempts, granted_by)
    values (${given.enrolmentId}::uuid, ${given.activityId}, ${given.extraMinutes}, ${given.extraAttempts}, ${given.grantedBy}::uuid)
    on conflict (enrolment_id, activity_id) do update set extra_minutes = excluded.extra_minutes,
      extra_attempts = excluded.extra_attempts, granted_by = excluded.granted_by, granted_at = now()`;
}

/** Moves the end of the attempt that is open, so that time given in mid-attempt counts at once. */
export async function moveDueTime(
  tx: Transaction,
  attempt: { readonly enrolmentId: string; readonly activityId: string; readonly minutes: number },
): Promise<void> {
  await tx.$executeRaw`
    update attempt set due_at = started_at + make_interval(mins => ${attempt.minutes}::int)
    where open_slot = ${`${attempt.enrolmentId}:${attempt.activityId}`}`;
}
