import "server-only";
import type { Scope } from "@/lib/domain/policy";
import type { Id } from "@/lib/kernel/ids";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

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

export interface AuditRow {
  readonly id: Id<"AuditEntry">;
  readonly at: Date;
  /** Name of who did it, as it is today; null where nobody was signed in. */
  readonly actor: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Record<string, unknown>;
}

/** Lines of the audit log that a scope reaches, newest first. A line without an agency belongs to the centre. */
export function listAudit(
  db: Database,
  scope: Scope,
  page: { readonly action: string | undefined; readonly after: { readonly at: Date; readonly id: string } | null; readonly count: number },
): Promise<AuditRow[]> {
  const chosen = page.action === undefined ? Prisma.sql`true` : Prisma.sql`l.action = ${page.action}`;
  const rest = page.after === null ? Prisma.sql`true` : Prisma.sql`(l.at, l.id) < (${page.after.at}, ${page.after.id}::uuid)`;
  return db.$queryRaw<AuditRow[]>`
    select l.id, l.at, p.display_name as actor, l.action, l.subject_kind as "subjectKind", l.subject_id as "subjectId", l.detail
    from audit_entry l left join person p on p.id = l.actor_id
    where ${scopeCondition(scope, { agencyPath: Prisma.sql`l.agency_path` })} and ${chosen} and ${rest}
    order by l.at desc, l.id desc limit ${page.count}`;
}
