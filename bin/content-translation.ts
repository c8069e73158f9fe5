import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { ImportPlan } from "@/lib/content/units/from-xliff";
import { planSafeImport } from "@/lib/content/units/plan-import";
import { readTexts, repositoryPath } from "@/lib/content/units/read-texts";
import { signUnits } from "@/lib/content/units/sign-units";
import { xliffOf } from "@/lib/content/units/to-xliff";
import { readXliff } from "@/lib/interop/xliff/read";
import { writeXliff } from "@/lib/interop/xliff/write";
import { isLocale, SOURCE_LOCALE } from "@/lib/kernel/locale";

/** `export <locale> [scope] [--out file.xlf]`: everything of a scope for a translator, to a file or to the terminal. */
export function exportCommand(root: string, args: readonly string[]): number {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: "string" } } });
  const [locale, scope] = positionals;
  if (!isLocale(locale) || locale === SOURCE_LOCALE) return usage("export ru|tk [scope] [--out file.xlf]");
  const document = xliffOf(readTexts(root), { locale, scope });
  if (document.files.length === 0) return fail(`there is no text ${scope ?? ""}: name a lesson, a bank, a case, a module, a kind or a path`);
  if (values.out === undefined) process.stdout.write(writeXliff(document));
  else writeFileSync(values.out, writeXliff(document));
  const units = document.files.reduce((sum, file) => sum + file.units.length, 0);
  console.error(`${document.files.length} texts, ${units} strings into ${locale}${values.out === undefined ? "" : `: ${values.out}`}`);
  return 0;
}

/** `import <file.xlf> [--reviewer "Name"] [--dry-run] [--accept-rest]`: says what would change, and changes it unless something is refused. */
export function importCommand(root: string, args: readonly string[]): number {
  const options = { reviewer: { type: "string" }, "dry-run": { type: "boolean" }, "accept-rest": { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) return usage('import <file.xlf> [--reviewer "Name"] [--dry-run] [--accept-rest]');
  const returned = readXliff(readFileSync(file, "utf8"));
  if (!returned.ok) return fail(`${file}:${returned.error.line} ${returned.error.message}`);
  const plan = planSafeImport({ files: readTexts(root), returned: returned.value, reviewer: values.reviewer, today: today() });
  if (!plan.ok) return fail(`${file}: ${plan.error}`);
  report(file, plan.value);
  if (values["dry-run"]) return plan.value.refused.length > 0 ? 1 : 0;
  if (plan.value.refused.length > 0 && !values["accept-rest"]) return fail("nothing was written; --accept-rest takes over what was not refused");
  writeAll(root, plan.value.writes);
  return 0;
}

/** `sign <locale> <scope> --reviewer "Name"`: signs what somebody has read, as it stands. */
export function signCommand(root: string, args: readonly string[]): number {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { reviewer: { type: "string" } } });
  const [locale, scope] = positionals;
  const reviewer = values.reviewer?.trim();
  if (!isLocale(locale) || scope === undefined || !reviewer) return usage('sign <locale> <scope> --reviewer "Name"');
  const { signed, path: name, text } = signUnits(readTexts(root), { locale, scope, reviewer, today: today() });
  if (signed > 0) writeAll(root, new Map([[name, text]]));
  console.log(`${signed} strings of ${scope} in ${locale} signed by ${reviewer}`);
  return 0;
}

function report(file: string, { locale, added, changed, signed, unchanged, unsigned, refused, writes }: ImportPlan): void {
  for (const { line, name, reason } of refused) console.log(`${file}:${line} refused ${name}: ${reason}`);
  for (const name of writes.keys()) console.log(`to write: ${repositoryPath(name)}`);
  console.log(`${locale}: ${added} new, ${changed} changed, ${signed} signed, ${unchanged} unchanged, ${refused.length} refused`);
  if (unsigned > 0) console.log(`${unsigned} strings say they are reviewed; without --reviewer they count as translated`);
}

/** All or nothing as far as a disk allows: every text lies beside its place before the first one takes it. */
function writeAll(root: string, writes: ReadonlyMap<string, string>): void {
  const moves = [...writes].map(([name, text]) => {
    const to = path.join(root, repositoryPath(name));
    const from = `${to}.${process.pid}.new`;
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(from, text);
    return { from, to };
  });
  for (const { from, to } of moves) renameSync(from, to);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function usage(line: string): number {
  console.error(`usage: content ${line}`);
  return 2;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
