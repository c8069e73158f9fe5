import { z } from "zod";
import { localeSchema } from "./fields";
import { fileSchema, operation } from "./operation";

const names = z
  .string()
  .max(400)
  .regex(/^[a-z0-9_,]*$/, "must be ids separated by commas")
  .default("")
  .transform((written) => written.split(",").filter(Boolean));

const query = z.strictObject({
  locale: localeSchema.default("en"),
  base: z
    .string()
    .regex(/^[a-z0-9_]{3,24}$/, "must be the id of a law profile")
    .default("palermo"),
  laws: names.describe("Ids of law profiles; none means all"),
  families: names.describe("act, means, purpose, agg, rule, penalty; none means all"),
  only: z.enum(["all", "differing"]).default("all").describe("Whether rows that say the same in every law are left out"),
});
export type ComparisonQuery = z.infer<typeof query>;

export const exportComparisonPdf = operation({
  id: "exportComparisonPdf",
  method: "GET",
  path: "/api/v1/comparison/pdf",
  action: "comparison.export",
  summary: "Laws side by side as PDF (A4 landscape, tagged). A teaching aid with the state of every statement, not legal advice.",
  query,
  output: fileSchema,
  file: { media: "application/pdf" },
  problems: ["unknown_profile", "too_many_requests"],
});

export const exportComparisonXlsx = operation({
  id: "exportComparisonXlsx",
  method: "GET",
  path: "/api/v1/comparison/xlsx",
  action: "comparison.export",
  summary: "The same as a workbook: the matrix, a list that can be filtered, and what the file is.",
  query,
  output: fileSchema,
  file: { media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  problems: ["unknown_profile", "too_many_requests"],
});
