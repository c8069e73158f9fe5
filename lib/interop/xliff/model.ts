/** An XLIFF 2 document as far as this product writes and reads it (OASIS XLIFF 2.1, core, with the glossary module). */

export const XLIFF_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
export const GLOSSARY_NAMESPACE = "urn:oasis:names:tc:xliff:glossary:2.0";
/** What the standard has no attribute for: which translation the file was written over. */
export const OWN_NAMESPACE = "urn:counter-trafficking-training:translation:1";

/** The four states of a segment, from nothing done to done with. */
export const XLIFF_STATES = ["initial", "translated", "reviewed", "final"] as const;
export type XliffState = (typeof XLIFF_STATES)[number];

/** Markup a translator moves but cannot edit: its original text lies apart, in `originalData`. */
export interface Placeholder {
  readonly code: string;
  /** True where the words may do without it, as without emphasis. */
  readonly optional: boolean;
}
/** Markup around words. */
export interface Pair {
  readonly open: string;
  readonly close: string;
  readonly optional: boolean;
  readonly content: readonly Inline[];
}
/** Words, markup that stands alone, or markup around words. */
export type Inline = string | Placeholder | Pair;

export interface XliffTerm {
  readonly term: string;
  readonly translation: string;
}

/** One string to translate. */
export interface XliffUnit {
  /** An XML name token, unique in its file. */
  readonly id: string;
  readonly notes: readonly { readonly category: string; readonly text: string }[];
  readonly terms: readonly XliffTerm[];
  readonly source: readonly Inline[];
  /** Null while nothing is translated. */
  readonly target: readonly Inline[] | null;
  readonly state: XliffState;
  /** How our states are told apart within one of the standard's, after the prefix `ctt:`. */
  readonly subState: string | null;
  /** What identifies the translation this file was written over; empty when there was none. */
  readonly over: string;
}
export interface XliffFile {
  readonly id: string;
  /** Path of the text in the repository. */
  readonly original: string;
  readonly notes: readonly { readonly category: string; readonly text: string }[];
  readonly units: readonly XliffUnit[];
}
export interface XliffDocument {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly files: readonly XliffFile[];
}

/** The text that inline content stands for. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return "code" in piece ? piece.code : piece.open + plainText(piece.content) + piece.close;
    })
    .join("");
}
