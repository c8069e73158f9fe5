export { checkInterview, lengthOf } from "./check";
export type { InterviewFinding } from "./finding";
export { interviewMoveSchema, MAX_MOVES, MAX_OWN_LENGTH } from "./move";
export * from "./play";
export { interviewScriptSchema } from "./script";
export { interviewWordsSchema } from "./words";
