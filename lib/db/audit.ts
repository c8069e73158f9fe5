import "server-only";
import type { Database, Transaction } from "./client";

/** One line of the audit log: who did what to whom. `detail` holds ids and reasons, never answers or passwords. */
export interface AuditLine {
  readonly id: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly agencyPath: string | null;
  readonly detail: object;
}

/** Appends to the audit log, in the transaction of what it tells. */
export async function appendAudit(tx: Database | Transaction, line: AuditLine): Promise<void> {
  await tx.$executeRaw`
    insert into audit_entry (id, actor_id, action, subject_kind, subject_id, agency_path, detail)
    values (${line.id}::uuid, ${line.actorId}::uuid, ${line.action}, ${line.subjectKind}, ${line.subjectId}, ${line.agencyPath}, ${JSON.stringify(line.detail)}::jsonb)`;
}
