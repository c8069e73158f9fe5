import "./globals.css";
import { ThemeScript } from "@/components/shell/theme-script";
import { LinkButton } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/languages";
import { routing } from "@/lib/i18n/routing";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** An address outside the site has no language: the page says it in all three, the default one first. */
const ORDER = [routing.defaultLocale, ...routing.locales.filter((locale) => locale !== routing.defaultLocale)];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: "fault" });
  return { title: t("notFoundTitle") };
}

export default async function GlobalNotFound() {
  const sections = await Promise.all(ORDER.map(async (locale) => ({ locale, t: await getTranslations({ locale, namespace: "fault" }) })));
  return (
    <html lang={routing.defaultLocale} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <main className="page">
          {sections.map(({ locale, t }, index) => {
            const Heading = index === 0 ? "h1" : "h2";
            return (
              <section key={locale} lang={locale} className="mb-8 border-b border-rule pb-8">
                <Heading className="text-xl">{t("notFoundTitle")}</Heading>
                <p className="mt-2 mb-4 max-w-read">{t("notFound")}</p>
                <LinkButton href={localePath(locale)}>{t("toHome")}</LinkButton>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
