import type { CellStatus } from "./cell";

/** A chosen part of the matrix in the words of one language, as a file sets it. */
export interface ComparisonSheet {
  readonly title: string;
  /** What the file is and is not, and what its signs mean. */
  readonly remarks: readonly string[];
  /** The base first. */
  readonly laws: readonly SheetLaw[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly SheetRow[] }[];
  readonly words: SheetWords;
}

interface SheetLaw {
  readonly title: string;
  /** State and dates. */
  readonly state: string;
  readonly url: string;
}

interface SheetRow {
  readonly name: string;
  /** In the order of the laws. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly status: CellStatus;
  readonly statusWords: string;
  readonly note: string;
  readonly pinpoint: string;
  readonly url: string | null;
  readonly stateWords: string;
  readonly verified: boolean;
  /** Words where the cell differs from the base or cannot be compared; empty otherwise. */
  readonly difference: string;
}

export interface SheetWords {
  readonly element: string;
  readonly law: string;
  readonly status: string;
  readonly note: string;
  readonly pinpoint: string;
  readonly state: string;
  readonly difference: string;
  readonly address: string;
  /** Names of the sheets of a workbook: at most 31 characters, none of []:*?/\. */
  readonly matrixSheet: string;
  readonly listSheet: string;
  readonly aboutSheet: string;
  /** With `{page}` and `{total}`. */
  readonly pageOf: string;
}
