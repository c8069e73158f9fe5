/** The face of the session plan: its content, its moves, its check, and the round itself. */
export { checkSessionPlan } from "./check";
export { bestRound } from "./best-round";
export * from "./play";
export { SESSION_DIMENSIONS, sessionPlanMoveSchema, sessionPlanScriptSchema, sessionPlanWordsSchema, WORD_RULES } from "./script";
export { EMPTY_STATE, step } from "./state";
