export { checkFilm } from "./check";
export { outcomeOf, stateOf, worthOf, type Answered, type FilmDetail, type FilmOutcome, type FilmState } from "./outcome";
export {
  filmMoveSchema,
  filmScriptSchema,
  filmWordsSchema,
  type Change,
  type FilmMove,
  type FilmQuestion,
  type FilmScript,
  type FilmWords,
  type Part,
  type Passage,
  type Scene,
  type View,
} from "./script";
export { cuesOf, durationOf, pauseBetween, pausesOf, sceneAt, startOf, webVtt, type Pause, type TimedCue } from "./timeline";
