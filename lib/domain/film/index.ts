export { checkFilm } from "./check";
export { outcomeOf } from "./outcome";
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
export { durationOf, sceneAt, startOf, webVtt } from "./timeline";
