import type { Count, Figures } from "./figures";
import { addFigures, COUNTS, meanGain, NO_FIGURES } from "./figures";

/** Below this many people a figure could tell about each of them. */
export const SMALLEST_CELL = 5;

/** One row of a report before suppression. `key` names the agency, region, lane or training. */
export interface Group {
  readonly key: string;
  readonly figures: Figures;
}

/** Figures as they may be shown: null is hidden; `gain` is null also where nobody took both tests. */
export interface ShownFigures extends Readonly<Record<Count, number | null>> {
  readonly gain: number | null;
}

export interface ShownReport {
  readonly groups: readonly { readonly key: string; readonly figures: ShownFigures }[];
  readonly total: ShownFigures;
  /** How many groups are hidden altogether. */
  readonly hiddenGroups: number;
}

/**
 * Hides small figures so that they cannot be worked out from the others. The groups share no enrolment and are
 * together everything the total counts. Two steps:
 * 1. A group of 1 to `threshold − 1` people is hidden with all its figures, noughts included.
 * 2. In each column a figure of 1 to `threshold − 1` is hidden.
 * In both, while a single group or fewer than `threshold` people are hidden, the next smallest figure is hidden too
 * (complementary suppression), so that total less shown speaks only of several groups and enough people. Where nothing
 * is left to hide, the total of the column is hidden as well.
 */
export function suppressSmallCells(groups: readonly Group[], threshold: number = SMALLEST_CELL): ShownReport {
  const whole = withComplement({ groups, count: "enrolled", threshold }, smallIn({ groups, count: "enrolled", threshold }));
  const hidden = new Map(
    COUNTS.map((count) => {
      const column = { groups, count, threshold };
      return [count, withComplement(column, new Set([...whole, ...smallIn(column)]))];
    }),
  );
  const total = groups.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES);
  return {
    groups: groups.map((group) => ({
      key: group.key,
      figures: shown(group.figures, (count) => hidden.get(count)?.has(group) !== true),
    })),
    total: shown(total, (count) => isTotalSafe({ groups, count, threshold }, hidden.get(count) ?? new Set())),
    hiddenGroups: whole.size,
  };
}

/** One figure of every group, read down the page. */
interface Column {
  readonly groups: readonly Group[];
  readonly count: Count;
  readonly threshold: number;
}

function smallIn({ groups, count, threshold }: Column): ReadonlySet<Group> {
  return new Set(groups.filter(({ figures }) => isSmall(figures[count], threshold)));
}

/** Adds the next smallest figures to what is hidden, until it cannot be worked out or nothing is left to add. */
function withComplement(column: Column, hidden: ReadonlySet<Group>): ReadonlySet<Group> {
  const { groups, count } = column;
  const [next] = groups.filter((group) => !hidden.has(group) && group.figures[count] > 0).toSorted((one, other) => one.figures[count] - other.figures[count]);
  if (isSafe(column, hidden) || next === undefined) return hidden;
  return withComplement(column, new Set([...hidden, next]));
}

function isSafe({ count, threshold }: Column, hidden: ReadonlySet<Group>): boolean {
  if (hidden.size === 0) return true;
  const people = [...hidden].reduce((sum, { figures }) => sum + figures[count], 0);
  return hidden.size > 1 && people >= threshold;
}

function isTotalSafe(column: Column, hidden: ReadonlySet<Group>): boolean {
  const people = column.groups.reduce((sum, { figures }) => sum + figures[column.count], 0);
  return isSafe(column, hidden) && !isSmall(people, column.threshold);
}

function isSmall(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}

function shown(figures: Figures, isShown: (count: Count) => boolean): ShownFigures {
  const ifShown = (count: Count) => (isShown(count) ? figures[count] : null);
  return {
    enrolled: ifShown("enrolled"),
    started: ifShown("started"),
    completed: ifShown("completed"),
    certified: ifShown("certified"),
    gainOf: ifShown("gainOf"),
    gain: isShown("gainOf") ? meanGain(figures) : null,
  };
}
