import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { REPLIES, STANDING_MOVES } from "./replies";

const words = z.string().min(1);
const spoken = z.strictObject({ say: words, answer: words });

/** `content/exercises/<id>/script.<locale>.yaml`: every word of a script, by id. */
export const interviewWordsSchema = z.strictObject({
  state: z.enum(["reviewed", "draft", "machine_draft"]),
  title: words,
  /** Name and age, as the transcript shows them. */
  person: words,
  /** What is known before the interview. */
  brief: words,
  notice: z.strictObject({ level: z.enum(["mild", "hard"]), text: words }),
  /** The whole story in neutral words. */
  summary: words,
  /** Options of the plan; `why` is shown in the debrief. */
  plan: z.record(contentIdSchema, z.strictObject({ label: words, why: words })),
  /** What happens when a node is entered; may be left out where nothing does. */
  scenes: z.record(contentIdSchema, words),
  /**
   * `say`: the interviewer; `answer`: the interviewee, without it the facts answer for themselves; `why`: what it does;
   * `better`: a better wording, for every move that harms.
   */
  moves: z.record(contentIdSchema, z.strictObject({ say: words, answer: words.optional(), why: words.optional(), better: words.optional() })),
  /** `told`: in the interviewee's words; `label`: the fact in a few neutral words; `calm`: its neutral summary for the calmer reading. */
  facts: z.record(contentIdSchema, z.strictObject({ told: words, label: words, calm: words.optional() })),
  /** `invite`: an open question that would have opened the topic. */
  topics: z.record(contentIdSchema, z.strictObject({ name: words, invite: words })),
  replies: z.record(z.enum(REPLIES), z.array(words).min(1)),
  standing: z.record(z.enum(STANDING_MOVES), spoken),
  endings: z.record(contentIdSchema, words),
});
export type InterviewWords = z.infer<typeof interviewWordsSchema>;
