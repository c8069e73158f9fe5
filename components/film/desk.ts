import type { FilmScript, FilmWords } from "@/lib/domain/film";
import type { FilmState } from "@/lib/domain/film/play";

/** What every part of the player works with: the film, what was answered, and the two things one can do. */
export interface FilmDesk {
  readonly script: FilmScript;
  readonly words: FilmWords;
  readonly state: FilmState;
  /** The round goes on: answers are taken. */
  readonly open: boolean;
  readonly answer: (question: string, options: readonly string[]) => void;
  readonly come: (scene: string) => void;
}
