import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
/** Stands for the nonce of one request in the policy of pages that are made per request. */
const NONCE = "{nonce}";
const NOT_FOUND = "/_not-found";

/** The Content-Security-Policy with these script sources besides our own files. */
function policy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Writes `page-policies.json` into the build: for every prerendered page the policy with the SHA-256 of its inline scripts, so
 * that pages stay static without `unsafe-inline`; and the policy with a nonce for pages made per request.
 */
export function writePagePolicies(buildDirectory: string): void {
  const folder = path.join(buildDirectory, "server", "app");
  const hashes = new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((file) => file.isFile() && file.name.endsWith(".html"))
      .map((file) => path.join(file.parentPath, file.name))
      .map((file) => [routeOf(folder, file), hashesOf(readFileSync(file, "utf8"))]),
  );
  const pages = Object.fromEntries([...hashes].map(([route, scripts]) => [route, policy(scripts)]));
  const dynamic = policy([`'nonce-${NONCE}'`, ...(hashes.get(NOT_FOUND) ?? [])]);
  writeFileSync(path.join(buildDirectory, "page-policies.json"), JSON.stringify({ pages, dynamic }));
}

function routeOf(folder: string, file: string): string {
  return `/${path
    .relative(folder, file)
    .replace(/\.html$/, "")
    .split(path.sep)
    .join("/")}`;
}

function hashesOf(html: string): string[] {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [...new Set(hashes)].sort();
}
