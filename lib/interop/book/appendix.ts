import { plain } from "./inline";
import type { BookBlock, BookChapter } from "./model";

/** A chapter of the appendices: starts a page, has no number. */
export function chapter(id: string, title: string, blocks: readonly BookBlock[]): BookChapter {
  return { id, number: null, title, kicker: null, marks: [], fresh: true, blocks };
}

/** A line of plain words as a paragraph. */
export function paragraph(text: string): BookBlock {
  return { type: "paragraph", children: plain(text) };
}

/** Chapters that each start a page, except the first: it stands under the title of its part, which would otherwise fill a page with a few words. */
export function underTitle(chapters: readonly BookChapter[]): readonly BookChapter[] {
  return chapters.map((one, index) => (index === 0 ? { ...one, fresh: false } : one));
}
