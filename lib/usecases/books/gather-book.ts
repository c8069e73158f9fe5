import "server-only";
import { caseFactSegments, caseKey, caseRationale, itemKeys, itemRationales } from "@/lib/content/keys";
import { readFacilitation } from "@/lib/content/facilitation";
import type { ContentLibrary } from "@/lib/content/library";
import { publicCase } from "@/lib/content/project/case";
import { publicCourse } from "@/lib/content/project/course";
import { publicItem } from "@/lib/content/project/item";
import { publicLesson } from "@/lib/content/project/lesson";
import { publicProvisions } from "@/lib/content/project/citations";
import type { PublicCase, PublicCourse, PublicLesson, PublicModule, Translated } from "@/lib/domain/catalogue";
import type { AnsweredCase, AnsweredQuiz, HandbookInput, LawDay, ManualInput } from "@/lib/interop/book/input";
import type { BookDrawing } from "@/lib/interop/book/model";
import { localize, SOURCE_LOCALE, type Locale } from "@/lib/kernel/locale";

/** What a book is gathered from. `contentDate` is the day of the content, at midnight UTC. */
export interface BookSources {
  readonly library: ContentLibrary;
  readonly contentRoot: string;
  readonly contentDate: Date;
  readonly drawings: Readonly<Record<string, BookDrawing>>;
  /** Names of elements by tag in the language of the book. */
  readonly elementNames: Readonly<Record<string, string>>;
}

const COURSE = "tip";

/**
 * Languages a text is looked for in. A reader of Turkmen whose text is still pending reads Russian before English:
 * unlike a page, a book on paper has no language switch.
 */
export function fallbacks(locale: Locale): readonly Locale[] {
  return locale === "tk" ? ["tk", "ru", SOURCE_LOCALE] : [...new Set([locale, SOURCE_LOCALE])];
}

/** Everything of the learner's handbook in a language; nothing of it is fenced. */
export function gatherHandbook(sources: BookSources, locale: Locale): HandbookInput {
  const { library, contentDate, drawings } = sources;
  const course = publicCourse(library, COURSE, locale);
  if (!course) throw new Error(`there is no course ${COURSE}`);
  return {
    locale,
    date: contentDate.toISOString().slice(0, 10),
    dateWords: dateIn(locale, "long", contentDate),
    course,
    lessons: lessonsOf(library, course, locale),
    summaries: new Map([...library.modules.values()].flatMap(({ texts }) => Object.entries(texts[locale]?.summaries ?? {}))),
    cases: casesOf(library, locale),
    terms: [...library.terms.values()].toSorted((one, other) => nameIn(one, locale).localeCompare(nameIn(other, locale), locale)),
    instruments: instrumentsOf(library, locale),
    provisions: new Map(Object.entries(publicProvisions(library, library.provisions.keys(), locale))),
    sources: library.sources,
    drawings,
  };
}

/** Everything of the trainer's manual in a language: fenced, for staff only. */
export function gatherManual(sources: BookSources, locale: Locale): ManualInput {
  const { library, contentRoot, elementNames } = sources;
  const handbook = gatherHandbook(sources, locale);
  const modules = handbook.course.modules;
  const notes = modules.flatMap(({ id }) => {
    const found = readFacilitation(contentRoot, { courseId: COURSE, moduleId: id }, fallbacks(locale));
    return found ? [[id, found] as const] : [];
  });
  return {
    ...handbook,
    facilitation: new Map(notes),
    quizzes: new Map(modules.map((module) => [module.id, quizzesOf(library, module, locale)])),
    caseAnswers: new Map(handbook.cases.flatMap((file) => answersOf(library, file))),
    elementNames,
  };
}

function nameIn({ words }: { readonly words: Readonly<Record<Locale, { readonly term: string } | null>> }, locale: Locale): string {
  return (words[locale] ?? words.en)?.term ?? "";
}

/** The view in the first language that has the text itself; its title stays in the language asked for. */
function firstWhole<View extends Translated & { readonly title: string }>(view: (locale: Locale) => View | undefined, locale: Locale): View | undefined {
  const asked = view(locale);
  if (!asked || asked.textLocale === locale) return asked;
  for (const other of fallbacks(locale)) {
    const found = view(other);
    if (found?.textLocale === other) return { ...found, title: asked.title, locale, translation: "pending" };
  }
  return asked;
}

