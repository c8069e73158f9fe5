import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { partIdSchema } from "./item";

export const DOCUMENT_KINDS = [
  "complaint",
  "interview_record",
  "chat",
  "ledger",
  "border_record",
  "notebook",
  "bank_extract",
  "report",
  "letter",
  "advert",
  "contract",
  "medical_record",
  "phone_record",
  "search_record",
  "expert_note",
] as const;

const profileIdSchema = z.string().regex(/^[a-z0-9_]{3,24}$/);
/** Element tag: `act.recruit`, `means.deception`, `purpose.begging`, `agg.minor`, also `neg:means.threat`, `noise`, `noise.consent`, `adj.brothel`, `mens.dana`. */
export const tagSchema = z.string().regex(/^(neg:)?[a-z][a-z_]*(\.[a-z][a-z0-9_-]*)?$/, "must be a tag such as act.recruit");

/** What a file seems to be about: said before it is read, so it does not say whether it is trafficking. */
export const PRACTICE_FORMS = ["sexual_exploitation", "labour", "domestic_work", "begging", "forced_crime", "organs", "marriage", "child"] as const;
const practiceSchema = z.strictObject({ form: z.enum(PRACTICE_FORMS), difficulty: z.number().int().min(1).max(3) });
export type CasePractice = z.infer<typeof practiceSchema>;

/** `content/cases/<case>/case.yaml`: what may be known before submission. */
export const caseStructureSchema = z.strictObject({
  id: contentIdSchema,
  slug: contentIdSchema,
  minutes: z.number().int().min(5).max(60),
  /** Profiles the learner qualifies under; the first is the one asked for article and part. */
  profiles: z.array(profileIdSchema).min(1),
  documents: z.array(z.strictObject({ id: partIdSchema, kind: z.enum(DOCUMENT_KINDS) })).min(2),
  victims: z.array(z.strictObject({ id: partIdSchema, age: z.number().int().min(0).max(110).nullable() })),
  accused: z.array(z.strictObject({ id: partIdSchema })).min(1),
  /** Reasons offered to the question "why not the neighbouring offence"; texts in the locale file. */
  whyNot: z.array(partIdSchema).min(3).max(6),
  /** Only of cases that no activity names (R40): open to anyone, key and reasons travel to the browser. */
  practice: practiceSchema.optional(),
});
export type CaseStructure = z.infer<typeof caseStructureSchema>;

/**
 * `case.<locale>.yaml`: the words. A paragraph is plain text in which each fact is marked once as `[words]{f2}`.
 * The pipeline cuts paragraphs into segments (fact spans and the sentences between them); fact ids never leave the server.
 */
export const caseTextSchema = z.strictObject({
  title: z.string().min(1),
  task: z.string().min(1),
  notice: z.strictObject({ level: z.enum(["none", "mild", "hard"]), text: z.string().optional() }),
  neutralSummary: z.string().min(1),
  documents: z.record(
    partIdSchema,
    z.strictObject({
      title: z.string().min(1),
      meta: z.string().optional(),
      paragraphs: z.array(z.string().min(1)).min(1),
    }),
  ),
  victims: z.record(partIdSchema, z.string().min(1)),
  accused: z.record(partIdSchema, z.string().min(1)),
  whyNot: z.record(partIdSchema, z.string().min(1)),
  state: z.enum(["reviewed", "draft", "machine_draft"]).default("draft"),
});
export type CaseText = z.infer<typeof caseTextSchema>;

/** `case.key.yaml`: the reference marking and the inputs of the engine. No verdict is stored: the engine computes it. */
export const caseKeySchema = z.strictObject({
  facts: z.record(
    partIdSchema,
    z.strictObject({
      tags: z.array(tagSchema).min(1),
      state: z.enum(["proven", "disputed", "unproven"]).default("proven"),
      /** Whom the fact concerns; absent means every accused. */
      accused: z.array(partIdSchema).optional(),
      victims: z.array(partIdSchema).optional(),
    }),
  ),
  knowledge: z.record(partIdSchema, z.enum(["knew", "ought", "none"])),
  borderCrossed: z.enum(["no", "lawful", "unlawful"]),
  benefit: z.boolean(),
  consentClaimed: z.boolean(),
  exploitationOccurred: z.boolean(),
  stage: z.enum(["completed", "attempt", "preparation"]),
  /** Per profile: the neighbouring offence most often confused, and the reasons that rightly tell it apart. */
  neighbour: z.record(profileIdSchema, z.strictObject({ offence: z.string().min(1), reasons: z.array(partIdSchema).min(1) })),
});
export type CaseKey = z.infer<typeof caseKeySchema>;

/** `case.rationale.<locale>.yaml`: shown after submission only. Citations as `[[profile#provision]]`. */
export const caseRationaleSchema = z.strictObject({
  facts: z.record(partIdSchema, z.string().min(1)),
  whyNot: z.record(partIdSchema, z.string().min(1)),
  closing: z.string().min(1),
  state: z.enum(["reviewed", "draft", "machine_draft"]).default("draft"),
});
export type CaseRationale = z.infer<typeof caseRationaleSchema>;
