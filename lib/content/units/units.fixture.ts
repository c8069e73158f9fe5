import { readXliff } from "@/lib/interop/xliff/read";
import type { ReturnedUnit, ReturnedXliff } from "@/lib/interop/xliff/read";
import { writeXliff } from "@/lib/interop/xliff/write";
import type { Locale } from "@/lib/kernel/locale";
import { fixture } from "@/lib/content/content.fixture";
import type { Edit } from "@/lib/content/content.fixture";
import type { ContentFiles } from "@/lib/content/read";
import { planImport } from "./from-xliff";
import type { ImportPlan } from "./from-xliff";
import { signaturesIn } from "./signatures";
import { textSources } from "./texts";
import { xliffOf } from "./to-xliff";
import { unitsOf } from "./units";
import type { Unit } from "./units";

const SCREENS = {
  en: { days: "{count, plural, one {# day} other {# days}}" },
  ru: { days: "{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}" },
  tk: { days: "{count, plural, one {# gün} other {# gün}}" },
};

/** The small course, with words of the interface beside it. */
export function texts(...edits: readonly Edit[]): ContentFiles {
  const screens = Object.entries(SCREENS).map(([locale, words]) => [`lib/i18n/messages/${locale}.json`, `${JSON.stringify(words, null, 2)}\n`] as const);
  return new Map([...fixture(...edits), ...screens]);
}

/** The unit of this name. */
export function unitIn(files: ContentFiles, name: string, locale: Locale): Unit {
  const found = textSources(files.keys())
    .flatMap((source) => unitsOf(source, { files, locale, signatures: signaturesIn(files)[locale] }))
    .find((unit) => unit.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

/** What goes out for a language and is read again, with some units changed on the way. */
export function returned(
  files: ContentFiles,
  { locale, scope, change = (unit) => unit }: { locale: Locale; scope?: string; change?: (unit: ReturnedUnit) => ReturnedUnit },
): ReturnedXliff {
  const read = readXliff(writeXliff(xliffOf(files, { locale, scope })));
  if (!read.ok) throw new Error(read.error.message);
  return { ...read.value, files: read.value.files.map((file) => ({ ...file, units: file.units.map(change) })) };
}

/** Changes one unit by its id within its text. */
export function at(id: string, change: Partial<ReturnedUnit>): (unit: ReturnedUnit) => ReturnedUnit {
  return (unit) => (unit.id === id ? { ...unit, ...change } : unit);
}

/** The plan of importing that, on the given day. */
export function planOf(files: ContentFiles, back: ReturnedXliff, reviewer?: string): ImportPlan {
  const plan = planImport({ files, returned: back, reviewer, today: "2026-11-29" });
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

/** The texts after a plan. */
export function after(files: ContentFiles, { writes }: ImportPlan): ContentFiles {
  return new Map([...files, ...writes]);
}
