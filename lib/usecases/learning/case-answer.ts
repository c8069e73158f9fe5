import "server-only";
import type { CaseAnswerRow } from "@/lib/db/case-answers";
import type { AttemptRow } from "@/lib/db/attempts";
import type { StoredOutcome } from "./view-attempt";

/** What stands in the confusion matrix for a case in which no result was chosen. */
export const NOTHING_CHOSEN = "none";

/**
 * The answer of a submitted attempt as the confusion matrix counts it: only the first attempt at a case, because feedback
 * has been read before the second. Null for any other attempt.
 */
export function caseAnswerOf(
  row: Pick<AttemptRow, "id" | "enrolmentId" | "activityId" | "number">,
  outcome: StoredOutcome,
  answeredAt: Date,
): CaseAnswerRow | null {
  const result = outcome.caseReview?.breakdown.find(({ criterion }) => criterion === "result");
  const held = result?.expected[0];
  if (row.number !== 1 || held === undefined) return null;
  const { id: attemptId, enrolmentId, activityId } = row;
  return { enrolmentId, activityId, attemptId, chosen: result?.chosen[0] ?? NOTHING_CHOSEN, held, answeredAt };
}
