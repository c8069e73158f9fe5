import "server-only";
import { mapLocales } from "./language";
import type { ExerciseEntry } from "./model";
import { fingerprint } from "./read";
import type { ContentFiles } from "./read";
import type { ContentSources } from "./sources";

/** Every exercise by id: its script, its words, and a version over its own files. */
export function exercisesOf(tree: ContentSources, files: ContentFiles): ReadonlyMap<string, ExerciseEntry> {
  const entries = [...tree.exercises.values()].flatMap(({ name, structure, texts }) => {
    if (!structure) return [];
    const own = [...files].filter(([path]) => path.startsWith(`exercises/${name}/`)).flat();
    const { id, kind } = structure.value;
    const entry: ExerciseEntry = { id, kind, script: structure.value, texts: mapLocales(texts, ({ value }) => value), version: fingerprint(own) };
    return [[id, entry] as const];
  });
  return new Map(entries);
}
