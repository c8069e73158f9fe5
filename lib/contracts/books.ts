import { z } from "zod";
import { localeSchema, versionSchema } from "./fields";
import { fileSchema, operation } from "./operation";

const formatSchema = z.enum(["pdf", "epub"]);
const inLocale = z.strictObject({ locale: localeSchema.default("en") });

/** Where a book stands. Asking for one that is not there begins its making. */
export const bookStateSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("ready"), version: versionSchema, files: z.array(z.strictObject({ format: formatSchema, bytes: z.number().int() })) }),
  z.strictObject({ state: z.literal("making"), done: z.number().int(), total: z.number().int() }),
  z.strictObject({ state: z.literal("failed") }),
]);
export type BookStateView = z.infer<typeof bookStateSchema>;

export const readHandbookState = operation({
  id: "readHandbookState",
  method: "GET",
  path: "/api/v1/books/handbook",
  action: "content.read",
  summary: "Whether the learner's handbook is ready in a language; begins its making when it is not.",
  query: inLocale,
  output: bookStateSchema,
});

export const downloadHandbook = operation({
  id: "downloadHandbook",
  method: "GET",
  path: "/api/v1/books/handbook/{format}",
  action: "content.read",
  summary: "The learner's handbook as PDF or EPUB; 202 with its state while it is being made.",
  params: z.strictObject({ format: formatSchema }),
  query: inLocale,
  output: fileSchema,
  file: { media: "application/pdf" },
});

export const readManualState = operation({
  id: "readManualState",
  method: "GET",
  path: "/api/v1/books/trainers-manual",
  action: "manual.read",
  summary: "Whether the trainer's manual is ready in a language; begins its making when it is not.",
  query: inLocale,
  output: bookStateSchema,
});

export const downloadManual = operation({
  id: "downloadManual",
  method: "GET",
  path: "/api/v1/books/trainers-manual/{format}",
  action: "manual.read",
  summary: "The trainer's manual with its answer keys as PDF or EPUB; 202 with its state while it is being made.",
  params: z.strictObject({ format: formatSchema }),
  query: inLocale,
  output: fileSchema,
  file: { media: "application/pdf" },
});
