import type { Debrief } from "@/lib/domain/interview/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** What the questions were like: shares and counts, and which elements the account reached. */
export function MeasureList({ debrief: { outcome, corrections } }: { readonly debrief: Debrief }) {
  const t = useTranslations("interview");
  const locale = useLocale();
  const { questions, recommended, narrow, harmful, recommendedShare, talkShare, elements } = outcome.detail.measures;
  const share = (value: number | null) => (value === null ? "–" : formatPercent(locale, value));
  return (
    <section aria-labelledby="measures">
      <h3 id="measures">{t("measuresTitle")}</h3>
      <dl className="measures">
        <div>
          <dt>{t("recommendedShare")}</dt>
          <dd>
            {share(recommendedShare)} · {t("recommendedOf", { recommended, questions })}
          </dd>
        </div>
        <div>
          <dt>{t("narrow")}</dt>
          <dd>{narrow}</dd>
        </div>
        <div>
          <dt>{t("harmful")}</dt>
          <dd>{harmful}</dd>
        </div>
        <div>
          <dt>{t("talkShare")}</dt>
          <dd>
            {share(talkShare)} · {t("talkShareHint")}
          </dd>
        </div>
        <div>
          <dt>{t("elements")}</dt>
          <dd>
            {elements.map(({ element, covered }) => (
              <span key={element} className="measure-element">
                {t(`element.${element}`)}: {t(covered ? "covered" : "notCovered")}
              </span>
            ))}
          </dd>
        </div>
        {corrections > 0 && (
          <div>
            <dt>{t("corrections")}</dt>
            <dd>{t("correctionsHint", { count: corrections })}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
