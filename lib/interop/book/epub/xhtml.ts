import type { Locale } from "@/lib/kernel/locale";
import type { BookBlock, BookDrawing, BookEntry, BookInline, BookRow, BookTerm } from "@/lib/interop/book/model";

/** How the pages of one book are written: where each id is, and the drawings. */
export interface Page {
  /** Name of the file that holds an id; undefined when nothing in the book has it. */
  fileOf(id: string): string | undefined;
  readonly drawings: Readonly<Record<string, BookDrawing>>;
  readonly figureWord: string;
}

// XML 1.0 admits no control characters but tab, line feed and carriage return, and no lone surrogate.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Any text as XML text or as an attribute value in double quotes. */
export function escapeXml(text: string): string {
  return text.toWellFormed().replaceAll(NOT_IN_XML, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A line. */
export function inlineXhtml(page: Page, nodes: readonly BookInline[]): string {
  return nodes.map((node) => oneInline(page, node)).join("");
}

function oneInline(page: Page, node: BookInline): string {
  switch (node.type) {
    case "text":
      return escapeXml(node.text);
    case "code":
      return `<code>${escapeXml(node.text)}</code>`;
    case "break":
      return "<br/>";
    case "strong":
    case "em":
      return `<${node.type}>${inlineXhtml(page, node.children)}</${node.type}>`;
    case "draft": {
      const inner = inlineXhtml(page, node.children);
      return `${inner}<span class="draft-mark">${inner === "" ? `${escapeXml(node.mark)}. ` : ` (${escapeXml(node.mark)})`}</span>`;
    }
    case "link":
      return `<a href="${escapeXml(node.href)}">${inlineXhtml(page, node.children)}</a>`;
    case "ref":
    case "term": {
      const file = page.fileOf(node.to);
      const inner = inlineXhtml(page, node.children);
      return file === undefined ? inner : `<a class="${node.type}" href="${file}#${escapeXml(node.to)}">${inner}</a>`;
    }
    case "gap":
      return '<span class="gap">______</span>';
    case "tick":
      return "□";
  }
}

/** Blocks, one after the other. */
export function blocksXhtml(page: Page, nodes: readonly BookBlock[]): string {
  return nodes.map((node) => oneBlock(page, node)).join("\n");
}

function oneBlock(page: Page, node: BookBlock): string {
  switch (node.type) {
    case "heading":
      return `<h${node.level} id="${escapeXml(node.id)}">${inlineXhtml(page, node.children)}</h${node.level}>`;
    case "paragraph":
      return `<p>${inlineXhtml(page, node.children)}</p>`;
    case "list":
      return listXhtml(page, node);
    case "table":
      return tableXhtml(page, node);
    case "quote":
      return `<blockquote>${blocksXhtml(page, node.children)}</blockquote>`;
    case "rule":
      return "<hr/>";
    case "passage": {
      const label = node.label === "" ? "" : `<p class="label">${escapeXml(node.label)}</p>`;
      const title = node.title === null ? "" : `<p class="title">${escapeXml(node.title)}</p>`;
      return `<div class="passage ${node.tone}">${label}${title}${blocksXhtml(page, node.children)}</div>`;
    }
    case "figure":
      return figureXhtml(page, node);
    case "foreign":
      return `<div${langXhtml(node.lang)}>${blocksXhtml(page, node.children)}</div>`;
    case "entries":
      return node.entries.map((entry) => entryXhtml(page, entry)).join("\n");
    case "glossary":
      return node.terms.map((term) => termXhtml(page, term)).join("\n");
    case "lines":
      return '<p class="write">______________________________</p>'.repeat(node.count);
  }
}

function langXhtml(lang: Locale | null): string {
  return lang === null ? "" : ` lang="${lang}" xml:lang="${lang}"`;
}

function listXhtml(page: Page, { marker, items }: Extract<BookBlock, { type: "list" }>): string {
  const [open, close] = { bullet: ["<ul>", "</ul>"], number: ["<ol>", "</ol>"], letter: ['<ol class="letters">', "</ol>"] }[marker];
  return `${open}${items.map((item) => `<li>${blocksXhtml(page, item)}</li>`).join("")}${close}`;
}

function tableXhtml(page: Page, { head, rows }: Extract<BookBlock, { type: "table" }>): string {
  const cells = (row: BookRow, tag: "th" | "td") => row.map((cell) => `<${tag}>${inlineXhtml(page, cell)}</${tag}>`).join("");
  const header = head.length === 0 ? "" : `<thead><tr>${cells(head, "th")}</tr></thead>`;
  return `<table>${header}<tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table>`;
}

function figureXhtml(page: Page, node: Extract<BookBlock, { type: "figure" }>): string {
  const caption = `<figcaption><b>${escapeXml(`${page.figureWord} ${node.number}`)}</b> ${escapeXml(node.caption ?? "")}</figcaption>`;
  return `<figure id="${escapeXml(node.id)}">${drawingXhtml(page, node.drawing, node.alt)}${caption}</figure>`;
}

/** A drawing with its text for those who do not see it; that text alone where there is no drawing. */
export function drawingXhtml(page: Page, name: string | null, alt: string): string {
  const drawing = name === null ? undefined : page.drawings[name];
  if (!drawing) return `<p class="alt">${escapeXml(alt)}</p>`;
  return `<div class="drawing" role="img" aria-label="${escapeXml(alt)}">${drawing.svg.trim()}</div>`;
}

function entryXhtml(page: Page, { id, mark, lang, children, note }: BookEntry): string {
  const body = children.length === 0 ? "" : `<br/><span${langXhtml(lang)}>${inlineXhtml(page, children)}</span>`;
  return `<p class="entry" id="${escapeXml(id)}"><b>${escapeXml(mark)}</b>${body}<br/><small>${inlineXhtml(page, note)}</small></p>`;
}

function termXhtml(page: Page, { id, term, definition, others, usedIn }: BookTerm): string {
  const names = others.map((other) => {
    const mark = other.mark === null ? "" : ` (${escapeXml(other.mark)})`;
    return `${escapeXml(other.name)}: <span${langXhtml(other.lang)}>${escapeXml(other.term)}</span>${mark}`;
  });
  const used = usedIn.flatMap(({ to, label }) => {
    const file = page.fileOf(to);
    return file === undefined ? [] : [`<a href="${file}#${escapeXml(to)}">${escapeXml(label)}</a>`];
  });
  return [
    `<div class="term" id="${escapeXml(id)}"><p><b>${escapeXml(term)}</b>${definition === null ? "" : `<br/>${escapeXml(definition)}`}</p>`,
    names.length > 0 ? `<p class="names">${names.join(" · ")}</p>` : "",
    used.length > 0 ? `<p class="names">${used.join(" · ")}</p>` : "",
    "</div>",
  ].join("");
}
