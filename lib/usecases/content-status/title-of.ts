import "server-only";
import { inLanguage } from "@/lib/content/language";
import type { ContentLibrary } from "@/lib/content/model";
import type { StatusRow } from "@/lib/content/units/status";
import { localize } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";

/** What a part of the content is called in a language; its id where it has no name of its own. */
export function titleOf(library: ContentLibrary, { id, kind, module }: Pick<StatusRow, "id" | "kind" | "module">, locale: Locale): string {
  const profile = library.profiles.get(id);
  if (profile) return localize(profile.title, locale).text;
  if (kind === "course") return inLanguage(library.courses.get(id)?.texts, locale)?.value.title ?? id;
  const own = inLanguage(library.modules.get(module ?? "")?.texts, locale)?.value;
  if (kind === "module" || kind === "notes") return own?.title ?? id;
  if (kind === "case") return inLanguage(library.cases.get(id)?.texts, locale)?.value.title ?? id;
  const activity = id.replace(/-checks$/u, "");
  return own?.activities[activity] ?? exerciseTitle(library, id, locale) ?? id;
}

/** An exercise is called as the activity that plays it. */
function exerciseTitle(library: ContentLibrary, script: string, locale: Locale): string | undefined {
  const entry = [...library.activities.values()].find(({ activity }) => "script" in activity && activity.script === script);
  return entry && inLanguage(library.modules.get(entry.moduleId ?? "")?.texts, locale)?.value.activities[entry.activity.id];
}
