import { z } from "zod";

/** The three languages of the product. Order is the order of the language switch. */
export const LOCALES = ["en", "ru", "tk"] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;
/** The language every text exists in; others may be pending. */
export const SOURCE_LOCALE: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (LOCALES as readonly string[]).includes(value);
}

/** Text by locale. `en` is always there; a missing locale is shown as "translation pending", never replaced silently. */
export const localizedTextSchema = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1).optional(),
  tk: z.string().min(1).optional(),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The text in `locale`, or the source text with `pending: true` when no translation exists yet. */
export function localize(text: LocalizedText, locale: Locale): { text: string; pending: boolean } {
  const found = text[locale];
  return found === undefined ? { text: text.en, pending: true } : { text: found, pending: false };
}
