/** Answers that fit any question of their kind; several variants each, taken in turn. */
export const REPLIES = ["guarded", "agree", "unsure", "short", "shut", "hurt", "nothing-more", "not-understood"] as const;
export type Reply = (typeof REPLIES)[number];

/** Things that can always be said and done, in any script. */
export const STANDING_MOVES = ["break", "renew", "stop"] as const;
export type StandingMove = (typeof STANDING_MOVES)[number];
