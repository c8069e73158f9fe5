import "server-only";
import { findAttempt } from "@/lib/db/attempts";
import { readPersonalRecord } from "@/lib/db/personal-record";
import type { PersonId } from "@/lib/kernel/ids";
import { listOwnCertificates } from "./list-certificates";
import { viewAttempt } from "./learning/view-attempt";
import type { Runtime } from "./runtime";

/**
 * Everything kept about a person, as one document; null when there is no such person. Attempts appear as their holder may
 * see them: an export must not become a way to the keys.
 */
export async function exportMe(runtime: Runtime, personId: PersonId): Promise<Record<string, unknown> | null> {
  const record = await readPersonalRecord(runtime.db, personId);
  if (!record) return null;
  const { attemptIds, ...kept } = record;
  const attempts: unknown[] = [];
  for (const id of attemptIds) {
    const row = await findAttempt(runtime.db, id);
    if (row) attempts.push(viewAttempt(runtime, row, "learner"));
  }
  const certificates = await listOwnCertificates(runtime, personId, "en");
  return { exportedAt: new Date(runtime.clock.now()).toISOString(), ...kept, attempts, certificates: certificates.rows };
}
