import type { Finding } from "@/lib/content/finding";
import { EXERCISE_FORMATS } from "@/lib/content/exercise-formats";
import type { ExerciseFormats, ExerciseSurroundings } from "@/lib/content/exercise-formats";
import { mapLocales } from "@/lib/content/language";
import type { ContentSources, ExerciseSource } from "@/lib/content/sources";
import { finder } from "./rule";
import type { Rule } from "./rule";

const holdsTogether: Rule = { id: "R34", check: (tree) => scriptFindings(tree, EXERCISE_FORMATS) };

/** What the engines say against the scripts of their kind and the words of these. */
export function scriptFindings(tree: ContentSources, formats: ExerciseFormats): Finding[] {
  const around = { laws: [...tree.profiles.keys()] };
  return [...tree.exercises.values()].flatMap((exercise) => engineFindings(exercise, formats, around));
}

function engineFindings({ structure, texts }: ExerciseSource, formats: ExerciseFormats, around: ExerciseSurroundings): Finding[] {
  if (!structure) return [];
  const format = formats[structure.value.kind];
  const found =
    format?.check(
      structure.value,
      mapLocales(texts, ({ value }) => value),
      around,
    ) ?? [];
  return found.map(({ locale, at, message }) => {
    const file = locale === undefined ? structure : (texts[locale] ?? structure);
    return finder("R34")({ path: file.path, line: file.lineOf(...at) }, message);
  });
}

export const EXERCISE_RULES: readonly Rule[] = [holdsTogether];
