/** The part of the engine a browser needs: replaying moves and what they come to, without the schemas of the content. */
export { faultsOf, wordFaults } from "./answer";
export type { DraftPart, Fault, WordFault } from "./answer";
export { draftOf, isAccepted, partOf } from "./draft";
export type { Draft, Refused } from "./draft";
export { outcomeOf } from "./score";
export type { RequestCriterion, RequestDetail } from "./score";
export type { Channel, Flaw, OwnRules, RequestBlock, RequestDimension, RequestMove, RequestNeed, RequestPart, RequestScript, RequestWords } from "./script";
