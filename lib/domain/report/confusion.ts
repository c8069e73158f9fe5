import { SMALLEST_CELL } from "./suppress";

/** How many people, at one case, chose this where that holds. Both are ids of results; `chosen` may also say that nothing was chosen. */
export interface AnswerCount {
  readonly activity: string;
  readonly chosen: string;
  readonly held: string;
  readonly answers: number;
}

/**
 * Answers, and how many different people are certain to stand behind them: at one case a person answers once, so it is
 * the number at the case most of them answered. For a single case it is exact.
 */
export interface Tally {
  readonly answers: number;
  readonly people: number;
}

/** A confusion matrix before anything is hidden: cells, the sum of every row, and the whole. Cells without answers are absent. */
export interface Confusion {
  readonly cells: readonly (Tally & { readonly held: string; readonly chosen: string })[];
  readonly rows: readonly (Tally & { readonly held: string })[];
  readonly total: Tally;
}

/** As it may be shown. Null is hidden; cells that nobody chose are absent. */
export interface ShownConfusion {
  readonly rows: readonly {
    readonly held: string;
    readonly total: number | null;
    readonly cells: readonly { readonly chosen: string; readonly answers: number | null }[];
  }[];
  readonly total: number | null;
  readonly hiddenCells: number;
}

/** What was chosen against what holds, from counts per case in any order and any pieces. Rule R12. */
export function confusionOf(counts: readonly AnswerCount[]): Confusion {
  const rows = distinct(counts, ({ held }) => held).map((held) => ({ held, own: counts.filter((count) => count.held === held) }));
  return {
    cells: rows.flatMap(({ held, own }) =>
      distinct(own, ({ chosen }) => chosen).map((chosen) => ({ held, chosen, ...tallyOf(own.filter((count) => count.chosen === chosen)) })),
    ),
    rows: rows.map(({ held, own }) => ({ held, ...tallyOf(own) })),
    total: tallyOf(counts),
  };
}

function distinct(counts: readonly AnswerCount[], of: (count: AnswerCount) => string): readonly string[] {
  return [...new Set(counts.filter(({ answers }) => answers > 0).map(of))].toSorted();
}

function tallyOf(counts: readonly AnswerCount[]): Tally {
  const byCase = new Map<string, number>();
  for (const { activity, answers } of counts) byCase.set(activity, (byCase.get(activity) ?? 0) + answers);
  return { answers: [...byCase.values()].reduce((sum, answers) => sum + answers, 0), people: Math.max(0, ...byCase.values()) };
}

/** The matrix with nothing hidden, for whoever sees every person's work anyway. */
export function wholeConfusion(confusion: Confusion): ShownConfusion {
  return suppressConfusion(confusion, 0);
}

/**
 * Hides what tells of fewer than `threshold` people, so that it cannot be worked out: in each row small cells, then the
 * next smallest while a single cell or too few people are hidden; where nothing is left to hide, the sum of the row; and
 * the whole where the hidden sums would follow from it. Rules R13 to R15.
 */
export function suppressConfusion({ cells, rows, total }: Confusion, threshold: number = SMALLEST_CELL): ShownConfusion {
  const shown = rows.map((row) => {
    const own = cells.filter(({ held }) => held === row.held);
    const hidden = withComplement(own, threshold);
    const safe = isSafe(hidden, threshold) && !isSmall(row, threshold);
    return {
      row,
      hidden,
      safe,
      cells: own.map((cell) => ({ chosen: cell.chosen, answers: hidden.includes(cell) ? null : cell.answers })),
    };
  });
  const unsafe = shown.filter(({ safe }) => !safe).map(({ row }) => row);
  const totalShown = isSafe(unsafe, threshold) && !isSmall(total, threshold);
  return {
    rows: shown.map(({ row, safe, cells: own }) => ({ held: row.held, total: safe ? row.answers : null, cells: own })),
    total: totalShown ? total.answers : null,
    hiddenCells: shown.reduce((sum, { hidden }) => sum + hidden.length, 0),
  };
}

function withComplement<T extends Tally>(cells: readonly T[], threshold: number): readonly T[] {
  const rising = cells.toSorted((one, other) => one.people - other.people);
  const hidden = rising.filter((cell) => isSmall(cell, threshold));
  for (const cell of rising) {
    if (isSafe(hidden, threshold)) break;
    if (!hidden.includes(cell)) hidden.push(cell);
  }
  return hidden;
}

function isSafe(hidden: readonly Tally[], threshold: number): boolean {
  return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, { people }) => sum + people, 0) >= threshold);
}

function isSmall({ people }: Tally, threshold: number): boolean {
  return people > 0 && people < threshold;
}
