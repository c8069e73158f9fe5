import "server-only";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

export type RecordStatus = "applied" | "late" | "rejected";

/** A line of the learning record as it is written: the command, what became of it, and what is needed to repeat the receipt. */
export interface NewRecord {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly kind: string;
  readonly payload: object;
  /** Hash of the command: the same id with another content is refused. */
  readonly fingerprint: string;
  readonly occurredAt: Date;
  readonly receivedAt: Date;
  readonly deviceId: string;
  readonly contentVersion: string;
  readonly status: RecordStatus;
  readonly result: object | null;
}

export interface StoredRecord {
  readonly id: string;
  readonly enrolmentId: string;
  readonly fingerprint: string;
  readonly status: RecordStatus;
  readonly receivedAt: Date;
  readonly result: unknown;
}

export async function findRecord(db: Database | Transaction, id: string): Promise<StoredRecord | null> {
  const rows = await rowsOf<StoredRecord>(
    db,
    Prisma.sql`
    select id, enrolment_id as "enrolmentId", fingerprint, status, received_at as "receivedAt", result
    from learning_record where id = ${id}::uuid`,
  );
  return rows[0] ?? null;
}

/** Appends a record. Returns false when a record with this id exists already; nothing is ever changed. */
export async function appendRecord(tx: Transaction, record: NewRecord): Promise<boolean> {
  const written = await tx.$executeRaw`
    insert into learning_record (id, enrolment_id, activity_id, kind, payload, fingerprint, occurred_at, received_at, device_id, content_version, status, result)
    values (${record.id}::uuid, ${record.enrolmentId}::uuid, ${record.activityId}, ${record.kind}, ${JSON.stringify(record.payload)}::jsonb,
            ${record.fingerprint}, ${record.occurredAt}, ${record.receivedAt}, ${record.deviceId}::uuid, ${record.contentVersion},
            ${record.status}, ${record.result === null ? null : JSON.stringify(record.result)}::jsonb)
    on conflict (id) do nothing`;
  return written === 1;
}

export interface AnswerTarget {
  readonly personId: string;
  /** Of the stored record with this command's id, when there is one. */
  readonly fingerprint: string | null;
  readonly status: RecordStatus;
  readonly receivedAt: Date;
  readonly activityId: string | null;
  /** The pinned item's structure; null when the attempt did not draw it. */
  readonly item: unknown;
}

/** All that is needed to judge an answer before it is written, in one query; null without such an enrolment. */
export async function findAnswerTarget(
  db: Database,
  ids: { readonly commandId: string; readonly enrolmentId: string; readonly attemptId: string; readonly itemId: string },
): Promise<AnswerTarget | null> {
  const rows = await rowsOf<AnswerTarget>(
    db,
    Prisma.sql`
    select e.person_id as "personId", r.fingerprint, r.status, r.received_at as "receivedAt", a.activity_id as "activityId",
           a.pinned -> 'items' -> ${ids.itemId} -> 'item' as item
    from enrolment e left join learning_record r on r.id = ${ids.commandId}::uuid
    left join attempt a on a.id = ${ids.attemptId}::uuid and a.enrolment_id = e.id
    where e.id = ${ids.enrolmentId}::uuid`,
  );
  return rows[0] ?? null;
}

export interface AnswerWrite {
  readonly record: Omit<NewRecord, "status" | "result">;
  readonly attemptId: string;
  readonly itemId: string;
  /** What is merged into the attempt: the response, when it was given, and by which command. */
  readonly entry: object;
  /** Sorts answers to one item: later time wins, then the greater command id. */
  readonly order: string;
  /** The device's instant, never later than its arrival. */
  readonly givenAt: Date;
}

export type AnswerOutcome = "applied" | "late" | "repeated";

/**
 * Saves one answer in one statement: the record, and the answer in its attempt when the attempt is open, in time, and the
 * answer is not older than the one it holds. An answer after submission or after time is recorded as late.
 */
export async function saveAnswer(db: Database, write: AnswerWrite): Promise<AnswerOutcome> {
  const { record } = write;
  const rows = await rowsOf<{ status: AnswerOutcome }>(
    db,
    Prisma.sql`
    with target as (
      select id, (submitted_at is null and (due_at is null or ${write.givenAt}::timestamptz <= due_at)) as open
      from attempt where id = ${write.attemptId}::uuid for update
    ), written as (
      insert into learning_record (id, enrolment_id, activity_id, kind, payload, fingerprint, occurred_at, received_at, device_id, content_version, status)
      select ${record.id}::uuid, ${record.enrolmentId}::uuid, ${record.activityId}, ${record.kind}, ${JSON.stringify(record.payload)}::jsonb,
             ${record.fingerprint}, ${record.occurredAt}, ${record.receivedAt}, ${record.deviceId}::uuid, ${record.contentVersion},
             case when target.open then 'applied' else 'late' end
      from target on conflict (id) do nothing returning status
    ), merged as (
      update attempt set answers = jsonb_set(answers, array[${write.itemId}], ${JSON.stringify(write.entry)}::jsonb)
      from target, written
      where attempt.id = target.id and target.open
        and coalesce(answers -> ${write.itemId} ->> 'order', '') <= ${write.order}
      returning attempt.id
    )
    select coalesce((select status from written), 'repeated') as status`,
  );
  return rows[0]?.status ?? "repeated";
}

export interface ReplayRow {
  readonly id: string;
  readonly activityId: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly result: unknown;
  readonly occurredAt: Date;
}

/** The records of one enrolment that move progress, oldest first: what projections are rebuilt from. */
export function recordsOf(db: Database | Transaction, enrolmentId: string): Promise<ReplayRow[]> {
  return db.$queryRaw<ReplayRow[]>`
    select id, activity_id as "activityId", kind, payload - 'moves' as payload, result, occurred_at as "occurredAt"
    from learning_record
    where enrolment_id = ${enrolmentId}::uuid and status = 'applied' and kind not in ('attempt.answer', 'case.save')
    order by occurred_at, id`;
}
