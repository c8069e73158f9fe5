import { RESULTS } from "@/lib/domain/qualification";
import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { daySchema, instantSchema, laneField, pageQuery, storableText } from "./fields";
import { fileSchema, operation } from "./operation";

/** Filters of every report; they live in the address, so that a figure can be sent to a colleague. */
const fields = {
  course: contentIdSchema.default("tip"),
  programme: contentIdSchema.optional().describe("Enrolled in that programme of the course"),
  agency: uuidSchema<"Agency">().optional().describe("That agency and all under it"),
  agencyAlone: uuidSchema<"Agency">().optional().describe("That agency without those under it"),
  region: storableText(80).optional(),
  lane: laneField.optional(),
  training: z
    .union([uuidSchema<"Training">(), z.literal("none")])
    .optional()
    .describe("That training; none for who studies alone"),
  from: daySchema.optional().describe("Enrolled on or after"),
  to: daySchema.optional().describe("Enrolled on or before"),
};
const figure = z.number().int().nullable().describe("Null where fewer than five people stand behind the figure");

export const completionGroupSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  enrolled: figure,
  started: figure,
  completed: figure,
  certified: figure,
  /** Mean gain from the opening to the closing test, in hundredths of the scale, over `gainOf` people. */
  gain: z.number().nullable(),
  gainOf: figure,
});

export const readCompletion = operation({
  id: "readCompletion",
  method: "GET",
  path: "/api/v1/reports/completion",
  action: "report.read",
  summary:
    "Completion by agency, region, role or training, within one's scope, each by the rule of the programme enrolled in. Small groups are hidden, totals are not.",
  query: z.strictObject({ ...fields, groupBy: z.enum(["agency", "region", "lane", "training"]).default("agency") }),
  output: z.strictObject({
    asOf: instantSchema,
    groupBy: z.enum(["agency", "region", "lane", "training"]),
    total: completionGroupSchema.omit({ key: true, label: true }),
    trainingsThisQuarter: z.number().int(),
    stuck: figure.describe("Started, not completed, nothing done for 14 days"),
    groups: z.array(completionGroupSchema),
    hidden: z.number().int().describe("How many groups were hidden"),
  }),
});

export const completionRowSchema = z.strictObject({
  enrolmentId: uuidSchema<"Enrolment">(),
  name: z.string(),
  agency: z.string(),
  region: z.string(),
  lane: laneField,
  programme: contentIdSchema,
  training: z.string().nullable(),
  trainer: z.string().nullable(),
  generation: z.number().int(),
  startedAt: instantSchema.nullable(),
  lastAt: instantSchema.nullable(),
  completedAt: instantSchema.nullable(),
  preScore: z.number().nullable(),
  postScore: z.number().nullable(),
  certificateId: uuidSchema<"Certificate">().nullable(),
});
export type CompletionRow = z.infer<typeof completionRowSchema>;

const rowFilters = {
  ...fields,
  status: z.enum(["enrolled", "started", "completed", "certified", "stuck"]).default("enrolled"),
};

export const listCompletionRows = operation({
  id: "listCompletionRows",
  method: "GET",
  path: "/api/v1/reports/completion/rows",
  action: "report.rows",
  summary: "The people behind a figure of the completion report.",
  query: z.strictObject({ ...rowFilters, ...pageQuery }),
  output: z.strictObject({ asOf: instantSchema, rows: z.array(completionRowSchema), next: z.string().nullable(), total: z.number().int() }),
});

export const exportCompletion = operation({
  id: "exportCompletion",
  method: "GET",
  path: "/api/v1/reports/completion.csv",
  action: "report.export",
  summary: "The same rows as CSV (UTF-8 with BOM, formulas defused), streamed.",
  query: z.strictObject(rowFilters).extend({ locale: z.enum(["en", "ru", "tk"]).default("en") }),
  output: fileSchema,
  file: { media: "text/csv; charset=utf-8" },
});

const resultId = z.enum(RESULTS);
const chosenId = z.enum([...RESULTS, "none"]).describe("The result a learner named; `none` where none was");
const answerCount = z.number().int().nullable().describe("Null where fewer than five people stand behind it, or it would give such a cell away");
const confusionFilters = { ...fields, activity: contentIdSchema.optional().describe("One case of the course; all of them when absent") };

/** A confusion matrix as it may be shown. Cells without answers are absent. */
export const confusionSchema = z.strictObject({
  rows: z.array(z.strictObject({ held: resultId, total: answerCount, cells: z.array(z.strictObject({ chosen: chosenId, answers: answerCount })) })),
  total: answerCount,
  hiddenCells: z.number().int(),
});
export type ConfusionView = z.infer<typeof confusionSchema>;

export const readConfusion = operation({
  id: "readConfusion",
  method: "GET",
  path: "/api/v1/reports/confusion",
  action: "report.read",
  summary: "What was chosen against what holds at the first attempt at the cases, within one's scope. Cells of fewer than five people are hidden.",
  query: z.strictObject(confusionFilters),
  output: confusionSchema.extend({ asOf: instantSchema }),
});

export const answerRowSchema = z.strictObject({
  attemptId: uuidSchema<"Attempt">(),
  enrolmentId: uuidSchema<"Enrolment">(),
  activityId: contentIdSchema,
  name: z.string(),
  agency: z.string(),
  region: z.string(),
  lane: laneField,
  trainingId: uuidSchema<"Training">().nullable(),
  training: z.string().nullable(),
  chosen: chosenId,
  held: resultId,
  answeredAt: instantSchema,
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

const cellFilters = { ...confusionFilters, held: resultId.optional(), chosen: chosenId.optional() };

export const listConfusionRows = operation({
  id: "listConfusionRows",
  method: "GET",
  path: "/api/v1/reports/confusion/rows",
  action: "report.rows",
  summary: "The answers behind a cell of the confusion matrix.",
  query: z.strictObject({ ...cellFilters, ...pageQuery }),
  output: z.strictObject({ asOf: instantSchema, rows: z.array(answerRowSchema), next: z.string().nullable(), total: z.number().int() }),
});

export const exportConfusion = operation({
  id: "exportConfusion",
  method: "GET",
  path: "/api/v1/reports/confusion.csv",
  action: "report.export",
  summary: "The same answers as CSV (UTF-8 with BOM, formulas defused), streamed.",
  query: z.strictObject(cellFilters).extend({ locale: z.enum(["en", "ru", "tk"]).default("en") }),
  output: fileSchema,
  file: { media: "text/csv; charset=utf-8" },
});

export const auditRowSchema = z.strictObject({
  id: uuidSchema<"AuditEntry">(),
  at: instantSchema,
  actor: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditRow = z.infer<typeof auditRowSchema>;

export const readAudit = operation({
  id: "readAudit",
  method: "GET",
  path: "/api/v1/audit",
  action: "audit.read",
  summary: "Who did what to whom among staff, newest first.",
  query: z.strictObject({ ...pageQuery, action: storableText(60).optional() }),
  output: z.strictObject({ rows: z.array(auditRowSchema), next: z.string().nullable() }),
});
