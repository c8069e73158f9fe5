import type { Locale } from "@/lib/kernel/locale";

/** One string of a text, under a name that does not depend on the language: keys and ids where there are any, else the place. */
export interface Spot {
  /** An XML name token, unique in its text: `activities.m2-l1`, `acts.p3`, `acts.t1.2.3`. */
  readonly id: string;
  readonly text: string;
}

/**
 * How the strings of a file are found: `words` one language per file; `localized` several languages within one file;
 * `messages` the same as words, in the message format of the interface; `markdown` a text of blocks.
 */
export type TextFormat = "words" | "localized" | "messages" | "markdown";

export interface InFile {
  readonly format: TextFormat;
  readonly text: string;
  /** Which language of the file is meant, where it holds several. */
  readonly locale: Locale;
}
