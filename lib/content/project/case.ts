import "server-only";
import { inLanguage } from "@/lib/content/language";
import type { CaseWords, ContentLibrary } from "@/lib/content/model";
import type { CaseSegment, CaseStructure, PublicCase, PublicCaseDocument } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { translated } from "./translation";

/** A case as it may be read before submission: documents in markable segments, no fact ids, no key. Undefined when unknown. */
export function publicCase(library: ContentLibrary, caseId: string, locale: Locale): PublicCase | undefined {
  const entry = library.cases.get(caseId);
  const words = inLanguage(entry?.texts, locale);
  if (!entry || !words) return undefined;
  const { structure } = entry;
  const text = words.value;
  return {
    id: structure.id,
    slug: structure.slug,
    title: text.title,
    task: text.task,
    minutes: structure.minutes,
    notice: { level: text.notice.level, text: text.notice.text ?? null },
    neutralSummary: text.neutralSummary,
    profiles: structure.profiles,
    documents: documentsOf({ structure, text, segments: entry.segments[words.textLocale] ?? {} }),
    victims: structure.victims.map(({ id, age }) => ({ id, age, name: text.victims[id] ?? id })),
    accused: structure.accused.map(({ id }) => ({ id, name: text.accused[id] ?? id })),
    whyNot: structure.whyNot.map((id) => ({ id, text: text.whyNot[id] ?? id })),
    ...translated(locale, words),
  };
}

interface DocumentSources {
  readonly structure: CaseStructure;
  readonly text: CaseWords;
  readonly segments: Readonly<Record<string, readonly (readonly CaseSegment[])[]>>;
}

function documentsOf({ structure, text, segments }: DocumentSources): PublicCaseDocument[] {
  return structure.documents.map(({ id, kind }) => ({
    id,
    kind,
    title: text.documents[id]?.title ?? id,
    meta: text.documents[id]?.meta ?? null,
    paragraphs: (segments[id] ?? []).map((paragraph) => paragraph.map((segment) => ({ id: segment.id, text: segment.text }))),
  }));
}
