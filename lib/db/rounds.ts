import "server-only";
import type { Id } from "@/lib/kernel/ids";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

export interface RoundSummaryRow {
  readonly id: Id<"Round">;
  readonly activityId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly finishedAt: Date | null;
  readonly scoreMillis: number | null;
  readonly passed: boolean | null;
}
/** A round with all that is kept of it and what permission asks. `moves` is null once the person was erased. */
export interface RoundRow extends RoundSummaryRow {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly personName: string;
  readonly trainerId: string | null;
  readonly agencyPath: string;
  readonly scriptVersion: string;
  readonly moves: unknown;
}

const SUMMARY = Prisma.sql`r.id, r.activity_id as "activityId", r.number, r.started_at as "startedAt", r.saved_at as "savedAt",
  r.finished_at as "finishedAt", r.score_millis as "scoreMillis", r.passed`;
const ROUND = Prisma.sql`
  select ${SUMMARY}, r.enrolment_id as "enrolmentId", e.person_id as "personId", p.display_name as "personName", e.trainer_id as "trainerId",
         ag.path as "agencyPath", r.script_version as "scriptVersion", r.moves
  from exercise_round r join enrolment e on e.id = r.enrolment_id join person p on p.id = e.person_id join agency ag on ag.id = e.agency_id`;

export async function findRound(db: Database | Transaction, id: string): Promise<RoundRow | null> {
  const rows = await rowsOf<RoundRow>(db, Prisma.sql`${ROUND} where r.id = ${id}::uuid`);
  return rows[0] ?? null;
}

/** The newest rounds of one enrolment in one exercise, oldest first. */
export function listRoundsOf(db: Database, place: { readonly enrolmentId: string; readonly activityId: string; readonly count: number }): Promise<RoundRow[]> {
  return rowsOf<RoundRow>(
    db,
    Prisma.sql`
    select * from (${ROUND} where r.enrolment_id = ${place.enrolmentId}::uuid and r.activity_id = ${place.activityId}
      order by r.number desc limit ${place.count}) newest order by number`,
  );
}

export interface SavedMoves {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly contentVersion: string;
  readonly scriptVersion: string;
  readonly moves: readonly object[];
  /** Sorts saves of one round: later time wins, then the greater command id. */
  readonly order: string;
  readonly at: Date;
}

/**
 * Keeps the moves of a round, which begins with its first save. An older save than the one kept changes nothing, nor does any
 * save of a finished round. The caller holds the lock of the enrolment, so that numbers do not clash.
 */
export async function saveMoves(tx: Transaction, saved: SavedMoves): Promise<void> {
  await tx.$executeRaw`
    insert into exercise_round (id, enrolment_id, activity_id, number, content_version, script_version, moves, save_order, started_at, saved_at)
    select ${saved.id}::uuid, ${saved.enrolmentId}::uuid, ${saved.activityId}, coalesce(max(number), 0) + 1, ${saved.contentVersion},
           ${saved.scriptVersion}, ${JSON.stringify(saved.moves)}::jsonb, ${saved.order}, ${saved.at}, ${saved.at}
    from exercise_round where enrolment_id = ${saved.enrolmentId}::uuid and activity_id = ${saved.activityId}
    on conflict (id) do update set
      moves = case when excluded.save_order > exercise_round.save_order then excluded.moves else exercise_round.moves end,
      save_order = greatest(excluded.save_order, exercise_round.save_order),
      saved_at = greatest(excluded.saved_at, exercise_round.saved_at),
      started_at = least(excluded.started_at, exercise_round.started_at)
    where exercise_round.finished_at is null`;
}

export interface FinishedRound {
  readonly id: string;
  readonly at: Date;
  readonly contentVersion: string;
  readonly scriptVersion: string;
  readonly moves: readonly object[];
  readonly scoreMillis: number;
  readonly passed: boolean;
  readonly outcome: object;
}

/** Closes a round with the moves it was judged from. */
export async function finishRound(tx: Transaction, round: FinishedRound): Promise<void> {
  await tx.$executeRaw`
    update exercise_round set finished_at = ${round.at}, saved_at = ${round.at}, moves = ${JSON.stringify(round.moves)}::jsonb,
           content_version = ${round.contentVersion}, script_version = ${round.scriptVersion}, score_millis = ${round.scoreMillis},
           passed = ${round.passed}, outcome = ${JSON.stringify(round.outcome)}::jsonb
    where id = ${round.id}::uuid and finished_at is null`;
}

export async function finishedRoundIds(db: Database, enrolmentId: string): Promise<string[]> {
  const rows = await db.round.findMany({ where: { enrolmentId, finishedAt: { not: null } }, select: { id: true } });
  return rows.map((row) => row.id);
}
