import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { whereClusterLies } from "@/lib/platform/database/cluster-home";
import { runningPostmaster } from "@/lib/platform/database/running-database";
import { databaseOf } from "./place";
import { findIn } from "./processes";

/** The product in production mode on a data directory of its own, for as long as a measurement takes. */
export interface Product {
  readonly baseUrl: string;
  readonly databaseUrl: string;
  /** Launcher, supervisor, server and database hang below this process. */
  readonly pid: number;
  readonly serverPid: number;
  readonly postmasterPid: number;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 300_000;

/** Starts `npm run serve` on an empty data directory and waits until it listens. */
export async function startProduct(port: number): Promise<Product> {
  const scratch = mkdtempSync(path.join(tmpdir(), "bench-"));
  const dataDir = path.join(scratch, "data");
  const child = spawn(process.execPath, ["bin/serve.mjs"], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, DATABASE_URL: "", LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(child);
  const pid = child.pid ?? 0;
  const serverPid = findIn(pid, "server.mjs");
  const postmaster = runningPostmaster(dataDir);
  if (serverPid === null || !postmaster) throw new Error("the product started without a server or a database of its own");
  const cluster = whereClusterLies(dataDir);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    databaseUrl: databaseOf(undefined, dataDir),
    pid,
    serverPid,
    postmasterPid: postmaster.pid,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(cluster, { recursive: true, force: true });
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the product did not start within five minutes")), READY_WITHIN_MS);
    child.stdout?.on("data", (chunk) => {
      process.stdout.write(String(chunk));
      if (!String(chunk).includes("Ready after")) return;
      clearTimeout(timer);
      resolve();
    });
    child.once("exit", (code) => reject(new Error(`the product ended with ${code}: the lines above say why`)));
  });
}

/** The floor: `bench/floor.mjs` on a database of its own in the same cluster. */
export async function startFloor(port: number, databaseUrl: string): Promise<{ readonly pid: number; readonly baseUrl: string; stop(): void }> {
  const child = spawn(process.execPath, ["bench/floor.mjs"], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`the floor ended with ${code}`)));
  });
  return { pid: child.pid ?? 0, baseUrl: `http://127.0.0.1:${port}`, stop: () => void child.kill("SIGTERM") };
}
