import "server-only";
import type { Database, Transaction } from "./client";

/** What a learner said at the first attempt at a case, and what the law computed. */
export interface CaseAnswerRow {
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly attemptId: string;
  /** A result, or `none` where nothing was chosen. */
  readonly chosen: string;
  readonly held: string;
  readonly answeredAt: Date;
}

/** Keeps the answer of a first attempt; a rebuild writes over what drifted. */
export async function keepCaseAnswer(tx: Database | Transaction, answer: CaseAnswerRow): Promise<void> {
  const { enrolmentId, activityId, attemptId, chosen, held, answeredAt } = answer;
  await tx.$executeRaw`
    insert into case_answer (enrolment_id, activity_id, attempt_id, chosen, held, answered_at)
    values (${enrolmentId}::uuid, ${activityId}, ${attemptId}::uuid, ${chosen}, ${held}, ${answeredAt})
    on conflict (enrolment_id, activity_id) do update
      set attempt_id = excluded.attempt_id, chosen = excluded.chosen, held = excluded.held, answered_at = excluded.answered_at`;
}

/** The kept answers of one enrolment. */
export function caseAnswersOf(db: Database | Transaction, enrolmentId: string): Promise<CaseAnswerRow[]> {
  return db.$queryRaw<CaseAnswerRow[]>`
    select enrolment_id as "enrolmentId", activity_id as "activityId", attempt_id as "attemptId", chosen, held, answered_at as "answeredAt"
    from case_answer where enrolment_id = ${enrolmentId}::uuid`;
}
