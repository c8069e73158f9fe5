import { BLOOM_LEVELS, itemKeySchema, itemRationaleSchema, itemSchema, itemTextSchema } from "@/lib/domain/catalogue";
import type { ItemKind } from "@/lib/domain/catalogue";
import { contentIdSchema } from "@/lib/kernel/ids";
import { z } from "zod";

/** Files that belong to the pipeline alone; the domain knows their contents, not their shape on disk. */

const stateSchema = z.enum(["reviewed", "draft", "machine_draft"]).default("draft");
const refSchema = z.string().regex(/^[a-z0-9_]+#[A-Za-z0-9._-]+$/, "must be a citation such as palermo#3a");
const sourceIdSchema = z.string().regex(/^S\d{1,2}$/, "must be a source id such as S40");
const line = z.string().min(1);

/** `X.yaml` */
export const bankSchema = z.strictObject({ bank: contentIdSchema, items: z.array(itemSchema).min(1) });
export type BankFile = z.infer<typeof bankSchema>;

/** `X.<locale>.yaml` */
export const bankTextSchema = z.strictObject({ items: z.record(contentIdSchema, itemTextSchema), state: stateSchema });
export type BankTextFile = z.infer<typeof bankTextSchema>;

/** `X.key.yaml` */
export const bankKeySchema = z.strictObject({ items: z.record(contentIdSchema, itemKeySchema) });
export type BankKeyFile = z.infer<typeof bankKeySchema>;

/** `X.rationale.<locale>.yaml` */
export const bankRationaleSchema = z.strictObject({ items: z.record(contentIdSchema, itemRationaleSchema), state: stateSchema });
export type BankRationaleFile = z.infer<typeof bankRationaleSchema>;

const ITEM_KINDS = ["single", "multiple", "match", "order", "cloze", "grid", "short", "highlight"] as const satisfies readonly ItemKind[];

/** `tests/blueprint.yaml`: what each place of the parallel test forms asks, and at which level. */
export const blueprintSchema = z.strictObject({
  places: z
    .array(
      z.strictObject({ objective: contentIdSchema, kind: z.enum(ITEM_KINDS), level: z.enum(BLOOM_LEVELS), points: z.number().int().min(1).max(10).default(1) }),
    )
    .min(1),
});
export type BlueprintFile = z.infer<typeof blueprintSchema>;

const words = z.strictObject({
  term: line,
  definition: line.optional(),
  /** `seen`: the term was met in an official act of that language. */
  state: z.enum(["reviewed", "draft", "machine_draft", "seen"]).default("draft"),
});

/** `glossary.yaml` */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: contentIdSchema,
      en: words.extend({ definition: line }),
      ru: words,
      tk: words.optional(),
      sources: z.array(sourceIdSchema).default([]),
      provisions: z.array(refSchema).default([]),
    }),
  ),
});
export type GlossaryFile = z.infer<typeof glossarySchema>;

/** `sources.yaml` */
export const sourcesSchema = z.strictObject({
  sources: z.record(sourceIdSchema, z.strictObject({ title: line, url: z.url(), terms: line, note: line.optional() })),
});
export type SourcesFile = z.infer<typeof sourcesSchema>;
