import type { ComparedLaw, PublicComparison } from "@/lib/contracts/public-comparison";
import { shownOf } from "@/lib/domain/comparison/view";
import type { Choosable, Shown, View } from "@/lib/domain/comparison/view";

/** What the page opens with: the Protocol, the two ends of the Turkmen history, and one law of each other family. */
export const FIRST_LAWS: readonly string[] = ["palermo", "tkm_129_1_2010", "tkm_128_2023", "ukr149", "uk_msa"];
const FIRST_BASE = "palermo";
/** Stands in the address for every law. */
export const ALL_LAWS = "all";

/** A choice as it stands in the address; `second` is the law beside the base on a narrow screen. */
export interface Choice extends View {
  readonly second: string;
}

/** Reads the choice from the address (CV1). */
export function readChoice(get: (name: string) => string, matrix: PublicComparison): Choice {
  const known = new Set(matrix.laws.map(({ id }) => id));
  const written = get("laws");
  const laws = written === ALL_LAWS ? [...known] : listOf(written).filter((id) => known.has(id));
  const families = new Set<string>(matrix.families.map(({ id }) => id));
  return {
    base: known.has(get("base")) ? get("base") : FIRST_BASE,
    laws: laws.length > 0 ? laws : FIRST_LAWS,
    families: listOf(get("families")).filter((id) => families.has(id)),
    rows: get("only") === "differing" ? "differing" : "all",
    second: get("second"),
  };
}

/** A list of names for the address, in the order of the matrix; empty where it says what an empty address says (CV2). */
export function writeLaws(chosen: readonly string[], laws: readonly ComparedLaw[]): string {
  const ordered = laws.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
  if (ordered.length === laws.length) return ALL_LAWS;
  const first = laws.flatMap(({ id }) => (FIRST_LAWS.includes(id) ? [id] : []));
  return ordered.join() === first.join() ? "" : ordered.join();
}

/** The families chosen, for the address; all of them are none. */
export function writeFamilies(chosen: readonly string[], matrix: PublicComparison): string {
  const ordered = matrix.families.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
  return ordered.length === matrix.families.length ? "" : ordered.join();
}

/** The query of a file with what is on screen (CV3). */
export function fileQuery({ base, laws, families, rows }: View, locale: string): string {
  const query = new URLSearchParams({ locale, base, laws: laws.join() });
  if (families.length > 0) query.set("families", families.join());
  if (rows === "differing") query.set("only", "differing");
  return `?${query.toString()}`;
}

/** Columns and rows on screen. */
export function choose(matrix: PublicComparison, view: View): Shown {
  return shownOf(choosable(matrix), view);
}

function choosable({ laws, rows }: PublicComparison): Choosable {
  const columns = laws.map(({ id }) => id);
  const byRow = new Map<string, PublicComparison["rows"][number]>(rows.map((row) => [row.id, row]));
  return {
    columns,
    rows: rows.map(({ id }) => id),
    likeness: (row, column) => {
      const like = byRow.get(row)?.cells[columns.indexOf(column)]?.like ?? null;
      return like === null ? null : String(like);
    },
  };
}

function listOf(written: string): string[] {
  return written.split(",").filter(Boolean);
}
