import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartFailure } from "./failure";

export interface ServerProcess {
  readonly pid: number;
  onExit(listener: (code: number) => void): void;
  /** Asks the server to end; requests in flight are answered first. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 15_000;

/** Starts the web server as a process of its own and waits until it says that it listens. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const child = spawn(process.execPath, [path.join("bin", "server.mjs")], { stdio: ["ignore", "inherit", "inherit", "ipc"], env, detached: true });
  const exited = new Promise<number>((resolve) => child.once("exit", (code, signal) => resolve(code ?? (signal === null ? 0 : 1))));
  const ready = new Promise<"ready">((resolve) => child.once("message", () => resolve("ready")));
  const first = await Promise.race([ready, exited]);
  if (first !== "ready") throw new StartFailure("The web server ended while starting: the lines above say why.");
  return {
    pid: child.pid ?? 0,
    onExit: (listener) => void exited.then(listener),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      const late = pause(PATIENCE_MS, "late" as const, { ref: false });
      if ((await Promise.race([exited, late])) === "late") child.kill("SIGKILL");
      await exited;
    },
  };
}
