import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allows, rowOf } from "./import-rules";
import { allPaths, isTest, ownTarget, sourceFiles } from "./source-files";

const production = sourceFiles.filter((file) => !isTest(file.path));

describe("the house", () => {
  test("T1 every import is one that the table allows", () => {
    const breaches = production.flatMap((file) => {
      const row = rowOf(file.path);
      if (!row) return [`${file.path}: its folder has no row`];
      return file.imports.flatMap((specifier) => {
        const target = ownTarget(file.path, specifier);
        if (target !== null) return allows(row, file.path, target) ? [] : [`${file.path} → ${specifier}`];
        if (specifier.startsWith("../")) return [];
        return row.packages.some((name) => specifier === name || specifier.startsWith(name.endsWith(":") || name.endsWith("/") ? name : `${name}/`))
          ? []
          : [`${file.path} → ${specifier}`];
      });
    });
    expect(breaches).toEqual([]);
  });

  test("T2 no import climbs with ../", () => {
    const climbing = sourceFiles.flatMap((file) =>
      file.imports.filter((specifier) => specifier.startsWith("../")).map((specifier) => `${file.path} → ${specifier}`),
    );
    expect(climbing).toEqual([]);
  });

  test("T3 engines meet by their faces, as their SPEC.md lists", () => {
    const breaches = production.flatMap((file) => {
      const engine = /^lib\/domain\/([a-z-]+)\//.exec(file.path)?.[1];
      if (!engine) return [];
      const spec = readFileSync(`lib/domain/${engine}/SPEC.md`, { encoding: "utf8", flag: "r" });
      return file.imports.flatMap((specifier) => {
        const other = /^@\/lib\/domain\/([a-z-]+)(\/.*)?$/.exec(specifier);
        if (!other || other[1] === engine) return [];
        return other[2] === undefined && spec.includes(`lib/domain/${other[1]}`) ? [] : [`${file.path} → ${specifier}`];
      });
    });
    expect(breaches).toEqual([]);
  });

  test("T4 no file is longer than 300 lines", () => {
    const long = sourceFiles.filter((file) => file.text.split("\n").length > 301).map((file) => file.path);
    expect(long).toEqual([]);
  });

  test("T5 names are kebab-case and say something", () => {
    const odd = allPaths.filter((file) => file.split("/").some((part) => !isFineName(part)));
    expect(odd).toEqual([]);
  });

  test("T6 only env.ts and the plain scripts read the environment", () => {
    const readers = production.filter((file) => /(?<!")process\.env\b/.test(file.text)).map((file) => file.path);
    const allowed = (file: string) =>
      file === "lib/platform/env.ts" || /^bin\/.*\.mjs$/.test(file) || file.startsWith("bench/") || file === "lib/platform/database/local-database.ts";
    expect(readers.filter((file) => !allowed(file))).toEqual([]);
  });

  test("T8 imports form no cycle", () => {
    expect(findCycle()).toBeNull();
  });

  test("T9 the program knows its version", () => {
    const version = /VERSION = "([^"]+)"/.exec(readFileSync("lib/kernel/version.ts", "utf8"))?.[1];
    expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
  });

  test("T10 versions are pinned and the lockfile is neutral", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version));
    expect(loose).toEqual([]);
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved":/);
  });

  test("T11 only use cases reach for keys", () => {
    const readers = production.filter((file) => file.imports.includes("@/lib/content/keys")).map((file) => file.path);
    expect(readers.filter((file) => !file.startsWith("lib/usecases/") && file !== "bin/leaks.ts")).toEqual([]);
    expect(readers.length).toBeGreaterThan(0);
  });
});

const BANNED_NAMES = ["utils", "helpers", "misc", "common", "shared"];

function isFineName(part: string): boolean {
  const bare = part
    .replace(/^\[\[?\.{0,3}/, "")
    .replace(/\]?\]$/, "")
    .replace(/^\((.*)\)$/, "$1");
  if (BANNED_NAMES.includes(bare.replace(/\..*$/, ""))) return false;
  return /^[a-z0-9]+([-.][a-zA-Z0-9]+)*$/.test(bare) || part === "SPEC.md" || part.startsWith("OFL") || part.endsWith(".ttf");
}

function findCycle(): string[] | null {
  const graph = new Map(
    production.map((file) => [file.path.replace(/\.(tsx?|mjs)$/, ""), file.imports.flatMap((specifier) => ownTarget(file.path, specifier) ?? [])]),
  );
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | null => {
    const resolved = graph.has(node) ? node : `${node}/index`;
    if (!graph.has(resolved) || done.has(resolved)) return null;
    if (trail.includes(resolved)) return [...trail.slice(trail.indexOf(resolved)), resolved];
    for (const next of graph.get(resolved) ?? []) {
      const cycle = visit(next, [...trail, resolved]);
      if (cycle) return cycle;
    }
    done.add(resolved);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
