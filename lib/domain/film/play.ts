/** What a player needs of the engine: time and answers, without the schemas of the script. */
export { outcomeOf, stateOf, worthOf, type FilmState } from "./outcome";
export { pauseBetween, pausesOf, sceneAt, startOf } from "./timeline";
