import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Collects the SHA-256 of every inline script of every prerendered page into `script-hashes.json`: path → hashes. The proxy
 * sends them with that page, so that the Content-Security-Policy needs no `unsafe-inline` and pages stay static.
 */
export function writeScriptHashes(buildDirectory: string): void {
  const pages = path.join(buildDirectory, "server", "app");
  const table: Record<string, string[]> = {};
  for (const file of readdirSync(pages, { withFileTypes: true, recursive: true })) {
    if (!file.isFile() || !file.name.endsWith(".html")) continue;
    const full = path.join(file.parentPath, file.name);
    const route = `/${path.relative(pages, full).replace(/\.html$/, "").split(path.sep).join("/")}`;
    table[route === "/index" ? "/" : route] = hashesOf(readFileSync(full, "utf8"));
  }
  writeFileSync(path.join(buildDirectory, "script-hashes.json"), JSON.stringify(table));
}

function hashesOf(html: string): string[] {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => createHash("sha256").update(script).digest("base64"));
  return [...new Set(hashes)].sort();
}
