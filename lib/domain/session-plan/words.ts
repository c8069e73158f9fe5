import { ASKING_TURKMEN, CLOSERS, INNER, INNER_TURKMEN, LONG_TIMES, MEASURES, OPENERS, TIMES, VERBS } from "./lexicon";
import type { Verb } from "./lexicon";
import type { OwnRules, WordRule } from "./script";

const MOST_DAYS = 14;
const DAYS_PER_WEEK = 7;
/** A question may begin with a preposition: "На каком шаге …". */
const FIRST_WORDS = 3;

/** An observable verb that was recognised: its level and the words in which it was met. */
export interface FoundVerb {
  readonly level: Verb["level"];
  readonly words: string;
}

/** The observable verbs of a text, in the order of the lexicon, each once. */
export function verbsIn(text: string): FoundVerb[] {
  const line = plain(text);
  return VERBS.flatMap(({ level, forms }) => {
    const words = firstOf(forms, line);
    return words === null ? [] : [{ level, words }];
  });
}

/** A verb of inner states, such as "understand", as it stands in the text; null where there is none. */
export function innerVerbIn(text: string): string | null {
  const line = plain(text);
  return firstOf(INNER, line) ?? (INNER_TURKMEN.exec(line)?.[0].trim() || null);
}

/** Whether a text keeps each rule that is due, length first. What is not there keeps none. Total: any text will do. */
export function rulesOf({ min, max, rules }: OwnRules, text: string): { readonly rule: WordRule; readonly kept: boolean }[] {
  const said = text.trim();
  const keeps = (rule: WordRule): boolean => {
    if (said === "") return false;
    if (rule === "min") return said.length >= min;
    return rule === "max" ? said.length <= max : KEEPS[rule](said);
  };
  return (["min", "max", ...rules] as const).map((rule) => ({ rule, kept: keeps(rule) }));
}

const KEEPS: Readonly<Record<Exclude<WordRule, "min" | "max">, (text: string) => boolean>> = {
  verb: (text) => verbsIn(text).length > 0,
  single: (text) => verbsIn(text).length === 1,
  seen: (text) => innerVerbIn(text) === null,
  measure: (text) => /\d/u.test(text) || firstOf(MEASURES, plain(text)) !== null,
  question: (text) => text.endsWith("?") && text.split("?").length === 2,
  open: isOpen,
  fortnight: withinFortnight,
};

function isOpen(text: string): boolean {
  const line = plain(text);
  const beginning = ` ${line.trim().split(" ").slice(0, FIRST_WORDS).join(" ")} `;
  if (firstOf(CLOSERS, beginning) !== null) return false;
  return firstOf(OPENERS, beginning) !== null || firstOf(ASKING_TURKMEN, line) !== null;
}

/** A day is named, and no number of days or weeks goes beyond fourteen days. */
function withinFortnight(text: string): boolean {
  const line = plain(text);
  if (firstOf(TIMES, line) === null || firstOf(LONG_TIMES, line) !== null) return false;
  const days = [...line.matchAll(/ (\d+)(?:-\p{L}+)? (?:days?|дн\p{L}+|день|gün\p{L}*)(?= )/gu)].map(([, number]) => Number(number));
  const weeks = [...line.matchAll(/ (\d+) (?:weeks?|недел\p{L}+|hepde\p{L}*)(?= )/gu)].map(([, number]) => Number(number) * DAYS_PER_WEEK);
  return [...days, ...weeks].every((count) => count <= MOST_DAYS);
}

/** Small letters, е for ё, words and numbers alone, one space between them and at both ends. */
function plain(text: string): string {
  const words = text
    .normalize("NFC")
    .toLocaleLowerCase("en")
    .replace(/ё/gu, "е")
    .match(/[\p{L}\p{M}\p{N}'-]+/gu);
  return ` ${(words ?? []).join(" ")} `;
}

/** The first of the patterns that a plain line holds, as it stands there. */
function firstOf(patterns: readonly string[], line: string): string | null {
  for (const pattern of patterns) {
    const begins = pattern.endsWith("*");
    const stem = begins ? ` ${pattern.slice(0, -1)}` : ` ${pattern} `;
    const at = line.indexOf(stem);
    if (at >= 0) return line.slice(at + 1, line.indexOf(" ", at + stem.length - (begins ? 0 : 1))).trim();
  }
  return null;
}
