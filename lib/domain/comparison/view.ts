/**
 * Choosing what of a matrix is shown, and what differs. Works on the text that `likenessOf` makes of a cell, so that a browser
 * needs neither the profiles nor the engine.
 */
export type DifferenceKind = "base" | "same" | "differs" | "open";

/** How a cell stands to that of the base, from their likeness texts; null is a text that was not read (CM13). */
export function differenceOf(base: string | null, other: string | null): Exclude<DifferenceKind, "base"> {
  if (base === null || other === null) return "open";
  return base === other ? "same" : "differs";
}

/** What somebody wants to see. An unknown base falls back to the first law; no laws or no families means all of them. */
export interface View {
  readonly base: string;
  readonly laws: readonly string[];
  readonly families: readonly string[];
  readonly rows: "all" | "differing";
}

/** What can be chosen from: the laws and the rows in order, and the likeness of each cell. */
export interface Choosable {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly likeness: (row: string, column: string) => string | null;
}

export interface Shown {
  readonly base: string;
  /** The base first. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** The columns and rows of a view, in the order of the matrix with the base in front (CM14, CM15). */
export function shownOf(matrix: Choosable, view: View): Shown {
  const base = matrix.columns.includes(view.base) ? view.base : (matrix.columns[0] ?? "");
  const wanted = view.laws.filter((id) => matrix.columns.includes(id));
  const columns = [base, ...matrix.columns.filter((id) => id !== base && (wanted.length === 0 || wanted.includes(id)))];
  const families = new Set(view.families);
  const inFamily = matrix.rows.filter((row) => families.size === 0 || families.has(row.slice(0, row.indexOf("."))));
  const differs = (row: string) => columns.some((column) => differenceOf(matrix.likeness(row, base), matrix.likeness(row, column)) === "differs");
  return { base, columns, rows: view.rows === "differing" ? inFamily.filter(differs) : inFamily };
}
