import { Icon } from "@/components/ui/icon";
import type { PublicCase } from "@/lib/domain/catalogue";
import type { CaseCriterion } from "@/lib/domain/qualification";
import { formatPercent } from "@/lib/i18n/format";
import { useTranslations } from "next-intl";

/** What counts how much: from the engine, so that the page cannot say otherwise. */
export type Weights = readonly { readonly criterion: CaseCriterion; readonly weight: number }[];

/** Before a case: the task, the persons, a notice with a neutral summary, and what counts. */
export function CaseIntro({ file, weights }: { readonly file: PublicCase; readonly weights: Weights }) {
  const t = useTranslations("qualification");
  const { textLocale: language } = file;
  return (
    <div className="case-intro">
      {file.notice.level !== "none" && (
        <section className="case-notice" aria-label={t(`notice.${file.notice.level}`)}>
          <p className="case-notice-title">
            <Icon name="caution" /> <span>{t(`notice.${file.notice.level}`)}</span>
          </p>
          {file.notice.text && <p lang={language}>{file.notice.text}</p>}
          <p>{t("notice.rest")}</p>
        </section>
      )}
      <p className="case-task" lang={language}>
        {file.task}
      </p>
      <details className="case-summary" open={file.notice.level === "hard"}>
        <summary>
          <Icon name="next" /> <span>{t("neutralSummary")}</span>
        </summary>
        <p lang={language}>{file.neutralSummary}</p>
      </details>
      <dl className="case-persons">
        <div>
          <dt>{t("accused")}</dt>
          {file.accused.map(({ id, name }) => (
            <dd key={id} lang={language}>
              {name}
            </dd>
          ))}
        </div>
        <div>
          <dt>{t("victims")}</dt>
          {file.victims.map(({ id, name, age }) => (
            <dd key={id}>
              <span lang={language}>{name}</span>, {age === null ? t("ageUnknown") : t("age", { age })}
            </dd>
          ))}
        </div>
      </dl>
      <details className="case-summary">
        <summary>
          <Icon name="next" /> <span>{t("countsTitle")}</span>
        </summary>
        <ul>
          {weights.map(({ criterion, weight }) => (
            <li key={criterion}>{t("countsLine", { criterion: t(`criterion.${criterion}`), percent: formatPercent(file.locale, weight) })}</li>
          ))}
        </ul>
        <p>{t("countsHint")}</p>
      </details>
    </div>
  );
}
