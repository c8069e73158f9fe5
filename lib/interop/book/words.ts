import type { Locale } from "@/lib/kernel/locale";
import words from "./book-words.json";

export type BookWords = (typeof words)["en"];

/** Words of the frame in a language. */
export function bookWords(locale: Locale): BookWords {
  return words[locale];
}

/** `Module {number}` with the number in it. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
