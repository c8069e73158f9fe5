import { describe, expect, test } from "vitest";
import { tableOf } from "./blocks";
import { bookInput } from "./book.fixture";
import { wordsOf } from "./inline";
import { buildTrainersManual } from "./manual";
import { withRoom } from "./room";

describe("BK17 room to write", () => {
  const text = (value: string) => (value === "" ? [] : [{ type: "text", text: value } as const]);
  const table = (...rows: string[][]) =>
    tableOf(
      [["Part", "Your words"].map(text)],
      rows.map((row) => row.map(text)),
    );

  test("BK17 an empty column is wider than its head needs, and its rows are high", () => {
    const plain = table(["1 Authority", ""], ["2 Facts", ""]);
    const roomy = withRoom(plain);
    if (plain.type !== "table" || roomy.type !== "table") throw new Error("a table stays a table");
    expect(roomy.widths[1]).toBeGreaterThan(plain.widths[1] ?? 1);
    expect(roomy.rows.map((row) => row[1]?.length)).toEqual([4, 4]);
    expect(roomy.rows.map((row) => wordsOf(row[0] ?? []))).toEqual(["1 Authority", "2 Facts"]);
  });

  test("BK17 a table with a word in every column stays as it is, and so does a paragraph", () => {
    const said = table(["transfer", ""], ["receipt", "servitude"]);
    expect(withRoom(said)).toBe(said);
    const paragraph = { type: "paragraph", children: text("A room.") } as const;
    expect(withRoom(paragraph)).toBe(paragraph);
  });

  test("BK17 many rows are low, so that the sheet stays on its page", () => {
    const roomy = withRoom(table(...Array.from({ length: 40 }, (_, index) => [`Card ${index}`, ""])));
    expect(roomy.type === "table" && roomy.rows.every((row) => row[1]?.length === 1)).toBe(true);
  });

  test("BK17 the manual makes the tables of a sheet roomy", () => {
    const handouts = buildTrainersManual(bookInput()).parts.find(({ id }) => id === "handouts");
    const sheet = handouts?.chapters.find(({ id }) => id === "m1-sheet-file");
    const tables = (sheet?.blocks ?? []).flatMap((block) => (block.type === "table" ? [block] : []));
    expect(tables.map(({ rows }) => rows[0]?.[1]?.[0])).toEqual([{ type: "break" }]);
  });
});
