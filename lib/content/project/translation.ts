import type { BankEntry, BankTexts, ByLocale, FormativeBank } from "@/lib/content/model";
import { inLanguage } from "@/lib/content/language";
import type { InLanguage } from "@/lib/content/language";
import type { Translated, TranslationState } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";

interface Stated {
  readonly state: Exclude<TranslationState, "pending">;
}

/** What the reader is told about a text found for `locale`. */
export function translated(locale: Locale, { value, textLocale }: InLanguage<Stated>): Translated {
  return { locale, textLocale, translation: textLocale === locale ? value.state : "pending" };
}

/** State of a text in `locale`. */
export function translationOf(texts: ByLocale<Stated>, locale: Locale): TranslationState {
  return texts[locale]?.state ?? "pending";
}

/** The words of a whole bank in one language: a bank that lacks one item in `locale` is shown in the source language. */
export function bankInLanguage(bank: BankEntry | FormativeBank, locale: Locale): InLanguage<BankTexts> | undefined {
  const texts = bank.texts[locale];
  const whole = texts !== undefined && bank.items.every(({ id }) => texts.items[id] !== undefined);
  return whole ? { value: texts, textLocale: locale } : inLanguage({ en: bank.texts.en }, locale);
}
