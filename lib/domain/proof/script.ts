import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

const id = contentIdSchema;
const share = z.number().min(0).max(1);

/** What can be wrong with an item: said by somebody who was not there, a gap in custody, got against the law, a lead for police use only. */
export const WEAKNESSES = ["hearsay", "chain", "unlawful", "lead"] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** What a round is scored on. */
export const PROOF_DIMENSIONS = ["cover", "two", "relevance", "items", "reasons"] as const;
export type ProofDimension = (typeof PROOF_DIMENSIONS)[number];

const cellSchema = z.strictObject({
  id,
  accused: id,
  element: id,
  /** A core cell needs its second leg. */
  core: z.boolean().default(true),
  /** False: this file does not prove it, and the honest cell stays white. */
  provable: z.boolean().default(true),
});

const itemSchema = z.strictObject({
  id,
  /** From the person harmed; repeating what that person said; from anywhere else. */
  origin: z.enum(["person", "repeats", "other"]),
  weaknesses: z.array(z.enum(WEAKNESSES)).default([]),
  /** Cells on which it bears. */
  bears: z.array(id),
});

const argumentSchema = z.strictObject({
  id,
  /** Items that meet it, and how many of them are enough. */
  meets: z.array(id).min(1),
  needs: z.number().int().min(1).max(4),
  reasons: z
    .array(z.strictObject({ id, worth: share }))
    .min(3)
    .max(4),
});

/** `script.yaml` of a proof matrix. */
export const proofScriptSchema = z.strictObject({
  ...exerciseScriptBase,
  kind: z.literal("proof"),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  weights: z.strictObject({ cover: share, two: share, relevance: share, items: share, reasons: share }),
  accused: z.array(id).min(1),
  elements: z.array(id).min(2),
  cells: z.array(cellSchema).min(2),
  items: z.array(itemSchema).min(3),
  arguments: z.array(argumentSchema).min(1),
});
export type ProofScript = z.infer<typeof proofScriptSchema>;
export type ProofCell = z.infer<typeof cellSchema>;
export type ProofItem = z.infer<typeof itemSchema>;
export type ProofArgument = z.infer<typeof argumentSchema>;

const line = z.string().min(1);
/** `script.<locale>.yaml` of a proof matrix: every word by id. */
export const proofWordsSchema = z.strictObject({
  ...exerciseWordsBase,
  title: line,
  opening: z.array(line).min(1),
  law: line.describe("Which text the rows follow, and what of it is not verified"),
  accused: z.record(id, z.strictObject({ name: line, role: line })),
  elements: z.record(id, z.strictObject({ name: line, asks: line })),
  cells: z.record(id, line).describe("What proves this cell in this file, or why it stays white"),
  items: z.record(
    id,
    z.strictObject({
      title: line,
      says: line,
      bears: line.describe("What it proves and what it does not"),
      weak: z.partialRecord(z.enum(WEAKNESSES), line).default({}).describe("What exactly is wrong, and what could mend it"),
    }),
  ),
  arguments: z.record(id, z.strictObject({ title: line, says: line, answer: line, reasons: z.record(id, z.strictObject({ label: line, why: line })) })),
});
export type ProofWords = z.infer<typeof proofWordsSchema>;

/** One move of the learner. */
export const proofMoveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("place"), cell: id, item: id }),
  z.strictObject({ kind: z.literal("remove"), cell: id, item: id }),
  z.strictObject({ kind: z.literal("answer"), argument: id, items: z.array(id).max(20), reason: id.nullable() }),
]);
export type ProofMove = z.infer<typeof proofMoveSchema>;
