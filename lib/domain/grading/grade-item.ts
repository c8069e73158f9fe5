import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import type { Statement } from "./parts";
import { offeredParts, readStatement } from "./parts";
import type { PartMark, Tally } from "./tally";
import { tallyAssignments, tallyOrder, tallyPicks, tallyText } from "./tally";

/** Hundredths in one point: marks are whole hundredths, so that sums never drift. */
export const HUNDREDTHS_PER_POINT = 100;

export interface ItemGrade {
  /** Earned, in hundredths of a point: 0 to `maxHundredths`, rounded down. */
  readonly hundredths: number;
  /** The item's points, in hundredths. */
  readonly maxHundredths: number;
  /** True when nothing was lost. */
  readonly correct: boolean;
  /** By option, row, gap, left part, entry or span. Discloses the key: for use after submission or in formative items. */
  readonly parts: Readonly<Record<string, PartMark>>;
}

/**
 * Grades one response against its key. Walks the key, so that a part the response repeats, reorders or invents earns
 * nothing. `null`, or a response shaped for another kind, earns 0. The key must have passed `checkKey`.
 * @throws {Error} when the key is shaped for another kind of item: a content fault that `content check` refuses.
 */
export function gradeItem(item: Item, key: ItemKey, response: ItemResponse | null): ItemGrade {
  const wanted = readStatement(item, key);
  if (wanted === null) throw new Error(`the key of item ${item.id} does not fit its kind ${item.kind}`);
  const given = response === null ? null : readStatement(item, response);
  const { earned, available, parts } = tally(item, wanted, given);
  const maxHundredths = item.points * HUNDREDTHS_PER_POINT;
  return {
    hundredths: Math.floor((maxHundredths * earned) / available),
    maxHundredths,
    correct: earned === available,
    parts,
  };
}

function tally(item: Item, wanted: Statement, given: Statement | null): Tally {
  switch (wanted.form) {
    case "picks":
      return tallyPicks(offeredParts(item).targets, wanted.picks, given?.form === "picks" ? given.picks : []);
    case "assignments":
      return tallyAssignments(wanted.assignments, given?.form === "assignments" ? given.assignments : {});
    case "sequence":
      return tallyOrder(wanted.sequence, given?.form === "sequence" ? given.sequence : []);
    case "texts":
      return tallyText(wanted.texts, given?.form === "texts" ? (given.texts[0] ?? "") : "");
  }
}
