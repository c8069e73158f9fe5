import { LOCALES } from "@/lib/kernel/locale";
import { z } from "zod";
import { daySchema, pageQuery, storableText } from "./fields";
import { fileSchema, operation } from "./operation";

/** How far a string has come, from least to most; `changed` was vouched for, and it or its source has changed since. */
export const STRING_STATES = ["pending", "machine_draft", "draft", "changed", "translated", "reviewed"] as const;
export const CONTENT_KINDS = ["course", "module", "lesson", "notes", "checks", "quiz", "test", "case", "exercise", "glossary", "law", "interface"] as const;

const localeField = z.enum(LOCALES);
const stateField = z.enum(STRING_STATES);
const count = z.number().int().nonnegative();
const counts = z.strictObject({ pending: count, machine_draft: count, draft: count, changed: count, translated: count, reviewed: count });
const countsByLocale = z.strictObject({ en: counts, ru: counts, tk: counts });
export type StringCounts = z.infer<typeof counts>;
/** A part of the content, as the files and `content check` call it. */
const rowField = storableText(64).regex(/^[a-z0-9][a-z0-9_-]*$/u);

export const contentRowSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(CONTENT_KINDS),
  module: z.string().nullable(),
  title: z.string(),
  strings: countsByLocale,
});
export type ContentRow = z.infer<typeof contentRowSchema>;

export const listContentRows = operation({
  id: "listContentRows",
  method: "GET",
  path: "/api/v1/content/rows",
  action: "content.status",
  summary: "Every part of the content with its strings by state, in each language; filtered by kind, module and by a state in a language.",
  query: z.strictObject({
    ...pageQuery,
    locale: localeField.default("en").describe("Language of the titles"),
    kind: z.enum(CONTENT_KINDS).optional(),
    module: rowField.optional(),
    state: stateField.optional().describe("Only parts with a string in this state"),
    language: localeField.optional().describe("… in this language; in any when absent"),
  }),
  output: z.strictObject({
    rows: z.array(contentRowSchema),
    next: z.string().nullable(),
    total: z.number().int(),
    sum: countsByLocale,
    modules: z.array(z.string()),
  }),
});

export const contentStringSchema = z.strictObject({
  name: z.string(),
  source: z.string(),
  target: z.string().nullable(),
  state: stateField,
  by: z.string().nullable().describe("Who vouches for it"),
  on: daySchema.nullable(),
});
export type ContentString = z.infer<typeof contentStringSchema>;

export const listContentStrings = operation({
  id: "listContentStrings",
  method: "GET",
  path: "/api/v1/content/rows/{row}/strings",
  action: "content.status",
  summary: "The strings of one part in one language beside their English, with state and signature.",
  params: z.strictObject({ row: rowField }),
  query: z.strictObject({
    ...pageQuery,
    locale: localeField.default("en").describe("Language of the title"),
    language: localeField.default("tk"),
    state: stateField.optional(),
  }),
  output: z.strictObject({
    row: contentRowSchema,
    rows: z.array(contentStringSchema),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
  problems: ["not_found"],
});

export const exportContentRow = operation({
  id: "exportContentRow",
  method: "GET",
  path: "/api/v1/content/rows/{row}/xliff",
  action: "content.status",
  summary: "The strings of one part for a translator, as XLIFF 2.1. It comes back through `npm run content -- import`.",
  params: z.strictObject({ row: rowField }),
  query: z.strictObject({ language: z.enum(["ru", "tk"]).default("tk") }),
  output: fileSchema,
  file: { media: "application/xliff+xml" },
  problems: ["not_found"],
});

export const readContentCoverage = operation({
  id: "readContentCoverage",
  method: "GET",
  path: "/api/v1/content/coverage",
  action: "content.status",
  summary: "Every objective with how often it is taught, practised and tested; every law with how far it was verified.",
  query: z.strictObject({ locale: localeField.default("en") }),
  output: z.strictObject({
    objectives: z
      .array(z.strictObject({ id: z.string(), words: z.string(), level: z.string(), lessons: count, checks: count, quiz: count, test: count }))
      .max(500),
    laws: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          state: z.enum(["verified", "partly_verified", "draft"]),
          reviewer: z.string().nullable(),
          signedOn: daySchema.nullable(),
          readAsOf: z.string().nullable().describe("A year, a month or a day"),
          fields: count,
          draftFields: count,
        }),
      )
      .max(200),
  }),
});
