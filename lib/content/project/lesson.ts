import "server-only";
import { inLanguage } from "@/lib/content/language";
import type { ContentLibrary, FormativeBank } from "@/lib/content/model";
import type { LessonStep, PublicCheck, PublicLesson, PublicObjective, PublicTerm } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { publicProvisions, publicSources, refsIn, sourcesIn } from "./citations";
import { publicStructure, publicText } from "./item";
import { bankInLanguage } from "./translation";

/**
 * A lesson with everything it refers to, so that one JSON shows it whole. Its inline checks are in the language of its text;
 * their keys travel because they are formative. Undefined for an unknown lesson.
 */
export function publicLesson(library: ContentLibrary, lessonId: string, locale: Locale): PublicLesson | undefined {
  const lesson = library.lessons.get(lessonId);
  const found = inLanguage(lesson?.texts, locale);
  if (!lesson || !found) return undefined;
  const { frontMatter, steps, cites } = found.value;
  const checks = publicChecks(lesson.checks, found.textLocale);
  const terms = publicTerms(library, cites.terms);
  const refs = [...cites.provisions, ...refsIn(checks), ...Object.values(terms).flatMap(({ provisions }) => provisions)];
  return {
    id: lesson.id,
    slug: lesson.activity.slug,
    courseId: lesson.courseId,
    moduleId: lesson.moduleId,
    title: titleOf(library, lesson, locale),
    minutes: lesson.activity.minutes,
    objectives: objectivesOf(library, { moduleId: lesson.moduleId, ids: frontMatter.objectives }, locale),
    summary: found.textLocale === locale ? null : summaryOf(library, lesson, locale),
    steps: steps.map(({ id, title, nodes }): LessonStep => ({ id, title, nodes })),
    checks,
    provisions: publicProvisions(library, refs, locale),
    terms,
    sources: publicSources(library, [...frontMatter.sources, ...cites.sources, ...sourcesIn(checks)]),
    locale,
    textLocale: found.textLocale,
    translation: found.textLocale === locale ? frontMatter.state : "pending",
  };
}

function titleOf(library: ContentLibrary, { id, moduleId }: { id: string; moduleId: string }, locale: Locale): string {
  return inLanguage(library.modules.get(moduleId)?.texts, locale)?.value.activities[id] ?? id;
}

function summaryOf(library: ContentLibrary, { id, moduleId }: { id: string; moduleId: string }, locale: Locale): PublicLesson["summary"] {
  const words = library.modules.get(moduleId)?.texts[locale];
  const text = words?.summaries[id];
  return words && text !== undefined ? { text, state: words.state } : null;
}

function objectivesOf(library: ContentLibrary, { moduleId, ids }: { moduleId: string; ids: readonly string[] }, locale: Locale): PublicObjective[] {
  const module = library.modules.get(moduleId);
  const words = inLanguage(module?.texts, locale)?.value.objectives ?? {};
  return (module?.structure.objectives ?? []).filter(({ id }) => ids.includes(id)).map(({ id, level }) => ({ id, level, text: words[id] ?? id }));
}

function publicTerms(library: ContentLibrary, ids: readonly string[]): Record<string, PublicTerm> {
  return Object.fromEntries(ids.flatMap((id) => library.terms.get(id) ?? []).map((term) => [term.id, term]));
}

function publicChecks(bank: FormativeBank | null, locale: Locale): Record<string, PublicCheck> {
  const words = bank && bankInLanguage(bank, locale);
  const reasons = bank && words && inLanguage(bank.rationales, words.textLocale)?.value;
  if (!bank || !words || !reasons) return {};
  const checks = bank.items.flatMap((item): [string, PublicCheck][] => {
    const text = words.value.items[item.id];
    const key = bank.keys[item.id];
    const rationale = reasons[item.id];
    if (!text || !key || !rationale) return [];
    return [[item.id, { item: publicStructure(item), text: publicText(text), key, rationale }]];
  });
  return Object.fromEntries(checks);
}
