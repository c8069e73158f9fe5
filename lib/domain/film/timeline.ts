import type { FilmQuestion, FilmScript, FilmWords } from "./script";

/** A caption with its place in the whole film, in seconds. */
interface TimedCue {
  readonly id: string;
  readonly scene: string;
  readonly from: number;
  readonly until: number;
}

/** A pause: the film stops here until the question is answered or passed over. */
interface Pause {
  readonly at: number;
  readonly question: FilmQuestion;
}

type Timed = Pick<FilmScript, "questions"> & { readonly scenes: readonly Pick<FilmScript["scenes"][number], "id" | "seconds" | "cues">[] };

/** Length of the film in seconds. */
export function durationOf({ scenes }: Pick<Timed, "scenes">): number {
  return scenes.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** When a scene begins; undefined for one the film does not have (FM3). */
export function startOf({ scenes }: Pick<Timed, "scenes">, id: string): number | undefined {
  let start = 0;
  for (const scene of scenes) {
    if (scene.id === id) return start;
    start += scene.seconds;
  }
  return undefined;
}

/** The scene at a moment of the film; after the end, the last (FM3). */
export function sceneAt({ scenes }: Pick<Timed, "scenes">, seconds: number): string {
  let end = 0;
  for (const scene of scenes) {
    end += scene.seconds;
    if (seconds < end) return scene.id;
  }
  return scenes.at(-1)?.id ?? "";
}

/** All captions in order (FM3). */
export function cuesOf({ scenes }: Pick<Timed, "scenes">): TimedCue[] {
  let start = 0;
  return scenes.flatMap(({ id: scene, seconds, cues }) => {
    const offset = start;
    start += seconds;
    return cues.map(({ id, at, until }) => ({ id, scene, from: offset + at, until: offset + until }));
  });
}

/** All pauses in the order of the film (FM4). */
export function pausesOf(script: Timed): Pause[] {
  return script.questions
    .flatMap((question) => {
      const start = startOf(script, question.scene);
      return start === undefined ? [] : [{ at: start + question.at, question }];
    })
    .toSorted((one, other) => one.at - other.at);
}

/** The pause that playing from one moment to a later one runs into: the first with an open question (FM4). */
export function pauseBetween(pauses: readonly Pause[], from: number, to: number, answered: ReadonlySet<string>): Pause | undefined {
  return pauses.find(({ at, question }) => at > from && at <= to && !answered.has(question.id));
}

/** The captions of one language as WebVTT (FM5). A cue without words is left out. */
export function webVtt(script: Timed, words: Pick<FilmWords, "cues">): string {
  const blocks = cuesOf(script).flatMap(({ id, from, until }) => {
    const text = words.cues[id];
    return text === undefined ? [] : [`${id}\n${clock(from)} --> ${clock(until)}\n${escaped(text)}\n`];
  });
  return `WEBVTT\n\n${blocks.join("\n")}`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const part = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, "0");
  return `${part(milliseconds / 3_600_000)}:${part((milliseconds / 60_000) % 60)}:${part((milliseconds / 1000) % 60)}.${part(milliseconds % 1000, 3)}`;
}
