"use client";

import type { CompletionReport } from "@/lib/client/staff-queries";
import { formatNumber, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { useGroupLabel } from "./report-table";

/** The shape of the table: enrolled as an outline, completed filled in it, labelled in words; reads in greyscale and on paper. */
export function ReportBars({ report }: { readonly report: CompletionReport }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const labelOf = useGroupLabel(report.groupBy);
  const groups = report.groups.flatMap((group) => (group.enrolled === null || group.enrolled === 0 ? [] : [{ ...group, enrolled: group.enrolled }]));
  if (groups.length === 0) return null;
  const wordsOf = ({ completed, enrolled }: (typeof groups)[number]) => {
    const whole = formatNumber(locale, enrolled);
    if (completed === null) return t("barHidden", { enrolled: whole });
    return t("barWords", { completed: formatNumber(locale, completed), enrolled: whole, percent: formatPercent(locale, completed / enrolled) });
  };
  const longest = Math.max(...groups.map(({ enrolled }) => enrolled));
  return (
    <figure className="mt-10 max-w-[52rem]">
      <figcaption className="text-xl font-semibold text-ink">{t("bars")}</figcaption>
      <p className="mt-1 text-soft">{t("barsLegend")}</p>
      <ul className="mt-3 grid gap-3">
        {groups.map((group) => (
          <li key={group.key}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>{labelOf(group)}</span>
              <span>{wordsOf(group)}</span>
            </p>
            <Bar share={group.enrolled / longest} filled={(group.completed ?? 0) / group.enrolled} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Decoration: the words beside it say the same. `share` of the full width, `filled` of the outline. */
function Bar({ share, filled }: { readonly share: number; readonly filled: number }) {
  const width = Math.max(share * 1000, 4);
  return (
    <svg aria-hidden="true" viewBox="0 0 1000 22" preserveAspectRatio="none" className="mt-1 h-4 w-full text-ink">
      <rect x="1" y="1" width={width - 2} height="20" fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      <rect x="1" y="1" width={Math.max((width - 2) * filled, 0)} height="20" fill="currentColor" />
    </svg>
  );
}
