"use client";

import { InlineCheck } from "@/components/quiz/inline-check";
import type { InlineCheckProps } from "@/components/quiz/inline-check";
import { NextIntlClientProvider } from "next-intl";
import type { Locale, Messages } from "next-intl";

export interface CheckWithWordsProps extends InlineCheckProps {
  readonly locale: Locale;
  /** The namespace `quiz`, in the language of the page. */
  readonly words: Pick<Messages, "quiz">;
}

/** An inline check with the words its player needs. Loaded when a reader comes near the check, never with the lesson. */
export default function CheckWithWords({ locale, words, ...check }: CheckWithWordsProps) {
  return (
    <NextIntlClientProvider locale={locale} messages={words} timeZone="UTC">
      <InlineCheck {...check} />
    </NextIntlClientProvider>
  );
}
