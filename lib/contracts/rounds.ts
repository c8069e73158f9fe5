import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { isStorableText } from "@/lib/kernel/text";
import { z } from "zod";
import { instantSchema, shareSchema } from "./fields";
import { operation } from "./operation";

/** The largest list of moves of one round, in bytes of JSON. */
export const MOVES_MAX_BYTES = 64 * 1024;
/** Moves are flat things: nobody needs more. Also keeps a hostile nesting from exhausting the stack. */
const DEPTH_MAX = 6;

/**
 * The moves of a round, in order, as plain JSON objects. What a move may hold, the engine of its exercise says; here only that
 * it can be stored and is not too long.
 */
export const movesSchema = z
  .array(z.looseObject({}))
  .max(2000)
  .refine((moves) => isStorableJson(moves, DEPTH_MAX), "contains what cannot be stored")
  .refine((moves) => new TextEncoder().encode(JSON.stringify(moves)).length <= MOVES_MAX_BYTES, `must have at most ${MOVES_MAX_BYTES} bytes`);

function isStorableJson(value: unknown, depth: number): boolean {
  if (typeof value === "string") return isStorableText(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(([key, child]) => isStorableText(key) && isStorableJson(child, depth - 1));
}

const roundBase = {
  id: uuidSchema<"Round">(),
  activityId: contentIdSchema,
  number: z.number().int(),
  startedAt: instantSchema,
  savedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  score: shareSchema.nullable(),
  passed: z.boolean().nullable(),
};
export const roundSummarySchema = z.strictObject(roundBase);
export type RoundSummary = z.infer<typeof roundSummarySchema>;

export const roundSchema = z.strictObject({
  ...roundBase,
  moves: z.array(z.looseObject({})).nullable().describe("Null in lists, when the person was erased, and for staff while the round is not finished"),
});
export type RoundView = z.infer<typeof roundSchema>;

export const listRounds = operation({
  id: "listRounds",
  method: "GET",
  path: "/api/v1/courses/{course}/activities/{activity}/rounds",
  action: "course_state.read",
  summary: "One's own newest fifty rounds of an exercise, oldest first; with moves only the newest open one and the newest finished one.",
  params: z.strictObject({ course: contentIdSchema, activity: contentIdSchema }),
  output: z.strictObject({ rows: z.array(roundSchema) }),
});

export const readRound = operation({
  id: "readRound",
  method: "GET",
  path: "/api/v1/rounds/{round}",
  action: "round.read",
  summary: "One round of an exercise with its moves, and all rounds of the same person in the same exercise, for its learner and the trainer.",
  params: z.strictObject({ round: uuidSchema<"Round">() }),
  output: z.strictObject({ participant: z.string(), round: roundSchema, rounds: z.array(roundSummarySchema) }),
});
