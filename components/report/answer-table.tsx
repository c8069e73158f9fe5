"use client";

import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import type { AnswerRow } from "@/lib/contracts/reports";
import { formatDateShort } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";

/** A case of the course as staff screens name it. */
export interface CaseName {
  readonly id: string;
  readonly title: string;
}

/** The answers behind a cell: who, in which case, what was chosen and what holds; the work itself is one step away. */
export function AnswerTable({ rows, cases }: { readonly rows: readonly AnswerRow[]; readonly cases: readonly CaseName[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const columns = (["name", "agency", "case", "chosen", "held", "answeredAt"] as const).map((id) => ({ id, head: t(`confusion.row.${id}`) }));
  const tableRows = rows.map((row): Row => {
    const title = cases.find(({ id }) => id === row.activityId)?.title ?? row.activityId;
    const work = row.trainingId === null ? undefined : localePath(locale, `/teach/trainings/${row.trainingId}/work/${row.activityId}/${row.attemptId}`);
    return {
      id: row.attemptId,
      cells: [
        <Pair key="name" first={row.name} second={t(`staff.lane.${row.lane}`)} />,
        <Pair key="agency" first={row.agency} second={row.training ?? t("confusion.alone")} />,
        work === undefined ? (
          title
        ) : (
          <Link key="case" href={work} aria-label={t("confusion.openWork", { name: row.name, case: title })}>
            {title}
          </Link>
        ),
        t(`confusion.result.${row.chosen}`),
        t(`confusion.result.${row.held}`),
        formatDateShort(locale, Date.parse(row.answeredAt)),
      ],
    };
  });
  return <Table caption={t("confusion.rowsCaption")} captionHidden columns={columns} rows={tableRows} tall />;
}

/** Two facts that belong together, one below the other. */
function Pair({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <span className="block min-w-32 max-w-64">
      {first}
      <span className="block text-xs font-normal text-soft">{second}</span>
    </span>
  );
}
