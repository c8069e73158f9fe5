import "server-only";
import { exerciseKindSchema } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { z } from "zod";
import type { ExerciseFormats } from "./exercise-formats";
import { EXERCISE_FORMATS } from "./exercise-formats";
import type { ContentSources, ExerciseSource } from "./sources";
import { withState } from "./units/text-states";
import type { SignedStates } from "./units/text-states";
import { parseYaml } from "./yaml-source";

/** The files of one exercise as they lie there: which schema they follow is known only once its kind is. */
export interface ExerciseFiles {
  structure?: { readonly path: string; readonly text: string };
  readonly texts: Partial<Record<Locale, { readonly path: string; readonly text: string }>>;
}

/** The engines to read with, and the states that signatures give. */
interface How {
  readonly formats: ExerciseFormats;
  readonly signed: SignedStates;
}

const kindOnlySchema = z.looseObject({ kind: exerciseKindSchema });

/** Parses the exercises of a tree, each by the schemas of its kind. What does not parse is a finding of rule R01. */
export function parseExercises(tree: ContentSources, found: ReadonlyMap<string, ExerciseFiles>, how: Partial<How> = {}): void {
  const { formats = EXERCISE_FORMATS, signed = new Map() } = how;
  for (const [name, files] of found) parseExercise(tree, { name, texts: {} }, files, { formats, signed });
}

function parseExercise(tree: ContentSources, exercise: ExerciseSource, { structure, texts }: ExerciseFiles, { formats, signed }: How): void {
  tree.exercises.set(exercise.name, exercise);
  if (!structure) return;
  const kind = parseYaml({ ...structure, schema: kindOnlySchema });
  if (kind.parsed === null) {
    tree.findings.push(...kind.findings);
    return;
  }
  const format = formats[kind.parsed.value.kind];
  if (!format) {
    const { path, lineOf } = kind.parsed;
    tree.findings.push({ path, line: lineOf("kind"), rule: "R01", message: `no engine reads exercises of the kind ${kind.parsed.value.kind}` });
    return;
  }
  const script = parseYaml({ ...structure, schema: format.scriptSchema });
  tree.findings.push(...script.findings);
  if (script.parsed) tree.yaml.push((exercise.structure = script.parsed));
  for (const locale of LOCALES) {
    const file = texts[locale];
    if (!file) continue;
    const words = parseYaml({ ...file, schema: format.wordsSchema });
    tree.findings.push(...words.findings);
    if (!words.parsed) continue;
    tree.yaml.push(words.parsed);
    exercise.texts[locale] = withState(words.parsed, signed);
  }
}
