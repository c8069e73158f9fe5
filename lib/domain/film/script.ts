import { exerciseScriptBase, exerciseWordsBase } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

/** Seconds from the beginning of a scene. */
const moment = z.number().min(0).max(90);
const length = z.number().min(-2400).max(2400);

/** Ways in which a part of a picture comes and goes. */
const ENTRANCES = ["cut", "fade", "draw", "left", "right", "above", "below", "grow"] as const;
const passageSchema = z.strictObject({ at: moment.default(0), over: z.number().min(0).max(20).default(0.8), by: z.enum(ENTRANCES).default("fade") });
export type Passage = z.infer<typeof passageSchema>;

/** What a part can do while it is there: go somewhere, turn, count. */
const changeSchema = z.strictObject({
  at: moment,
  over: z.number().min(0).max(60).default(1.2),
  x: length.optional(),
  y: length.optional(),
  scale: z.number().min(0.05).max(8).optional(),
  turn: z.number().min(-720).max(720).optional(),
  value: z.number().optional(),
  /** Steady for what runs by itself (a clock, a meter); otherwise it begins and ends gently. */
  pace: z.enum(["gentle", "steady"]).default("gentle"),
});
export type Change = z.infer<typeof changeSchema>;

/** One drawing of the vocabulary, placed in a picture of 1280 by 720. */
const partSchema = z.strictObject({
  part: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** A variant of the drawing, where it has several. */
  kind: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  x: length.default(640),
  y: length.default(360),
  scale: z.number().min(0.05).max(8).default(1),
  turn: z.number().min(-720).max(720).default(0),
  mirrored: z.boolean().default(false),
  /** The second ink is for what an official could notice. */
  ink: z.enum(["ink", "teal"]).default("ink"),
  value: z.number().default(0),
  size: z.number().min(1).max(2400).optional(),
  enter: passageSchema.prefault({ at: 0, over: 0, by: "cut" }),
  leave: passageSchema.optional(),
  moves: z.array(changeSchema).default([]),
});
export type Part = z.infer<typeof partSchema>;

/** Where the eye is: the middle of the picture and how near. */
const viewSchema = z.strictObject({ at: moment, x: length.default(640), y: length.default(360), zoom: z.number().min(1).max(4).default(1) });
export type View = z.infer<typeof viewSchema>;

const cueSchema = z.strictObject({ id: contentIdSchema, at: moment, until: moment });

const sceneSchema = z.strictObject({
  id: contentIdSchema,
  seconds: z.number().int().min(4).max(60),
  ground: z.enum(["day", "night"]),
  /** The moment that stands for the scene where there is no video. */
  still: moment,
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).default([]),
  camera: z.array(viewSchema).default([]),
  parts: z.array(partSchema).min(1),
  cues: z.array(cueSchema).min(1),
});
export type Scene = z.infer<typeof sceneSchema>;

const questionSchema = z.strictObject({
  id: contentIdSchema,
  /** The film pauses at this moment of this scene. */
  scene: contentIdSchema,
  at: moment,
  kind: z.enum(["single", "multiple"]),
  options: z.array(contentIdSchema).min(2).max(6),
  right: z.array(contentIdSchema).min(1).max(5),
  objective: contentIdSchema,
});
export type FilmQuestion = z.infer<typeof questionSchema>;

/** `script.yaml` of a film: its pictures, when its captions stand, and where it pauses to ask. */
export const filmScriptSchema = z.strictObject({
  ...exerciseScriptBase,
  kind: z.literal("film"),
  scenes: z.array(sceneSchema).min(1).max(24),
  questions: z.array(questionSchema).min(1).max(12),
});
export type FilmScript = z.infer<typeof filmScriptSchema>;

const said = z.string().min(1).max(600);

/** `script.<locale>.yaml` of a film: every word of it. */
export const filmWordsSchema = z.strictObject({
  ...exerciseWordsBase,
  title: said,
  about: said,
  /** Said before the film begins. */
  notice: said,
  /** That it is silent, how it was made, that its people are invented. */
  colophon: said,
  scenes: z.record(contentIdSchema, z.strictObject({ title: said, picture: said, look: said.optional() })),
  cues: z.record(contentIdSchema, said),
  questions: z.record(
    contentIdSchema,
    z.strictObject({ stem: said, options: z.record(contentIdSchema, said), reasons: z.record(contentIdSchema, said), closing: said }),
  ),
});
export type FilmWords = z.infer<typeof filmWordsSchema>;

/** One move: an answer to a question, or the scene somebody has come to. */
export const filmMoveSchema = z.union([
  z.strictObject({ answer: contentIdSchema, options: z.array(contentIdSchema).min(1).max(6) }),
  z.strictObject({ scene: contentIdSchema }),
]);
export type FilmMove = z.infer<typeof filmMoveSchema>;
