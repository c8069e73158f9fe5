import "server-only";
import type { ExerciseEntry } from "@/lib/content/model";
import type { Exercise } from "@/lib/domain/catalogue";
import type { Runtime } from "@/lib/usecases/runtime";
import { z } from "zod";
import { EXERCISE_ENGINES } from "./exercise-engines";

const outcomeSchema = z.object({ score: z.number().min(0).max(1), passed: z.boolean(), detail: z.unknown() });

/** What a round was worth: the engine's outcome, with the pass mark of the activity applied. */
export interface RoundVerdict {
  /** In whole thousandths, as it is stored and shown. */
  readonly score: number;
  readonly scoreMillis: number;
  readonly passed: boolean;
  readonly detail: unknown;
}

/**
 * The verdict on moves that were read by the same engine. Passed is what reaches the pass mark and holds nothing that the
 * engine never lets pass. Throws when there is no such engine or it breaks its promise: a fault of ours.
 */
export function judgeRound(
  runtime: Runtime,
  round: { readonly activity: Exercise; readonly exercise: ExerciseEntry; readonly moves: readonly object[] },
): RoundVerdict {
  const { activity, exercise, moves } = round;
  const engine = EXERCISE_ENGINES[exercise.kind];
  if (!engine) throw new Error(`no engine judges exercises of the kind ${exercise.kind}`);
  const outcome = outcomeSchema.parse(engine.outcomeOf(exercise.script, moves, { profiles: runtime.library.profiles }));
  const scoreMillis = Math.floor(outcome.score * 1000 + 1e-9);
  return { score: scoreMillis / 1000, scoreMillis, passed: outcome.passed && scoreMillis >= activity.passMark * 1000 - 1e-6, detail: outcome.detail };
}
