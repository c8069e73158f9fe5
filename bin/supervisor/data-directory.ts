import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isAlive } from "@/lib/platform/database/local-database";
import { StartFailure } from "./failure";

const PRODUCT = "counter-trafficking-training";
/** Raised when the layout of the data directory changes in a way that an older release cannot read. */
const LAYOUT = 1;
const markSchema = z.object({ product: z.literal(PRODUCT), layout: z.number().int() });

/**
 * Makes the data directory ours for this run, or says why it cannot be: foreign, newer, in use, not writable.
 * Returns what releases it.
 */
export function claimDataDirectory(dataDir: string): () => void {
  try {
    // Others may pass through but not look: the account that runs PostgreSQL must reach its own folder.
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    if (error instanceof Error) throw new StartFailure(`The data directory ${dataDir} cannot be written: give this account the right to it or set DATA_DIR.`);
    throw error;
  }
  const markFile = path.join(dataDir, "installation.json");
  if (existsSync(markFile)) requireKnownMark(markFile, dataDir);
  else if (readdirSync(dataDir).length > 0)
    throw new StartFailure(`The folder ${dataDir} holds something else: set DATA_DIR to an empty folder or to one of ours.`);
  else writeFileSync(markFile, JSON.stringify({ product: PRODUCT, layout: LAYOUT }), { mode: 0o600 });
  const lockFile = path.join(dataDir, "running.pid");
  const holder = existsSync(lockFile) ? Number(readFileSync(lockFile, "utf8")) : 0;
  if (holder > 0 && holder !== process.pid && isAlive(holder) && looksLikeOurs(holder)) {
    throw new StartFailure(`The data directory ${dataDir} is in use by process ${holder}: stop it first or set DATA_DIR to another folder.`);
  }
  writeFileSync(lockFile, String(process.pid), { mode: 0o600 });
  return () => rmSync(lockFile, { force: true });
}

function requireKnownMark(markFile: string, dataDir: string): void {
  const mark = markSchema.safeParse(parsed(readFileSync(markFile, "utf8")));
  if (!mark.success) throw new StartFailure(`The folder ${dataDir} belongs to another program: set DATA_DIR to an empty folder or to one of ours.`);
  if (mark.data.layout > LAYOUT) throw new StartFailure(`The data directory ${dataDir} was written by a newer release: use that release, or another DATA_DIR.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A process number is reused after a reboot: only a Node process running our supervisor holds the lock. */
function looksLikeOurs(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return !existsSync("/proc/self/cmdline") || (existsSync(file) && readFileSync(file, "utf8").includes("supervise.ts"));
}
