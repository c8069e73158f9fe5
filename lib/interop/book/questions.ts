import type { Item, ItemText } from "@/lib/domain/catalogue";
import { columnWidths } from "./columns";
import { plain, shortLine, wordsOf } from "./inline";
import type { Ledger } from "./ledger";
import type { BookBlock, BookInline } from "./model";

/** A question as it stands on paper: situation, stem, what there is to choose from. No key comes near this function. */
export function questionBlocks(ledger: Ledger, item: Item, text: ItemText): BookBlock[] {
  return [...stemBlocks(ledger, text), ...choiceBlocks(ledger, item, text)];
}

/** Situation and stem. */
export function stemBlocks(ledger: Ledger, text: ItemText): BookBlock[] {
  const situation: BookBlock[] = text.situation === undefined ? [] : [{ type: "paragraph", children: shortLine(ledger, text.situation) }];
  return [...situation, { type: "paragraph", children: [{ type: "strong", children: shortLine(ledger, text.stem) }] }];
}

function choiceBlocks(ledger: Ledger, item: Item, text: ItemText): BookBlock[] {
  const lettered = (ids: readonly string[], words: Readonly<Record<string, string>> | undefined): BookBlock => ({
    type: "list",
    marker: "letter",
    items: ids.map((id) => [{ type: "paragraph", children: shortLine(ledger, words?.[id] ?? id) }]),
  });
  switch (item.kind) {
    case "single":
    case "multiple":
      return [lettered(item.options, text.options)];
    case "match":
      return [{ ...lettered(item.left, text.left), marker: "number" }, lettered(item.right, text.right)] as BookBlock[];
    case "order":
      return [lettered(item.entries, text.entries)];
    case "cloze":
      return [{ type: "paragraph", children: clozeLine(ledger, item, text) }];
    case "grid":
      return [gridOf(ledger, item, text)];
    case "short":
      return [{ type: "lines", count: 2 }];
    case "highlight":
      return [lettered(item.spans, text.spans)];
  }
}

/** Each gap with its choices behind it: "____ (in, by, for)". */
function clozeLine(ledger: Ledger, item: Extract<Item, { kind: "cloze" }>, text: ItemText): BookInline[] {
  const choices = item.gaps.map((gap) => gap.choices.map((id) => text.choices?.[gap.id]?.[id] ?? id).join(" / "));
  let at = 0;
  return shortLine(ledger, text.text ?? "").flatMap((piece): BookInline[] => {
    if (piece.type !== "gap") return [piece];
    at += 1;
    return [piece, { type: "text", text: ` (${choices[at - 1] ?? ""})` }];
  });
}

function gridOf(ledger: Ledger, item: Extract<Item, { kind: "grid" }>, text: ItemText): BookBlock {
  const head = [plain(""), ...item.columns.map((id) => shortLine(ledger, text.columns?.[id] ?? id))];
  const rows = item.rows.map((id) => [shortLine(ledger, text.rows?.[id] ?? id), ...item.columns.map((): BookInline[] => [{ type: "tick" }])]);
  return { type: "table", head, rows, widths: columnWidths([head.map(wordsOf), ...rows.map((row) => row.map(wordsOf))]), timed: false };
}
