import { ELEMENT_IDS } from "@/lib/domain/qualification";
import type { ElementId } from "@/lib/domain/qualification";

/** The kinds of rows, in the order of the matrix. */
export const FAMILIES = ["act", "means", "purpose", "agg", "rule", "penalty"] as const;
export type Family = (typeof FAMILIES)[number];

/** The single rules of a law profile, as questions that every law answers. */
const RULE_ROWS = [
  "rule.means_required",
  "rule.child_age",
  "rule.child_means",
  "rule.consent_irrelevant",
  "rule.open_list",
  "rule.sale_alone",
  "rule.movement",
  "rule.exploitation_occurred",
  "rule.ought_to_know",
  "rule.attempt",
  "rule.preparation",
  "rule.first_act",
  "rule.offender_release",
  "rule.non_punishment",
] as const;
const PENALTY_ROWS = ["penalty.basic", "penalty.highest"] as const;

export type RuleRow = (typeof RULE_ROWS)[number];
export type PenaltyRow = (typeof PENALTY_ROWS)[number];
export type RowId = ElementId | RuleRow | PenaltyRow;

/** Every row a matrix can have, in order. */
export const ROW_IDS: readonly RowId[] = [...ELEMENT_IDS, ...RULE_ROWS, ...PENALTY_ROWS];

const KNOWN: ReadonlySet<string> = new Set(ROW_IDS);

/** True for the id of a row, e.g. `act.recruit` or `rule.consent_irrelevant`. */
export function isRowId(value: string): value is RowId {
  return KNOWN.has(value);
}

/** The family of a row: what stands before its dot. */
export function familyOf(row: RowId): Family {
  return row.slice(0, row.indexOf(".")) as Family;
}
