/** The face of the comparison: laws side by side, what differs, and filling in the blanks. Rules in SPEC.md. */
export { FAMILIES, familyOf, isRowId, ROW_IDS } from "./rows";
export type { Family, RowId } from "./rows";
export { CELL_STATUSES } from "./cell";
export type { Cell, CellStatus, Duration } from "./cell";
export { cellFor, matrixOf } from "./matrix";
export type { Matrix } from "./matrix";
export { likenessOf } from "./likeness";
export type { ComparisonSheet, SheetCell, SheetWords } from "./sheet";
export { differenceOf, shownOf } from "./view";
export type { Choosable, Shown, View } from "./view";
export { cellIdOf, checkComparison, comparisonMoveSchema, comparisonScriptSchema, comparisonWordsSchema, taskOf } from "./exercise";
export type { ComparisonMove, ComparisonScript, ComparisonWords, Statement } from "./exercise";
export { agreementOf, comparisonOutcome, contestedCells, filledBy } from "./play";
