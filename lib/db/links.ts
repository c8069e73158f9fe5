import "server-only";
import type { Database, Transaction } from "./client";

export type LinkPurpose = "first_administrator" | "password_reset";

export interface LinkRow {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly personId: string | null;
  readonly login: string | null;
}

/** Stores a single-use link; earlier unused links of the same purpose and person end with it. */
export async function insertLink(
  db: Database | Transaction,
  link: {
    readonly tokenHash: string;
    readonly purpose: LinkPurpose;
    readonly personId: string | null;
    readonly issuedBy: string | null;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.$executeRaw`
    with replaced as (
      delete from one_time_link where purpose = ${link.purpose} and person_id is not distinct from ${link.personId}::uuid and used_at is null
    )
    insert into one_time_link (token_hash, purpose, person_id, issued_by, expires_at)
    values (${link.tokenHash}, ${link.purpose}, ${link.personId}::uuid, ${link.issuedBy}::uuid, ${link.expiresAt})`;
}

export async function findLink(db: Database, tokenHash: string, now: Date): Promise<LinkRow | null> {
  const rows = await db.$queryRaw<LinkRow[]>`
    select l.token_hash as "tokenHash", l.purpose, l.person_id as "personId", p.login
    from one_time_link l left join person p on p.id = l.person_id
    where l.token_hash = ${tokenHash} and l.used_at is null and l.expires_at > ${now}`;
  return rows[0] ?? null;
}

/** Spends a link; of two who try, one succeeds. */
export async function spendLink(tx: Transaction, tokenHash: string, now: Date): Promise<boolean> {
  const spent = await tx.$executeRaw`
    update one_time_link set used_at = ${now} where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}`;
  return spent === 1;
}
