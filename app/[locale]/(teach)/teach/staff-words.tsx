import { NextIntlClientProvider } from "next-intl";
import type { Messages } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Gives the words of some namespaces to what runs in the browser; staff screens live there because their rows do. */
export async function StaffWords({ namespaces, children }: { readonly namespaces: readonly (keyof Messages)[]; readonly children: ReactNode }) {
  const messages = await getMessages();
  const words = Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
