/** The face of the referral walk-through: its content, its moves, its check, and the walk itself. */
export { bestWay } from "./best-way";
export { checkReferral } from "./check";
export * from "./play";
export { DIMENSIONS, referralMoveSchema, referralScriptSchema, referralWordsSchema } from "./script";
export type { Dimension, ReferralChoice, ReferralEvent, ReferralMove, ReferralScript, ReferralStep, ReferralWords } from "./script";
