import { isLocale } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";

/** Parameters of every page below `[locale]`. */
export interface LocaleParams {
  readonly params: Promise<{ locale: string }>;
}

/** The page's language, set for the request so that the page stays static; the 404 page for anything else. */
export async function localeOf({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
