export type { KeyFault, Refusal, ResponseFault } from "./check-response";
export { checkKey, checkResponse, KEY_FAULTS, RESPONSE_FAULTS } from "./check-response";
export type { Draw, PoolItem, SeenForm } from "./draw";
export { assignForm, drawItems, shuffleOptions } from "./draw";
export type { AttemptGrade, AttemptToGrade } from "./grade-attempt";
export { gradeAttempt } from "./grade-attempt";
export type { ItemGrade } from "./grade-item";
export { gradeItem, HUNDREDTHS_PER_POINT } from "./grade-item";
export type { PartMark } from "./tally";
