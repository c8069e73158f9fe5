import { z } from "zod";
import { operation } from "./operation";

const factSchema = z.strictObject({
  id: z.string().min(1).max(64),
  tags: z.array(z.string().min(1).max(64)).max(16),
  state: z.enum(["proven", "disputed", "unproven"]).optional(),
});

/** The question put to the engine: one victim, one accused, facts with element tags. */
export const qualificationRequestSchema = z.strictObject({
  profile: z.string().min(1).max(40),
  facts: z.array(factSchema).max(200),
  victim: z.strictObject({ age: z.number().int().min(0).max(120).nullable().optional(), child: z.boolean().optional() }).default({}),
  accused: z.strictObject({ knowledge: z.enum(["knew", "ought", "none"]).optional() }).optional(),
  borderCrossed: z.union([z.boolean(), z.enum(["no", "lawful", "unlawful"])]).optional(),
  benefit: z.boolean().optional(),
  consentClaimed: z.boolean().optional(),
  exploitationOccurred: z.boolean().optional(),
  stage: z.enum(["completed", "attempt", "preparation"]).optional(),
});

const elementSchema = z.strictObject({ element: z.string(), facts: z.array(z.string()), status: z.string() });
export const qualificationAnswerSchema = z.strictObject({
  profile: z.strictObject({ id: z.string(), state: z.string(), validFrom: z.string().nullable() }),
  result: z.enum(["established", "attempt", "preparation", "depends", "suspected", "not_established"]),
  offences: z.array(z.strictObject({ id: z.string(), part: z.string().nullable(), result: z.string(), elements: z.array(elementSchema), missing: z.array(z.string()) })),
  aggravations: z.array(z.strictObject({ element: z.string(), point: z.string().nullable(), facts: z.array(z.string()) })),
  neighbours: z.array(z.strictObject({ id: z.string(), facts: z.array(z.string()) })),
  notes: z.array(z.strictObject({ id: z.string(), params: z.record(z.string(), z.unknown()).optional() })),
});

export const qualify = operation({
  id: "qualify", method: "POST", path: "/api/v1/qualification", action: "qualification.evaluate",
  summary: "Qualify facts under a law profile. The answer is a teaching aid with the profile's verification state, not legal advice.",
  body: qualificationRequestSchema, output: qualificationAnswerSchema, problems: ["unknown_profile", "unknown_tag"], maxBodyBytes: 64 * 1024,
});
