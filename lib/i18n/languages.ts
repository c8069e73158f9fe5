import type { Locale } from "@/lib/kernel/locale";

/** Each language under its own name, in its own letters; never translated. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: "English", ru: "Русский", tk: "Türkmençe" };

/**
 * The languages in the order of the switch. Browser code takes them from here: the kernel's list comes with a
 * validator that a page should not have to download.
 */
export const LANGUAGES: readonly Locale[] = ["en", "ru", "tk"];

/** `path` ("/courses/tip" or "") in `locale`: "/ru/courses/tip". */
export function localePath(locale: Locale, path = ""): string {
  return `/${locale}${path}`;
}

/** The same place in another language: `pathname` with its first segment exchanged. */
export function inLocale(pathname: string, locale: Locale): string {
  const [, , ...rest] = pathname.split("/");
  return localePath(locale, rest.length > 0 ? `/${rest.join("/")}` : "");
}
