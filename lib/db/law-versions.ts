import "server-only";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

/** A law profile as it was at some time, by the hash of its content. Rows are never changed. */
export interface LawVersionRow {
  readonly version: string;
  readonly profileId: string;
  readonly profile: object;
}

/** Keeps versions that are not there yet; the same content has the same hash, so whoever comes second changes nothing. */
export async function keepLawVersions(tx: Transaction, versions: readonly LawVersionRow[]): Promise<void> {
  for (const { version, profileId, profile } of versions) {
    await tx.$executeRaw`
      insert into law_version (version, profile_id, profile) values (${version}, ${profileId}, ${JSON.stringify(profile)}::jsonb) on conflict do nothing`;
  }
}

/** The profile kept under a hash; null when there is none. */
export async function findLawVersion(db: Database | Transaction, version: string): Promise<unknown> {
  const rows = await rowsOf<{ profile: unknown }>(db, Prisma.sql`select profile from law_version where version = ${version}`);
  return rows[0]?.profile ?? null;
}
