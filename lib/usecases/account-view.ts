import "server-only";
import type { PersonRow } from "@/lib/contracts/people";
import { findAccount, type AccountRow } from "@/lib/db/accounts";
import { CENTRE_PATH, ROLES, type Resource } from "@/lib/domain/policy";
import { laneOf } from "./lane";
import { grantsOf } from "./load-actor";
import type { Runtime } from "./runtime";
import { localeOf } from "./training-view";

/** An account as administrators see it. */
export function accountView(row: AccountRow): PersonRow {
  const held = new Set(["learner", ...row.grants.map(({ role }) => role)]);
  return {
    id: row.id,
    login: row.login,
    displayName: row.displayName,
    lane: laneOf(row.lane),
    locale: localeOf(row.locale),
    agency: { id: row.agencyId, name: row.agencyName },
    roles: ROLES.filter((role) => held.has(role)),
    disabled: row.disabledAt !== null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** What permission must know of an account. */
export function resourceOfAccount(row: AccountRow): Resource {
  return { ownerId: row.id, agencyPath: row.agencyPath, grants: grantsOf(row.grants) };
}

/** The same by id; null when there is none or it was erased. */
export async function accountResource(runtime: Runtime, personId: string): Promise<Resource | null> {
  const row = await findAccount(runtime.db, personId);
  return row ? resourceOfAccount(row) : null;
}

/** Whether the account, as it stands, administers the whole installation. */
export function administersCentre(row: AccountRow): boolean {
  return row.disabledAt === null && row.grants.some(({ role, agencyPath }) => role === "administrator" && agencyPath === CENTRE_PATH);
}
