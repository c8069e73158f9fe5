import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/db/migrations/migrations";
import { startLocalDatabase } from "@/lib/platform/database/local-database";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a migrated, empty database that test files copy. */
    readonly templateUrl: string;
  }
}

/** Starts the embedded PostgreSQL in a temporary folder with every migration applied; ends and removes it afterwards. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "database-tests-"));
  const local = await startLocalDatabase(folder, "only-for-these-tests");
  await applyMigrations(local.url, path.resolve("prisma/migrations"));
  await disconnectOthers(local.url);
  project.provide("templateUrl", local.url);
  return async () => {
    await local.stop();
    rmSync(local.directory, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A database with connections cannot be copied. */
async function disconnectOthers(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const client = new pg.Client({ connectionString: maintenanceUrl(url) });
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  await client.end();
}

/** The address of the database from which others are made. */
function maintenanceUrl(url: string): string {
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  return maintenance.href;
}
