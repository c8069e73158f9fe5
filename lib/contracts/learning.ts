import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { LOCALES, localeSchema } from "@/lib/kernel/locale";
import { PROBLEM_CODES } from "@/lib/kernel/problem";
import { itemKeySchema, itemRationaleSchema, itemSchema, itemTextSchema, partIdSchema, responseSchema } from "@/lib/domain/catalogue";
import { RESULTS, caseInputSchema, factSchema } from "@/lib/domain/qualification";
import { z } from "zod";
import { instantSchema, shareSchema, storableText, versionSchema } from "./fields";
import { operation } from "./operation";
import { movesSchema } from "./rounds";

const stepIdSchema = contentIdSchema;
const base = {
  id: uuidSchema<"Command">().describe("UUIDv7 made by the browser; a repeat answers with the stored receipt"),
  enrolmentId: uuidSchema<"Enrolment">(),
  activityId: contentIdSchema,
  occurredAt: instantSchema,
  deviceId: uuidSchema<"Device">(),
  expectedRevision: z.number().int().min(0).optional(),
};

/** What a learner hands in for a case: marks on segments, the qualification, and why not its neighbour. */
export const caseWorkSchema = z.strictObject({
  /** Segment id → element tags or categories; `none` says that the segment carries nothing. */
  marks: z.record(z.string().regex(/^d\d{1,2}s\d{1,3}$/), z.array(z.string().regex(/^[a-z]+(\.[a-z_]+)?$/)).max(8)),
  verdict: z.enum(RESULTS).optional(),
  offence: storableText(60).optional(),
  part: storableText(20).optional(),
  points: z.array(storableText(20)).max(12).default([]),
  neighbour: storableText(60).optional(),
  reasons: z.array(partIdSchema).max(6).default([]),
  words: storableText(2000).optional(),
});
export type CaseWork = z.infer<typeof caseWorkSchema>;

const roundPayload = z.strictObject({ roundId: uuidSchema<"Round">(), moves: movesSchema });

/** Everything a learner can do, as data. The record of these is the truth; progress is a fold over it. */
export const commandSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...base, kind: z.literal("lesson.position"), payload: z.strictObject({ stepId: stepIdSchema }) }),
  z.strictObject({ ...base, kind: z.literal("lesson.complete"), payload: z.strictObject({}) }),
  z.strictObject({ ...base, kind: z.literal("check.answer"), payload: z.strictObject({ itemId: contentIdSchema, response: responseSchema }) }),
  z.strictObject({ ...base, kind: z.literal("attempt.start"), payload: z.strictObject({ locale: localeSchema }) }),
  z.strictObject({
    ...base,
    kind: z.literal("attempt.answer"),
    payload: z.strictObject({ attemptId: uuidSchema<"Attempt">(), itemId: contentIdSchema, response: responseSchema.nullable() }),
  }),
  z.strictObject({ ...base, kind: z.literal("case.save"), payload: z.strictObject({ attemptId: uuidSchema<"Attempt">(), work: caseWorkSchema }) }),
  z.strictObject({
    ...base,
    kind: z.literal("attempt.submit"),
    payload: z.strictObject({ attemptId: uuidSchema<"Attempt">(), work: caseWorkSchema.optional() }),
  }),
  z.strictObject({ ...base, kind: z.literal("exercise.save"), payload: roundPayload }),
  z.strictObject({ ...base, kind: z.literal("exercise.finish"), payload: roundPayload }),
]);
export type Command = z.infer<typeof commandSchema>;

const textsByLocale = z.partialRecord(z.enum(LOCALES), itemTextSchema);

/** One drawn item in every language it exists in, without its key. */
export const attemptItemSchema = z.strictObject({ item: itemSchema, texts: textsByLocale });

/** How one item was graded. Keys and the reasons of parts not chosen appear only when they may (rule A6). */
export const itemReviewSchema = z.strictObject({
  itemId: contentIdSchema,
  points: z.number().describe("Points earned"),
  maxPoints: z.number(),
  parts: z.record(z.string(), z.enum(["right", "wrong", "missed"])),
  key: itemKeySchema.optional(),
  rationales: z.partialRecord(z.enum(LOCALES), itemRationaleSchema),
});

const elementTally = z.strictObject({
  hits: z.array(z.string()),
  inexact: z.array(z.string()).describe("Hits with the right category and a wrong element"),
  missed: z.array(z.string()),
  overRead: z.array(z.string()),
  precision: shareSchema,
  recall: shareSchema,
  score: shareSchema,
});

/** Feedback on a case, computed by the qualification engine from the reference facts and the named profile. */
export const caseReviewSchema = z.strictObject({
  score: shareSchema,
  profile: z.strictObject({ id: z.string(), state: z.string(), validFrom: z.string().nullable() }),
  tallies: z.record(z.string(), elementTally).describe("Per category: act, means, purpose, agg, none; values are segment ids"),
  breakdown: z.array(
    z.strictObject({ criterion: z.string(), weight: shareSchema, score: shareSchema, expected: z.array(z.string()), chosen: z.array(z.string()) }),
  ),
  facts: z.array(
    factSchema.extend({
      segments: z.array(z.string()),
      rationales: z.partialRecord(z.enum(LOCALES), z.string()),
    }),
  ),
  whyNot: z.partialRecord(z.enum(LOCALES), z.record(partIdSchema, z.string())),
  closing: z.partialRecord(z.enum(LOCALES), z.string()),
  reasonsState: z.partialRecord(z.enum(LOCALES), z.enum(["reviewed", "draft", "machine_draft"])).describe("How far the reasons were reviewed, per language"),
  /** With the facts it is the whole input of the engine, so that a browser can ask "what if". */
  situation: caseInputSchema.omit({ facts: true }).describe("Persons and circumstances the answer rests on"),
  qualifications: z.array(z.unknown()).describe("Engine output per profile"),
});
export type CaseReview = z.infer<typeof caseReviewSchema>;

