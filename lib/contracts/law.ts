import { ELEMENT_STATUSES, RESULTS } from "@/lib/domain/qualification";
import { z } from "zod";
import { operation } from "./operation";

const factSchema = z.strictObject({
  id: z.string().min(1).max(64),
  tags: z.array(z.string().min(1).max(64)).max(16),
  state: z.enum(["proven", "disputed", "unproven"]).optional(),
});

const accusedSchema = z.strictObject({ knowledge: z.enum(["knew", "ought", "none"]).optional(), benefited: z.boolean().optional() });

/** The question put to the engine: one victim, one accused, facts with element tags. */
export const qualificationRequestSchema = z.strictObject({
  profile: z.string().min(1).max(40),
  facts: z.array(factSchema).max(200),
  victim: z.strictObject({ age: z.number().int().min(0).max(120).nullable().optional(), child: z.boolean().optional() }).default({}),
  accused: accusedSchema.optional().describe("Knowledge of the purpose is asked of each person alone; absent means that the accused knew"),
  borderCrossed: z.union([z.boolean(), z.enum(["no", "lawful", "unlawful"])]).optional(),
  benefit: z.boolean().optional(),
  consentClaimed: z.boolean().optional(),
  exploitationOccurred: z.boolean().optional(),
  stage: z.enum(["completed", "attempt", "preparation"]).optional(),
});

const resultSchema = z.enum(RESULTS);
const factIds = z.array(z.string()).describe("Ids of facts, as they came in the request");

const elementSchema = z.strictObject({
  element: z.string().describe("What the offence requires: act, means, purpose, knowledge, or a named circumstance"),
  facts: factIds,
  status: z.enum(ELEMENT_STATUSES),
  carriers: z.array(
    z.strictObject({ element: z.string().describe("Element id, e.g. act.recruit"), facts: factIds, status: z.string(), under: z.string().optional() }),
  ),
  against: factIds,
});

const scenarioSchema = z.strictObject({ result: resultSchema, part: z.string().nullable(), points: z.array(z.string()) });

export const qualificationAnswerSchema = z.strictObject({
  profile: z.strictObject({
    id: z.string(),
    state: z.string().describe("How far the profile was verified against the official text"),
    validFrom: z.string().nullable(),
  }),
  result: resultSchema,
  offences: z.array(
    z.strictObject({
      id: z.string(),
      primary: z.boolean(),
      part: z.string().nullable(),
      result: resultSchema,
      elements: z.array(elementSchema),
      missing: z.array(z.string()),
    }),
  ),
  aggravations: z.array(
    z.strictObject({
      element: z.string(),
      point: z.string().nullable(),
      offence: z.string(),
      part: z.string(),
      status: z.string(),
      arguable: z.boolean(),
      facts: factIds,
    }),
  ),
  neighbours: z.array(
    z.strictObject({ id: z.string(), provision: z.string().nullable(), relation: z.enum(["instead", "alongside"]), status: z.string(), facts: factIds }),
  ),
  consent: z.strictObject({ claimed: z.boolean(), effect: z.string(), facts: factIds }).nullable(),
  bestCase: scenarioSchema.describe("For the accused: every disputed fact falls away"),
  worstCase: scenarioSchema.describe("For the accused: every disputed fact is proven"),
  palermo: z
    .strictObject({ result: resultSchema, kind: z.enum(["same", "other_wider", "other_narrower", "open"]), divergent: z.boolean() })
    .nullable()
    .describe("What the Palermo Protocol answers to the same facts; null when it is the profile asked"),
  ignored: z.array(z.strictObject({ fact: z.string(), tag: z.string(), reason: z.string() })).describe("Tags the profile does not list: seen and not counted"),
  notes: z.array(z.strictObject({ id: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
});
export type QualificationAnswer = z.infer<typeof qualificationAnswerSchema>;

export type QualificationRequest = z.infer<typeof qualificationRequestSchema>;

export const qualify = operation({
  id: "qualify",
  method: "POST",
  path: "/api/v1/qualification",
  action: "qualification.evaluate",
  summary: "Qualify facts under a law profile. The answer is a teaching aid with the profile's verification state, not legal advice.",
  body: qualificationRequestSchema,
  output: qualificationAnswerSchema,
  problems: ["unknown_profile", "unknown_tag"],
  maxBodyBytes: 64 * 1024,
});
