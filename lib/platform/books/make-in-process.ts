import "server-only";
import { spawn } from "node:child_process";
import path from "node:path";
import { z } from "zod";
import type { Making, Shelf } from "./bookshop";

/** A book of three hundred pages takes seconds; a machine that needs longer than this is stuck. */
const PATIENCE_MS = 600_000;
const progressSchema = z.object({ done: z.number(), total: z.number() });

/**
 * Makes the files of a shelf in a process of its own, so that this one stays responsive and the compiler's memory goes with it.
 * The process gets none of our settings: secrets are none of its business.
 */
export function makeInProcess(shelf: Shelf, folder: string, progress: (making: Making) => void): Promise<void> {
  const root = process.cwd();
  const program = path.join(/* turbopackIgnore: true */ root, "bin", "book.ts");
  const args = ["--conditions=react-server", "--import", "tsx", "--disable-warning=ExperimentalWarning", program, "--only", shelf.title, "--out", folder];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { NODE_ENV: "production" }, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const late = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    child.on("message", (message) => {
      const parsed = progressSchema.safeParse(message);
      if (parsed.success) progress(parsed.data);
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(late);
      if (code === 0) resolve();
      else reject(new Error(`the book ${shelf.title} could not be made`));
    });
  });
}
