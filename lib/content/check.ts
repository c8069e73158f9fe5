import "server-only";
import { LOCALES } from "@/lib/kernel/locale";
import { fencedTexts } from "./keys";
import type { ContentLibrary } from "./model";
import { parseContent } from "./parse";
import type { ContentFiles } from "./read";
import { lockedText } from "./rules/lock";
import type { Texts } from "./sources";

/** One line on how much content there is and in which languages. */
export function coverage(files: ContentFiles): string {
  const tree = parseContent(files);
  const per = (lists: readonly (readonly object[])[]) => LOCALES.map((locale, index) => `${locale} ${lists[index]?.length ?? 0}`).join(", ");
  const inLocales = (texts: Iterable<{ texts: Texts<unknown> | object }>) => {
    const all = [...texts];
    return LOCALES.map((locale) => all.filter((entry) => Object.hasOwn(entry.texts, locale)));
  };
  const items = [...tree.banks.values()].reduce((sum, { structure }) => sum + (structure?.value.items.length ?? 0), 0);
  return [
    `${files.size} files`,
    `lessons: ${per(inLocales(tree.lessons.values()))}`,
    `banks: ${per(inLocales(tree.banks.values()))} (${items} items)`,
    `cases: ${per(inLocales(tree.cases.values()))}`,
    `exercises: ${per(inLocales(tree.exercises.values()))}`,
    `law profiles: ${tree.profiles.size}`,
    `terms: ${tree.glossary?.value.terms.length ?? 0}`,
  ].join("; ");
}

/** The text `ids.lock` should have: what it had and every newly published id. */
export function nextLock(files: ContentFiles): string {
  return lockedText(parseContent(files));
}

const CANARIES_PER_FILE = 4;
const LONG_ENOUGH = 40;

/** Per graded bank and case a few long sentences of its rationales, to be searched for where no key may ever be. Practice cases are open. */
export function canaries(library: ContentLibrary): ReadonlyMap<string, readonly string[]> {
  const picked = [...fencedTexts(library)].map(([id, texts]) => {
    const distinct = [...new Set(texts.flatMap(plainPieces))].filter((piece) => piece.length >= LONG_ENOUGH);
    return [id, distinct.toSorted((a, b) => b.length - a.length).slice(0, CANARIES_PER_FILE)] as const;
  });
  return new Map(picked);
}

/** Pieces that stay the same in JSON, HTML and scripts: no quotes, no citations, no ampersands. */
function plainPieces(text: string): string[] {
  return text.split(/["'“”«»&<>\\]|\[\[[^\]]*\]\]/u).map((piece) => piece.trim());
}
