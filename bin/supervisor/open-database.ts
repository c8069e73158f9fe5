import path from "node:path";
import { applyMigrations, inspectDatabase, type DatabaseCondition } from "@/lib/db/migrations/migrations";
import { startLocalDatabase } from "@/lib/platform/database/local-database";
import type { Environment } from "@/lib/platform/env";
import { StartFailure, step } from "./failure";

export interface OpenedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

export const MIGRATIONS = path.resolve("prisma", "migrations");

/** The database of this installation, brought to the level of this release: the given one, or the embedded one. */
export async function openDatabaseFor(env: Environment, dataDir: string, password: string): Promise<OpenedDatabase> {
  const opened = env.DATABASE_URL === undefined ? await embedded(dataDir, password) : { url: env.DATABASE_URL, stop: async () => undefined };
  try {
    const condition = await inspectDatabase(opened.url, MIGRATIONS);
    const pending = requireUsable(condition);
    if (pending.length > 0) await step(`Applying ${pending.length} database migration(s)`, () => applyMigrations(opened.url, MIGRATIONS));
    return opened;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

async function embedded(dataDir: string, password: string): Promise<OpenedDatabase> {
  try {
    return await step("Starting the embedded PostgreSQL", () => startLocalDatabase(dataDir, password));
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error));
  }
}

function requireUsable(condition: DatabaseCondition): readonly string[] {
  switch (condition.kind) {
    case "ready":
      return condition.pending;
    case "unreachable":
      throw new StartFailure(`The database at DATABASE_URL cannot be reached (${condition.reason}): check the address, the password and that it runs.`);
    case "too_old":
      throw new StartFailure(`The database is PostgreSQL ${condition.version}, which is too old: use 15 or newer.`);
    case "foreign":
      throw new StartFailure("The database holds tables of another program: set DATABASE_URL to an empty database or to one of ours.");
    case "newer":
      throw new StartFailure(`The database was written by a newer release (${condition.unknown.join(", ")}): use that release, or another database.`);
  }
}
