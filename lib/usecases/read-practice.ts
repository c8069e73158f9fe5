import "server-only";
import { caseFactSegments, caseKey, caseRationale } from "@/lib/content/keys";
import { publicCase } from "@/lib/content/project/case";
import type { ContentLibrary } from "@/lib/content/library";
import type { PracticeKey, PracticeListing } from "@/lib/contracts/public-practice";
import type { CaseStructure, PublicCase } from "@/lib/domain/catalogue";
import { caseInputFromKey } from "@/lib/domain/qualification";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { publicLibrary } from "./read-catalogue";

/** A practice case with everything needed to work on it and to grade it without a server. */
export interface PracticeCase {
  readonly file: PublicCase;
  readonly key: PracticeKey;
}

/** The practice cases, the easier first. */
export function listPractice(locale: Locale, library: ContentLibrary = publicLibrary()): PracticeListing[] {
  const listed = [...library.cases.values()].flatMap(({ structure }): PracticeListing[] => {
    const file = isPractice(library, structure) ? publicCase(library, structure.id, locale) : undefined;
    const { practice } = structure;
    if (!file || !practice) return [];
    return [{ id: file.id, slug: file.slug, title: file.title, minutes: file.minutes, translation: file.translation, ...practice }];
  });
  return listed.toSorted((one, other) => one.difficulty - other.difficulty || (one.id < other.id ? -1 : 1));
}

/** The practice case at an address. Undefined for an unknown one, and for every graded case: its key never leaves the server. */
export function readPractice(slug: string, locale: Locale, library: ContentLibrary = publicLibrary()): PracticeCase | undefined {
  const structure = [...library.cases.values()].find((entry) => entry.structure.slug === slug)?.structure;
  if (!structure || !isPractice(library, structure)) return undefined;
  const file = publicCase(library, structure.id, locale);
  const key = caseKey(library, structure.id);
  const reasons = caseRationale(library, structure.id, locale);
  if (!file || !key || !reasons) return undefined;
  const { facts, ...situation } = caseInputFromKey(structure, key);
  const places = Object.entries(caseFactSegments(library, structure.id, SOURCE_LOCALE) ?? {});
  const { value: words, textLocale } = reasons;
  return {
    file,
    key: {
      situation,
      facts: facts.map((fact) => ({
        ...fact,
        state: fact.state ?? "proven",
        segments: places.flatMap(([segment, id]) => (id === fact.id ? [segment] : [])),
        rationales: { [textLocale]: words.facts[fact.id] ?? "" },
      })),
      neighbours: key.neighbour,
      whyNot: { [textLocale]: words.whyNot },
      closing: { [textLocale]: words.closing },
      reasonsState: { [textLocale]: words.state },
    },
  };
}

/** Two locks: the case says that it is practice, and no activity names it. The second holds even where the first was forgotten. */
function isPractice(library: ContentLibrary, structure: CaseStructure): boolean {
  const graded = [...library.activities.values()].some(({ activity }) => activity.kind === "case" && activity.case === structure.id);
  return structure.practice !== undefined && !graded;
}
