// Plain JavaScript on purpose: this runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const LOCK_STAMP = path.join(ROOT, "node_modules", ".installed-lock");
const CLIENT_STAMP = path.join(ROOT, "lib", "db", "generated", ".schema-hash");

/** One line of progress for a person: what is happening, then how long it took. */
export async function step(title, work) {
  process.stdout.write(`· ${title} …\n`);
  const startedAt = Date.now();
  const result = await work();
  process.stdout.write(`  ${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
  return result;
}

/** Runs a command to its end. Resolves with its exit code; output goes to the terminal unless `quiet`. */
export function run(command, args, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 128), output }));
  });
}

function hashOf(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

function stampIs(file, value) {
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer (24 recommended) and run the command again.`);
  process.exit(1);
}

/** Installs packages when the lockfile changed, and generates the database client when the schema changed. */
export async function ensureInstalled() {
  const lock = hashOf("package-lock.json");
  if (!stampIs(LOCK_STAMP, lock)) {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { code, output } = await step("Installing packages (npm ci)", () => run(npm, ["ci", "--no-audit", "--no-fund", "--include=dev"], { quiet: true }));
    if (code !== 0) {
      console.error(output);
      console.error("Packages could not be installed: check that the npm registry can be reached, then run the command again.");
      process.exit(1);
    }
    writeFileSync(LOCK_STAMP, lock);
  }
  const schema = hashOf("prisma/schema.prisma", "package-lock.json");
  if (!stampIs(CLIENT_STAMP, schema)) {
    const { code, output } = await step("Generating the database client", () =>
      // An existing executable stands in for an engine that is only needed by commands we do not use.
      run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
        quiet: true,
        env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
      }),
    );
    if (code !== 0) {
      console.error(output);
      console.error("The database client could not be generated: the message above says why.");
      process.exit(1);
    }
    mkdirSync(path.dirname(CLIENT_STAMP), { recursive: true });
    writeFileSync(CLIENT_STAMP, schema);
  }
}

/** Arguments that let Node run our TypeScript with server-only modules allowed. */
export const TYPESCRIPT_ARGS = ["--conditions=react-server", "--import", "tsx", "--disable-warning=ExperimentalWarning"];

/** Installs what is missing, then hands over to the supervisor in TypeScript and mirrors its exit code. */
export async function launch(mode, args = []) {
  requireNode();
  await ensureInstalled();
  const child = spawn(process.execPath, [...TYPESCRIPT_ARGS, path.join(ROOT, "bin", "supervise.ts"), mode, ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill("SIGTERM"));
  child.on("close", (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
}

/** npm runs a command through a shell, and a SIGTERM to npm ends that shell alone: without this the product would run on, unseen. */
function endWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
