import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allPaths } from "./source-files";

const RULE = /^\s*[-*] \*\*([A-Z]{1,2}\d+)\*\*/gm;
const TITLE = /\b(?:test|it|example|property)(?:\.(?:each|prop)\([\s\S]*?\)|\.[a-z]+)?\s*\(\s*[`"']([^`"'\n]+)/g;

const specs = allPaths
  .filter((file) => path.posix.basename(file) === "SPEC.md")
  .map((file) => ({
    folder: path.posix.dirname(file),
    rules: [...readFileSync(file, "utf8").matchAll(RULE)].map((match) => match[1] ?? ""),
  }));
const contentRules = [...readFileSync("docs/content-rules.md", "utf8").matchAll(RULE)].map((match) => match[1] ?? "");
const all = [...specs, { folder: "lib/content", rules: contentRules }];

/** Titles of the tests of a folder, of those in folders that have no SPEC.md of their own too. */
function titlesOf(folder: string): string[] {
  const inner = all.map((spec) => spec.folder).filter((other) => other !== folder && other.startsWith(`${folder}/`));
  return allPaths
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && file.startsWith(`${folder}/`) && !inner.some((other) => file.startsWith(`${other}/`)))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(TITLE)].map((match) => match[1] ?? ""));
}

describe("rules and tests", () => {
  test.each(all)("T7 every rule of $folder has a test and every test a rule", ({ folder, rules }) => {
    const cited = new Set(
      titlesOf(folder).flatMap((title) => /^((?:[A-Z]{1,2}\d+[,/ ]*)+)/.exec(title)?.[1]?.match(/[A-Z]{1,2}\d+/g) ?? [`no rule: ${title}`]),
    );
    expect(
      rules.filter((rule) => !cited.has(rule)),
      "rules without a test",
    ).toEqual([]);
    expect(
      [...cited].filter((rule) => !rules.includes(rule)),
      "tests without a rule",
    ).toEqual([]);
  });

  test("T7 every test file lies where rules are written", () => {
    const orphans = allPaths.filter(
      (file) => /^(lib|components|bin|e2e)\/.*\.(test|spec)\.tsx?$/.test(file) && !all.some((spec) => file.startsWith(`${spec.folder}/`)),
    );
    expect(orphans).toEqual([]);
  });
});
