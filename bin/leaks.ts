// Looks for words of graded keys in everything a browser can fetch without an attempt: scripts, pages, data of pages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fencedTexts } from "@/lib/content/keys";
import { loadLibrary } from "@/lib/content/library";
import { contentRoot } from "@/lib/usecases/runtime";

const PLACES = [path.join(".next", "static"), path.join(".next", "server", "app")];
const SERVED = /\.(js|css|html|rsc|json|txt|body|meta|segment\.rsc)$/;
/** Shorter reasons are everyday phrases that a lesson may use with full right. */
const TELLING_LENGTH = 40;

function servedFiles(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: build first.`);
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && SERVED.test(file.name) && !(folder.includes("server") && file.name.endsWith(".js")))
    .map((file) => path.join(file.parentPath, file.name));
}

/** The same words as they stand in JSON and in HTML. */
function spellings(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#x27;");
  return [...new Set([text, json, json.replaceAll("\\", "\\\\"), html])];
}

const canaries = [...fencedTexts(loadLibrary(contentRoot()))].flatMap(([id, texts]) =>
  texts.filter((text) => text.length >= TELLING_LENGTH).map((text) => ({ id, words: spellings(text.slice(0, 120)) })),
);
const files = PLACES.flatMap(servedFiles);
const leaks = files.flatMap((file) => {
  const served = readFileSync(file, "utf8");
  return canaries.filter(({ words }) => words.some((word) => served.includes(word))).map(({ id, words }) => `${file}: ${id}: ${words[0]?.slice(0, 60) ?? ""}`);
});
console.log(`${canaries.length} canaries in ${files.length} served files: ${leaks.length} found`);
if (leaks.length > 0) console.error(leaks.slice(0, 20).join("\n"));
process.exitCode = leaks.length > 0 || canaries.length === 0 || files.length === 0 ? 1 : 0;
