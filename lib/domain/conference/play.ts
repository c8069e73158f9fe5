/** The part of the engine a browser needs: replaying moves and what they come to, without the schemas of the content. */
export { bestOptions, circleOf, decisionsOf, factOf, factsOf, isProper, outsideOf, questionsOf } from "./case-file";
export type { Placed, PlacedFact } from "./case-file";
export { decided, entriesOf, isThere, knows, NOTHING_SAID, openOptions, stateOf, step, undecided, waitingFor } from "./log";
export type { ConferenceState, Entry, EntryOf, Ignored } from "./log";
export { isOfCase, readMove, writeMove } from "./room";
export type { WrittenMove } from "./room";
export { outcomeOf } from "./score";
export type { Breach, ConferenceDetail, Criterion, Missed } from "./score";
export { answerTo, papersOf, questionsFor, sightOf, toldOf } from "./view";
export type { Sight } from "./view";
