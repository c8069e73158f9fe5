/** Plain words of a table, row by row. */
export type Cells = readonly (readonly string[])[];

/** No column gets less than this share of an even one, so that short ones stay readable. */
const LEAST = 0.35;
/** Characters a line of the book holds, about. */
const LINE = 78;

/**
 * Shares of the line for the columns of a table: by the root of what stands in them, so that a long column does not starve the
 * others, and never narrower than the longest word. Sum is 1.
 */
export function columnWidths(cells: Cells): number[] {
  const count = Math.max(0, ...cells.map((row) => row.length));
  if (count === 0) return [];
  const columns = Array.from({ length: count }, (_, index) => cells.map((row) => row[index] ?? ""));
  const weights = columns.map((column) => {
    const lengths = column.map((cell) => cell.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return Math.sqrt(Math.max(4, (mean + Math.max(...lengths)) / 2));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const longestWord = columns.map((column) => Math.max(0, ...column.flatMap((cell) => cell.split(/[\s/–-]+/u).map((word) => word.length))));
  const floors = longestWord.map((length) => Math.max(LEAST / count, Math.min(0.4, (length + 3) / LINE)));
  return normalised(weights.map((weight, index) => Math.max(weight / total, floors[index] ?? 0)));
}

function normalised(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((share / total) * 1000) / 1000);
}