function lessonsOf(library: ContentLibrary, course: PublicCourse, locale: Locale): ReadonlyMap<string, PublicLesson> {
  const ids = course.modules.flatMap(({ activities }) => activities.flatMap(({ id, kind }) => (kind === "lesson" ? [id] : [])));
  return new Map(
    ids.flatMap((id) => [firstWhole((language) => publicLesson(library, id, language), locale) ?? []].flat().map((lesson) => [id, lesson] as const)),
  );
}

function casesOf(library: ContentLibrary, locale: Locale): readonly PublicCase[] {
  return [...library.cases.keys()].toSorted().flatMap((id) => firstWhole((language) => publicCase(library, id, language), locale) ?? []);
}

function instrumentsOf({ profiles }: ContentLibrary, locale: Locale): HandbookInput["instruments"] {
  const rank = ["international", "regional", "national"];
  return [...profiles.values()]
    .toSorted((one, other) => rank.indexOf(one.jurisdiction.kind) - rank.indexOf(other.jurisdiction.kind) || (one.id < other.id ? -1 : 1))
    .map(({ id, title, state, validFrom, validTo, readAsOf, reviewer }) => ({
      id,
      title: localize(title, locale).text,
      state,
      validFrom: dayOf(validFrom, locale),
      validTo: dayOf(validTo, locale),
      readAsOf: readAsOf === undefined ? null : dayWords(readAsOf, locale),
      reviewer: reviewer?.name ?? null,
    }));
}

/** A day in the words of the language; where a law is known to apply from a year only, the year. */
function dayOf(day: { readonly value: string; readonly state: string } | null, locale: Locale): LawDay | null {
  return day && { value: dayWords(day.value, locale), verified: day.state === "verified" };
}

function dayWords(value: string, locale: Locale): string {
  if (value.length === 10) return dateIn(locale, "medium", new Date(`${value}T00:00:00Z`));
  const [year = "", month] = value.split("-");
  return month === undefined ? year : `${month}.${year}`;
}

function dateIn(locale: Locale, dateStyle: "long" | "medium", date: Date): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle, timeZone: "UTC" }).format(date);
}

function quizzesOf(library: ContentLibrary, module: PublicModule, locale: Locale): readonly AnsweredQuiz[] {
  return module.activities.flatMap(({ id, kind }): AnsweredQuiz[] => {
    const activity = library.activities.get(id)?.activity;
    const bank = kind === "quiz" && activity?.kind === "quiz" ? library.banks.get(activity.bank) : undefined;
    if (!bank) return [];
    const textLocale = fallbacks(locale).find(
      (language) => publicItem(library, { bank: bank.id, item: bank.items[0]?.id ?? "" }, language)?.textLocale === language,
    );
    if (textLocale === undefined) return [];
    const keys = itemKeys(library, bank.id) ?? {};
    const reasons = itemRationales(library, bank.id, textLocale)?.value ?? {};
    const items = bank.items.flatMap((item) => {
      const text = publicItem(library, { bank: bank.id, item: item.id }, textLocale)?.text;
      const key = keys[item.id];
      const rationale = reasons[item.id];
      return text && key && rationale ? [{ item, text, key, rationale }] : [];
    });
    return [{ textLocale, items }];
  });
}

function answersOf(library: ContentLibrary, file: PublicCase): [string, AnsweredCase][] {
  const key = caseKey(library, file.id);
  const rationale = caseRationale(library, file.id, file.textLocale)?.value;
  if (!key || !rationale) return [];
  const places = caseFactSegments(library, file.id, file.textLocale) ?? {};
  const segments = new Map(file.documents.flatMap(({ paragraphs }) => paragraphs.flat()).map(({ id, text }) => [id, text.trim()]));
  const facts = Object.entries(places).flatMap(([segment, fact]) => [[fact, segments.get(segment) ?? ""] as const]);
  return [[file.id, { key, rationale, facts: new Map(facts) }]];
}
