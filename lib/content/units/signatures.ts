import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { parse } from "yaml";
import { z } from "zod";
import type { ContentFiles } from "@/lib/content/read";

const hashSchema = z.string().regex(/^[0-9a-f]{12}$/u, "must be twelve hexadecimal digits");

/** What one person vouches for: this text, for this source. */
export const signatureSchema = z
  .strictObject({
    state: z.enum(["translated", "reviewed"]),
    by: z.string().trim().min(1).max(120).optional(),
    on: z.iso.date(),
    source: hashSchema,
    text: hashSchema,
  })
  .refine(({ state, by }) => state !== "reviewed" || by !== undefined, { path: ["by"], message: "a review names its reviewer" });
export type Signature = z.infer<typeof signatureSchema>;

/** `review/<locale>.yaml` */
export const reviewSchema = z.strictObject({ signed: z.record(z.string().regex(/^[^#]+#[\w.:-]+$/u, "must name a unit"), signatureSchema) });

export type ReviewFile = z.infer<typeof reviewSchema>;

/** By the name of the unit. */
export type Signatures = ReadonlyMap<string, Signature>;

/** Where the signatures of a language stand. */
export function reviewPath(locale: Locale): string {
  return `review/${locale}.yaml`;
}

/** What has been signed in each language. A file that does not match its schema counts as empty: `content check` says so. */
export function signaturesIn(files: ContentFiles): Readonly<Record<Locale, Signatures>> {
  const of = (locale: Locale): Signatures => {
    const text = files.get(reviewPath(locale));
    if (text === undefined) return new Map();
    const checked = reviewSchema.safeParse(parse(text));
    return new Map(checked.success ? Object.entries(checked.data.signed) : []);
  };
  const [en, ru, tk] = LOCALES.map(of);
  const none: Signatures = new Map();
  return { en: en ?? none, ru: ru ?? none, tk: tk ?? none };
}

const HEAD = [
  "# Who vouches for which string of this language. Written by `npm run content -- import` and `-- sign` (docs/content-format.md, Translating).",
  "# `source` and `text` are fingerprints of what was signed: when either changes, the signature lapses by itself.",
];

/** The file of signatures: one line each, by the name of the unit, so that two branches seldom meet. */
export function reviewText(signatures: Signatures): string {
  const lines = [...signatures]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { state, by, on, source, text }]) => {
      const name = by === undefined ? "" : ` by: ${JSON.stringify(by)},`;
      return `  ${JSON.stringify(id)}: { state: ${state},${name} on: "${on}", source: "${source}", text: "${text}" }`;
    });
  return [...HEAD, lines.length === 0 ? "signed: {}" : "signed:", ...lines, ""].join("\n");
}
