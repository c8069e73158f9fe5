import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import type { LessonSource } from "@/lib/content/markdown";
import type { ContentSources, LessonFiles } from "@/lib/content/sources";
import { finder, repeated } from "./rule";
import type { Rule } from "./rule";

const MIN_WORDS = 450;
const MAX_WORDS = 1100;

function eachLesson(tree: ContentSources, check: (source: LessonSource, lesson: LessonFiles) => Finding[]): Finding[] {
  return [...tree.lessons.values()].flatMap((lesson) => LOCALES.flatMap((locale) => (lesson.texts[locale] ? check(lesson.texts[locale], lesson) : [])));
}

const sameSteps: Rule = {
  id: "R11",
  check: (tree) =>
    eachLesson(tree, ({ path, steps }, lesson) => {
      const find = finder("R11");
      const ids = steps.map(({ id }) => id);
      const wanted = lesson.texts[SOURCE_LOCALE]?.steps.map(({ id }) => id) ?? ids;
      const line = steps.find(({ id }, index) => id !== wanted[index])?.line ?? 1;
      return [
        ...(steps.length === 0 ? [find({ path }, "a lesson has at least one step (##)")] : []),
        ...repeated(ids).map((id) => find({ path, line: steps.findLast((step) => step.id === id)?.line }, `step ${id} occurs twice`)),
        ...(ids.join() === wanted.join() ? [] : [find({ path, line }, `steps are ${ids.join(", ")}; in ${SOURCE_LOCALE} they are ${wanted.join(", ")}`)]),
      ];
    }),
};

const checksPlaced: Rule = {
  id: "R12",
  check: (tree) =>
    eachLesson(tree, ({ path, mentions }, lesson) => {
      const find = finder("R12");
      const bank = tree.banks.get(`courses/${lesson.course}/${lesson.module}/${lesson.name}.checks`);
      const items = bank?.structure?.value.items.map(({ id }) => id) ?? [];
      const placed = mentions.filter(({ kind }) => kind === "check");
      const ids = placed.map(({ id }) => id);
      return [
        ...placed.filter(({ id }) => !items.includes(id)).map(({ id, line }) => find({ path, line }, `check ${id} is not in ${lesson.name}.checks.yaml`)),
        ...items.filter((id) => !ids.includes(id)).map((id) => find({ path }, `check ${id} is never placed`)),
        ...repeated(ids).map((id) => find({ path, line: placed.findLast((mention) => mention.id === id)?.line }, `check ${id} is placed twice`)),
      ];
    }),
};

const namedAsFiled: Rule = {
  id: "R33",
  check: (tree) =>
    [...tree.lessons.values()].flatMap((lesson) =>
      LOCALES.flatMap((locale) => {
        const front = lesson.texts[locale]?.frontMatter;
        if (!front) return [];
        const find = finder("R33");
        const { path, value, lineOf } = front;
        return [
          ...(value.lesson === lesson.name
            ? []
            : [find({ path, line: lineOf("lesson") }, `the front matter says lesson ${value.lesson}, the path ${lesson.name}`)]),
          ...(value.locale === locale ? [] : [find({ path, line: lineOf("locale") }, `the front matter says ${value.locale}, the path ${locale}`)]),
        ];
      }),
    ),
};

const rightLength: Rule = {
  id: "R29",
  check: (tree) =>
    eachLesson(tree, ({ path, passages }) => {
      const words = wordsIn(passages.map(({ text }) => text).join(" "));
      return words < MIN_WORDS || words > MAX_WORDS ? [finder("R29")({ path }, `the lesson has ${words} words; ${MIN_WORDS} to ${MAX_WORDS} are allowed`)] : [];
    }),
};

/** Words of a text: runs of letters and digits, joined by hyphens and apostrophes. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

export const LESSON_RULES: readonly Rule[] = [sameSteps, checksPlaced, namedAsFiled, rightLength];
