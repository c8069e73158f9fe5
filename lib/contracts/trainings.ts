import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { daySchema, instantSchema, laneField, lineField, localeSchema, pageQuery } from "./fields";
import { activityStateSchema, attemptSchema } from "./learning";
import { operation } from "./operation";
import { resetLinkSchema } from "./people";
import { answerRowSchema, confusionSchema } from "./reports";

const trainingParam = z.strictObject({ training: uuidSchema<"Training">() });
const participantParam = z.strictObject({ training: uuidSchema<"Training">(), enrolment: uuidSchema<"Enrolment">() });

export const trainingSchema = z.strictObject({
  id: uuidSchema<"Training">(),
  title: z.string(),
  courseId: contentIdSchema,
  programme: contentIdSchema.describe("What it delivers of the course"),
  agency: z.strictObject({ id: uuidSchema<"Agency">(), name: z.string() }),
  trainer: z.strictObject({ id: uuidSchema<"Person">(), name: z.string() }),
  startsOn: daySchema,
  endsOn: daySchema,
  place: z.string(),
  locale: localeSchema,
  joinCode: z.string().describe("As printed, XXXX-XXXX"),
  generation: z.number().int(),
  open: z.boolean(),
  participants: z.number().int(),
  completed: z.number().int(),
});
export type TrainingView = z.infer<typeof trainingSchema>;

export const listTrainings = operation({
  id: "listTrainings",
  method: "GET",
  path: "/api/v1/trainings",
  action: "training.list",
  summary: "Trainings within one's scope, newest first.",
  query: z.strictObject(pageQuery),
  output: z.strictObject({ rows: z.array(trainingSchema), next: z.string().nullable() }),
});

export const createTraining = operation({
  id: "createTraining",
  method: "POST",
  path: "/api/v1/trainings",
  action: "training.create",
  summary: "Create a training from at most six fields; answers with its join code.",
  body: z.strictObject({
    title: lineField(160),
    agencyId: uuidSchema<"Agency">(),
    startsOn: daySchema,
    endsOn: daySchema,
    place: lineField(160),
    locale: localeSchema,
    programme: contentIdSchema.describe("Programme the training delivers; it says of which course"),
  }),
  output: trainingSchema,
  status: 201,
});

export const readTraining = operation({
  id: "readTraining",
  method: "GET",
  path: "/api/v1/trainings/{training}",
  action: "training.read",
  summary: "One training.",
  params: trainingParam,
  output: trainingSchema,
});

export const closeTraining = operation({
  id: "closeTraining",
  method: "PATCH",
  path: "/api/v1/trainings/{training}",
  action: "training.update",
  summary: "Close a training to newcomers, or open it again.",
  params: trainingParam,
  body: z.strictObject({ open: z.boolean() }),
  output: trainingSchema,
});

export const participantSchema = z.strictObject({
  enrolmentId: uuidSchema<"Enrolment">(),
  personId: uuidSchema<"Person">(),
  name: z.string(),
  login: z.string().describe("So that the trainer can say it to a participant who forgot it"),
  lane: laneField,
  generation: z.number().int(),
  joinedAt: instantSchema,
  lastAt: instantSchema.nullable(),
  completedAt: instantSchema.nullable(),
  cells: z.array(activityStateSchema.pick({ activityId: true, status: true, bestScore: true, attemptsUsed: true, lastAttemptId: true })),
});
export type Participant = z.infer<typeof participantSchema>;

export const readTrainingProgress = operation({
  id: "readTrainingProgress",
  method: "GET",
  path: "/api/v1/trainings/{training}/progress",
  action: "training.progress",
  summary: "The grid of people × activities of one training.",
  params: trainingParam,
  query: z.strictObject(pageQuery),
  output: z.strictObject({ asOf: instantSchema, rows: z.array(participantSchema), next: z.string().nullable() }),
});

export const readTrainingAnswers = operation({
  id: "readTrainingAnswers",
  method: "GET",
  path: "/api/v1/trainings/{training}/answers",
  action: "training.progress",
  summary: "What each participant chose at the first attempt at each case, and what holds: the confusion matrix of one training and its rows.",
  params: trainingParam,
  output: z.strictObject({ asOf: instantSchema, confusion: confusionSchema, rows: z.array(answerRowSchema) }),
});

export const readSubmission = operation({
  id: "readSubmission",
  method: "GET",
  path: "/api/v1/submissions/{attempt}",
  action: "submission.read",
  summary: "What a participant handed in, with keys and reasons, for the trainer.",
  params: z.strictObject({ attempt: uuidSchema<"Attempt">() }),
  output: z.strictObject({ participant: z.string(), attempt: attemptSchema }),
});

export const resetParticipantPassword = operation({
  id: "resetParticipantPassword",
  method: "POST",
  path: "/api/v1/trainings/{training}/participants/{enrolment}/reset-link",
  action: "participant.reset_password",
  summary: "A single-use link to hand to a participant of one's own training.",
  params: participantParam,
  output: resetLinkSchema,
  status: 201,
});

const allowance = { activityId: contentIdSchema, extraMinutes: z.number().int().min(0).max(240), extraAttempts: z.number().int().min(0).max(10) };
export const grantAllowance = operation({
  id: "grantAllowance",
  method: "POST",
  path: "/api/v1/trainings/{training}/participants/{enrolment}/allowance",
  action: "participant.extend_time",
  summary: "Give one participant more time or attempts in one activity; replaces what was given before.",
  params: participantParam,
  body: z.strictObject(allowance),
  output: z.strictObject(allowance),
  problems: ["activity_unknown"],
});
