import "server-only";
import { findActor } from "@/lib/db/actors";
import { ROLES, type Actor, type Grant, type Role } from "@/lib/domain/policy";
import type { PersonId } from "@/lib/kernel/ids";
import type { Runtime } from "./runtime";

/** The person behind a session, as the rest of the product needs them. */
export interface SessionPerson {
  readonly actor: Actor;
  readonly personId: PersonId;
  readonly displayName: string;
  readonly generation: number;
  readonly agencyId: string;
  readonly agencyPath: string;
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

/** Stored roles as permission knows them; one that the product does not know gives nothing. */
export function grantsOf(stored: readonly { readonly role: string; readonly agencyPath: string | null }[]): Grant[] {
  return stored.flatMap(({ role, agencyPath }): Grant[] => (isRole(role) ? [{ role, agencyPath }] : []));
}

/** Who a session belongs to, asked anew on every request; null once it was ended, the account closed, or a role changed. */
export async function loadActor(runtime: Runtime, session: { readonly personId: string; readonly sessionVersion: number }): Promise<SessionPerson | null> {
  const row = await findActor(runtime.db, session.personId, session.sessionVersion);
  if (!row) return null;
  return {
    actor: { personId: row.personId, roles: grantsOf(row.roles) },
    personId: row.personId,
    displayName: row.displayName,
    generation: row.generation,
    agencyId: row.agencyId,
    agencyPath: row.agencyPath,
  };
}
