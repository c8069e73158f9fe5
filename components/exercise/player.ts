/** The seam to the players: also in `lib/client/player`, where features that draw one find it. */
export { closedRound } from "@/lib/client/player";
export type { PlayerProps } from "@/lib/client/player";
