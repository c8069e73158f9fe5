import type { LessonBlock, LessonRow, LessonStep, PublicLesson } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { columnWidths } from "./columns";
import { lineOf, plain, wordsOf } from "./inline";
import { questionBlocks } from "./questions";
import { bookId, type Ledger } from "./ledger";
import type { BookBlock, BookInline, BookRow } from "./model";

/** Where blocks stand: what a check or a figure in them is looked up by. */
export interface Setting {
  readonly ledger: Ledger;
  readonly chapter: string;
  readonly textLocale: Locale;
  readonly checks: PublicLesson["checks"];
}

/** Steps of a lesson, or sections of notes: a heading each and what stands under it. */
export function stepBlocks(setting: Setting, steps: readonly LessonStep[]): BookBlock[] {
  const used = new Set<string>();
  return steps.flatMap((step, index): BookBlock[] => {
    const wanted = bookId.step(setting.chapter, step.id === "" ? `s${index + 1}` : step.id);
    const id = used.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    used.add(id);
    const heading: BookBlock = { type: "heading", level: 3, id, children: lineOf(setting.ledger, step.title) };
    return [heading, ...blocksOf(setting, step.nodes, id)];
  });
}

function blocksOf(setting: Setting, nodes: readonly LessonBlock[], within: string): BookBlock[] {
  let level = 3;
  return nodes.flatMap((node, index) => {
    if (node.type !== "heading") return blockOf(setting, node, `${within}-${index + 1}`);
    // A level may not be skipped, whatever the text does.
    level = Math.min(node.level + 1, level + 1);
    return [{ type: "heading", level: level === 4 ? 4 : 5, id: `${within}-h${index + 1}`, children: lineOf(setting.ledger, node.children) }];
  });
}

function blockOf(setting: Setting, node: Exclude<LessonBlock, { type: "heading" }>, within: string): BookBlock[] {
  const { ledger } = setting;
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", children: lineOf(ledger, node.children) }];
    case "list":
      return [
        {
          type: "list",
          marker: node.ordered ? "number" : "bullet",
          items: node.items.map((item, index) => flatBlocks(setting, item, `${within}-${index + 1}`)),
        },
      ];
    case "table":
      return [tableOf(rowsOf(ledger, node.head), rowsOf(ledger, node.rows))];
    case "quote":
      return [{ type: "quote", children: flatBlocks(setting, node.children, within) }];
    case "rule":
      return [{ type: "rule" }];
    case "check":
      return checkOf(setting, node.id);
    case "figure":
      return [figureOf(setting, node)];
    default:
      return passageOf(setting, node, within);
  }
}

/** Headings inside a passage would tear the order of levels: they are set as strong lines. */
function flatBlocks(setting: Setting, nodes: readonly LessonBlock[], within: string): BookBlock[] {
  return nodes.flatMap((node, index): BookBlock[] => {
    if (node.type === "heading") return [{ type: "paragraph", children: [{ type: "strong", children: lineOf(setting.ledger, node.children) }] }];
    return blockOf(setting, node, `${within}-${index + 1}`);
  });
}

type Passage = Extract<LessonBlock, { type: "callout" | "example" | "lane" | "draft" | "notice" }>;

function passageOf(setting: Setting, node: Passage, within: string): BookBlock[] {
  const { words } = setting.ledger;
  const children = flatBlocks(setting, node.children, within);
  switch (node.type) {
    case "callout":
      return [{ type: "passage", tone: node.tone, label: words.callout[node.tone], title: null, children }];
    case "example":
      return [{ type: "passage", tone: "example", label: words.example, title: node.title, children }];
    case "lane":
      return [{ type: "passage", tone: "lane", label: words.lane[node.role], title: null, children }];
    case "draft":
      return [{ type: "passage", tone: "draft", label: words.notVerified, title: null, children }];
    case "notice": {
      const summary: BookInline[] = [
        { type: "strong", children: plain(`${words.neutralSummary}: `) },
        { type: "em", children: plain(node.summary) },
      ];
      return [{ type: "passage", tone: "notice", label: words.notice, title: null, children: [{ type: "paragraph", children: summary }, ...children] }];
    }
  }
}

function checkOf({ ledger, checks }: Setting, id: string): BookBlock[] {
  const check = checks[id];
  if (!check) return [];
  return [{ type: "passage", tone: "check", label: ledger.words.check, title: null, children: questionBlocks(ledger, check.item, check.text) }];
}

function figureOf({ ledger, textLocale }: Setting, node: Extract<LessonBlock, { type: "figure" }>): BookBlock {
  const drawing = `${node.id}.${textLocale}`;
  return {
    type: "figure",
    id: `figure-${node.id}`,
    number: ledger.nextFigure(),
    alt: node.alt,
    caption: node.caption,
    drawing: ledger.input.drawings[drawing] ? drawing : null,
  };
}

function rowsOf(ledger: Ledger, rows: readonly LessonRow[]): BookRow[] {
  return rows.map((row) => row.map((cell) => lineOf(ledger, cell)));
}

/** A table whose first column may hold minutes: then it is a plan, and its times align. */
export function tableOf(head: readonly BookRow[], rows: readonly BookRow[]): BookBlock {
  const cells = [...head, ...rows].map((row) => row.map(wordsOf));
  const timed = rows.length > 1 && rows.every(([first]) => /^\d{1,3}(?:\s?[–-]\s?\d{1,3})?\b/u.test(wordsOf(first ?? [])));
  return { type: "table", head: head[0] ?? [], rows, widths: columnWidths(cells), timed };
}
