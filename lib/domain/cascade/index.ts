export type { Leader } from "./generation";
export { generationTaughtBy, LICENSING_BODY_GENERATION, nearestGeneration } from "./generation";
export { JOIN_CODE_ALPHABET, newJoinCode, normaliseJoinCode } from "./join-code";
export type { Joined, Place } from "./joining";
export { joinWithPlace } from "./joining";
export type { Joinable, TrainingFields } from "./training";
export { isOpenForJoining, trainingFieldsSchema } from "./training";
