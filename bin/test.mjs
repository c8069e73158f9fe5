// All checks, from the linter to the browser. Prints `N passed, N failed` over all suites as its last line.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "./browser.mjs";
import { ensureInstalled, requireNode, run, TYPESCRIPT_ARGS } from "./launch.mjs";

const total = { passed: 0, failed: 0 };
const failures = [];
const reports = mkdtempSync(path.join(tmpdir(), "test-reports-"));
const node = process.execPath;
const only = process.argv.slice(2);

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(`  ${name}: ${passed} passed, ${failed} failed`);
}

/** A check is one test: its exit code decides. */
async function check(name, args, env = process.env) {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`\n— ${name}`);
  const { code } = await run(node, args, { env });
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A suite counts its own tests; one that ends without a report, or ran nothing, has failed. */
async function suite(name, args, { file, read }, env = process.env) {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`\n— ${name}`);
  const { code } = await run(node, args, { env });
  const result = readReport(file, read);
  const failed = result === null ? 1 : Math.max(result.failed, code === 0 && result.passed > 0 ? 0 : 1);
  count(name, result?.passed ?? 0, failed);
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`The suite left no report: ${error.message}`);
    return null;
  }
}

function vitest(config, name) {
  const file = path.join(reports, `${name}.json`);
  return [
    ["node_modules/vitest/vitest.mjs", "run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    {
      file,
      read: (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
      }),
    },
  ];
}

requireNode();
await ensureInstalled();
const chromium = await findChromium();
const browserEnv = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, "browser.json"), NEXT_TELEMETRY_DISABLED: "1" };

await check("lint", ["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"]);
await check("format", ["node_modules/oxfmt/bin/oxfmt", "--check"]);
await check("types", ["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false", "-p", "tsconfig.json"]);
await suite("unit", ...vitest("vitest.config.ts", "unit"));
await check("content", [...TYPESCRIPT_ARGS, "bin/content.ts", "check"]);
await suite("database", ...vitest("vitest.database.config.ts", "database"));
await check("build", [...TYPESCRIPT_ARGS, "bin/build.ts"]);
await check("leaks", [...TYPESCRIPT_ARGS, "bin/leaks.ts"]);
await check("dead code", ["node_modules/knip/bin/knip.js", "--no-progress", "--include", "files,dependencies,unlisted"]);
await suite(
  "browser",
  ["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts"],
  { file: path.join(reports, "browser.json"), read: (report) => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }) },
  browserEnv,
);
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
