import "server-only";
import type { AuditRow } from "@/lib/contracts/reports";
import { listAudit } from "@/lib/db/audit";
import type { Scope } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { pageOf, pageStartAt, type PageRequest } from "./page";
import type { Runtime } from "./runtime";

/** Who did what to whom, newest first, within the scope. */
export async function readAudit(
  runtime: Runtime,
  scope: Scope,
  search: PageRequest & { readonly action?: string | undefined },
): Promise<Result<{ rows: AuditRow[]; next: string | null }, Problem>> {
  const start = pageStartAt(search);
  if (!start.ok) return start;
  const found = await listAudit(runtime.db, scope, { action: search.action, after: start.value, count: search.limit + 1 });
  const { rows, next } = pageOf(found, search.limit, ({ at, id }) => ({ key: at.toISOString(), id }));
  return ok({ rows: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })), next });
}
