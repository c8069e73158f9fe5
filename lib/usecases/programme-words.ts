import "server-only";
import type { ContentLibrary } from "@/lib/content/library";
import type { ByLocale, CourseEntry } from "@/lib/content/model";
import type { PrintedProgramme } from "@/lib/db/certificates";
import { programmeOf } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";

/** One string of a text in every language that has it. */
export function inEveryLanguage<T>(texts: ByLocale<T>, read: (text: T) => string | undefined): Record<string, string> {
  const entries = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    const found = text === undefined ? undefined : read(text);
    return found === undefined ? [] : [[locale, found]];
  });
  return Object.fromEntries(entries);
}

/** Titles of a programme and of its modules as the content has them today. */
export function programmeWords(library: ContentLibrary, { structure, texts }: CourseEntry, programmeId: string): PrintedProgramme {
  const { id, modules } = programmeOf(structure, programmeId);
  return {
    title: inEveryLanguage(texts, ({ programmes }) => programmes[id]?.title),
    modules: modules.map((moduleId) => inEveryLanguage(library.modules.get(moduleId)?.texts ?? {}, ({ title }) => title)),
  };
}
