import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { ByLocale } from "./model";

/** A text and the language it is really in. */
export interface InLanguage<T> {
  readonly value: T;
  readonly textLocale: Locale;
}

/** The text in `locale`, or else, whole, in the source language; undefined when neither exists. */
export function inLanguage<T>(texts: ByLocale<T> | undefined, locale: Locale): InLanguage<T> | undefined {
  for (const textLocale of [locale, SOURCE_LOCALE]) {
    const value = texts?.[textLocale];
    if (value !== undefined) return { value, textLocale };
  }
  return undefined;
}

/** The texts turned into something else, locale by locale. */
export function mapLocales<T, R>(texts: ByLocale<T>, make: (text: T, locale: Locale) => R): ByLocale<R> {
  const made: Partial<Record<Locale, R>> = {};
  for (const locale of LOCALES) {
    const text = texts[locale];
    if (text !== undefined) made[locale] = make(text, locale);
  }
  return made;
}
