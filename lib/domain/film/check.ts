import type { ExerciseFinding } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { FilmScript, FilmWords } from "./script";
import { durationOf } from "./timeline";

const SHORTEST_SECONDS = 240;
const LONGEST_SECONDS = 360;
/** A caption is read at this pace at most, and stands at least so long. */
const CHARACTERS_A_SECOND = 20;
const SHORTEST_CUE_SECONDS = 1.4;
const LONGEST_CUE = 125;
const WORDLESS: FilmWords["cues"] = {};

type Words = Readonly<Partial<Record<Locale, FilmWords>>>;

/** What schemas cannot see in a film: its length, its timing, its questions, and that no word is missing in any language (FM1, FM2). */
export function checkFilm(script: FilmScript, words: Words): ExerciseFinding[] {
  return [
    ...lengthFindings(script),
    ...idFindings(script),
    ...sceneFindings(script),
    ...questionFindings(script),
    ...LOCALES.flatMap((locale) => wordFindings(script, words[locale], locale)),
  ];
}

function lengthFindings(script: FilmScript): ExerciseFinding[] {
  const seconds = durationOf(script);
  return seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS ? [{ at: ["scenes"], message: `the film lasts ${seconds} seconds, not 240 to 360` }] : [];
}

function idFindings({ scenes, questions }: FilmScript): ExerciseFinding[] {
  const all = [
    ...scenes.map(({ id }, index) => ({ id: `scene ${id}`, at: ["scenes", index] })),
    ...scenes.flatMap(({ cues }, scene) => cues.map(({ id }, index) => ({ id: `cue ${id}`, at: ["scenes", scene, "cues", index] }))),
    ...questions.map(({ id }, index) => ({ id: `question ${id}`, at: ["questions", index] })),
  ];
  const ids = all.map(({ id }) => id);
  return all.flatMap(({ id, at }, index) => (ids.indexOf(id) === index ? [] : [{ at, message: `${id} occurs twice` }]));
}

function sceneFindings({ scenes }: FilmScript): ExerciseFinding[] {
  return scenes.flatMap(({ seconds, still, cues }, scene) => [
    ...(still > seconds ? [{ at: ["scenes", scene, "still"], message: "the still lies after the end of the scene" }] : []),
    ...cues.flatMap(({ id, at, until }, index) => {
      const after = cues[index - 1]?.until ?? 0;
      const wrong = until > seconds || until - at < SHORTEST_CUE_SECONDS || at < after;
      return wrong ? [{ at: ["scenes", scene, "cues", index], message: `${id} is too short, runs over the one before it, or leaves its scene` }] : [];
    }),
  ]);
}

function questionFindings({ scenes, questions }: FilmScript): ExerciseFinding[] {
  return questions.flatMap(({ id, scene, at, kind, options, right }, index) => {
    const place = scenes.find((entry) => entry.id === scene);
    const wrong = [
      place === undefined || at > place.seconds ? `${id} stands outside its scene` : null,
      right.every((option) => options.includes(option)) && new Set(options).size === options.length
        ? null
        : `${id} has options twice or a right one that is not offered`,
      kind === "multiple" || right.length === 1 ? null : `${id} asks for one and takes several`,
      right.length < options.length ? null : `${id} has nothing wrong to choose`,
    ];
    return wrong.flatMap((message) => (message === null ? [] : [{ at: ["questions", index], message }]));
  });
}

function wordFindings(script: FilmScript, words: FilmWords | undefined, locale: Locale): ExerciseFinding[] {
  if (words === undefined) return [{ at: [], message: `there are no words in ${locale}` }];
  const cues = script.scenes.flatMap((scene) => scene.cues);
  const missing = [
    ...differs(
      script.scenes.map(({ id }) => id),
      words.scenes,
      ["scenes"],
    ),
    ...differs(
      cues.map(({ id }) => id),
      words.cues,
      ["cues"],
    ),
    ...differs(
      script.questions.map(({ id }) => id),
      words.questions,
      ["questions"],
    ),
    ...script.questions.flatMap(({ id, options }) => {
      const text = words.questions[id];
      return text === undefined
        ? []
        : [...differs(options, text.options, ["questions", id, "options"]), ...differs(options, text.reasons, ["questions", id, "reasons"])];
    }),
  ];
  return [...missing, ...cues.flatMap((cue) => paceFindings(cue, words.cues))].map((finding) => ({ ...finding, locale }));
}

/** Ids that have no words, and words that belong to no id. */
function differs(ids: readonly string[], words: Readonly<Record<string, unknown>>, at: readonly string[]): ExerciseFinding[] {
  return [
    ...ids.flatMap((id) => (Object.hasOwn(words, id) ? [] : [{ at, message: `${id} has no words` }])),
    ...Object.keys(words).flatMap((id) => (ids.includes(id) ? [] : [{ at: [...at, id], message: `${id} is not in the script` }])),
  ];
}

function paceFindings(
  { id, at, until }: { readonly id: string; readonly at: number; readonly until: number },
  texts: FilmWords["cues"] = WORDLESS,
): ExerciseFinding[] {
  const { length } = texts[id] ?? "";
  const pace = length / (until - at);
  if (length > LONGEST_CUE) return [{ at: ["cues", id], message: `${length} characters are more than two lines hold` }];
  return pace > CHARACTERS_A_SECOND ? [{ at: ["cues", id], message: `${Math.round(pace)} characters a second are read by nobody` }] : [];
}
