/** The face of the request for assistance: its content, its moves, its check, and the draft itself. */
export { bestDraft, checkRequest } from "./check";
export { EMPTY_DRAFT, step } from "./draft";
export * from "./play";
export { CHANNELS, FLAWS, REQUEST_DIMENSIONS, requestMoveSchema, requestScriptSchema, requestWordsSchema } from "./script";
