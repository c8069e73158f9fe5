import "server-only";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeEpub } from "@/lib/interop/book/epub/write-epub";
import { buildHandbook } from "@/lib/interop/book/handbook";
import { buildTrainersManual } from "@/lib/interop/book/manual";
import type { Book, BookBlock, BookKind } from "@/lib/interop/book/model";
import type { Locale } from "@/lib/kernel/locale";
import { setBook } from "@/lib/platform/pdf/book-pdf";
import { gatherHandbook, gatherManual, type BookSources } from "./gather-book";

/** Steps of making one book, as told to whoever waits. */
export const BOOK_STEPS = ["gathered", "pdf", "epub"] as const;
export type BookStep = (typeof BOOK_STEPS)[number];

export interface BookTask {
  readonly kind: BookKind;
  readonly locale: Locale;
  readonly folder: string;
  readonly sources: BookSources;
  readonly fonts: Readonly<Record<string, Uint8Array>>;
  readonly step: (step: BookStep) => void;
}

/** What was made: sizes in bytes, and figures for which no drawing was at hand. */
export interface MadeBook {
  readonly bytes: Readonly<Record<"pdf" | "epub", number>>;
  readonly undrawn: readonly string[];
}

/** Makes a book in both formats. A file appears under its name only when it is complete. */
export function writeBook({ kind, locale, folder, sources, fonts, step }: BookTask): MadeBook {
  const book = kind === "handbook" ? buildHandbook(gatherHandbook(sources, locale)) : buildTrainersManual(gatherManual(sources, locale));
  step("gathered");
  const pdf = setBook({ json: JSON.stringify(book), createdAtSeconds: Math.floor(sources.contentDate.getTime() / 1000) });
  put(folder, bookFile(kind, locale, "pdf"), pdf);
  step("pdf");
  const epub = writeEpub(book, fonts);
  put(folder, bookFile(kind, locale, "epub"), epub);
  step("epub");
  return { bytes: { pdf: pdf.byteLength, epub: epub.byteLength }, undrawn: undrawn(book) };
}

/** `handbook.ru.pdf` */
export function bookFile(kind: BookKind, locale: Locale, format: "pdf" | "epub"): string {
  return `${kind}.${locale}.${format}`;
}

function put(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const draft = path.join(folder, `.${name}.${process.pid}`);
  writeFileSync(draft, bytes);
  renameSync(draft, path.join(folder, name));
}

function undrawn(book: Book): string[] {
  const within = (blocks: readonly BookBlock[]): string[] =>
    blocks.flatMap((block): string[] => {
      if (block.type === "figure") return block.drawing === null ? [block.id] : [];
      if (block.type === "list") return block.items.flatMap(within);
      return "children" in block && (block.type === "passage" || block.type === "foreign" || block.type === "quote") ? within(block.children) : [];
    });
  return book.parts.flatMap(({ intro, chapters }) => [...within(intro), ...chapters.flatMap(({ blocks }) => within(blocks))]);
}
