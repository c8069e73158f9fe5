import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Text by path relative to the content root, with `/` as separator. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads every file under `root` (hidden ones apart), sorted by path. Throws what the file system throws. */
export function readContent(root: string): ContentFiles {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(join(root, "/").length).replaceAll("\\", "/"));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Content version: first 16 hexadecimal digits of the SHA-256 over sorted paths and bytes. */
export function contentVersion(files: ContentFiles): string {
  return fingerprint([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat());
}

/** First 16 hexadecimal digits of the SHA-256 over the parts, each closed by its length, so that no two lists collide. */
export function fingerprint(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update(`\n${Buffer.byteLength(part)}\n`);
  return hash.digest("hex").slice(0, 16);
}
