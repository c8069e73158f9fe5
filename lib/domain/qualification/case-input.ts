import { z } from "zod";

export const FACT_STATES = ["proven", "disputed", "unproven"] as const;
export const KNOWLEDGE_LEVELS = ["knew", "ought", "none"] as const;
export const STAGES = ["completed", "attempt", "preparation"] as const;
export const BORDERS = ["no", "lawful", "unlawful"] as const;

const id = z.string().min(1).max(40);

/**
 * One fact of the file with the elements it bears on. `accused` and `victims` name whom it concerns; absent means everyone.
 * Tags the vocabulary does not know are kept and reported as ignored; an interface that wants to refuse them uses `isKnownTag`.
 */
export const factSchema = z.strictObject({
  id,
  tags: z.array(z.string().min(1).max(60)).max(24),
  state: z.enum(FACT_STATES).default("proven"),
  accused: z.array(id).max(40).optional(),
  victims: z.array(id).max(40).optional(),
});

/** `age: null` is an age nobody could establish; `child` speaks where only "under 18 or not" is known. */
export const victimSchema = z.strictObject({
  id,
  age: z.number().int().min(0).max(120).nullable().optional(),
  child: z.boolean().optional(),
});

/** `knowledge` is of the purpose. `benefited` says that this person gained from the venture. */
export const accusedSchema = z.strictObject({
  id,
  knowledge: z.enum(KNOWLEDGE_LEVELS).optional(),
  benefited: z.boolean().optional(),
});

/** Everything the engine is told about a case. What is left out is taken as: one adult victim, one accused who knew, completed, no border. */
export const caseInputSchema = z.strictObject({
  facts: z.array(factSchema).max(200),
  victims: z.array(victimSchema).max(40).optional(),
  accused: z.array(accusedSchema).max(40).optional(),
  borderCrossed: z.enum(BORDERS).optional(),
  benefit: z.boolean().optional(),
  consentClaimed: z.boolean().optional(),
  exploitationOccurred: z.boolean().optional(),
  stage: z.enum(STAGES).optional(),
});

/** As parsed. The engine also takes the unparsed form, in which `state` may be absent. */
export type CaseInput = z.input<typeof caseInputSchema>;
export type Fact = CaseInput["facts"][number];
export type Victim = NonNullable<CaseInput["victims"]>[number];
export type Accused = NonNullable<CaseInput["accused"]>[number];
export type FactState = (typeof FACT_STATES)[number];
export type KnowledgeLevel = (typeof KNOWLEDGE_LEVELS)[number];
export type Stage = (typeof STAGES)[number];
export type Border = (typeof BORDERS)[number];
