import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { dataDirectory } from "@/lib/platform/env";
import { loadOrCreateSecrets } from "@/lib/platform/secrets";
import { databaseUrl, isAlive } from "./local-database";
import { whereClusterLies } from "./cluster-home";

const PID_LINE = 0;
const PORT_LINE = 3;

/** The PostgreSQL that runs on the cluster of a data directory, from its pid file; null when none does. */
export function runningPostmaster(dataDir: string): { readonly pid: number; readonly port: number } | null {
  const pidFile = path.join(whereClusterLies(dataDir), "postmaster.pid");
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const [pid, port] = [Number(lines[PID_LINE]), Number(lines[PORT_LINE])];
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

/** The address of the embedded PostgreSQL that runs for this data directory; null when none does. */
export function runningDatabaseUrl(dataDir: string = dataDirectory()): string | null {
  const running = existsSync(path.join(dataDir, "secrets.json")) ? runningPostmaster(dataDir) : null;
  return running ? databaseUrl(running.port, loadOrCreateSecrets(dataDir).databasePassword) : null;
}
