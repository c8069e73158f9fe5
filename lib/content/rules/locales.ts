import { isExercise } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import type { BankSource, ContentSources } from "@/lib/content/sources";
import { isPublished, placedActivities } from "./links";
import { finder } from "./rule";
import type { Rule } from "./rule";

/** Languages a published text must exist in; Turkmen may be pending. */
const PUBLISHED: readonly Locale[] = ["en", "ru"];
const ANY: readonly Locale[] = [SOURCE_LOCALE];

const complete: Rule = {
  id: "R07",
  check: (tree) => [...outlineWords(tree), ...lessonWords(tree), ...bankFiles(tree), ...caseFiles(tree), ...exerciseFiles(tree)],
};
const find = finder("R07");

interface Wanted {
  readonly path: string;
  readonly locales: readonly Locale[];
  readonly texts: object;
  readonly file: (locale: Locale) => string;
}

function lacking({ path, locales, texts, file }: Wanted): Finding[] {
  return locales.filter((locale) => !Object.hasOwn(texts, locale)).map((locale) => find({ path }, `${file(locale)} is missing`));
}

function outlineWords(tree: ContentSources): Finding[] {
  const courses = [...tree.courses.values()].flatMap(({ name, structure, texts }) => [
    ...needed(`courses/${name}/course.yaml`, structure),
    ...lacking({ path: `courses/${name}/course.yaml`, locales: LOCALES, texts, file: (locale) => `course.${locale}.yaml` }),
  ]);
  const modules = [...tree.modules.values()].flatMap(({ course, name, structure, texts }) => [
    ...needed(`courses/${course}/${name}/module.yaml`, structure),
    ...lacking({ path: `courses/${course}/${name}/module.yaml`, locales: LOCALES, texts, file: (locale) => `module.${locale}.yaml` }),
  ]);
  return [...courses, ...modules];
}

function lessonWords(tree: ContentSources): Finding[] {
  return [...tree.lessons.values()].flatMap((lesson) =>
    lacking({
      path: `courses/${lesson.course}/${lesson.module}/${lesson.name}.en.md`,
      locales: isPublished(tree, lesson) ? PUBLISHED : ANY,
      texts: lesson.texts,
      file: (locale) => `${lesson.name}.${locale}.md`,
    }),
  );
}

function bankFiles(tree: ContentSources): Finding[] {
  return [...tree.banks.values()].flatMap((bank) => {
    const path = `${bank.stem}.yaml`;
    const locales = isPublished(tree, bank) ? PUBLISHED : ANY;
    return [
      ...needed(path, bank.structure),
      ...needed(`${bank.stem}.key.yaml`, bank.key),
      ...lacking({ path, locales, texts: bank.texts, file: (locale) => `${bank.stem}.${locale}.yaml` }),
      ...lacking({ path, locales, texts: bank.rationales, file: (locale) => `${bank.stem}.rationale.${locale}.yaml` }),
    ];
  });
}

function caseFiles(tree: ContentSources): Finding[] {
  const published = new Set(
    placedActivities(tree).flatMap((placed) => (placed.activity.kind === "case" && isPublished(tree, placed) ? [placed.activity.case] : [])),
  );
  return [...tree.cases.values()].flatMap(({ name, structure, key, texts, rationales }) => {
    const path = `cases/${name}/case.yaml`;
    const locales = published.has(name) || structure?.value.practice ? PUBLISHED : ANY;
    return [
      ...needed(path, structure),
      ...needed(`cases/${name}/case.key.yaml`, key),
      ...lacking({ path, locales, texts, file: (locale) => `case.${locale}.yaml` }),
      ...lacking({ path, locales, texts: rationales, file: (locale) => `case.rationale.${locale}.yaml` }),
    ];
  });
}

function exerciseFiles(tree: ContentSources): Finding[] {
  const published = new Set(
    placedActivities(tree).flatMap((placed) => (isExercise(placed.activity) && isPublished(tree, placed) ? [placed.activity.script] : [])),
  );
  return [...tree.exercises.values()].flatMap(({ name, structure, texts }) => {
    const path = `exercises/${name}/script.yaml`;
    const locales = published.has(name) ? PUBLISHED : ANY;
    return [...needed(path, structure), ...lacking({ path, locales, texts, file: (locale) => `script.${locale}.yaml` })];
  });
}

function needed(path: string, file: object | undefined): Finding[] {
  return file ? [] : [find({ path }, "the file is missing or does not match its schema")];
}

const wholeOrNothing: Rule = { id: "R09", check: (tree) => [...tree.banks.values()].flatMap(halves) };

function halves({ name, texts, rationales }: BankSource): Finding[] {
  const pending = LOCALES.filter((locale) => (texts[locale] === undefined) !== (rationales[locale] === undefined));
  return pending.map((locale) => {
    const there = texts[locale] ?? rationales[locale];
    const lost = texts[locale] ? "the rationale is" : "the words are";
    return finder("R09")({ path: there?.path ?? name }, `${lost} missing in ${locale}: words and rationale are translated together`);
  });
}

const lessonWithChecks: Rule = {
  id: "R10",
  check: (tree) =>
    [...tree.lessons.values()].flatMap((lesson) => {
      const checks = tree.banks.get(`courses/${lesson.course}/${lesson.module}/${lesson.name}.checks`);
      if (!checks) return [];
      return LOCALES.filter((locale) => (lesson.texts[locale] === undefined) !== (checks.texts[locale] === undefined)).map((locale) =>
        finder("R10")(
          { path: lesson.texts[locale]?.path ?? checks.texts[locale]?.path ?? checks.stem },
          `in ${locale} there is ${lesson.texts[locale] ? "the lesson without its checks" : "a set of checks without the lesson"}`,
        ),
      );
    }),
};

export const LOCALE_RULES: readonly Rule[] = [complete, wholeOrNothing, lessonWithChecks];
