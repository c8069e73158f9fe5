import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { filmScriptSchema, filmWordsSchema } from "./script";
import type { FilmScript, FilmWords } from "./script";

const CUES = [
  { id: "one", at: 1, until: 5 },
  { id: "two", at: 6, until: 10 },
];

/** Five scenes of fifty seconds, two questions. */
export function filmScript(change: Partial<FilmScript> = {}): FilmScript {
  const scene = (id: string) => ({
    id,
    seconds: 50,
    ground: "day",
    still: 20,
    parts: [{ part: "key" }],
    cues: CUES.map((cue) => ({ ...cue, id: `${id}-${cue.id}` })),
  });
  const questions = [
    { id: "which", scene: "b", at: 40, kind: "single", options: ["a", "b", "c"], right: ["b"], objective: "m1-o1" },
    { id: "all", scene: "d", at: 49, kind: "multiple", options: ["a", "b", "c", "d"], right: ["a", "c"], objective: "m1-o2" },
  ];
  return { ...filmScriptSchema.parse({ id: "film", kind: "film", scenes: ["a", "b", "c", "d", "e"].map(scene), questions }), ...change };
}

export function filmWords({ scenes, questions }: FilmScript, change: Partial<FilmWords> = {}): FilmWords {
  const each = <T>(ids: readonly string[], value: T) => Object.fromEntries(ids.map((id) => [id, value]));
  const words = filmWordsSchema.parse({
    title: "Film",
    about: "About",
    notice: "Notice",
    colophon: "Colophon",
    scenes: each(
      scenes.map(({ id }) => id),
      { title: "Scene", picture: "A key" },
    ),
    cues: each(
      scenes.flatMap(({ cues }) => cues.map(({ id }) => id)),
      "A caption",
    ),
    questions: Object.fromEntries(
      questions.map(({ id, options }) => [id, { stem: "Which?", options: each(options, "This"), reasons: each(options, "Since"), closing: "So" }]),
    ),
  });
  return { ...words, ...change };
}

/** The same words in all three languages. */
export function inAllLanguages(words: FilmWords): Record<Locale, FilmWords> {
  const [en, ru, tk] = LOCALES.map(() => words);
  return { en: en ?? words, ru: ru ?? words, tk: tk ?? words };
}
