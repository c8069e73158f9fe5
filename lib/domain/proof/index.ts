/** The face of the proof matrix: its content, its moves, its check, and the board itself. */
export { EMPTY_BOARD, step } from "./board";
export { bestRound, checkProof } from "./check";
export * from "./play";
export { PROOF_DIMENSIONS, proofMoveSchema, proofScriptSchema, proofWordsSchema, WEAKNESSES } from "./script";
