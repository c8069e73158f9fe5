"use client";

import type { ComparisonWords } from "@/lib/domain/comparison";
import type { Agreement } from "@/lib/domain/comparison/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What came of a filled grid: agreement, differences and gaps in numbers, and what to talk about. */
export function AgreementSummary({
  agreement,
  words,
  children,
}: {
  readonly agreement: Agreement;
  readonly words: ComparisonWords | null;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("grid");
  const locale = useLocale();
  const { agreed, differing, gaps, score } = agreement;
  return (
    <section className="agreement" aria-labelledby="agreement">
      <h2 id="agreement" tabIndex={-1}>
        {t("result", { percent: formatPercent(locale, score) })}
      </h2>
      <p>{t("counts", { agreed, differing, gaps })}</p>
      {children}
      {words && words.questions.length > 0 && (
        <>
          <h3>{t("questions")}</h3>
          <ul className="list-disc ps-6">
            {words.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
