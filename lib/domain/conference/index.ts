/** The face of the case conference: its content, its moves, its check, and the log itself. */
export { bestWay } from "./best-way";
export { checkConference } from "./check";
export * from "./play";
export { conferenceMoveSchema, conferenceScriptSchema, conferenceWordsSchema, DIMENSIONS } from "./script";
export type {
  ConferenceDecision,
  ConferenceFact,
  ConferenceMove,
  ConferenceOption,
  ConferenceQuestion,
  ConferenceScript,
  ConferenceWords,
  Dimension,
} from "./script";
