/** The part of the engine a browser needs: replaying moves and what they come to, without the schemas of the content. */
export { outcomeOf } from "./score";
export type { Criterion, ReferralDetail } from "./score";
export { choiceOf, missingBefore, NOT_BEGUN, stateOf, step, stepsLeft } from "./walk";
export type { BodyFit, Entry, Ignored, Pace, ReferralState } from "./walk";
