import type { Locale } from "@/lib/kernel/locale";

/** Which of the two books. */
export const BOOK_KINDS = ["handbook", "trainers-manual"] as const;
export type BookKind = (typeof BOOK_KINDS)[number];
export const BOOK_FORMATS = ["pdf", "epub"] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** Inside a line. Text is text: both writers escape it, nothing in it is ever read as markup. */
export type BookInline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "strong" | "em"; readonly children: readonly BookInline[] }
  /** A statement nobody has verified yet; `mark` is the word printed after it. */
  | { readonly type: "draft"; readonly mark: string; readonly children: readonly BookInline[] }
  /** An address outside the book. */
  | { readonly type: "link"; readonly href: string; readonly children: readonly BookInline[] }
  /** A place in the book; `to` is the id of a chapter, heading or entry. */
  | { readonly type: "ref"; readonly to: string; readonly children: readonly BookInline[] }
  /** A term of the glossary, used here: its entry names this page. */
  | { readonly type: "term"; readonly to: string; readonly children: readonly BookInline[] }
  /** A box to tick. */
  | { readonly type: "tick" }
  /** Room to write a word. */
  | { readonly type: "gap" };

export type BookRow = readonly (readonly BookInline[])[];

/** What a passage that stands apart is; its label hangs in the margin. */
export const PASSAGES = ["lane", "note", "law", "caution", "practice", "example", "draft", "notice", "check", "answer", "document"] as const;
export type PassageTone = (typeof PASSAGES)[number];

export type BookBlock =
  /** Below a chapter: a step is level 3, headings inside it 4 and 5. */
  | { readonly type: "heading"; readonly level: 3 | 4 | 5; readonly id: string; readonly children: readonly BookInline[] }
  | { readonly type: "paragraph"; readonly children: readonly BookInline[] }
  | { readonly type: "list"; readonly marker: "bullet" | "number" | "letter"; readonly items: readonly (readonly BookBlock[])[] }
  /** `widths` are shares of the line, one per column. */
  | { readonly type: "table"; readonly head: BookRow; readonly rows: readonly BookRow[]; readonly widths: readonly number[]; readonly timed: boolean }
  | { readonly type: "quote"; readonly children: readonly BookBlock[] }
  | { readonly type: "rule" }
  | {
      readonly type: "passage";
      readonly tone: PassageTone;
      readonly label: string;
      readonly title: string | null;
      readonly children: readonly BookBlock[];
    }
  /** `drawing` names one of the book's drawings; null where none is at hand and the alternative text stands for it. */
  | {
      readonly type: "figure";
      readonly id: string;
      readonly number: string;
      readonly alt: string;
      readonly caption: string | null;
      readonly drawing: string | null;
    }
  /** Text in another language than the book's, with what the reader is told about it. */
  | { readonly type: "foreign"; readonly lang: Locale; readonly children: readonly BookBlock[] }
  /** A list of entries that can be referred to: provisions, sources. */
  | { readonly type: "entries"; readonly entries: readonly BookEntry[] }
  /** The glossary; each entry carries its languages side by side and, in print, its pages. */
  | { readonly type: "glossary"; readonly terms: readonly BookTerm[]; readonly pagesLabel: string }
  /** Lines to write on. */
  | { readonly type: "lines"; readonly count: number };

export interface BookEntry {
  readonly id: string;
  readonly mark: string;
  readonly lang: Locale | null;
  readonly children: readonly BookInline[];
  readonly note: readonly BookInline[];
}

export interface BookTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string | null;
  readonly others: readonly { readonly lang: Locale; readonly name: string; readonly term: string; readonly mark: string | null }[];
  /** Chapters that use it, for books without pages. */
  readonly usedIn: readonly { readonly to: string; readonly label: string }[];
}

export interface BookChapter {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  /** A line under the title: minutes, aims. */
  readonly kicker: string | null;
  /** State of the text, in words: draft, machine draft, translation pending. */
  readonly marks: readonly string[];
  /** Starts a page of its own even where chapters run on. */
  readonly fresh: boolean;
  readonly blocks: readonly BookBlock[];
}

/** One landscape page for the wall: a heading, at most five points, perhaps a drawing. */
export interface BookSlide {
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  readonly points: readonly (readonly BookInline[])[];
  readonly lettered: boolean;
  readonly drawing: { readonly drawing: string; readonly alt: string } | null;
  readonly lang: Locale | null;
}

export interface BookPart {
  readonly id: string;
  /** "Module 3", or null for parts outside the modules. */
  readonly label: string | null;
  readonly title: string;
  readonly marks: readonly string[];
  readonly intro: readonly BookBlock[];
  readonly chapters: readonly BookChapter[];
  readonly slides: readonly BookSlide[];
}

/** Words of the frame, in the language of the book. */
export interface BookFrame {
  readonly contents: string;
  readonly figures: string;
  readonly version: string;
  readonly figure: string;
  readonly page: string;
  readonly product: string;
  readonly cover: string;
  /** What somebody who reads by ear or by touch may expect. */
  readonly accessibility: string;
}

/** One drawing: SVG text with its width and height in points. */
export interface BookDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface Book {
  readonly kind: BookKind;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** Content version: 16 hexadecimal digits. */
  readonly version: string;
  /** Day of the content, `2026-11-23`, and the same in words. */
  readonly date: string;
  readonly dateWords: string;
  /** What the title page says at its foot. */
  readonly imprint: readonly string[];
  readonly frame: BookFrame;
  readonly parts: readonly BookPart[];
  readonly drawings: Readonly<Record<string, BookDrawing>>;
}
