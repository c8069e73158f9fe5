import type { Messages } from "next-intl";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** The messages of some namespaces in the page's language. */
export async function pickWords(namespaces: readonly (keyof Messages)[]): Promise<Partial<Messages>> {
  const messages = await getMessages();
  return Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
}

/** Gives the words of some namespaces to what runs in the browser. */
export async function Words({ namespaces, children }: { readonly namespaces: readonly (keyof Messages)[]; readonly children: ReactNode }) {
  return (
    <NextIntlClientProvider messages={await pickWords(namespaces)} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
