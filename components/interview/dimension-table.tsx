import { Table } from "@/components/ui/table";
import type { Debrief, DimensionScore } from "@/lib/domain/interview/play";
import { formatNumber } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { signed } from "./meters";

/** The ten dimensions: level, points of the weight, what spoke for them and what was missing, and this round against the last. */
export function DimensionTable({ debrief: { outcome, againstLast } }: { readonly debrief: Debrief }) {
  const t = useTranslations("interview");
  const locale = useLocale();
  const columns = [
    { id: "dimension", head: t("dimensionHead") },
    { id: "level", head: t("levelHead"), number: true },
    { id: "points", head: t("pointsHead"), number: true },
    ...(againstLast ? [{ id: "last", head: t("lastHead"), number: true }] : []),
    { id: "why", head: t("whyHead") },
  ];
  const rows = outcome.detail.dimensions.map((score) => {
    const by = againstLast?.dimensions.find(({ dimension }) => dimension === score.dimension)?.by ?? 0;
    return {
      id: score.dimension,
      cells: [
        t(`dimension.${score.dimension}`),
        t("levelOf", { level: score.level }),
        t("pointsOf", { points: formatNumber(locale, score.points, 1), weight: score.weight }),
        ...(againstLast ? [by === 0 ? "=" : signed(by)] : []),
        <Why key="why" score={score} />,
      ],
    };
  });
  return (
    <section aria-labelledby="dimensions">
      <h3 id="dimensions">{t("dimensionsTitle")}</h3>
      <Table caption={t("dimensionsTitle")} captionHidden columns={columns} rows={rows} />
    </section>
  );
}

/** Dimensions read from gauges and questions; the others rest on single practices. */
const MEASURED = ["rapport", "account", "questions", "coverage"] as const;

function Why({ score: { dimension, done, missed, lost } }: { readonly score: DimensionScore }) {
  const t = useTranslations("interview");
  const names = (list: DimensionScore["done"]) => list.map((id) => t(`practice.${id}`)).join("; ");
  return (
    <>
      {done.length > 0 && <p>{t("done", { list: names(done) })}</p>}
      {missed.length > 0 && <p>{t("missed", { list: names(missed) })}</p>}
      {lost > 0 && <p>{t("lost", { count: lost })}</p>}
      {done.length + missed.length === 0 && <p>{t(`measured.${MEASURED.find((id) => id === dimension) ?? "other"}`)}</p>}
    </>
  );
}
