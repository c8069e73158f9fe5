import { contentIdSchema } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import { z } from "zod";
import type { ExerciseKind } from "./course";
import { exerciseKindSchema } from "./course";

/** What `script.yaml` of every exercise begins with; an engine's schema adds its own fields. */
export const exerciseScriptBase = { id: contentIdSchema, kind: exerciseKindSchema };
export interface ExerciseScript {
  readonly id: string;
  readonly kind: ExerciseKind;
}

/** What `script.<locale>.yaml` of every exercise holds besides the words of its engine. */
export const exerciseWordsBase = { state: z.enum(["reviewed", "draft", "machine_draft"]).default("draft") };
export interface ExerciseWords {
  readonly state: "reviewed" | "draft" | "machine_draft";
}

/** Something an engine's check found: where in the script, or in the words of one language, and what is wrong. */
export interface ExerciseFinding {
  /** Absent: in `script.yaml`. */
  readonly locale?: Locale;
  /** Keys and indexes from the root of the file. */
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** What came of a round, as an engine says it. `detail` is plain JSON for the debrief and the trainer. */
export interface ExerciseOutcome<Detail = unknown> {
  /** 0 to 1. */
  readonly score: number;
  /** Nothing in the round forbids passing; whether the score suffices is the activity's pass mark. */
  readonly passed: boolean;
  readonly detail: Detail;
}
