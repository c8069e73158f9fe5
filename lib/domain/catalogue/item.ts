import { contentIdSchema } from "@/lib/kernel/ids";
import { isStorableText } from "@/lib/kernel/text";
import { z } from "zod";

/** Ids of options, rows, gaps, spans inside one item. Short, stable, meaningless: position may change, ids may not. */
export const partIdSchema = z.string().regex(/^[a-z][a-z0-9]{0,11}$/, "must be a short part id such as a or r1");

const common = {
  id: contentIdSchema,
  points: z.number().int().min(1).max(10).default(1),
  objective: contentIdSchema,
};
const parts = z.array(partIdSchema).min(2).max(12);

/** What an item is, without any text and without its key. The text lives per locale, the key in a fenced file. */
export const itemSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("single"), options: parts }),
  z.strictObject({ ...common, kind: z.literal("multiple"), options: parts }),
  z.strictObject({ ...common, kind: z.literal("match"), left: parts, right: parts }),
  z.strictObject({ ...common, kind: z.literal("order"), entries: parts }),
  z.strictObject({
    ...common,
    kind: z.literal("cloze"),
    gaps: z
      .array(z.strictObject({ id: partIdSchema, choices: parts }))
      .min(1)
      .max(8),
  }),
  z.strictObject({ ...common, kind: z.literal("grid"), rows: parts, columns: parts }),
  z.strictObject({ ...common, kind: z.literal("short"), maxLength: z.number().int().min(10).max(400).default(120) }),
  z.strictObject({ ...common, kind: z.literal("highlight"), spans: z.array(partIdSchema).min(3).max(40) }),
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item["kind"];

const byPart = z.record(partIdSchema, partIdSchema);

/** The reference answer to one item. Only `lib/content/keys.ts` reads these for graded items. */
export const itemKeySchema = z.union([
  z.strictObject({ choice: partIdSchema }),
  z.strictObject({ choices: z.array(partIdSchema).min(1) }),
  z.strictObject({ pairs: byPart }),
  z.strictObject({ order: z.array(partIdSchema).min(2) }),
  z.strictObject({ gaps: byPart }),
  z.strictObject({ rows: byPart }),
  z.strictObject({ accept: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ spans: z.array(partIdSchema).min(1) }),
]);
export type ItemKey = z.infer<typeof itemKeySchema>;

const text = z.string().max(2000).refine(isStorableText, "contains characters that cannot be stored");

/** What a learner sent for one item. Ids only, except for `short`. Unknown ids are refused by grading, not here. */
export const responseSchema = z.union([
  z.strictObject({ choice: partIdSchema }),
  z.strictObject({ choices: z.array(partIdSchema).max(12) }),
  z.strictObject({ pairs: byPart }),
  z.strictObject({ order: z.array(partIdSchema).max(12) }),
  z.strictObject({ gaps: byPart }),
  z.strictObject({ rows: byPart }),
  z.strictObject({ text }),
  z.strictObject({ spans: z.array(partIdSchema).max(40) }),
]);
export type ItemResponse = z.infer<typeof responseSchema>;

const line = z.string().min(1);
const lines = z.record(partIdSchema, line);

/** The words of one item in one locale. `stem` and cloze `text` are Markdown inline; `{g1}` marks a cloze gap. */
export const itemTextSchema = z.strictObject({
  stem: line,
  /** Situation shown above the stem, where several items share a situation or the stem would grow too long. */
  situation: line.optional(),
  options: lines.optional(),
  left: lines.optional(),
  right: lines.optional(),
  entries: lines.optional(),
  text: line.optional(),
  choices: z.record(partIdSchema, lines).optional(),
  rows: lines.optional(),
  columns: lines.optional(),
  spans: lines.optional(),
  hint: line.optional(),
});
export type ItemText = z.infer<typeof itemTextSchema>;

/**
 * Why, in one locale. `parts` maps an option, row, gap, left part or span to its own reason; `general` closes the item.
 * A citation is written `[[profile#provision]]`, e.g. `[[palermo#3b]]`, and must exist in that law profile.
 */
export const itemRationaleSchema = z.strictObject({
  general: line,
  parts: lines.optional(),
});
export type ItemRationale = z.infer<typeof itemRationaleSchema>;

/** What a browser receives for an item: structure and words in one locale, built up from allowed fields. */
export interface PublicItem {
  readonly item: Item;
  readonly text: ItemText;
}
