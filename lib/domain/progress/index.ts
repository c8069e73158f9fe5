export type { ActivityState, AttemptState } from "./activity-state";
export { ACTIVITY_STATES, applyRecord, foldProgress, NOT_STARTED } from "./activity-state";
export type { Condition } from "./completion";
export { completionConditions, isComplete } from "./completion";
export type { LearningRecord, Outcome } from "./learning-record";
export type { OutlineEntry, Requirement } from "./outline";
export { nextActivity, outlineOf } from "./outline";
