import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

/** What a walk is scored on. */
export const DIMENSIONS = ["consent", "safety", "reflection", "timeliness", "body"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const id = contentIdSchema;
const share = z.number().min(0).max(1);
const days = z.number().int().min(0).max(120).default(0);
/** What a choice earns, dimension by dimension; time and body follow from what is done when and by whom. */
const marks = z.strictObject({ consent: share.optional(), safety: share.optional(), reflection: share.optional() });
const choice = {
  id,
  marks,
  /** Hurts the person whatever else is done well: a round with one never passes. */
  harm: z.boolean().default(false),
  days,
};
const choiceSchema = z.strictObject(choice);

const stepSchema = z.strictObject({
  id,
  phase: id,
  /** A step that is not required is a side road: it counts only when taken. */
  required: z.boolean().default(true),
  days,
  /** The last day of the story on which it may begin. */
  due: z.number().int().min(0).max(365).optional(),
  /** What has to come first, and which dimension suffers when it does not. */
  after: z.array(z.strictObject({ step: id, dimension: z.enum(["consent", "safety", "reflection"]) })).default([]),
  by: z.array(id).min(1),
  tolerable: z.array(id).default([]),
  manners: z.array(choiceSchema).min(2).max(4),
});

const eventSchema = z.strictObject({
  id,
  /** Comes once this step is done … */
  after: id,
  /** … and not before this day of the story. */
  day: z.number().int().min(0).max(365),
  choices: z.array(choiceSchema).min(2).max(4),
});

/** `script.yaml` of a walk. */
export const referralScriptSchema = z.strictObject({
  ...exerciseScriptBase,
  kind: z.literal("referral"),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  weights: z.strictObject({ consent: share, safety: share, reflection: share, timeliness: share, body: share }),
  phases: z.array(id).min(1),
  actors: z.array(id).min(2),
  steps: z.array(stepSchema).min(2),
  events: z.array(eventSchema),
  /** The step that ends the walk. */
  last: id,
});
export type ReferralScript = z.infer<typeof referralScriptSchema>;
export type ReferralStep = z.infer<typeof stepSchema>;
export type ReferralEvent = z.infer<typeof eventSchema>;
export type ReferralChoice = z.infer<typeof choiceSchema>;

const line = z.string().min(1);
const choiceWords = z.strictObject({
  label: line,
  /** What comes of it in the story. */
  outcome: line,
  /** Why that is good or bad. */
  why: line,
});
/** `script.<locale>.yaml` of a walk: every word by id. */
export const referralWordsSchema = z.strictObject({
  ...exerciseWordsBase,
  person: line,
  opening: line,
  /** The same in neutral words, for whoever prefers to read less. */
  neutral: line,
  phases: z.record(id, line),
  actors: z.record(id, z.strictObject({ name: line, owes: line, mustNot: line })),
  steps: z.record(
    id,
    z.strictObject({
      title: line,
      lead: line,
      body: line.describe("Who may do it, and why nobody else"),
      order: z.record(id, line).default({}).describe("Why each earlier step comes first"),
      manners: z.record(id, choiceWords),
    }),
  ),
  events: z.record(id, z.strictObject({ title: line, text: line, choices: z.record(id, choiceWords) })),
});
export type ReferralWords = z.infer<typeof referralWordsSchema>;

/** One move of the learner. */
export const referralMoveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("begin"), pace: z.enum(["days", "calm"]) }),
  z.strictObject({ kind: z.literal("act"), step: id, by: id, manner: id }),
  z.strictObject({ kind: z.literal("reply"), event: id, choice: id }),
]);
export type ReferralMove = z.infer<typeof referralMoveSchema>;
