import { columnWidths } from "./columns";
import { wordsOf } from "./inline";
import type { BookBlock, BookInline } from "./model";

/** Lines for writing that a page holds beside its words, about; they are shared out among the rows of a table. */
const LINES = 24;
/** What is written into a cell is about as long as this. */
const SENTENCE = " ".repeat(70);

/** A cell to write in: as high as its empty lines. */
export function roomToWrite(lines: number): BookInline[] {
  return Array.from({ length: lines }, () => ({ type: "break" }) as const);
}

/** A table with columns that are empty below their heads, made to be written in: those columns wide, its rows high (BK17). Others stay. */
export function withRoom(block: BookBlock): BookBlock {
  if (block.type !== "table" || block.rows.length === 0) return block;
  const { head, rows } = block;
  const open = head.map((_, column) => rows.every((row) => wordsOf(row[column] ?? []).trim() === ""));
  if (!open.includes(true)) return block;
  const lines = Math.min(4, Math.max(1, Math.round(LINES / rows.length)));
  const words = rows.map((row) => row.map((cell, column) => (open[column] ? SENTENCE : wordsOf(cell))));
  return {
    ...block,
    rows: rows.map((row) => row.map((cell, column) => (open[column] ? roomToWrite(lines) : cell))),
    widths: columnWidths([head.map(wordsOf), ...words]),
  };
}
