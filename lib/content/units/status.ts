import "server-only";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { ContentFiles } from "@/lib/content/read";
import { signaturesIn } from "./signatures";
import { ROW_KINDS, textSources } from "./texts";
import type { RowKind, TextSource } from "./texts";
import { UNIT_STATES, unitsOf } from "./units";
import type { Unit, UnitState } from "./units";

export type StateCounts = Readonly<Record<UnitState, number>>;

/** One part of the content with its strings by state in each language. */
export interface StatusRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly module: string | null;
  readonly counts: Readonly<Record<Locale, StateCounts>>;
}

/** No string at all. */
export function noCounts(): Record<UnitState, number> {
  return { pending: 0, machine_draft: 0, draft: 0, changed: 0, translated: 0, reviewed: 0 };
}

/** Counts of several rows together. */
export function sumOf(rows: readonly Pick<StatusRow, "counts">[]): Record<Locale, StateCounts> {
  const of = (locale: Locale) => {
    const sum = noCounts();
    for (const { counts } of rows) for (const state of UNIT_STATES) sum[state] += counts[locale][state];
    return sum;
  };
  return { en: of("en"), ru: of("ru"), tk: of("tk") };
}

/**
 * Every part of the content with its strings counted, in the order of the texts. Takes seconds over all texts: it gives way between
 * one text and the next, so that a server goes on answering.
 */
export async function statusRows(files: ContentFiles): Promise<StatusRow[]> {
  const signatures = signaturesIn(files);
  const rows = new Map<string, StatusRow>();
  for (const source of textSources(files.keys())) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    const counts = Object.fromEntries(LOCALES.map((locale) => [locale, counted(unitsOf(source, { files, locale, signatures: signatures[locale] }))]));
    const own = { counts: { en: counts["en"] ?? noCounts(), ru: counts["ru"] ?? noCounts(), tk: counts["tk"] ?? noCounts() } };
    const known = rows.get(source.row.id);
    rows.set(source.row.id, { ...source.row, counts: known ? sumOf([known, own]) : own.counts });
  }
  return [...rows.values()].toSorted((one, other) => orderOf(one) - orderOf(other) || (one.module ?? "").localeCompare(other.module ?? ""));
}

/** The course first, then module by module, then what belongs to none, kind by kind. */
function orderOf({ kind, module }: StatusRow): number {
  if (kind === "course") return 0;
  return module === null ? 2 + ROW_KINDS.indexOf(kind) : 1;
}

function counted(units: readonly Unit[]): StateCounts {
  const counts = noCounts();
  for (const { state } of units) counts[state] += 1;
  return counts;
}

/** The strings of one part in one language, in the order of its texts. */
export function unitsOfRow(files: ContentFiles, row: string, locale: Locale): Unit[] {
  const signatures = signaturesIn(files)[locale];
  const own = (source: TextSource) => source.row.id === row;
  return textSources(files.keys())
    .filter(own)
    .flatMap((source) => unitsOf(source, { files, locale, signatures }));
}
