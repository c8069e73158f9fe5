import type { Book, BookBlock, BookChapter, BookPart, BookSlide } from "@/lib/interop/book/model";
import { blocksXhtml, drawingXhtml, escapeXml, inlineXhtml, type Page } from "./xhtml";

/** One content document. `level` is its depth in the contents; `children` name places inside it. */
export interface EpubPage {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly level: 0 | 1;
  readonly xhtml: string;
  readonly hasSvg: boolean;
}

/** Every id of the book with the file that holds it. */
export function filesById(book: Book): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const part of book.parts) {
    const partFile = fileName(part.id);
    files.set(part.id, partFile);
    for (const id of [...idsIn(part.intro), ...part.slides.map((slide) => slide.id)]) files.set(id, partFile);
    for (const chapter of part.chapters) {
      const file = fileName(chapter.id);
      for (const id of [chapter.id, ...idsIn(chapter.blocks)]) files.set(id, file);
    }
  }
  return files;
}

/** Ids that blocks carry, however deep. */
export function idsIn(blocks: readonly BookBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case "heading":
      case "figure":
        return [block.id];
      case "entries":
        return block.entries.map(({ id }) => id);
      case "glossary":
        return block.terms.map(({ id }) => id);
      case "list":
        return block.items.flatMap(idsIn);
      case "quote":
      case "passage":
      case "foreign":
        return idsIn(block.children);
      default:
        return [];
    }
  });
}

function fileName(id: string): string {
  return `${id}.xhtml`;
}

/** The title page and every part and chapter, in reading order. */
export function epubPages(book: Book): EpubPage[] {
  const files = filesById(book);
  const page: Page = { fileOf: (id) => files.get(id), drawings: book.drawings, figureWord: book.frame.figure };
  const document = (id: string, title: string, level: 0 | 1, body: string): EpubPage => ({
    file: fileName(id),
    id,
    title,
    level,
    xhtml: wrap(book, title, body),
    hasSvg: body.includes("<svg"),
  });
  return [
    document("title-page", book.frame.cover, 0, titlePage(book)),
    ...book.parts.flatMap((part) => [
      document(part.id, nameOf(part), 0, part.slides.length > 0 ? slidesBody(page, part) : partBody(page, part)),
      ...part.chapters.map((chapter) => document(chapter.id, numbered(chapter), 1, chapterBody(page, chapter))),
    ]),
  ];
}

function nameOf({ label, title }: BookPart): string {
  return label === null ? title : `${label}. ${title}`;
}

function numbered({ number, title }: BookChapter): string {
  return number === null ? title : `${number} ${title}`;
}

function marks(list: readonly string[]): string {
  return list.length === 0 ? "" : `<p class="marks">${list.map(escapeXml).join(" · ")}</p>`;
}

function partBody(page: Page, part: BookPart): string {
  return `<section><h1 id="${escapeXml(part.id)}">${escapeXml(nameOf(part))}</h1>${marks(part.marks)}${blocksXhtml(page, part.intro)}</section>`;
}

function chapterBody(page: Page, chapter: BookChapter): string {
  const facts = [...(chapter.kicker === null ? [] : [chapter.kicker]), ...chapter.marks];
  return `<section><h2 id="${escapeXml(chapter.id)}">${escapeXml(numbered(chapter))}</h2>${marks(facts)}${blocksXhtml(page, chapter.blocks)}</section>`;
}

function slidesBody(page: Page, part: BookPart): string {
  const slides = part.slides.map((slide) => slideBody(page, slide)).join("\n");
  return `<section><h1 id="${escapeXml(part.id)}">${escapeXml(nameOf(part))}</h1>${slides}</section>`;
}

function slideBody(page: Page, { id, kicker, title, points, lettered, drawing, lang }: BookSlide): string {
  const items = points.map((point) => `<li>${inlineXhtml(page, point)}</li>`).join("");
  const list = points.length === 0 ? "" : lettered ? `<ol class="letters">${items}</ol>` : `<ul>${items}</ul>`;
  const shown = drawing === null ? "" : drawingXhtml(page, drawing.drawing, drawing.alt);
  const language = lang === null ? "" : ` lang="${lang}" xml:lang="${lang}"`;
  return `<div class="slide" id="${escapeXml(id)}"${language}><p class="label">${escapeXml(kicker)}</p><h2>${escapeXml(title)}</h2>${list}${shown}</div>`;
}

function titlePage({ title, subtitle, frame, version, dateWords, imprint }: Book): string {
  const [course = "", ...rest] = imprint;
  const lines = rest.map((line) => `<p class="imprint">${escapeXml(line)}</p>`).join("");
  return [
    `<section class="cover"><p class="label">${escapeXml(frame.product)}</p><h1 id="title-page">${escapeXml(title)}</h1><p>${escapeXml(subtitle)}</p>`,
    `<p><b>${escapeXml(course)}</b><br/>${escapeXml(`${frame.version} ${version} · ${dateWords}`)}</p>${lines}</section>`,
  ].join("");
}

function wrap({ locale }: Book, title: string, body: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">`,
    `<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
    `<body>${body}</body></html>\n`,
  ].join("\n");
}
