import "server-only";
import type { ContentLibrary } from "@/lib/content/library";
import { inLanguage } from "@/lib/content/language";
import type { Locale } from "@/lib/kernel/locale";

/** Title of every activity in a language, or in the source language where there is none yet. */
export function activityTitles(library: ContentLibrary, locale: Locale): ReadonlyMap<string, string> {
  const entries = [...library.activities.values()].flatMap(({ activity, courseId, moduleId }) => {
    const home = moduleId === null ? library.courses.get(courseId) : library.modules.get(moduleId);
    const title = inLanguage<{ readonly activities: Readonly<Record<string, string>> }>(home?.texts, locale)?.value.activities[activity.id];
    return title === undefined ? [] : [[activity.id, title] as const];
  });
  return new Map(entries);
}
