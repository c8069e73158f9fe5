import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

/** What a conference is scored on. */
export const DIMENSIONS = ["needed", "confidence", "asking", "decisions", "safety"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const id = contentIdSchema;
const share = z.number().min(0).max(1);

const factSchema = z.strictObject({
  id,
  /** Who knows it. */
  seat: id,
  /** Who cannot do their part without it. */
  needed: z.array(id).default([]),
  /** The stage by whose end they need it; its own where nothing is said. */
  by: id.optional(),
  /** Who may have it as well, without a need. */
  may: z.array(id).default([]),
  /** What the person concerned says when asked whether it may be shared; absent where it is not hers to give. */
  consent: z.enum(["given", "refused"]).optional(),
  /** The duty that is broken when anybody outside the circle gets it. */
  duty: id.optional(),
  /** Given away, it ends the matter: a protected address, a privileged word. */
  grave: z.boolean().default(false),
  /** Good reasons for holding it back. */
  reasons: z.array(id).default([]),
  /** Comes to light only when its seat is asked for it. */
  asked: z.boolean().default(false),
});

const questionSchema = z.strictObject({ id, from: id, about: id });

const optionSchema = z.strictObject({
  id,
  /** Facts that the deciding seat has to know, or it would not think of it. */
  rests: z.array(id).default([]),
  marks: z.strictObject({ decisions: share, safety: share.optional() }),
  /** Hurts the person whatever else is done well. */
  harm: z.boolean().default(false),
});
const decisionSchema = z.strictObject({
  id,
  /** Whose office it is. */
  by: id,
  options: z.array(optionSchema).min(2).max(4),
});

const stageSchema = z.strictObject({
  id,
  facts: z.array(factSchema).min(1),
  questions: z.array(questionSchema).default([]),
  decisions: z.array(decisionSchema).min(1),
});

/** `script.yaml` of a conference. */
export const conferenceScriptSchema = z.strictObject({
  ...exerciseScriptBase,
  kind: z.literal("conference"),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  weights: z.strictObject({ needed: share, confidence: share, asking: share, decisions: share, safety: share }),
  /** The seats, which are roles: as many as a room for it has. */
  seats: z.array(id).min(3).max(6),
  duties: z.array(id).min(1),
  /** Reasons one may give for holding something back: good ones and others. */
  reasons: z.array(id).min(2),
  stages: z.array(stageSchema).min(1),
});
export type ConferenceScript = z.infer<typeof conferenceScriptSchema>;
export type ConferenceFact = z.infer<typeof factSchema>;
export type ConferenceQuestion = z.infer<typeof questionSchema>;
export type ConferenceDecision = z.infer<typeof decisionSchema>;
export type ConferenceOption = z.infer<typeof optionSchema>;

const line = z.string().min(1);
/** `script.<locale>.yaml` of a conference: every word by id. */
export const conferenceWordsSchema = z.strictObject({
  ...exerciseWordsBase,
  opening: line,
  /** The same in neutral words, for whoever prefers to read less. */
  neutral: line,
  seats: z.record(id, z.strictObject({ name: line, owes: line, mustNot: line })),
  duties: z.record(id, line),
  reasons: z.record(id, line),
  stages: z.record(id, z.strictObject({ title: line, text: line })),
  facts: z.record(
    id,
    z.strictObject({
      title: line,
      text: line,
      why: line.describe("For the debrief: who needs it and what its absence costs, or whom it protects"),
      answer: line.optional().describe("What the person concerned says when asked"),
    }),
  ),
  questions: z.record(id, line),
  decisions: z.record(id, z.strictObject({ title: line, text: line, options: z.record(id, z.strictObject({ label: line, why: line })) })),
});
export type ConferenceWords = z.infer<typeof conferenceWordsSchema>;

/** One move, of a learner at a seat or of a member of a room. */
export const conferenceMoveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share"), seat: id, fact: id, to: z.array(id).min(1).max(6) }),
  z.strictObject({ kind: z.literal("ask"), seat: id, question: id, of: id }),
  z.strictObject({ kind: z.literal("consent"), seat: id, fact: id }),
  z.strictObject({ kind: z.literal("hold"), seat: id, fact: id, reason: id }),
  z.strictObject({ kind: z.literal("decide"), seat: id, decision: id, option: id }),
  z.strictObject({ kind: z.literal("close"), seat: id, stage: id }),
]);
export type ConferenceMove = z.infer<typeof conferenceMoveSchema>;
