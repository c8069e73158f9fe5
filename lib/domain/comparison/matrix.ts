import type { LawProfile } from "@/lib/domain/qualification";
import type { Cell } from "./cell";
import { elementCell } from "./element-cells";
import { familyOf, ROW_IDS } from "./rows";
import type { PenaltyRow, RowId, RuleRow } from "./rows";
import { penaltyCell, ruleCell } from "./rule-cells";

/** Laws side by side: `cells` by row and law, in the order of `rows` and `columns`. */
export interface Matrix {
  readonly rows: readonly RowId[];
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<RowId, ReadonlyMap<string, Cell>>;
}

/** What one law says about one row. */
export function cellFor(profile: LawProfile, row: RowId): Cell {
  const family = familyOf(row);
  if (family === "rule") return ruleCell(profile, row as RuleRow);
  if (family === "penalty") return penaltyCell(profile, row as PenaltyRow);
  return elementCell(profile, row as Parameters<typeof elementCell>[1]);
}

/** The matrix of the given laws, in their order. Rows that none of them knows are left out. */
export function matrixOf(profiles: readonly LawProfile[]): Matrix {
  const all = ROW_IDS.map((row) => [row, new Map(profiles.map((profile) => [profile.id, cellFor(profile, row)]))] as const);
  const known = all.filter(([, cells]) => [...cells.values()].some(({ status }) => status !== "absent"));
  return { rows: known.map(([row]) => row), columns: profiles.map(({ id }) => id), cells: new Map(known) };
}
