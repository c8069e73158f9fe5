import "server-only";
import { caseKeySchema, caseStructureSchema, itemKeySchema, itemSchema, responseSchema } from "@/lib/domain/catalogue";
import { caseWorkSchema } from "@/lib/contracts/learning";
import { z } from "zod";

/**
 * What an attempt keeps of the content for ever: the items as drawn (parts shuffled) with their keys, or the case with its
 * reference marking. Grading reads this and nothing else, so that a score can be recomputed after any edit.
 */
const pinnedQuizSchema = z.strictObject({
  kind: z.enum(["quiz", "test"]),
  form: z.enum(["a", "b"]).nullable(),
  bank: z.string(),
  order: z.array(z.string()),
  items: z.record(z.string(), z.strictObject({ item: itemSchema, key: itemKeySchema, version: z.string() })),
  passMark: z.number(),
  attemptsAllowed: z.number(),
  /** False for the opening test: taken, never passed or failed. */
  judged: z.boolean(),
});
const pinnedCaseSchema = z.strictObject({
  kind: z.literal("case"),
  caseId: z.string(),
  version: z.string(),
  key: caseKeySchema,
  /** Persons and laws of the case. Absent in attempts that were started before they were pinned. */
  structure: caseStructureSchema.optional(),
  /** The laws it is qualified under, each by the hash it is kept under in the database; the first is asked for article and part. */
  laws: z.array(z.strictObject({ id: z.string(), version: z.string() })).optional(),
  /** Fact id → segment ids, the same in every locale. */
  segments: z.record(z.string(), z.array(z.string())),
  passMark: z.number(),
  attemptsAllowed: z.number(),
});
export const pinnedSchema = z.discriminatedUnion("kind", [pinnedQuizSchema, pinnedCaseSchema]);
export type Pinned = z.infer<typeof pinnedSchema>;
export type PinnedQuiz = z.infer<typeof pinnedQuizSchema>;
export type PinnedCase = z.infer<typeof pinnedCaseSchema>;

/** Answers of an attempt: per item the response and what orders it against a later one. `work` is a case's draft. */
export const answersSchema = z.record(
  z.string(),
  z.strictObject({ order: z.string(), response: responseSchema.nullable().optional(), work: caseWorkSchema.optional() }),
);
export type Answers = z.infer<typeof answersSchema>;

/** The key under which a case keeps its draft among the answers. */
export const WORK = "work";
