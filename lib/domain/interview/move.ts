import { contentIdSchema } from "@/lib/kernel/ids";
import { localeSchema } from "@/lib/kernel/locale";
import { z } from "zod";
import { QUESTION_TYPES } from "./kinds";

/** An own question is at most this long, in UTF-16 units. */
export const MAX_OWN_LENGTH = 300;
/** More moves than any interview has; with `MAX_OWN_LENGTH` it keeps a round far below 64 kB in practice. */
export const MAX_MOVES = 400;

/** One line without control characters: a NUL could not be stored. */
const ownTextSchema = z
  .string()
  .min(1)
  .max(MAX_OWN_LENGTH)
  .regex(/^(?!\s*$)[^\p{Cc}\p{Cs}]+$/u, "must be one line of words");

/**
 * One move of the learner. An own question is first coded (`own`), then asked as coded (`ask`), asked as the learner codes it
 * (`correct`) or taken back (`withdraw`).
 */
export const interviewMoveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("plan"), chosen: z.array(contentIdSchema).max(45) }),
  z.strictObject({ kind: z.literal("say"), move: contentIdSchema }),
  z.strictObject({ kind: z.literal("own"), text: ownTextSchema, locale: localeSchema }),
  z.strictObject({ kind: z.literal("ask") }),
  z.strictObject({ kind: z.literal("correct"), as: z.enum(QUESTION_TYPES) }),
  z.strictObject({ kind: z.literal("withdraw") }),
  z.strictObject({ kind: z.literal("break") }),
  z.strictObject({ kind: z.literal("renew") }),
  z.strictObject({ kind: z.literal("stop") }),
]);
export type InterviewMove = z.infer<typeof interviewMoveSchema>;
