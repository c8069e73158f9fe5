import "server-only";
import { spawn, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { clusterHome, ownedByCluster, type ClusterHome } from "./cluster-home";

const DATABASE = "training";
const ACCOUNT = "training";
const READY_WITHIN_MS = 60_000;

/** A PostgreSQL of our own, running. `stop` ends it cleanly; it may be called more than once. */
export interface LocalDatabase {
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  /** Where the cluster's files lie; not always inside the data directory. */
  readonly directory: string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a data directory, making the cluster on first use. A postmaster left over from a crash
 * of ours is stopped first, so there is never a second one. Throws an Error with one sentence when it cannot start.
 */
export async function startLocalDatabase(dataDir: string, password: string): Promise<LocalDatabase> {
  const home = await clusterHome(dataDir);
  const versionFile = path.join(home.directory, "PG_VERSION");
  if (!existsSync(versionFile)) await initialise(home, password, dataDir);
  const version = readFileSync(versionFile, "utf8").trim();
  if (version !== "18") {
    throw new Error(`The data directory holds a PostgreSQL ${version} cluster but this release carries 18: use the release that made it, or another DATA_DIR.`);
  }
  await stopLeftover(home);
  const port = await freePort();
  const server = await spawnServer(home, port, password);
  const url = databaseUrl(port, password);
  await createDatabase(url);
  return { url, pid: server.pid ?? 0, port, directory: home.directory, stop: () => stopServer(server) };
}

/** The address of our database on a local port. */
export function databaseUrl(port: number, password: string): string {
  return `postgresql://${ACCOUNT}:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`;
}

async function initialise(home: ClusterHome, password: string, dataDir: string): Promise<void> {
  ownedByCluster(home.directory, home);
  const passwordFile = path.join(home.account ? path.dirname(home.directory) : dataDir, `.initdb-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) chownSync(passwordFile, home.account.uid, home.account.gid);
  try {
    const { code, output } = await runToEnd(home, home.binaries.initdb, [
      `--pgdata=${home.directory}`,
      `--username=${ACCOUNT}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
    ]);
    if (code !== 0) throw new Error(`The embedded PostgreSQL could not be prepared: ${output.trim().split("\n").at(-1) ?? "no reason given"}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function runToEnd(home: ClusterHome, command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...home.account, cwd: "/", stdio: ["ignore", "pipe", "pipe"], env: serverEnvironment() });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" };
}

async function spawnServer(home: ClusterHome, port: number, password: string): Promise<ChildProcess> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: "128MB",
    fsync: "on",
    synchronous_commit: "on",
    jit: "off",
    log_timezone: "UTC",
    timezone: "UTC",
    log_min_messages: "warning",
    statement_timeout: "30s",
    idle_in_transaction_session_timeout: "30s",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // Its own process group: Ctrl-C in the terminal reaches us, and we decide when the database ends.
  const child = spawn(home.binaries.postgres, ["-D", home.directory, ...flags], {
    ...home.account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: serverEnvironment(),
  });
  let lastLine = "";
  child.stderr?.on("data", (chunk) => (lastLine = String(chunk).trim().split("\n").at(-1) ?? lastLine));
  const startedAt = performance.now();
  while (!(await answers(port, password))) {
    if (child.exitCode !== null) throw new Error(`The embedded PostgreSQL ended while starting: ${lastLine}`);
    if (performance.now() - startedAt > READY_WITHIN_MS)
      throw new Error("The embedded PostgreSQL did not become ready within 60 seconds: look at the disk and try again.");
    await pause(30);
  }
  return child;
}

const NOT_YET: readonly string[] = ["ECONNREFUSED", "ECONNRESET", "57P03"];

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: "127.0.0.1", port, user: ACCOUNT, password, database: "postgres", connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (NOT_YET.includes(code)) return false;
    if (code === "28P01") throw new Error("The secrets in the data directory do not fit its database: restore secrets.json from the backup it belongs to.");
    throw error;
  }
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function stopLeftover(home: ClusterHome): Promise<void> {
  const pidFile = path.join(home.directory, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !isPostmasterOf(pid, home)) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (!isAlive(pid)) return;
    await pause(50);
  }
  throw new Error(`A PostgreSQL left over from an earlier run (process ${pid}) does not end: stop it and start again.`);
}

function isPostmasterOf(pid: number, home: ClusterHome): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, "utf8").includes(home.directory);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
