"use client";

import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { staffQueries } from "@/lib/client/staff-queries";
import type { CompletionReport, Parameters } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { useLocale, useTranslations } from "next-intl";
import { Figure, Gain } from "./figure";
import type { Figures, Grouping, Status } from "./report-filters";
import { groupRowsAddress, rowsAddress } from "./rows-address";

const COUNTS = ["enrolled", "started", "completed", "certified"] as const;

/** One row per group and the whole at the end; every number opens its rows. */
export function ReportTable({ report, filters }: { readonly report: CompletionReport; readonly filters: Parameters }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const labelOf = useGroupLabel(report.groupBy);
  const cells = useFigureCells();
  const parents = useParentAgencies();
  const columns = [
    { id: "group", head: t(`group.${report.groupBy}`) },
    ...COUNTS.map((count) => ({ id: count, head: t(`column.${count}`), number: true })),
    { id: "gain", head: t("column.gain"), number: true },
  ];
  const rows = report.groups.map((group): Row => {
    const label = labelOf(group);
    return {
      id: group.key || "none",
      cells: [label, ...cells(group, label, (status) => groupRowsAddress(locale, { filters, groupBy: report.groupBy, key: group.key, status, parents }))],
    };
  });
  const whole: Row = {
    id: "total",
    cells: [<strong key="total">{t("total")}</strong>, ...cells(report.total, t("total"), (status) => rowsAddress(locale, filters, status))],
  };
  return <Table caption={t("caption", { group: t(`group.${report.groupBy}`) })} captionHidden columns={columns} rows={[...rows, whole]} />;
}

/** The name of a group: what the server calls it, except where it only has a code. */
export function useGroupLabel(groupBy: Grouping): (group: { readonly key: string; readonly label: string }) => string {
  const t = useTranslations();
  return ({ key, label }) => {
    if (groupBy === "lane" && isLane(key)) return t(`staff.lane.${key}`);
    if (groupBy === "training" && !key.includes("-")) return t("report.noTraining");
    return label;
  };
}

function isLane(key: string): key is "prosecutor" | "investigator" | "judge" | "advocate" | "other" {
  return ["prosecutor", "investigator", "judge", "advocate", "other"].includes(key);
}

/** Agencies that have others under them. */
function useParentAgencies(): ReadonlySet<string> {
  const answer = useStaff(staffQueries.agencies);
  return new Set(answer.state === "ready" ? answer.value.rows.flatMap(({ parentId }) => parentId ?? []) : []);
}

function useFigureCells() {
  const t = useTranslations("report");
  return (figures: Figures, label: string, hrefOf: (status: Status) => string | undefined) => [
    ...COUNTS.map((count) => <Figure key={count} value={figures[count]} href={hrefOf(count)} label={`${label}, ${t(`column.${count}`)}`} />),
    <Gain key="gain" gain={figures.gain} gainOf={figures.gainOf} />,
  ];
}
