import "server-only";
import type { AttemptView } from "@/lib/contracts/learning";
import { findAttempt } from "@/lib/db/attempts";
import type { PersonId } from "@/lib/kernel/ids";
import { viewAttempt } from "./learning/view-attempt";
import type { Runtime } from "./runtime";

/**
 * What somebody handed in; null when there is none or it is still open. Threat: a trainer who studies in a course of
 * their own must not read the keys of their own attempts here, so one's own is shown as a learner sees it.
 */
export async function readSubmission(runtime: Runtime, reader: PersonId, attemptId: string): Promise<{ participant: string; attempt: AttemptView } | null> {
  const row = await findAttempt(runtime.db, attemptId);
  if (!row || row.submittedAt === null) return null;
  return { participant: row.personName, attempt: viewAttempt(runtime, row, row.personId === reader ? "learner" : "trainer") };
}
