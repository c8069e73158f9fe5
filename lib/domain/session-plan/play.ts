/** The part of the engine a browser needs: replaying moves and what they come to, without the schemas of the content. */
export type { About, SessionCriterion } from "./criterion";
export { harmsOfPlan, outcomeOf } from "./score";
export type { Harm, SessionDetail } from "./score";
export type {
  OwnRules,
  SessionDimension,
  SessionEvent,
  SessionField,
  SessionOption,
  SessionPlanMove,
  SessionPlanScript,
  SessionPlanWords,
  WordRule,
} from "./script";
export { citeKey, emptyFields, eventNow, isReady, stateOf } from "./state";
export type { Plan } from "./plan";
export type { Refused, SessionState } from "./state";
export { timelineOf } from "./timeline";
export type { Stretch, Timeline } from "./timeline";
export { innerVerbIn, rulesOf, verbsIn } from "./words";
export type { FoundVerb } from "./words";
