import "../globals.css";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { SignInLink } from "@/components/shell/sign-in-link";
import { ThemeScript } from "@/components/shell/theme-script";
import { routing } from "@/lib/i18n/routing";
import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1115" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("name"), description: t("description") };
}

export default async function LocaleLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <Header person={<SignInLink />} />
        {children}
        <Footer />
      </body>
    </html>
  );
}
