import { useTranslations } from "next-intl";

const LEVELS = ["open", "probing", "specific", "yesNo"] as const;
const OUTSIDE = ["leading", "forced", "several", "blame", "threat"] as const;

/** `m5-question-funnel`: one topic from the open invitation down to yes or no, and the types that stand outside. */
export function FunnelFigure() {
  const t = useTranslations("figure.funnel");
  return (
    <div>
      <div className="funnel">
        <svg aria-hidden="true" className="funnel-walls" viewBox="0 0 100 100" preserveAspectRatio="none" fill="none">
          <path d="M0 0 24 100M100 0 76 100" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        </svg>
        <ol>
          {LEVELS.map((level) => (
            <li key={level}>
              <b>{t(level)}</b> {t(`${level}Words`)}
            </li>
          ))}
        </ol>
      </div>
      <p className="funnel-outside">{t("outside")}</p>
      <ul className="funnel-list">
        {OUTSIDE.map((type) => (
          <li key={type}>
            <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
              <path d="M2 2l10 10M12 2 2 12" />
            </svg>
            {t(type)}
          </li>
        ))}
      </ul>
    </div>
  );
}
