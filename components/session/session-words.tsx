import type { Locale } from "@/lib/kernel/locale";
import type { AbstractIntlMessages } from "next-intl";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";

/** The words the header needs once a person is known; given by the layout so that visitors need no message runtime. */
export interface SessionWords {
  readonly locale: Locale;
  readonly messages: AbstractIntlMessages;
}

export function SpeakWith({ words, children }: { readonly words: SessionWords; readonly children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={words.locale} messages={words.messages} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}
