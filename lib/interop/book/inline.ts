import { parseInline, type LessonInline } from "@/lib/domain/catalogue";
import { bookId, type Ledger } from "./ledger";
import type { BookInline } from "./model";

/** A line of a lesson as a line of the book; citations, sources and terms are noted on the way. */
export function lineOf(ledger: Ledger, nodes: readonly LessonInline[]): BookInline[] {
  return nodes.flatMap((node, index) => {
    // Two provisions side by side are told apart.
    const between = node.type === "text" && node.text.trim() === "" && nodes[index - 1]?.type === "law" && nodes[index + 1]?.type === "law";
    return between ? plain("; ") : inlineOf(ledger, node);
  });
}

function inlineOf(ledger: Ledger, node: LessonInline): BookInline[] {
  switch (node.type) {
    case "text":
    case "code":
      return [{ type: node.type, text: node.text }];
    case "break":
      return [{ type: "break" }];
    case "strong":
    case "em":
      return [{ type: node.type, children: lineOf(ledger, node.children) }];
    case "link":
      return [{ type: "link", href: node.href, children: lineOf(ledger, node.children) }];
    case "law":
      return lawOf(ledger, node.ref);
    case "source":
      return sourcesOf(ledger, node.ids);
    case "term": {
      const children = lineOf(ledger, node.children);
      return ledger.term(node.id) ? [{ type: "term", to: bookId.term(node.id), children }] : children;
    }
    case "draft-inline":
      return [{ type: "draft", mark: ledger.words.notVerified, children: lineOf(ledger, node.children) }];
  }
}

/** A short text of YAML (stem, option, reason) as a line; gaps become room to write. */
export function shortLine(ledger: Ledger, text: string): BookInline[] {
  return parseInline(text).flatMap((piece): BookInline[] => {
    switch (piece.type) {
      case "text":
        return [{ type: "text", text: piece.text }];
      case "strong":
      case "em":
        return [{ type: piece.type, children: [{ type: "text", text: piece.text }] }];
      case "law":
        return lawOf(ledger, piece.ref);
      case "source":
        return sourcesOf(ledger, piece.ids);
      case "gap":
        return [{ type: "gap" }];
    }
  });
}

/** A plain text as a line. */
export function plain(text: string): BookInline[] {
  return [{ type: "text", text }];
}

/** The words of a line without its marks, for measures and titles. */
export function wordsOf(nodes: readonly BookInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text" || node.type === "code") return node.text;
      if (node.type === "break") return " ";
      if (node.type === "gap") return "____";
      return node.type === "tick" ? "" : wordsOf(node.children);
    })
    .join("");
}

function lawOf(ledger: Ledger, ref: string): BookInline[] {
  const provision = ledger.input.provisions.get(ref);
  if (!provision || !ledger.cite(ref)) return [{ type: "text", text: ref }];
  const state: BookInline[] = provision.state === "draft" ? [{ type: "text", text: ` (${ledger.words.draftShort})` }] : [];
  return [{ type: "ref", to: bookId.law(ref), children: [{ type: "text", text: provision.pinpoint }, ...state] }];
}

function sourcesOf(ledger: Ledger, ids: readonly string[]): BookInline[] {
  const marks = ids.flatMap((id, index): BookInline[] => {
    const mark: BookInline = ledger.source(id) ? { type: "ref", to: bookId.source(id), children: plain(id) } : { type: "text", text: id };
    return index === 0 ? [mark] : [{ type: "text", text: ", " }, mark];
  });
  return [{ type: "text", text: "[" }, ...marks, { type: "text", text: "]" }];
}