export const attemptSchema = z.strictObject({
  id: uuidSchema<"Attempt">(),
  activityId: contentIdSchema,
  kind: z.enum(["quiz", "test", "case"]),
  number: z.number().int(),
  attemptsAllowed: z.number().int(),
  passMark: shareSchema,
  contentVersion: versionSchema,
  locale: localeSchema,
  startedAt: instantSchema,
  dueAt: instantSchema.nullable(),
  submittedAt: instantSchema.nullable(),
  items: z.array(attemptItemSchema),
  answers: z.record(contentIdSchema, responseSchema),
  work: caseWorkSchema.nullable(),
  outcome: z
    .strictObject({
      score: shareSchema,
      passed: z.boolean(),
      late: z.boolean(),
      items: z.array(itemReviewSchema),
      caseReview: caseReviewSchema.nullable(),
    })
    .nullable(),
});
export type AttemptView = z.infer<typeof attemptSchema>;

export const receiptSchema = z.strictObject({
  id: uuidSchema<"Command">(),
  status: z.enum(["applied", "duplicate", "rejected", "conflict", "late"]),
  savedAt: instantSchema,
  result: z
    .strictObject({
      attempt: attemptSchema.optional(),
      correct: z.boolean().optional(),
      score: shareSchema.optional(),
      passed: z.boolean().optional(),
      courseCompleted: z.boolean().optional(),
    })
    .optional(),
  problem: z.strictObject({ code: z.enum(PROBLEM_CODES), detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional() }).optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const applyCommands = operation({
  id: "applyCommands",
  method: "POST",
  path: "/api/v1/commands",
  action: "command.apply",
  summary: "Write what a learner did: a batch of commands, a receipt for each. Each command stands alone; a malformed one is rejected by itself.",
  body: z.strictObject({ commands: z.array(z.unknown()).min(1).max(100) }),
  output: z.strictObject({ receipts: z.array(receiptSchema) }),
  maxBodyBytes: 512 * 1024,
});

export const conditionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(["activity", "opening_test", "closing_test"]),
  activityId: contentIdSchema,
  requirement: z.enum(["read", "take", "pass"]),
  passMark: shareSchema.nullable(),
  met: z.boolean(),
});
export type ConditionView = z.infer<typeof conditionSchema>;

export const activityStateSchema = z.strictObject({
  activityId: contentIdSchema,
  status: z.enum(["not_started", "in_progress", "submitted", "completed", "passed", "failed"]),
  stepId: z.string().nullable(),
  stepsDone: z.array(z.string()),
  bestScore: shareSchema.nullable(),
  attemptsUsed: z.number().int(),
  openAttemptId: uuidSchema<"Attempt">().nullable(),
  lastAttemptId: uuidSchema<"Attempt">().nullable(),
  extraMinutes: z.number().int(),
  lastAt: instantSchema.nullable(),
  doneAt: instantSchema.nullable(),
});
export type ActivityStateView = z.infer<typeof activityStateSchema>;

export const courseStateSchema = z.strictObject({
  courseId: contentIdSchema,
  contentVersion: versionSchema,
  asOf: instantSchema,
  enrolment: z
    .strictObject({
      id: uuidSchema<"Enrolment">(),
      programme: contentIdSchema.describe("What of the course is asked for"),
      generation: z.number().int(),
      training: z.strictObject({ id: uuidSchema<"Training">(), title: z.string(), trainer: z.string() }).nullable(),
    })
    .nullable(),
  activities: z.array(activityStateSchema).describe("Only activities that were touched"),
  conditions: z.array(conditionSchema),
  completedAt: instantSchema.nullable(),
  nextActivityId: contentIdSchema.nullable(),
  certificateId: uuidSchema<"Certificate">().nullable(),
  attempt: attemptSchema.nullable().optional().describe("The open attempt at the activity asked for, else the last one"),
});
export type CourseState = z.infer<typeof courseStateSchema>;

const courseParam = z.strictObject({ course: contentIdSchema });

export const readCourseState = operation({
  id: "readCourseState",
  method: "GET",
  path: "/api/v1/courses/{course}/state",
  action: "course_state.read",
  summary: "Everything personal about one course: where the learner stands, the conditions of completion, what comes next.",
  params: courseParam,
  query: z.strictObject({ attempt: contentIdSchema.optional().describe("An activity whose attempt comes along, so that its page asks once") }),
  output: courseStateSchema,
});

export const enrolInCourse = operation({
  id: "enrolInCourse",
  method: "POST",
  path: "/api/v1/courses/{course}/enrolment",
  action: "course.enrol",
  summary: "Enrol in a course for self-study. Enrolling twice answers with the same enrolment.",
  params: courseParam,
  output: courseStateSchema,
});

export const readAttempt = operation({
  id: "readAttempt",
  method: "GET",
  path: "/api/v1/attempts/{attempt}",
  action: "attempt.read",
  summary: "One attempt: drawn items without keys, answers saved so far and, once submitted, its review.",
  params: z.strictObject({ attempt: uuidSchema<"Attempt">() }),
  output: attemptSchema,
});
