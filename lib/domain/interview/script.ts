import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { ACT_KINDS, FACT_ELEMENTS, PHASES, QUESTION_TYPES } from "./kinds";
import { DIMENSIONS, FAILS, PRACTICE_IDS } from "./rubric";

const practiceSchema = z.enum(PRACTICE_IDS);

const effectSchema = z.number().int().min(-40).max(40);
/** Replaces the default of the kind, gauge by gauge. */
export const effectsSchema = z.strictObject({
  rapport: effectSchema.optional(),
  distress: effectSchema.optional(),
  contamination: effectSchema.optional(),
  safety: effectSchema.optional(),
});
const startSchema = z.number().int().min(0).max(100);

/** What must hold for a written move to be offered, or for a turn of events to happen. Everything named must hold. */
export const conditionSchema = z.strictObject({
  /** Facts that have been told. */
  told: z.array(contentIdSchema).optional(),
  /** Facts that have not been told. */
  untold: z.array(contentIdSchema).optional(),
  /** Decisions of the plan that were taken, or were not. */
  planned: z.array(contentIdSchema).optional(),
  unplanned: z.array(contentIdSchema).optional(),
  /** Practices done so far, or not done. */
  done: z.array(practiceSchema).optional(),
  undone: z.array(practiceSchema).optional(),
  minRapport: startSchema.optional(),
  minDistress: startSchema.optional(),
  /** At least this many turns have been taken. */
  minTurns: z.number().int().min(1).max(200).optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** Merits and faults that a move and a decision of the plan may both carry. */
const marks = {
  does: z.array(practiceSchema).default([]),
  /** Dimensions that lose a level each time. */
  harms: z.array(z.enum(DIMENSIONS)).default([]),
  /** Fails the round; a move with a fail ends it at once. */
  fail: z.enum(FAILS).optional(),
  effects: effectsSchema.optional(),
};

export const scriptMoveSchema = z.strictObject({
  id: contentIdSchema,
  kind: z.enum([...QUESTION_TYPES, ...ACT_KINDS]),
  ...marks,
  /** Facts the answer brings out, in order. The move is offered until all of them are told. */
  tells: z.array(contentIdSchema).default([]),
  /** Where it leads: a node, an ending, or `back` to the node an event came from. Without it the talk stays in the node. */
  to: contentIdSchema.optional(),
  when: conditionSchema.optional(),
});
export type ScriptMove = z.infer<typeof scriptMoveSchema>;

export const nodeSchema = z.strictObject({
  id: contentIdSchema,
  phase: z.enum(PHASES),
  /** Own questions are taken here. Off where the interviewee waits for an answer of a certain kind. */
  own: z.boolean().default(true),
  moves: z.array(scriptMoveSchema).min(1),
});
export type ScriptNode = z.infer<typeof nodeSchema>;

/** A turn of events: the first time its condition holds during account or clarification, the talk is taken to `to`. */
export const eventSchema = z.strictObject({ id: contentIdSchema, when: conditionSchema, to: contentIdSchema });

export const factSchema = z.strictObject({
  id: contentIdSchema,
  element: z.enum(FACT_ELEMENTS),
  /** 1 told to anybody, 2 needs some trust, 3 needs trust and calm. */
  depth: z.number().int().min(1).max(3),
});
export type ScriptFact = z.infer<typeof factSchema>;

const keywordsSchema = z.array(z.string().min(2)).min(1);
/** What an own question can be about. Keywords are word beginnings per language; an earlier topic wins a tie. */
export const topicSchema = z.strictObject({
  id: contentIdSchema,
  facts: z.array(contentIdSchema).default([]),
  does: z.array(practiceSchema).default([]),
  keywords: z.strictObject({ en: keywordsSchema, ru: keywordsSchema, tk: keywordsSchema }),
});
export type ScriptTopic = z.infer<typeof topicSchema>;

export const planOptionSchema = z.strictObject({ id: contentIdSchema, ...marks });
export const planGroupSchema = z.strictObject({
  id: z.enum(["needs", "place", "interpreter", "recorder", "topics"]),
  choose: z.enum(["one", "many"]),
  /** At most so many may be taken; only where many may be. */
  most: z.number().int().min(2).max(9).optional(),
  options: z.array(planOptionSchema).min(2).max(9),
});
export type PlanGroup = z.infer<typeof planGroupSchema>;

/** `content/exercises/<id>/script.yaml`: everything but the words. Immutable; ids are stable for ever. */
export const interviewScriptSchema = z.strictObject({
  id: contentIdSchema,
  kind: z.literal("interview"),
  interviewee: z.enum(["adult", "child"]),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  meters: z.strictObject({ rapport: startSchema, distress: startSchema, contamination: startSchema, safety: startSchema }),
  plan: z.array(planGroupSchema).length(5),
  start: contentIdSchema,
  /** The scene a stop leads to; from the closure a stop ends the interview. */
  stop: contentIdSchema,
  /** What "tell me everything" is about. */
  freeAccount: contentIdSchema,
  nodes: z.array(nodeSchema).min(4),
  events: z.array(eventSchema).default([]),
  facts: z.array(factSchema).min(6),
  topics: z.array(topicSchema).min(3),
  /** `closed`: taken to its end; `left`: ended by a stop; `broken`: ended by a fail. */
  endings: z.array(z.strictObject({ id: contentIdSchema, kind: z.enum(["closed", "left", "broken"]) })).min(3),
});
export type InterviewScript = z.infer<typeof interviewScriptSchema>;
