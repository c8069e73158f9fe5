import type { Cell } from "./cell";

/**
 * A text that is equal for two cells exactly when they say the same (CM12): status, conditions and value, not the ids of
 * provisions, parts and points, which no two laws share. Null where the text was not read.
 */
export function likenessOf({ status, remarks, value }: Cell): string | null {
  if (status === "not_read") return null;
  const conditions = status === "conditional" ? remarks.map(({ id }) => id).join() : "";
  return [status, conditions, value === null ? "" : valueText(value)].join("|");
}

function valueText({ code, age, refs, min, max }: NonNullable<Cell["value"]>): string {
  // The points an offender may be released from are numbers of one law; the acts that stand alone are those of the vocabulary.
  const acts = refs?.filter((ref) => ref.startsWith("act.")) ?? [];
  return JSON.stringify([code, age ?? null, acts.toSorted(), min ?? null, max ?? null]);
}
