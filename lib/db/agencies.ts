import "server-only";
import type { AgencyId } from "@/lib/kernel/ids";
import type { Scope } from "@/lib/domain/policy";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

export interface AgencyRow {
  readonly id: AgencyId;
  readonly parentId: AgencyId | null;
  readonly name: string;
  readonly region: string;
  readonly path: string;
  readonly people: number;
}

/** Agencies a scope reaches, parents before children, with how many open accounts each has. */
export function listAgencies(db: Database, scope: Scope): Promise<AgencyRow[]> {
  return db.$queryRaw<AgencyRow[]>`
    select a.id, a.parent_id as "parentId", a.name, a.region, a.path,
           (select count(*)::int from person p where p.agency_id = a.id and p.disabled_at is null) as people
    from agency a where ${scopeCondition(scope, { agencyPath: Prisma.sql`a.path` })}
    order by length(a.path) - length(replace(a.path, '/', '')), a.name`;
}

export async function findAgency(db: Database | Transaction, id: string): Promise<AgencyRow | null> {
  const rows = await db.$queryRaw<AgencyRow[]>`
    select id, parent_id as "parentId", name, region, path, 0 as people from agency where id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** Adds an agency; its path is its parent's with its own id. The root has path `/`. */
export async function insertAgency(
  db: Database | Transaction,
  agency: { readonly id: string; readonly parent: { readonly id: string; readonly path: string } | null; readonly name: string; readonly region: string },
): Promise<void> {
  const path = agency.parent === null ? "/" : `${agency.parent.path}${agency.id}/`;
  await db.$executeRaw`
    insert into agency (id, parent_id, name, region, path)
    values (${agency.id}::uuid, ${agency.parent?.id ?? null}::uuid, ${agency.name}, ${agency.region}, ${path})`;
}

/** Gives a person a role once; an administrator's reach is the agency of the grant. */
export async function grantRole(
  db: Database | Transaction,
  grant: { readonly id: string; readonly personId: string; readonly role: string; readonly agencyId: string | null },
): Promise<void> {
  await db.$executeRaw`
    insert into role_grant (id, person_id, role, agency_id) values (${grant.id}::uuid, ${grant.personId}::uuid, ${grant.role}, ${grant.agencyId}::uuid)
    on conflict (person_id, role) do update set agency_id = excluded.agency_id`;
}
