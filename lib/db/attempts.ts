import "server-only";
import type { AttemptId } from "@/lib/kernel/ids";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

export interface AttemptRow {
  readonly id: AttemptId;
  readonly enrolmentId: string;
  readonly personId: string;
  readonly trainerId: string | null;
  readonly agencyPath: string;
  readonly personName: string;
  readonly activityId: string;
  readonly number: number;
  readonly contentVersion: string;
  readonly pinned: unknown;
  readonly answers: unknown;
  readonly locale: string;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly submittedAt: Date | null;
  readonly outcome: unknown;
}

const ATTEMPT = Prisma.sql`
  select at.id, at.enrolment_id as "enrolmentId", e.person_id as "personId", e.trainer_id as "trainerId", ag.path as "agencyPath",
         p.display_name as "personName", at.activity_id as "activityId", at.number, at.content_version as "contentVersion", at.pinned,
         at.answers, at.locale, at.started_at as "startedAt", at.due_at as "dueAt", at.submitted_at as "submittedAt", at.outcome
  from attempt at join enrolment e on e.id = at.enrolment_id join person p on p.id = e.person_id join agency ag on ag.id = e.agency_id`;

export async function findAttempt(db: Database | Transaction, id: string): Promise<AttemptRow | null> {
  const rows = await rowsOf<AttemptRow>(db, Prisma.sql`${ATTEMPT} where at.id = ${id}::uuid`);
  return rows[0] ?? null;
}

/** The same, locked until the transaction ends: whoever submits second waits and finds it submitted. */
export async function lockAttempt(tx: Transaction, id: string): Promise<AttemptRow | null> {
  const rows = await rowsOf<AttemptRow>(tx, Prisma.sql`${ATTEMPT} where at.id = ${id}::uuid for update of at`);
  return rows[0] ?? null;
}

/** The one open attempt of an enrolment in an activity, if any. */
export async function findOpenAttempt(db: Database | Transaction, enrolmentId: string, activityId: string): Promise<AttemptRow | null> {
  const rows = await rowsOf<AttemptRow>(db, Prisma.sql`${ATTEMPT} where at.open_slot = ${`${enrolmentId}:${activityId}`}`);
  return rows[0] ?? null;
}

/** Which parallel form each test of an enrolment had. */
export function testFormsOf(db: Database | Transaction, enrolmentId: string): Promise<{ activityId: string; form: "a" | "b" }[]> {
  return rowsOf(
    db,
    Prisma.sql`
    select distinct activity_id as "activityId", pinned ->> 'form' as form from attempt
    where enrolment_id = ${enrolmentId}::uuid and pinned ->> 'kind' = 'test' and pinned ->> 'form' is not null`,
  );
}

export interface NewAttempt {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly contentVersion: string;
  readonly pinned: object;
  readonly locale: string;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly attemptsAllowed: number;
}

/**
 * Opens an attempt if none is open and attempts are left. Returns its number, or null when there is nothing to open:
 * the unique indexes decide between two tabs.
 */
export async function insertAttempt(tx: Transaction, attempt: NewAttempt): Promise<number | null> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    insert into attempt (id, enrolment_id, activity_id, number, content_version, pinned, answers, locale, started_at, due_at, open_slot)
    select ${attempt.id}::uuid, ${attempt.enrolmentId}::uuid, ${attempt.activityId}, used.count + 1, ${attempt.contentVersion},
           ${JSON.stringify(attempt.pinned)}::jsonb, '{}'::jsonb, ${attempt.locale}, ${attempt.startedAt}, ${attempt.dueAt},
           ${`${attempt.enrolmentId}:${attempt.activityId}`}
    from (select count(*)::int as count from attempt where enrolment_id = ${attempt.enrolmentId}::uuid and activity_id = ${attempt.activityId}) used
    where used.count < ${attempt.attemptsAllowed}
    on conflict do nothing
    returning number`;
  return rows[0]?.number ?? null;
}

export interface Submission {
  readonly id: string;
  readonly submittedAt: Date;
  readonly outcome: object;
  readonly scoreMillis: number;
  readonly passed: boolean | null;
}

export async function closeAttempt(tx: Transaction, submission: Submission): Promise<void> {
  await tx.$executeRaw`
    update attempt set submitted_at = ${submission.submittedAt}, outcome = ${JSON.stringify(submission.outcome)}::jsonb,
           score_millis = ${submission.scoreMillis}, passed = ${submission.passed}, open_slot = null
    where id = ${submission.id}::uuid and submitted_at is null`;
}

export interface Allowance {
  readonly activityId: string;
  readonly extraMinutes: number;
  readonly extraAttempts: number;
}

export function allowancesOf(db: Database | Transaction, enrolmentId: string): Promise<Allowance[]> {
  return rowsOf<Allowance>(
    db,
    Prisma.sql`select activity_id as "activityId", extra_minutes as "extraMinutes", extra_attempts as "extraAttempts" from allowance where enrolment_id = ${enrolmentId}::uuid`,
  );
}

export async function submittedAttemptIds(db: Database, enrolmentId: string): Promise<string[]> {
  const rows = await db.attempt.findMany({ where: { enrolmentId, submittedAt: { not: null } }, select: { id: true } });
  return rows.map((row) => row.id);
}

/** Stores the work handed in with a submission, so that the attempt holds all it was graded from. */
export async function keepWork(tx: Transaction, attemptId: string, entry: object): Promise<void> {
  await tx.$executeRaw`update attempt set answers = jsonb_set(answers, '{work}', ${JSON.stringify(entry)}::jsonb) where id = ${attemptId}::uuid`;
}
