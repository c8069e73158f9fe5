import type { ExerciseFinding, ExerciseKind, ExerciseScript, ExerciseWords } from "@/lib/domain/catalogue";
import { checkConference, conferenceScriptSchema, conferenceWordsSchema } from "@/lib/domain/conference";
import { checkFilm, filmScriptSchema, filmWordsSchema } from "@/lib/domain/film";
import { checkInterview, interviewScriptSchema, interviewWordsSchema } from "@/lib/domain/interview";
import { checkProof, proofScriptSchema, proofWordsSchema } from "@/lib/domain/proof";
import { checkReferral, referralScriptSchema, referralWordsSchema } from "@/lib/domain/referral";
import { checkRequest, requestScriptSchema, requestWordsSchema } from "@/lib/domain/request";
import { checkSessionPlan, sessionPlanScriptSchema, sessionPlanWordsSchema } from "@/lib/domain/session-plan";
import { checkComparison, comparisonScriptSchema, comparisonWordsSchema } from "@/lib/domain/comparison";
import type { z } from "zod";
import type { ByLocale } from "./model";

/** What a check may look up besides the exercise itself. */
export interface ExerciseSurroundings {
  /** Ids of the law profiles there are. */
  readonly laws: readonly string[];
}

/** What an engine brings along for its content: both schemas, and a check of what schemas cannot see. Pure. */
interface Brought<Script extends ExerciseScript, Words extends ExerciseWords> {
  readonly scriptSchema: z.ZodType<Script>;
  readonly wordsSchema: z.ZodType<Words>;
  /** Findings over a script that matched its schema and the words there are. */
  readonly check: (script: Script, words: ByLocale<Words>, around: ExerciseSurroundings) => readonly ExerciseFinding[];
}

/** The same with the engine's own types closed over, so that all engines fit one table. */
export interface ExerciseFormat {
  readonly scriptSchema: z.ZodType<ExerciseScript>;
  readonly wordsSchema: z.ZodType<ExerciseWords>;
  readonly check: (script: ExerciseScript, words: ByLocale<ExerciseWords>, around: ExerciseSurroundings) => readonly ExerciseFinding[];
}

export type ExerciseFormats = Readonly<Partial<Record<ExerciseKind, ExerciseFormat>>>;

/** Makes the entry of one engine. */
export function exerciseFormat<Script extends ExerciseScript, Words extends ExerciseWords>(brought: Brought<Script, Words>): ExerciseFormat {
  return {
    scriptSchema: brought.scriptSchema,
    wordsSchema: brought.wordsSchema,
    // What comes here was parsed by the same schemas.
    check: (script, words, around) => brought.check(script as Script, words as ByLocale<Words>, around),
  };
}

/**
 * Kinds of exercise whose content can be read. To add one, import from the face of its engine and write one line:
 * `interview: exerciseFormat({ scriptSchema: interviewScriptSchema, wordsSchema: interviewWordsSchema, check: checkInterview }),`
 * and its line in `lib/usecases/learning/exercise-engines.ts`.
 */
export const EXERCISE_FORMATS: ExerciseFormats = {
  interview: exerciseFormat({ scriptSchema: interviewScriptSchema, wordsSchema: interviewWordsSchema, check: checkInterview }),
  comparison: exerciseFormat({
    scriptSchema: comparisonScriptSchema,
    wordsSchema: comparisonWordsSchema,
    check: (script, _words, { laws }) => checkComparison(script, laws),
  }),
  conference: exerciseFormat({ scriptSchema: conferenceScriptSchema, wordsSchema: conferenceWordsSchema, check: checkConference }),
  film: exerciseFormat({ scriptSchema: filmScriptSchema, wordsSchema: filmWordsSchema, check: checkFilm }),
  proof: exerciseFormat({ scriptSchema: proofScriptSchema, wordsSchema: proofWordsSchema, check: checkProof }),
  request: exerciseFormat({ scriptSchema: requestScriptSchema, wordsSchema: requestWordsSchema, check: checkRequest }),
  referral: exerciseFormat({ scriptSchema: referralScriptSchema, wordsSchema: referralWordsSchema, check: checkReferral }),
  "session-plan": exerciseFormat({ scriptSchema: sessionPlanScriptSchema, wordsSchema: sessionPlanWordsSchema, check: checkSessionPlan }),
};
