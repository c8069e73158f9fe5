import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compressFiles } from "./compress-assets";
import { writePagePolicies } from "./page-policies";
import { StartFailure, step } from "./failure";
import { prepareContent } from "./prepare-content";
import { childEnvironment } from "@/lib/platform/env";

const SOURCES = ["app", "components", "lib", "content", "proxy.ts", "next.config.mjs", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
const STAMP = path.join(".next", "source-hash");

/** What the last build was made from: the sources as they are now, older ones, or nothing yet. */
export function buildState(): "fresh" | "stale" | "none" {
  if (!existsSync(STAMP)) return "none";
  return readFileSync(STAMP, "utf8") === sourceHash() ? "fresh" : "stale";
}

/** Builds when what is built from has changed since the last build; the content is checked first, and only then: nothing else is served. */
export async function ensureBuilt(): Promise<void> {
  if (buildState() === "fresh") return;
  await step("Checking the content", () => prepareContent());
  const hash = sourceHash();
  await step("Building (first time or after a change; up to a minute)", () => build());
  await step("Compressing files, collecting script hashes", async () => {
    writePagePolicies(".next");
    copyFileSync(path.join(".next", "server", "app", "sw.js.body"), path.join(".next", "static", "sw.js"));
    await compressFiles({ directory: path.join(".next", "static"), files: /\.(js|css|json|svg|txt)$/, brotliQuality: 11 });
    await compressFiles({ directory: path.join(".next", "server", "app"), files: /\.html$|\.json\.body$/, brotliQuality: 7 });
  });
  writeFileSync(STAMP, hash);
}

function sourceHash(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesIn).sort()) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(entry: string): string[] {
  if (!existsSync(entry)) return [];
  if (!/^[a-z]+$/.test(entry)) return [entry];
  return readdirSync(entry, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && !file.name.includes(".test."))
    .map((file) => path.join(file.parentPath, file.name));
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join("node_modules", "next", "dist", "bin", "next"), "build"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: childEnvironment({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }),
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new StartFailure(`${output}\nThe build failed: the lines above say where.`))));
  });
}
