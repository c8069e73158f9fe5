/** The part of the engine a browser needs: replaying moves and what they come to, without the schemas of the content. */
export { answerTo, boardOf, countOf, isLeg, isUnusable, itemsIn } from "./board";
export type { Board, CellCount, Passed, ProofAnswer } from "./board";
export { bearingIn, legsOf, outcomeOf } from "./score";
export type { ProofCriterion, ProofDetail, ProofObstacle } from "./score";
export type { ProofArgument, ProofCell, ProofDimension, ProofItem, ProofMove, ProofScript, ProofWords, Weakness } from "./script";
