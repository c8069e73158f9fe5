import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { claimDataDirectory } from "@/bin/supervisor/data-directory";
import { MIGRATIONS } from "@/bin/supervisor/open-database";
import { openDatabase } from "@/lib/db/client";
import { inspectDatabase } from "@/lib/db/migrations/migrations";
import { whereClusterLies } from "@/lib/platform/database/cluster-home";
import { readDatabaseFacts } from "@/lib/platform/database/database-facts";
import { startLocalDatabase } from "@/lib/platform/database/local-database";
import { runningDatabaseUrl } from "@/lib/platform/database/running-database";
import { loadOrCreateSecrets } from "@/lib/platform/secrets";
import { isDemonstration } from "@/lib/usecases/demonstration/demonstration-mark";
import { broken, ok, type Finding } from "./finding";
import { judgeDatabase } from "./judge-database";

export interface DatabaseLook {
  readonly finding: Finding;
  /** How far the database's clock is ahead of ours, milliseconds; null when there was nobody to ask. */
  readonly aheadMs: number | null;
}

/** Looks at the database this installation would use, without starting a second one on a running cluster. */
export async function lookAtDatabase(databaseUrl: string | undefined, dataDir: string): Promise<DatabaseLook> {
  if (databaseUrl !== undefined) return inspect(databaseUrl, "at DATABASE_URL");
  if (isForeign(dataDir))
    return { finding: broken("database", `${dataDir} holds something else`, "set DATA_DIR to an empty folder or to one of ours"), aheadMs: null };
  if (!existsSync(path.join(dataDir, "secrets.json")))
    return { finding: ok("database", "not made yet; the first start makes the embedded one"), aheadMs: null };
  const cluster = whereClusterLies(dataDir);
  const running = runningDatabaseUrl(dataDir);
  if (running !== null) return inspect(running, `embedded in ${cluster}, running`);
  return startAndInspect(dataDir, loadOrCreateSecrets(dataDir).databasePassword, cluster);
}

/** A folder with things in it and without our mark: a start refuses it. */
function isForeign(dataDir: string): boolean {
  return existsSync(dataDir) && !existsSync(path.join(dataDir, "installation.json")) && readdirSync(dataDir).length > 0;
}

async function startAndInspect(dataDir: string, password: string, cluster: string): Promise<DatabaseLook> {
  try {
    const release = claimDataDirectory(dataDir);
    try {
      const local = await startLocalDatabase(dataDir, password);
      try {
        return await inspect(local.url, `embedded in ${cluster}, started for this check`);
      } finally {
        await local.stop();
      }
    } finally {
      release();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { finding: broken("database", "the embedded PostgreSQL does not start", error.message), aheadMs: null };
  }
}

async function inspect(url: string, where: string): Promise<DatabaseLook> {
  const condition = await inspectDatabase(url, MIGRATIONS);
  const facts = await readDatabaseFacts(url);
  const migrated = condition.kind === "ready" && condition.pending.length === 0;
  const finding = judgeDatabase({ where, condition, version: facts?.version ?? null, demonstration: migrated && (await holdsDemonstration(url)) });
  return { finding, aheadMs: facts?.aheadMs ?? null };
}

async function holdsDemonstration(url: string): Promise<boolean> {
  const db = openDatabase(url, 1);
  try {
    return (await isDemonstration(db)) !== null;
  } finally {
    await db.$disconnect();
  }
}
