import "server-only";
import pg from "pg";

export interface DatabaseFacts {
  /** As the server gives it, e.g. `18.4`. */
  readonly version: string;
  /** How far the server's clock is ahead of ours, in milliseconds, the way there and back taken off. */
  readonly aheadMs: number;
}

/** Asks a database for its version and its clock; null when it does not answer within five seconds. */
export async function readDatabaseFacts(connectionString: string): Promise<DatabaseFacts | null> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
  try {
    const askedAt = Date.now();
    const { rows } = await client.query<{ version: string; now: string }>(
      "select current_setting('server_version') as version, (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now",
    );
    const [row] = rows;
    return row ? { version: row.version.split(" ")[0] ?? row.version, aheadMs: Number(row.now) - (askedAt + Date.now()) / 2 } : null;
  } finally {
    await client.end();
  }
}
