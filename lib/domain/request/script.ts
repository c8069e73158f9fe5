import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

const id = contentIdSchema;
const share = z.number().min(0).max(1);

export const CHANNELS = ["police", "judicial", "fiu", "preservation"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What can be wrong with a block, so that the request comes back. */
export const FLAWS = ["names", "lead", "law", "vague", "promise", "danger", "form"] as const;
export type Flaw = (typeof FLAWS)[number];

export const REQUEST_DIMENSIONS = ["channel", "complete", "sound", "own", "order", "first"] as const;
export type RequestDimension = (typeof REQUEST_DIMENSIONS)[number];

const needSchema = z.strictObject({ id, channel: z.enum(CHANNELS), tolerable: z.array(z.enum(CHANNELS)).default([]) });

const blockSchema = z.strictObject({
  id,
  /** Without it the part is not complete. */
  required: z.boolean().default(false),
  flaw: z.enum(FLAWS).optional(),
});

const ownSchema = z.strictObject({
  /** Characters, spaces trimmed. */
  min: z.number().int().min(1).max(500),
  max: z.number().int().min(50).max(2000),
  /** A date, a period or a number is due. */
  number: z.boolean().default(false),
});

const partSchema = z.strictObject({
  id,
  blocks: z.array(blockSchema).min(1).max(10),
  /** Whether the blocks have a right order: that of the script. */
  ordered: z.boolean().default(false),
  own: ownSchema.optional(),
});

/** `script.yaml` of a request. */
export const requestScriptSchema = z.strictObject({
  ...exerciseScriptBase,
  kind: z.literal("request"),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  weights: z.strictObject({ channel: share, complete: share, sound: share, own: share, order: share, first: share }),
  needs: z.array(needSchema).min(2),
  parts: z.array(partSchema).min(2),
  /** The part whose absence has a sentence of its own. */
  dual: id,
  /** Beginnings of the names that must not stand in a text, in every script, in small letters. */
  protected: z.array(z.string().min(3)).min(1),
});
export type RequestScript = z.infer<typeof requestScriptSchema>;
export type RequestPart = z.infer<typeof partSchema>;
export type RequestBlock = z.infer<typeof blockSchema>;
export type RequestNeed = z.infer<typeof needSchema>;
export type OwnRules = z.infer<typeof ownSchema>;

const line = z.string().min(1);
/** `script.<locale>.yaml` of a request: every word by id. */
export const requestWordsSchema = z.strictObject({
  ...exerciseWordsBase,
  title: line,
  opening: z.array(line).min(1),
  file: z.array(z.strictObject({ title: line, text: line })).min(1),
  law: line.describe("Which laws meet, and what of it is not verified"),
  needs: z.record(id, z.strictObject({ label: line, why: line })),
  parts: z.record(
    id,
    z.strictObject({
      title: line,
      asks: line,
      own: line.optional().describe("What own words are for"),
      missing: line.describe("What the requested State writes when the part is not complete"),
      blocks: z.record(id, z.strictObject({ text: line, why: line })),
    }),
  ),
});
export type RequestWords = z.infer<typeof requestWordsSchema>;

/** One move of the learner. */
export const requestMoveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("route"), need: id, channel: z.enum(CHANNELS) }),
  z.strictObject({ kind: z.literal("arrange"), part: id, blocks: z.array(id).max(10) }),
  z.strictObject({ kind: z.literal("write"), part: id, text: z.string().max(2000) }),
  z.strictObject({ kind: z.literal("send") }),
]);
export type RequestMove = z.infer<typeof requestMoveSchema>;
