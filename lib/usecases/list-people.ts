import "server-only";
import type { PersonRow } from "@/lib/contracts/people";
import { countAccounts, listAccounts, type AccountFilters } from "@/lib/db/accounts";
import type { Scope } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { accountView } from "./account-view";
import { pageOf, pageStart, type PageRequest } from "./page";
import type { Runtime } from "./runtime";

interface People {
  readonly rows: PersonRow[];
  readonly next: string | null;
  readonly total: number;
}

/** People within the scope, by name; `q` is part of a name or a login. */
export async function listPeople(runtime: Runtime, scope: Scope, search: PageRequest & AccountFilters): Promise<Result<People, Problem>> {
  const start = pageStart(search);
  if (!start.ok) return start;
  const filters = { q: search.q, role: search.role, agency: search.agency };
  const [found, total] = await Promise.all([
    listAccounts(runtime.db, scope, { ...filters, after: start.value, count: search.limit + 1 }),
    countAccounts(runtime.db, scope, filters),
  ]);
  const { rows, next } = pageOf(found, search.limit, ({ displayName, id }) => ({ key: displayName, id }));
  return ok({ rows: rows.map(accountView), next, total });
}
