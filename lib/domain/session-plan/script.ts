import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

const id = contentIdSchema;
const share = z.number().min(0).max(1);
const minute = z.number().int().min(0).max(90);

export const SESSION_DIMENSIONS = ["plan", "time", "words", "safety", "room", "rating", "feedback", "cascade"] as const;
export type SessionDimension = (typeof SESSION_DIMENSIONS)[number];

/** What own words can be asked to keep; `min` and `max` count characters. */
export const WORD_RULES = ["min", "max", "verb", "single", "seen", "measure", "question", "open", "fortnight"] as const;
export type WordRule = (typeof WORD_RULES)[number];

const optionSchema = z.strictObject({
  id,
  /** What choosing it is worth; nothing for a misconception. */
  worth: share.default(0),
  /** In a block of the timeline: the part of its minutes in which participants work. */
  works: share.default(0),
  /** In feedback: the lines of the record that bear it out. */
  lines: z.array(id).default([]),
});

const ownSchema = z.strictObject({
  min: z.number().int().min(1).max(500),
  max: z.number().int().min(20).max(1000),
  rules: z.array(z.enum(WORD_RULES)).default([]),
});

const fieldSchema = z.strictObject({
  id,
  dimension: z.enum(["plan", "safety"]).default("plan"),
  /** How many options may be chosen. */
  most: z.number().int().min(1).max(8).default(1),
  options: z.array(optionSchema).max(8).default([]),
  /** Own words instead of options. */
  own: ownSchema.optional(),
  /** A block of the timeline: what the template gives, and what still serves. */
  minutes: z.strictObject({ start: minute, min: minute, max: minute }).optional(),
  /** Where it is explained: an id of `references`. */
  see: id,
});

const eventSchema = z.strictObject({
  id,
  /** The block during which it happens. */
  block: id,
  responses: z
    .array(
      z.strictObject({
        id,
        worth: share.default(0),
        /** It alters what a kit fixes (dossier 6.5). */
        core: z.boolean().default(false),
        harm: id.optional(),
      }),
    )
    .min(2)
    .max(6),
  see: id,
});

const choiceSchema = z.strictObject({ field: id, option: id });

/** `script.yaml` of a session plan. */
export const sessionPlanScriptSchema = z.strictObject({
  ...exerciseScriptBase,
  kind: z.literal("session-plan"),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  weights: z.record(z.enum(SESSION_DIMENSIONS), share),
  /** How long the session is. */
  minutes: minute,
  /** The share of minutes in which participants are to work. */
  interaction: share,
  /** The template, in its order. */
  fields: z.array(fieldSchema).min(2),
  /** What no other merit makes up for: chosen together, without what would have prevented it. */
  harms: z.array(z.strictObject({ id, when: z.array(choiceSchema), unless: choiceSchema.optional() })),
  events: z.array(eventSchema).min(1),
  /** The record of a colleague's teaching, line by line. */
  lines: z.array(id).min(2),
  criteria: z.array(z.strictObject({ id, level: z.number().int().min(1).max(4), lines: z.array(id).min(1) })).min(2),
  feedback: z.strictObject({ steps: z.array(id).min(2), fields: z.array(fieldSchema).min(1), rating: id, order: id }),
  cascade: z.strictObject({
    slots: z.array(id).min(2),
    owners: z.array(id).min(2),
    milestones: z.array(z.strictObject({ id, slot: id, owners: z.array(id).min(1) })).min(2),
    see: id,
  }),
  /** Steps of lessons by an id: the path without its language, and the step. */
  references: z.record(id, z.string().regex(/^courses(?:\/[a-z0-9-]+){3}#[a-z0-9-]+$/)),
});
export type SessionPlanScript = z.infer<typeof sessionPlanScriptSchema>;
export type SessionField = z.infer<typeof fieldSchema>;
export type SessionOption = z.infer<typeof optionSchema>;
export type SessionEvent = z.infer<typeof eventSchema>;
export type OwnRules = z.infer<typeof ownSchema>;

const line = z.string().min(1);
const option = z.strictObject({
  text: line,
  why: line.describe("Why it serves, or what goes wrong with it"),
  happens: line.optional().describe("In a block of the timeline: what is seen in the room"),
});
const field = z.strictObject({
  title: line,
  asks: line,
  own: line.optional().describe("What own words are for"),
  model: line.optional().describe("An example that keeps the rules"),
  why: line.optional().describe("Why own words are asked for in this way"),
  options: z.record(id, option).default({}),
});

/** `script.<locale>.yaml` of a session plan: every word by id. */
export const sessionPlanWordsSchema = z.strictObject({
  ...exerciseWordsBase,
  title: line,
  opening: z.array(line).min(1),
  brief: z.array(z.strictObject({ title: line, text: line })).min(1),
  law: line.describe("What is law here, and what is a design of the course"),
  fields: z.record(id, field),
  harms: z.record(id, z.strictObject({ title: line, why: line })),
  events: z.record(id, z.strictObject({ title: line, text: line, responses: z.record(id, z.strictObject({ text: line, why: line, happens: line })) })),
  record: z.strictObject({ title: line, about: line, lines: z.record(id, z.strictObject({ time: line, text: line })) }),
  criteria: z.record(id, z.strictObject({ title: line, levels: z.tuple([line, line, line, line]), why: line })),
  steps: z.record(id, line),
  feedback: z.record(id, field),
  slots: z.record(id, line),
  owners: z.record(id, line),
  milestones: z.record(id, z.strictObject({ text: line, why: line })),
  references: z.record(id, line),
});
export type SessionPlanWords = z.infer<typeof sessionPlanWordsSchema>;

/** One move of the learner. */
export const sessionPlanMoveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pick"), field: id, options: z.array(id).max(8) }),
  z.strictObject({ kind: z.literal("write"), field: id, text: z.string().max(1000) }),
  z.strictObject({ kind: z.literal("time"), block: id, minutes: minute }),
  z.strictObject({ kind: z.literal("hold") }),
  z.strictObject({ kind: z.literal("reply"), event: id, response: id }),
  z.strictObject({ kind: z.literal("mark"), criterion: id, level: z.number().int().min(1).max(4) }),
  z.strictObject({ kind: z.literal("arrange"), steps: z.array(id).max(12) }),
  z.strictObject({ kind: z.literal("cite"), field: id, option: id, line: id }),
  z.strictObject({ kind: z.literal("place"), milestone: id, slot: id }),
  z.strictObject({ kind: z.literal("assign"), milestone: id, owner: id }),
]);
export type SessionPlanMove = z.infer<typeof sessionPlanMoveSchema>;
