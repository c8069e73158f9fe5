import "server-only";
import { inLanguage } from "@/lib/content/language";
import { testItems } from "@/lib/content/test-items";
import type { ByLocale, ContentLibrary, ModuleEntry } from "@/lib/content/model";
import type {
  Activity,
  Assessed,
  AssessmentRules,
  PublicActivity,
  PublicCourse,
  PublicModule,
  PublicQuizIntro,
  Translated,
  TranslationState,
} from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { translated, translationOf } from "./translation";

type Titles = Readonly<Record<string, string>>;

/** The outline of a course in one language; undefined for an unknown course. */
export function publicCourse(library: ContentLibrary, courseId: string, locale: Locale): PublicCourse | undefined {
  const course = library.courses.get(courseId);
  const words = inLanguage(course?.texts, locale);
  if (!course || !words) return undefined;
  const { id, slug, opening, closing, modules, programmes, completion, certificate } = course.structure;
  const outline = (activities: readonly Activity[]) =>
    activities.map((activity) => publicActivity({ library, activity, titles: words.value.activities, locale }));
  return {
    id,
    slug,
    title: words.value.title,
    summary: words.value.summary,
    version: library.version,
    programmes: programmes.map((programme) => ({
      id: programme.id,
      title: words.value.programmes[programme.id]?.title ?? programme.id,
      summary: words.value.programmes[programme.id]?.summary ?? "",
      modules: [...programme.modules],
    })),
    opening: outline(opening),
    modules: modules.flatMap((moduleId) => publicModule(library, library.modules.get(moduleId), locale)),
    closing: outline(closing),
    completion: {
      requiredActivities: completion.requiredActivities,
      openingTestTaken: completion.openingTestTaken,
      closingTestPassed: completion.closingTestPassed,
    },
    certificate: { validMonths: certificate.validMonths },
    ...translated(locale, words),
  };
}

function publicModule(library: ContentLibrary, entry: ModuleEntry | undefined, locale: Locale): PublicModule[] {
  const words = inLanguage(entry?.texts, locale);
  if (!entry || !words) return [];
  const { id, slug, state, minutes, day, lanes, objectives, activities, announced } = entry.structure;
  const titles = words.value.activities;
  return [
    {
      id,
      slug,
      state,
      title: words.value.title,
      summary: words.value.summary,
      minutes,
      day,
      lanes,
      objectives: objectives.map((objective) => ({
        id: objective.id,
        level: objective.level,
        text: words.value.objectives[objective.id] ?? objective.id,
      })),
      activities: activities.map((activity) => publicActivity({ library, activity, titles, locale })),
      announced: announced.map((lesson) => ({ id: lesson, title: titles[lesson] ?? lesson })),
      ...translated(locale, words),
    },
  ];
}

interface ActivityView {
  readonly library: ContentLibrary;
  readonly activity: Activity;
  readonly titles: Titles;
  readonly locale: Locale;
}

function publicActivity({ library, activity, titles, locale }: ActivityView): PublicActivity {
  const { id, slug, minutes, required } = activity;
  const translation = activityTranslation(library, activity, locale);
  const base = { id, slug, title: titles[id] ?? id, minutes, required, translation };
  switch (activity.kind) {
    case "lesson":
      return { ...base, kind: "lesson" };
    case "quiz":
      return { ...base, ...rulesOf(activity), kind: "quiz", questions: activity.draw };
    case "test":
      return { ...base, ...rulesOf(activity), kind: "test", moment: activity.moment, programme: activity.programme, questions: questionsIn(library, activity) };
    case "case":
      return { ...base, ...rulesOf(activity), kind: "case", caseId: activity.case };
    default:
      return { ...base, kind: activity.kind, scriptId: activity.script, passMark: activity.passMark };
  }
}

/** What is stated before a quiz or test; undefined when the activity is neither. */
export function publicQuizIntro(library: ContentLibrary, activityId: string, locale: Locale): PublicQuizIntro | undefined {
  const entry = library.activities.get(activityId);
  if (!entry || (entry.activity.kind !== "quiz" && entry.activity.kind !== "test")) return undefined;
  const { activity, courseId, moduleId } = entry;
  const titles = inLanguage(titleTexts(library, courseId, moduleId), locale)?.value.activities ?? {};
  const translation = activityTranslation(library, activity, locale);
  const words: Translated = { locale, textLocale: translation === "pending" ? "en" : locale, translation };
  return {
    id: activity.id,
    slug: activity.slug,
    kind: activity.kind,
    courseId,
    moduleId,
    title: titles[activity.id] ?? activity.id,
    minutes: activity.minutes,
    questions: questionsIn(library, activity),
    ...rulesOf(activity),
    ...words,
  };
}

function titleTexts(library: ContentLibrary, courseId: string, moduleId: string | null): ByLocale<{ readonly activities: Titles }> | undefined {
  return moduleId === null ? library.courses.get(courseId)?.texts : library.modules.get(moduleId)?.texts;
}

function rulesOf({ passMark, attempts, timeLimitMinutes }: Assessed): AssessmentRules {
  return { passMark, attempts, timeLimitMinutes: timeLimitMinutes ?? null };
}

function questionsIn(library: ContentLibrary, activity: Extract<Activity, { kind: "quiz" | "test" }>): number {
  return activity.kind === "quiz" ? activity.draw : testItems(library, activity, "a").length;
}

function activityTranslation(library: ContentLibrary, activity: Activity, locale: Locale): TranslationState {
  switch (activity.kind) {
    case "lesson":
      return library.lessons.get(activity.id)?.texts[locale]?.frontMatter.state ?? "pending";
    case "quiz":
      return translationOf(library.banks.get(activity.bank)?.texts ?? {}, locale);
    case "test":
      return translationOf(library.banks.get(activity.forms.a)?.texts ?? {}, locale);
    case "case":
      return translationOf(library.cases.get(activity.case)?.texts ?? {}, locale);
    default:
      return translationOf(library.exercises.get(activity.script)?.texts ?? {}, locale);
  }
}
