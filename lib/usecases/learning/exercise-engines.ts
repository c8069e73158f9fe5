import "server-only";
import type { ExerciseKind, ExerciseOutcome, ExerciseScript } from "@/lib/domain/catalogue";
import { conferenceMoveSchema, outcomeOf as outcomeOfConference } from "@/lib/domain/conference";
import { filmMoveSchema, outcomeOf as outcomeOfFilm } from "@/lib/domain/film";
import { interviewMoveSchema, outcomeOf as outcomeOfInterview } from "@/lib/domain/interview";
import { comparisonMoveSchema, comparisonOutcome, taskOf } from "@/lib/domain/comparison";
import type { ComparisonMove, ComparisonScript } from "@/lib/domain/comparison";
import { outcomeOf as outcomeOfProof, proofMoveSchema } from "@/lib/domain/proof";
import type { LawProfile } from "@/lib/domain/qualification";
import { outcomeOf as outcomeOfReferral, referralMoveSchema } from "@/lib/domain/referral";
import { outcomeOf as outcomeOfRequest, requestMoveSchema } from "@/lib/domain/request";
import { outcomeOf as outcomeOfSessionPlan, sessionPlanMoveSchema } from "@/lib/domain/session-plan";
import type { z } from "zod";

/** What an engine may look up besides its script. */
export interface ExerciseGround {
  readonly profiles: ReadonlyMap<string, LawProfile>;
}

/** What an engine brings along for its verdict: one move, and what a list of them comes to. Pure, total, deterministic. */
interface Brought<Script extends ExerciseScript, Move extends object> {
  readonly moveSchema: z.ZodType<Move>;
  readonly outcomeOf: (script: Script, moves: readonly Move[], ground: ExerciseGround) => ExerciseOutcome;
}

/** The same with the engine's own types closed over, so that all engines fit one table. */
export interface ExerciseEngine {
  /** The moves as the engine reads them; null when one of them is none of its moves. */
  readonly readMoves: (moves: readonly object[]) => readonly object[] | null;
  /** What moves that were read come to under a script of the same kind. */
  readonly outcomeOf: (script: ExerciseScript, moves: readonly object[], ground: ExerciseGround) => ExerciseOutcome;
}

/** Makes the entry of one engine. */
export function exerciseEngine<Script extends ExerciseScript, Move extends object>({ moveSchema, outcomeOf }: Brought<Script, Move>): ExerciseEngine {
  const readMoves = (moves: readonly object[]): Move[] | null => {
    const read = moves.map((move) => moveSchema.safeParse(move));
    return read.every((one) => one.success) ? read.map(({ data }) => data) : null;
  };
  // The library parsed the script by the schema of the same engine, `readMoves` the moves.
  return { readMoves, outcomeOf: (script, moves, ground) => outcomeOf(script as Script, moves as readonly Move[], ground) };
}

/**
 * Kinds of exercise the server can judge. To add one, import from the face of its engine and write one line:
 * `interview: exerciseEngine({ moveSchema: interviewMoveSchema, outcomeOf }),`
 * and its line in `lib/content/exercise-formats.ts`.
 */
export const EXERCISE_ENGINES: Readonly<Partial<Record<ExerciseKind, ExerciseEngine>>> = {
  interview: exerciseEngine({ moveSchema: interviewMoveSchema, outcomeOf: outcomeOfInterview }),
  comparison: exerciseEngine({
    moveSchema: comparisonMoveSchema,
    outcomeOf: (script: ComparisonScript, moves: readonly ComparisonMove[], { profiles }) => comparisonOutcome(taskOf(script, [...profiles.values()]), moves),
  }),
  conference: exerciseEngine({ moveSchema: conferenceMoveSchema, outcomeOf: outcomeOfConference }),
  film: exerciseEngine({ moveSchema: filmMoveSchema, outcomeOf: outcomeOfFilm }),
  proof: exerciseEngine({ moveSchema: proofMoveSchema, outcomeOf: outcomeOfProof }),
  request: exerciseEngine({ moveSchema: requestMoveSchema, outcomeOf: outcomeOfRequest }),
  referral: exerciseEngine({ moveSchema: referralMoveSchema, outcomeOf: outcomeOfReferral }),
  "session-plan": exerciseEngine({ moveSchema: sessionPlanMoveSchema, outcomeOf: outcomeOfSessionPlan }),
};
