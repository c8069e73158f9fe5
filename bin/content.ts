import { writeFileSync } from "node:fs";
import path from "node:path";
import { canaries, coverage, nextLock } from "@/lib/content/check";
import { formatFinding } from "@/lib/content/finding";
import { coverageTables } from "@/lib/content/coverage";
import { loadLibrary } from "@/lib/content/library";
import { contentVersion, readContent } from "@/lib/content/read";
import { validate } from "@/lib/content/validate";
import { impactCommand } from "./content-impact";
import { exportCommand, importCommand, signCommand } from "./content-translation";

const root = path.join(process.cwd(), "content");

const commands: Readonly<Record<string, () => number>> = {
  /** Prints every finding and a line on coverage; fails when there is a finding. */
  check() {
    const files = readContent(root);
    const findings = validate(files);
    for (const finding of findings) console.log(formatFinding({ ...finding, path: `content/${finding.path}` }));
    console.log(`${findings.length} findings. ${coverage(files)}`);
    return findings.length > 0 ? 1 : 0;
  },
  /** Prints objectives × lessons, checks, quiz and test items, the places of the tests, and the state of every text per language. */
  coverage() {
    console.log(coverageTables(readContent(root)));
    return 0;
  },
  /** Adds newly published ids to `content/ids.lock`. */
  lock() {
    writeFileSync(path.join(root, "ids.lock"), nextLock(readContent(root)));
    return 0;
  },
  /** Prints what rests on a changed field of a law profile: cases with their answers before and after, items, lessons, terms, notes. */
  impact() {
    return impactCommand(root, process.argv.slice(3));
  },
  /** Strings for a translator as XLIFF 2.1. */
  export() {
    return exportCommand(process.cwd(), process.argv.slice(3));
  },
  /** Takes over what a translator gave back. */
  import() {
    return importCommand(process.cwd(), process.argv.slice(3));
  },
  /** Signs a scope as reviewed. */
  sign() {
    return signCommand(process.cwd(), process.argv.slice(3));
  },
  version() {
    console.log(contentVersion(readContent(root)));
    return 0;
  },
  /** Prints `bank or case <tab> sentence`: words that must never be found in a browser. */
  canaries() {
    for (const [id, texts] of canaries(loadLibrary(root))) for (const text of texts) console.log(`${id}\t${text}`);
    return 0;
  },
};

const command = commands[process.argv[2] ?? ""];
if (command === undefined) console.error(`usage: content ${Object.keys(commands).join("|")}`);
process.exitCode = command?.() ?? 2;
