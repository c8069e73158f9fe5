import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { ContentSources, ModuleSource } from "@/lib/content/sources";
import { finder } from "./rule";
import type { Rule } from "./rule";

/** About a hundred words of English, which in Turkmen are some sixty: enough to decide whether to read on in another language. */
const FEWEST = 50;
const MOST = 150;
const find = finder("R37");

const summaries: Rule = {
  id: "R37",
  check: (tree) => [...tree.modules.values()].flatMap((module) => [...lacking(tree, module), ...misfits(module)]),
};

/** Lessons of a published module without a text in a language in which the module speaks, and without a summary in it. */
function lacking(tree: ContentSources, { course, name, structure, texts }: ModuleSource) {
  if (structure?.value.state !== "published") return [];
  const lessons = structure.value.activities.filter(({ kind }) => kind === "lesson");
  return LOCALES.filter((locale) => locale !== SOURCE_LOCALE).flatMap((locale) => {
    const words = texts[locale];
    if (!words) return [];
    return lessons
      .filter(({ id }) => words.value.summaries[id] === undefined && !tree.lessons.get(`${course}/${name}/${id}`)?.texts[locale])
      .map(({ id }) => find({ path: words.path, line: words.lineOf("summaries") }, `lesson ${id} has neither a text nor a summary in this language`));
  });
}

/** Summaries of what is no lesson here, and such as are too short or too long. */
function misfits({ structure, texts }: ModuleSource) {
  const lessons = new Set(structure?.value.activities.filter(({ kind }) => kind === "lesson").map(({ id }) => id));
  return Object.values(texts).flatMap(({ path, lineOf, value }) =>
    Object.entries(value.summaries).flatMap(([id, text]) => {
      const spot = { path, line: lineOf("summaries", id) };
      const words = text.split(/\s+/u).filter(Boolean).length;
      if (!lessons.has(id)) return [find(spot, `${id} is no lesson of this module`)];
      return words < FEWEST || words > MOST ? [find(spot, `the summary of ${id} has ${words} words, not ${FEWEST} to ${MOST}`)] : [];
    }),
  );
}

export const SUMMARY_RULES: readonly Rule[] = [summaries];
