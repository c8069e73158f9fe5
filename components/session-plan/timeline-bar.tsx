import type { Timeline } from "@/lib/domain/session-plan/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { SessionContent } from "./content";
import { fieldWords } from "./content";

/** The plan as it runs, to scale: a block per stretch, filled as far as participants work in it; and whether it fits. */
export function TimelineBar({ content, timeline }: { readonly content: SessionContent; readonly timeline: Timeline }) {
  const t = useTranslations("sessionPlan");
  const locale = useLocale();
  const { stretches, minutes, over, interaction } = timeline;
  const whole = Math.max(minutes, content.script.minutes);
  const worked = Math.round(stretches.reduce((sum, { works }) => sum + works, 0));
  const enough = interaction >= content.script.interaction;
  const verdict = over === 0 ? t("fits", { count: minutes }) : over > 0 ? t("over", { count: over }) : t("left", { count: -over });
  return (
    <div className="plan-timeline" data-fits={over === 0}>
      <ol aria-label={t("timelineLabel")} className="plan-bar">
        {stretches.map(({ block, from, minutes: length, works }) => (
          <li key={block} style={{ "--part": length / whole, "--works": length === 0 ? 0 : works / length } as CSSProperties} data-block={block}>
            <span className="plan-bar-name">{fieldWords(content, block).title}</span>
            <span className="plan-bar-minutes" aria-hidden="true">
              {length}
            </span>
            <span className="sr-only">{t("stretch", { from, to: from + length })}</span>
          </li>
        ))}
        {over < 0 && <li className="plan-bar-left" style={{ "--part": -over / whole } as CSSProperties} aria-hidden="true" />}
      </ol>
      <p role="status" className="plan-verdict">
        <strong>{verdict}</strong>{" "}
        <span data-enough={enough}>
          {t("interaction", { worked, total: minutes, percent: formatPercent(locale, interaction), due: formatPercent(locale, content.script.interaction) })}
        </span>
      </p>
    </div>
  );
}
