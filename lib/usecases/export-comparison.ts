import "server-only";
import type { ComparisonQuery } from "@/lib/contracts/comparison";
import { publicComparison } from "@/lib/contracts/public-comparison";
import type { CellWords, PublicCell, PublicComparison } from "@/lib/contracts/public-comparison";
import { differenceOf, matrixOf, shownOf } from "@/lib/domain/comparison";
import type { ComparisonSheet, Shown, SheetCell, SheetWords } from "@/lib/domain/comparison";
import { comparisonXlsx } from "@/lib/interop/xlsx/comparison-xlsx";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { comparisonPdf } from "@/lib/platform/pdf/comparison-pdf";
import { COMPARISON_FILES, limiterFor, wait } from "./limits";
import { comparedProfiles } from "./read-comparison";
import type { Runtime } from "./runtime";

/** The words a file needs, in one language. */
export interface FileWords extends CellWords {
  readonly title: string;
  readonly status: (status: PublicCell["status"]) => string;
  readonly state: (state: PublicCell["state"]) => string;
  readonly lawState: (law: PublicComparison["laws"][number]) => string;
  readonly noProvision: string;
  readonly remarks: (base: string) => string[];
  readonly pending: string;
  readonly differs: string;
  readonly open: string;
  readonly sheet: SheetWords;
  readonly day: (instant: number) => string;
}

interface Wanted {
  readonly query: ComparisonQuery;
  readonly words: FileWords;
  /** Where the request came from: making files is limited by address, since anyone may ask. */
  readonly address: string;
}
type Bytes = Result<Uint8Array, Problem>;

/** The chosen part of the matrix as PDF. */
export async function printComparison(runtime: Runtime, wanted: Wanted): Promise<Bytes> {
  const sheet = await prepare(runtime, wanted);
  if (!sheet.ok) return sheet;
  const now = runtime.clock.now();
  const { locale } = wanted.query;
  return ok(await comparisonPdf({ locale, sheet: sheet.value, made: wanted.words.day(now), madeAt: new Date(now) }));
}

/** The chosen part of the matrix as a workbook. */
export async function tabulateComparison(runtime: Runtime, wanted: Wanted): Promise<Bytes> {
  const sheet = await prepare(runtime, wanted);
  return sheet.ok ? ok(await comparisonXlsx(sheet.value)) : sheet;
}

async function prepare(runtime: Runtime, { query, words, address }: Wanted): Promise<Result<ComparisonSheet, Problem>> {
  const waitSeconds = await limiterFor(runtime, COMPARISON_FILES).take(address);
  if (waitSeconds > 0) return err(wait(waitSeconds));
  const profiles = comparedProfiles(runtime.library.profiles.values());
  const known = new Set(profiles.map(({ id }) => id));
  const unknown = [query.base, ...query.laws].find((id) => !known.has(id));
  if (unknown !== undefined) return err({ code: "unknown_profile", detail: { profile: unknown } });
  return ok(comparisonSheet(publicComparison({ matrix: matrixOf(profiles), profiles }, { locale: query.locale, words }), { query, words }));
}

/** The rows and columns of a query, cell by cell in words. */
function comparisonSheet(matrix: PublicComparison, { query, words }: { readonly query: ComparisonQuery; readonly words: FileWords }): ComparisonSheet {
  const columns = matrix.laws.map(({ id }) => id);
  const rows = new Map<string, PublicComparison["rows"][number]>(matrix.rows.map((row) => [row.id, row]));
  const likeness = (row: string, column: string): string | null => {
    const like = rows.get(row)?.cells[columns.indexOf(column)]?.like ?? null;
    return like === null ? null : String(like);
  };
  const view = { base: query.base, laws: query.laws, families: query.families, rows: query.only };
  const shown: Shown = shownOf({ columns, rows: [...rows.keys()], likeness }, view);
  const laws = shown.columns.flatMap((id) => matrix.laws.filter((law) => law.id === id));
  const cellOf = (row: string, column: string): SheetCell => {
    const cell = rows.get(row)?.cells[columns.indexOf(column)];
    if (!cell) throw new Error(`the matrix has no cell ${row}@${column}`);
    const kind = column === shown.base ? "same" : differenceOf(likeness(row, shown.base), likeness(row, column));
    return sheetCell(cell, { words, provisions: matrix.provisions, difference: { same: "", differs: words.differs, open: words.open }[kind] });
  };
  return {
    title: words.title,
    remarks: [...words.remarks(laws[0]?.title ?? ""), ...(laws.some(({ pending }) => pending) ? [words.pending] : [])],
    laws: laws.map((law) => ({ title: law.title, state: words.lawState(law), url: law.officialUrl })),
    groups: matrix.families.flatMap(({ id, name }) => {
      const inFamily = shown.rows.filter((row) => rows.get(row)?.family === id);
      return inFamily.length === 0
        ? []
        : [{ name, rows: inFamily.map((row) => ({ name: rows.get(row)?.name ?? row, cells: shown.columns.map((column) => cellOf(row, column)) })) }];
    }),
    words: words.sheet,
  };
}

function sheetCell(
  { status, state, note, provision }: PublicCell,
  { words, provisions, difference }: { readonly words: FileWords; readonly provisions: PublicComparison["provisions"]; readonly difference: string },
): SheetCell {
  const found = provision === null ? undefined : provisions[provision];
  return {
    status,
    statusWords: words.status(status),
    note,
    pinpoint: found?.pinpoint ?? words.noProvision,
    url: found?.url ?? null,
    stateWords: words.state(state),
    verified: state === "verified",
    difference,
  };
}

/** Name of the saved file, plain ASCII. */
export function comparisonFileName(locale: Locale, extension: "pdf" | "xlsx"): string {
  return `laws-compared-${locale}.${extension}`;
}
