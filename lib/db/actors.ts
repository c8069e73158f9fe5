import "server-only";
import type { PersonId } from "@/lib/kernel/ids";
import { rowsOf, type Database } from "./client";
import { Prisma } from "./generated/client";

/** The signed-in person as permission needs them, read in one query on every request. */
export interface ActorRow {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly locale: string;
  readonly sessionVersion: number;
  readonly generation: number;
  readonly agencyId: string;
  readonly agencyPath: string;
  readonly roles: readonly { readonly role: string; readonly agencyPath: string | null }[];
}

/** The actor whose session has this version; null when the person is gone, disabled, or the session was ended. */
export async function findActor(db: Database, personId: string, sessionVersion: number): Promise<ActorRow | null> {
  const rows = await rowsOf<ActorRow>(
    db,
    Prisma.sql`
    select p.id as "personId", p.display_name as "displayName", p.locale, p.session_version as "sessionVersion",
           p.generation, p.agency_id as "agencyId", a.path as "agencyPath",
           coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'agencyPath', ga.path) order by g.role)
                     from role_grant g left join agency ga on ga.id = g.agency_id where g.person_id = p.id), '[]') as roles
    from person p join agency a on a.id = p.agency_id
    where p.id = ${personId}::uuid and p.session_version = ${sessionVersion} and p.disabled_at is null`,
  );
  return rows[0] ?? null;
}

export interface SignInRow {
  readonly id: PersonId;
  readonly passwordHash: string | null;
  readonly sessionVersion: number;
}

/** The person with this login or e-mail, if the account is open. */
export async function findForSignIn(db: Database, login: string): Promise<SignInRow | null> {
  const rows = await rowsOf<SignInRow>(
    db,
    Prisma.sql`
    select id, password_hash as "passwordHash", session_version as "sessionVersion"
    from person where (login = ${login} or email = ${login}) and disabled_at is null
    order by (login = ${login}) desc limit 1`,
  );
  return rows[0] ?? null;
}
