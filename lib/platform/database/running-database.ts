import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { dataDirectory } from "@/lib/platform/env";
import { loadOrCreateSecrets } from "@/lib/platform/secrets";
import { databaseUrl } from "./local-database";
import { whereClusterLies } from "./cluster-home";

const PORT_LINE = 3;

/** The address of the embedded PostgreSQL that runs for this data directory; null when none does. */
export function runningDatabaseUrl(): string | null {
  const dataDir = dataDirectory();
  const pidFile = path.join(whereClusterLies(dataDir), "postmaster.pid");
  if (!existsSync(path.join(dataDir, "secrets.json")) || !existsSync(pidFile)) return null;
  const port = Number(readFileSync(pidFile, "utf8").split("\n")[PORT_LINE]);
  return Number.isInteger(port) && port > 0 ? databaseUrl(port, loadOrCreateSecrets(dataDir).databasePassword) : null;
}
