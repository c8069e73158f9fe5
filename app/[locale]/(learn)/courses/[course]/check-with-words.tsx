"use client";

import { InlineCheck } from "@/components/quiz/inline-check";
import type { InlineCheckProps } from "@/components/quiz/inline-check";
import { personHint } from "@/lib/client/person-hint";
import type { ItemResponse } from "@/lib/domain/catalogue";
import { NextIntlClientProvider } from "next-intl";
import type { Locale, Messages } from "next-intl";

export interface CheckWithWordsProps extends Omit<InlineCheckProps, "onAnswered"> {
  readonly courseId: string;
  readonly activityId: string;
  readonly locale: Locale;
  /** The namespace `quiz`, in the language of the page. */
  readonly words: Pick<Messages, "quiz">;
}

/** An inline check with the words its player needs. Loaded when a reader comes near the check, never with the lesson. */
export default function CheckWithWords({ courseId, activityId, locale, words, ...check }: CheckWithWordsProps) {
  /** Recorded for a person only; what records is already there for them, and a visitor need not download it. */
  async function keep(response: ItemResponse) {
    if (personHint() === null) return;
    const { record } = await import("@/app/[locale]/person-parts");
    await record(courseId, { kind: "check.answer", activityId, payload: { itemId: check.check.item.id, response } });
  }
  return (
    <NextIntlClientProvider locale={locale} messages={words} timeZone="UTC">
      <InlineCheck {...check} onAnswered={(response) => void keep(response).catch(reportError)} />
    </NextIntlClientProvider>
  );
}
