/** What a player needs of the engine: time and answers, without the schemas of the script. */
export { outcomeOf, stateOf, worthOf, type Answered, type FilmState } from "./outcome";
export { cuesOf, durationOf, pauseBetween, pausesOf, sceneAt, startOf, type Pause } from "./timeline";
