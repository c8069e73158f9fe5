import type { Book, BookBlock, BookInline } from "./model";

/** Every block of a book, however deep, in order. */
export function allBlocks(book: Book): BookBlock[] {
  return book.parts.flatMap(({ intro, chapters }) => [...deep(intro), ...chapters.flatMap(({ blocks }) => deep(blocks))]);
}

export function deep(blocks: readonly BookBlock[]): BookBlock[] {
  return blocks.flatMap((block): BookBlock[] => {
    if (block.type === "list") return [block, ...block.items.flatMap(deep)];
    if (block.type === "quote" || block.type === "passage" || block.type === "foreign") return [block, ...deep(block.children)];
    return [block];
  });
}

/** Every line of a book with those inside it. */
export function allInlines(book: Book): BookInline[] {
  const lines = allBlocks(book).flatMap((block): (readonly BookInline[])[] => {
    if (block.type === "paragraph" || block.type === "heading") return [block.children];
    if (block.type === "table") return [block.head, ...block.rows].flat();
    return block.type === "entries" ? block.entries.flatMap(({ children, note }) => [children, note]) : [];
  });
  const within = (nodes: readonly BookInline[]): BookInline[] => nodes.flatMap((node) => ("children" in node ? [node, ...within(node.children)] : [node]));
  return [...lines, ...book.parts.flatMap(({ slides }) => slides.flatMap(({ points }) => points))].flatMap(within);
}

/** Every id of a book, with repeats. */
export function allIds(book: Book): string[] {
  const ofBlocks = allBlocks(book).flatMap((block): string[] => {
    if (block.type === "heading" || block.type === "figure") return [block.id];
    if (block.type === "entries") return block.entries.map(({ id }) => id);
    return block.type === "glossary" ? block.terms.map(({ id }) => id) : [];
  });
  const ofFrame = book.parts.flatMap((part) => [part.id, ...part.chapters.map(({ id }) => id), ...part.slides.map(({ id }) => id)]);
  return [...ofFrame, ...ofBlocks];
}

const TAG = /<(?<close>\/?)(?<name>[\w:-]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/?)>/gu;
const BARE = /&(?!(?:amp|lt|gt|quot|#\d+);)/u;

/** What is wrong with an XML text, or null when it is well-formed: tags in pairs, attributes quoted, no bare signs. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>\s*/u, "").replace(/^<!DOCTYPE[^>]*>\s*/u, "");
  for (const { groups } of rest.matchAll(TAG)) {
    const { close = "", name = "", attributes = "", empty = "" } = groups ?? {};
    if (BARE.test(attributes)) return `bare sign in ${name}`;
    if (close === "/" && open.pop() !== name) return `${name} closed out of turn`;
    if (close === "" && empty === "") open.push(name);
  }
  if (open.length > 0) return `open: ${open.join(" ")}`;
  const text = rest.replaceAll(TAG, "");
  return /[<>]/u.exec(text)?.[0] ?? BARE.exec(text)?.[0] ?? null;
}
