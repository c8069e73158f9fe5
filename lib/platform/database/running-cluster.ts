import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "./local-database";

/** Where the files of the embedded cluster of a data directory lie: inside it, or where its pointer says. Makes nothing. */
export function clusterDirectory(dataDir: string): string {
  const pointer = path.join(dataDir, "postgres-location");
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : path.join(dataDir, "postgres");
}

/** A postmaster that runs on the cluster of a data directory, from its pid file; null when none does. */
export function runningPostmaster(dataDir: string): { readonly pid: number; readonly port: number } | null {
  const file = path.join(clusterDirectory(dataDir), "postmaster.pid");
  if (!existsSync(file)) return null;
  // First line the process, fourth the port.
  const [pid, , , port] = readFileSync(file, "utf8").split("\n").map(Number);
  return pid && port && isAlive(pid) ? { pid, port } : null;
}

/** The address of a running embedded database. */
export function addressOf(port: number, password: string): string {
  return `postgresql://training:${encodeURIComponent(password)}@127.0.0.1:${port}/training`;
}
