import "@/app/globals.css";
import { KeepOffline } from "@/components/session/keep-offline";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { SignInLink } from "@/components/shell/sign-in-link";
import { ThemeScript } from "@/components/shell/theme-script";
import { localePath } from "@/lib/i18n/languages";
import { routing } from "@/lib/i18n/routing";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FaultWords } from "./fault-words";
import { headerWords } from "./header-words";
import { ICON } from "./tab-mark";
import { localeOf } from "./locale-of";
import { PersonSlot, SaveSlot } from "./person-slots";
import { readInterfaceState } from "@/lib/usecases/read-interface-state";
import type { LocaleParams } from "./locale-of";

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

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props), namespace: "site" });
  return { title: t("name"), description: t("description"), icons: { icon: ICON } };
}

export default async function LocaleLayout({ children, ...props }: LocaleParams & { readonly children: ReactNode }) {
  const locale = await localeOf(props);
  const words = await headerWords(locale);
  const t = await getTranslations({ locale, namespace: "shell" });
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <Header
          person={<PersonSlot words={words} visitor={<SignInLink href={localePath(locale, "/sign-in")} words={t("signIn")} />} />}
          saveState={<SaveSlot words={words} />}
        />
        {/* Pages give their own words below; the provider itself thus travels in the file of the layout. */}
        <NextIntlClientProvider locale={locale} messages={null} timeZone="UTC">
          {children}
        </NextIntlClientProvider>
        <Footer words={readInterfaceState(locale)} />
        <FaultWords />
        <KeepOffline />
      </body>
    </html>
  );
}
