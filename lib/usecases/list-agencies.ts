import "server-only";
import { listAgencies as findAgencies, type AgencyRow } from "@/lib/db/agencies";
import type { Scope } from "@/lib/domain/policy";
import type { Runtime } from "./runtime";

/** An agency without what only permission needs. */
export type AgencyView = Omit<AgencyRow, "path">;

export function agencyView({ id, parentId, name, region, people }: AgencyRow): AgencyView {
  return { id, parentId, name, region, people };
}

/** Agencies within the scope, parents before children. */
export async function listAgencies(runtime: Runtime, scope: Scope): Promise<{ rows: AgencyView[] }> {
  const rows = await findAgencies(runtime.db, scope);
  return { rows: rows.map(agencyView) };
}
