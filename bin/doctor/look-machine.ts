import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { loadLibrary } from "@/lib/content/library";
import { coverage } from "@/lib/content/check";
import { readContent } from "@/lib/content/read";
import { validate } from "@/lib/content/validate";
import { readHealth } from "@/lib/contracts/meta";
import type { Environment } from "@/lib/platform/env";
import { contentRoot } from "@/lib/usecases/runtime";
import type { Finding } from "./finding";
import { judgeContent } from "./judge-database";
import { judgeAddress, judgeDisk, judgeKey, judgeMail, type PortSeen } from "./judge-machine";

const PATIENCE_MS = 5000;

/** Free space and right to write, of the data directory or of what will hold it. */
export function lookAtDisk(dataDir: string): Finding {
  let directory = dataDir;
  while (!existsSync(directory)) directory = path.dirname(directory);
  const { bavail, bsize } = statfsSync(directory);
  return judgeDisk({ directory, freeBytes: bavail * bsize, writable: isWritable(directory) });
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

const secretsSchema = z.looseObject({ authSecret: z.string().min(32) });

/** The signing key: from the environment, or the file in the data directory. */
export function lookAtKey(env: Environment, dataDir: string): Finding {
  const file = path.join(dataDir, "secrets.json");
  const given = { fromEnvironment: env.AUTH_SECRET !== undefined, databaseFromEnvironment: env.DATABASE_URL !== undefined, instances: env.INSTANCES };
  if (!existsSync(file)) return judgeKey(given);
  return judgeKey({ ...given, file: { path: file, mode: statSync(file).mode & 0o777, readable: holdsKey(file) } });
}

function holdsKey(file: string): boolean {
  try {
    return secretsSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).success;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Greets the mail server, if one is set. */
export async function lookAtMail(env: Environment): Promise<Finding> {
  const seen = { configured: env.SMTP_URL !== undefined, sender: env.MAIL_FROM };
  if (env.SMTP_URL === undefined) return judgeMail({ ...seen, refusal: null });
  const transport = createTransport(env.SMTP_URL, {});
  const timer = setTimeout(() => transport.close(), PATIENCE_MS);
  try {
    await transport.verify();
    return judgeMail({ ...seen, refusal: null });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return judgeMail({ ...seen, refusal: error.message });
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

/** The port, the networks of this machine, and the address people were told. */
export async function lookAtAddress(env: Environment): Promise<readonly Finding[]> {
  const host = env.HOST ?? "0.0.0.0";
  const lan = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal);
  return judgeAddress({
    host,
    port: env.PORT,
    seen: await portState(host, env.PORT),
    publicUrl: env.PUBLIC_URL,
    trustProxy: env.TRUST_PROXY === "1",
    lan: lan.map(({ address }) => address),
  });
}

async function portState(host: string, port: number): Promise<PortSeen> {
  if (await isFree(host, port)) return "free";
  try {
    const answer = await fetch(`http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/api/v1/health`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return readHealth.output.safeParse(await answer.json()).success ? "ours" : "taken";
  } catch (error) {
    if (error instanceof Error) return "taken";
    throw error;
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Loads the content as a start would, then applies every rule. */
export function lookAtContent(): Finding {
  try {
    loadLibrary(contentRoot());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return judgeContent({ failure: error.message.split("\n").slice(0, 2).join(" "), findings: 0, coverage: "" });
  }
  const files = readContent(contentRoot());
  return judgeContent({ failure: null, findings: validate(files).length, coverage: coverage(files) });
}
