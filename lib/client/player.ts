import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ExerciseRound } from "./use-exercise";

/**
 * What the player of every kind of exercise is given. Script, words and moves have the shapes of its engine; the player says
 * which: `const { script, words } = exercise as PublicExercise<ReferralScript, ReferralWords>`.
 */
export interface PlayerProps {
  readonly exercise: PublicExercise;
  readonly round: ExerciseRound;
  /** 0 to 1: the score from which a finished round counts. */
  readonly passMark: number;
}

/** A round to look at: finished, and nothing can be done to it. */
export function closedRound(roundId: string, moves: readonly object[]): ExerciseRound {
  const nothing = () => undefined;
  return { roundId, state: "finished", moves, previous: null, full: false, add: nothing, replace: nothing, finish: nothing, restart: null };
}
