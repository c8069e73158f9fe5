import { PROBLEM_CODES } from "@/lib/kernel/problem";
import { z } from "zod";

/** Body of every failure, `application/problem+json` (RFC 9457). `title` is English; clients show a text by `code`. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(PROBLEM_CODES),
  trace: z.string(),
  fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type ProblemBody = z.infer<typeof problemSchema>;
