import type { CellObject, Row, Sheet } from "write-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import type { ComparisonSheet, SheetCell } from "@/lib/domain/comparison";

const HEAD = { fontWeight: "bold", wrap: true, alignVertical: "top", backgroundColor: "#f3f0e8" } as const;
const BODY = { wrap: true, alignVertical: "top" } as const;
/** Differences are marked by words too; the colour only helps the eye. */
const DIFFERS = "#e3efed";

/**
 * The comparison as a workbook: the matrix as on screen, the same as a list that can be filtered (one row per cell, with pinpoint,
 * state and address), and what the file is. Threat: text that begins like a formula would be run by a spreadsheet, so it is defused.
 */
export async function comparisonXlsx(sheet: ComparisonSheet): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile([matrixSheet(sheet), listSheet(sheet), aboutSheet(sheet)], { fontFamily: "Calibri", fontSize: 11 }).toBuffer());
}

/** `=1+1` becomes `'=1+1`: what a spreadsheet might run is text for good. */
export function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function text(value: string, style: Omit<CellObject, "value" | "type"> = BODY): CellObject {
  return { type: String, value: defused(value), ...style };
}

function matrixSheet({ laws, groups, words }: ComparisonSheet): Sheet<never> {
  const head: Row = [text(words.element, HEAD), ...laws.map(({ title, state }) => text(`${title}\n${state}`, HEAD))];
  const body = groups.flatMap(({ name, rows }): Row[] => [
    [text(name, { ...HEAD, columnSpan: laws.length + 1 }), ...laws.map(() => null)],
    ...rows.map((row): Row => [text(row.name, { ...BODY, fontWeight: "bold" }), ...row.cells.map(matrixCell)]),
  ]);
  return {
    sheet: words.matrixSheet,
    data: [head, ...body],
    columns: [{ width: 30 }, ...laws.map(() => ({ width: 34 }))],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: "landscape",
  };
}

function matrixCell(cell: SheetCell): CellObject {
  const lines = [cell.statusWords, cell.difference, cell.note, `${cell.pinpoint} (${cell.stateWords})`].filter((line) => line !== "");
  return text(lines.join("\n"), cell.difference === "" ? BODY : { ...BODY, backgroundColor: DIFFERS });
}

function listSheet({ laws, groups, words }: ComparisonSheet): Sheet<never> {
  const columns = [words.element, words.law, words.status, words.note, words.pinpoint, words.state, words.difference, words.address];
  const rows = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.map((cell, index): Row =>
        [
          `${group.name}: ${row.name}`,
          laws[index]?.title ?? "",
          cell.statusWords,
          cell.note,
          cell.pinpoint,
          cell.stateWords,
          cell.difference,
          cell.url ?? "",
        ].map((value) => text(value)),
      ),
    ),
  );
  return {
    sheet: words.listSheet,
    data: [columns.map((name) => text(name, HEAD)), ...rows],
    columns: [36, 36, 14, 36, 36, 14, 16, 48].map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

function aboutSheet({ title, remarks, laws, words }: ComparisonSheet): Sheet<never> {
  const lines: Row[] = [
    [text(title, HEAD)],
    ...remarks.map((line): Row => [text(line)]),
    ...laws.map(({ title: name, state, url }): Row => [text(`${name}, ${state}: ${url}`)]),
  ];
  return { sheet: words.aboutSheet, data: lines, columns: [{ width: 110 }], orientation: "landscape" };
}
