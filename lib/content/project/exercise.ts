import "server-only";
import { inLanguage } from "@/lib/content/language";
import type { ContentLibrary } from "@/lib/content/model";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { translated } from "./translation";

/** The script of an exercise with its words in one language; undefined when unknown. Practice: what a good move is may travel. */
export function publicExercise(library: ContentLibrary, scriptId: string, locale: Locale): PublicExercise | undefined {
  const entry = library.exercises.get(scriptId);
  const words = inLanguage(entry?.texts, locale);
  if (!entry || !words) return undefined;
  const { id, kind, version, script } = entry;
  return { id, kind, version, script, words: words.value, ...translated(locale, words) };
}
