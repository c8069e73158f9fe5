import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A source file of ours: path from the root with slashes, its text, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const ROOTS = ["app", "components", "lib", "bin", "e2e", "bench"];
const EXCLUDED = ["lib/db/generated"];
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.posix.join(folder, entry.name);
    if (EXCLUDED.includes(full) || entry.name === "node_modules") return [];
    return entry.isDirectory() ? walk(full) : [full];
  });
}

function exists(folder: string): boolean {
  return readdirSync(".").includes(folder);
}

/** Every file under our folders, without generated code. */
export const allPaths: readonly string[] = [...ROOTS.filter(exists).flatMap(walk), "proxy.ts"];

/** The TypeScript sources with their imports as written. */
export const sourceFiles: readonly SourceFile[] = allPaths
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => {
    const text = readFileSync(file, "utf8");
    return { path: file, text, imports: [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "") };
  });

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

export function isTest(file: string): boolean {
  return /\.(test|prop\.test|spec)\.tsx?$/.test(file) || file.startsWith("lib/testing/") || file.startsWith("e2e/") || file.includes(".fixture");
}

/** The path an import of ours leads to, without extension; null for a package. */
export function ownTarget(from: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith("./")) return path.posix.join(path.posix.dirname(from), specifier);
  return null;
}
