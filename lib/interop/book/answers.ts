import type { Item, ItemText } from "@/lib/domain/catalogue";
import type { AnsweredItem } from "./input";
import { plain, shortLine } from "./inline";
import type { Ledger } from "./ledger";
import type { BookBlock, BookInline } from "./model";
import { stemBlocks } from "./questions";

/** A question with its answer and the reason for every part. For the trainer's manual only. */
export function answerBlocks(ledger: Ledger, answered: AnsweredItem): BookBlock[] {
  const general: BookBlock = { type: "paragraph", children: shortLine(ledger, answered.rationale.general) };
  return [...stemBlocks(ledger, answered.text), ...keyBlocks(ledger, answered), general];
}

function keyBlocks(ledger: Ledger, { item, text, key, rationale }: AnsweredItem): BookBlock[] {
  const right = rightParts(item, key);
  const reasons = rationale.parts ?? {};
  if (item.kind === "short") {
    const accepted = "accept" in key ? key.accept.join(" · ") : "";
    return [{ type: "paragraph", children: [{ type: "strong", children: plain(`${ledger.words.accepted}: `) }, ...plain(accepted)] }];
  }
  const entries = rowsOf(item, text, right).map(({ id, words, answer, isRight }): readonly BookBlock[] => {
    const mark: BookInline[] = isRight ? [{ type: "strong", children: plain(` — ${ledger.words.right}`) }] : [];
    const paired: BookInline[] =
      answer === null
        ? []
        : [
            { type: "text", text: " → " },
            { type: "strong", children: shortLine(ledger, answer) },
          ];
    const reason = reasons[id];
    const line: BookBlock = { type: "paragraph", children: [...shortLine(ledger, words), ...paired, ...mark] };
    return reason === undefined ? [line] : [line, { type: "paragraph", children: [{ type: "em", children: shortLine(ledger, reason) }] }];
  });
  const lead: BookBlock[] = item.kind === "order" ? [{ type: "paragraph", children: [{ type: "strong", children: plain(`${ledger.words.order}:`) }] }] : [];
  return [...lead, { type: "list", marker: item.kind === "order" ? "number" : "letter", items: entries }];
}

interface AnswerRow {
  readonly id: string;
  readonly words: string;
  /** What it is paired with, where the answer is a pair. */
  readonly answer: string | null;
  readonly isRight: boolean;
}

function rowsOf(item: Exclude<Item, { kind: "short" }>, text: ItemText, right: ReadonlyMap<string, string>): AnswerRow[] {
  const chosen = (ids: readonly string[], words: Readonly<Record<string, string>> | undefined): AnswerRow[] =>
    ids.map((id) => ({ id, words: words?.[id] ?? id, answer: null, isRight: right.has(id) }));
  const paired = (ids: readonly string[], words: (id: string) => string, answer: (id: string, to: string) => string): AnswerRow[] =>
    ids.map((id) => ({ id, words: words(id), answer: answer(id, right.get(id) ?? ""), isRight: false }));
  switch (item.kind) {
    case "single":
    case "multiple":
      return chosen(item.options, text.options);
    case "highlight":
      return chosen(item.spans, text.spans);
    case "order":
      return [...right.keys()].map((id) => ({ id, words: text.entries?.[id] ?? id, answer: null, isRight: false }));
    case "match":
      return paired(
        item.left,
        (id) => text.left?.[id] ?? id,
        (_, to) => text.right?.[to] ?? to,
      );
    case "grid":
      return paired(
        item.rows,
        (id) => text.rows?.[id] ?? id,
        (_, to) => text.columns?.[to] ?? to,
      );
    case "cloze":
      return paired(
        item.gaps.map(({ id }) => id),
        (id) => gapContext(text.text ?? "", id),
        (id, to) => text.choices?.[id]?.[to] ?? to,
      );
  }
}

/** The words before a gap, so that the answer can be found in the text. */
function gapContext(text: string, gap: string): string {
  const before = text.slice(0, Math.max(0, text.indexOf(`{${gap}}`))).replaceAll(/\{[a-z][a-z0-9]*\}/gu, "____");
  const words = before.trim().split(/\s+/u);
  return `… ${words.slice(-7).join(" ")}`;
}

/** Right parts by id; for pairs, what each is paired with. An order keeps its order. */
function rightParts(item: Item, key: AnsweredItem["key"]): ReadonlyMap<string, string> {
  if ("choice" in key) return new Map([[key.choice, ""]]);
  if ("choices" in key) return new Map(key.choices.map((id) => [id, ""]));
  if ("spans" in key) return new Map(key.spans.map((id) => [id, ""]));
  if ("order" in key) return new Map(key.order.map((id) => [id, ""]));
  if ("pairs" in key) return new Map(Object.entries(key.pairs));
  if ("gaps" in key) return new Map(Object.entries(key.gaps));
  if ("rows" in key) return new Map(Object.entries(key.rows));
  return new Map([[item.id, ""]]);
}
