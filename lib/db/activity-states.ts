import "server-only";
import type { ActivityState } from "@/lib/domain/progress";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

/** The projection of one enrolment: activity id → state. */
export async function statesOf(db: Database | Transaction, enrolmentId: string): Promise<Map<string, ActivityState>> {
  const rows = await rowsOf<{ activityId: string; state: ActivityState }>(
    db,
    Prisma.sql`select activity_id as "activityId", state from activity_state where enrolment_id = ${enrolmentId}::uuid`,
  );
  return new Map(rows.map((row) => [row.activityId, row.state]));
}

/** One state, locked: records of two devices fold one after the other. The enrolment row is the lock. */
export async function lockState(tx: Transaction, enrolmentId: string, activityId: string): Promise<ActivityState | undefined> {
  await tx.$queryRaw`select 1 from enrolment where id = ${enrolmentId}::uuid for update`;
  const rows = await tx.$queryRaw<{ state: ActivityState }[]>`
    select state from activity_state where enrolment_id = ${enrolmentId}::uuid and activity_id = ${activityId}`;
  return rows[0]?.state;
}

/** Writes a folded state and moves the enrolment's own dates. */
export async function saveState(tx: Transaction, enrolmentId: string, activityId: string, state: ActivityState): Promise<void> {
  const bestMillis = state.bestScore === undefined ? null : Math.floor(state.bestScore * 1000 + 1e-9);
  const lastAt = new Date(state.lastAt ?? 0);
  const firstAt = new Date(state.firstAt ?? state.lastAt ?? 0);
  const doneAt = state.doneAt === undefined ? null : new Date(state.doneAt);
  await tx.$executeRaw`
    with stored as (
      insert into activity_state (enrolment_id, activity_id, state, status, best_millis, last_at, done_at)
      values (${enrolmentId}::uuid, ${activityId}, ${JSON.stringify(state)}::jsonb, ${state.state}, ${bestMillis}, ${lastAt}, ${doneAt})
      on conflict (enrolment_id, activity_id) do update set state = excluded.state, status = excluded.status,
        best_millis = excluded.best_millis, last_at = excluded.last_at, done_at = excluded.done_at
      returning 1
    )
    update enrolment set started_at = least(coalesce(started_at, ${firstAt}), ${firstAt}), last_at = greatest(coalesce(last_at, ${lastAt}), ${lastAt})
    from stored where id = ${enrolmentId}::uuid`;
}

export interface CompletionWrite {
  readonly enrolmentId: string;
  readonly at: Date;
  readonly contentVersion: string;
}

/** Marks an enrolment completed, once. Returns false when it already was. */
export async function markCompleted(tx: Transaction, completion: CompletionWrite): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update enrolment set completed_at = ${completion.at}, completed_version = ${completion.contentVersion}
    where id = ${completion.enrolmentId}::uuid and completed_at is null`;
  return changed === 1;
}

/** Keeps the opening and closing test scores beside the enrolment, for the gain. */
export async function saveTestScores(
  tx: Transaction,
  enrolmentId: string,
  scores: { readonly pre: number | null; readonly post: number | null },
): Promise<void> {
  await tx.$executeRaw`update enrolment set pre_millis = ${scores.pre}, post_millis = ${scores.post} where id = ${enrolmentId}::uuid`;
}
