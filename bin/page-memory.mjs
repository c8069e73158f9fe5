// Prerendered pages, sent from memory: a lesson is read by a whole class within a minute, and opening its file costs more than sending it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** All pages of three languages in one encoding are about this much; beyond it the ones longest in memory go first. */
const MOST_BYTES = 48 * 1024 * 1024;
const ENCODINGS = [
  { token: "br", ending: ".br" },
  { token: "gzip", ending: ".gz" },
];

/**
 * Sends pages that the build left below `root`, each as `<path>.html` with packed copies beside it.
 * @param {string} root
 * @returns {(page: string, request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 * false, and nothing sent, when there is no such file
 */
export function rememberPages(root) {
  /** @type {Map<string, { bytes: Buffer, etag: string } | null>} */
  const kept = new Map();
  let size = 0;

  function load(file) {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const read = readPage(path.join(root, file));
    kept.set(file, read);
    size += read?.bytes.length ?? 0;
    for (const [oldest, entry] of kept) {
      if (size <= MOST_BYTES) break;
      kept.delete(oldest);
      size -= entry?.bytes.length ?? 0;
    }
    return read;
  }

  return (page, request, response) => {
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const packed = ENCODINGS.find(({ token, ending }) => accepted.includes(token) && load(`${page}.html${ending}`) !== null);
    const found = load(`${page}.html${packed?.ending ?? ""}`);
    if (found === null) return false;
    response.setHeader("cache-control", "no-cache");
    response.setHeader("etag", found.etag);
    if (request.headers["if-none-match"] === found.etag) {
      response.writeHead(304).end();
      return true;
    }
    response.setHeader("content-type", "text/html;charset=utf-8");
    if (packed) response.setHeader("content-encoding", packed.token);
    response.setHeader("content-length", found.bytes.length);
    response.writeHead(200).end(request.method === "HEAD" ? undefined : found.bytes);
    return true;
  };
}

function readPage(file) {
  try {
    const bytes = readFileSync(file);
    return { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"` };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
