"use client";

import { Badge } from "@/components/ui/badge";
import type { AttemptView } from "@/lib/contracts/learning";
import { formatNumber } from "@/lib/i18n/format";
import { LANGUAGES, LANGUAGE_NAMES } from "@/lib/i18n/languages";
import type { ItemRationale, ItemText } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

type ItemReview = NonNullable<AttemptView["outcome"]>["items"][number];

/** One item as the participant met it, with what was answered and how it was graded. */
export interface SubmittedItem {
  readonly item: AttemptView["items"][number]["item"];
  readonly text: ItemText;
  readonly response: AttemptView["answers"][string] | null;
  readonly review: ItemReview | undefined;
  readonly rationale: ItemRationale | undefined;
}

/** The items of an attempt in order, in the reader's language or, where it is missing, the participant's or the first there is. */
export function SubmittedItems({ attempt, renderItem }: { readonly attempt: AttemptView; readonly renderItem: (entry: SubmittedItem) => ReactNode }) {
  const t = useTranslations("training.submission");
  const locale = useLocale();
  const shownIn = languageOf(attempt, locale);
  return (
    <>
      {shownIn !== locale && <p className="mb-4 text-soft">{t("otherLanguage", { language: LANGUAGE_NAMES[shownIn] })}</p>}
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {attempt.items.map(({ item, texts }, index) => {
          const text = texts[shownIn];
          const review = attempt.outcome?.items.find(({ itemId }) => itemId === item.id);
          const response = attempt.answers[item.id] ?? null;
          return (
            <li key={item.id} className="border-t border-rule pt-4" lang={shownIn}>
              <p className="mb-2 flex flex-wrap items-center gap-3 text-soft" lang={locale}>
                <span>{t("item", { number: index + 1, total: attempt.items.length })}</span>
                {review && <ItemMark review={review} answered={response !== null} />}
              </p>
              {text && renderItem({ item, text, response, review, rationale: review?.rationales[shownIn] })}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function ItemMark({ review, answered }: { readonly review: ItemReview; readonly answered: boolean }) {
  const t = useTranslations("training.submission");
  const locale = useLocale();
  const points = t("points", { points: formatNumber(locale, review.points, 2), max: formatNumber(locale, review.maxPoints) });
  if (!answered)
    return (
      <Badge tone="attention" icon="circle">
        {t("unanswered")} · {points}
      </Badge>
    );
  if (review.points >= review.maxPoints)
    return (
      <Badge tone="good" icon="done">
        {t("right")} · {points}
      </Badge>
    );
  return (
    <Badge tone={review.points > 0 ? "attention" : "loss"} icon={review.points > 0 ? "half" : "lost"}>
      {t(review.points > 0 ? "partly" : "wrong")} · {points}
    </Badge>
  );
}

/** A language in which every item has words: never a mix inside one submission. */
function languageOf({ items, locale: takenIn }: AttemptView, locale: Locale): Locale {
  const whole = (candidate: Locale) => items.every(({ texts }) => texts[candidate] !== undefined);
  return [locale, takenIn, ...LANGUAGES].find(whole) ?? "en";
}
