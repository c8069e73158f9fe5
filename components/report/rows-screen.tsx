"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { useAddress } from "@/components/shell/use-address";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { addressOf, staffQueries } from "@/lib/client/staff-queries";
import type { Parameters } from "@/lib/client/staff-queries";
import type { Listing } from "@/lib/client/use-staff";
import { useStaffPages } from "@/lib/client/use-staff";
import type { CompletionRow } from "@/lib/contracts/reports";
import { formatDateShort, formatDateTime, formatNumber, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { ReportFilterBar } from "./report-filter-bar";
import type { ProgrammeName } from "./report-filter-bar";
import { readFilters, readStatus } from "./report-filters";

/** The people behind a figure, under the same filters; the export holds exactly these rows. */
export function RowsScreen({ programmes }: { readonly programmes: readonly ProgrammeName[] }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const address = useAddress();
  const filters: Parameters = { ...readFilters(address.get), status: readStatus(address.get) };
  const answer = useStaffPages((person) => staffQueries.completionRows(person, filters));
  return (
    <Answer answer={answer} controls={<ReportFilterBar programmes={programmes} address={address} mode="rows" />}>
      {(listing) =>
        listing.rows.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
        ) : (
          <>
            <RowsHead listing={listing} />
            <RowsTable rows={listing.rows} programmes={programmes} />
            <MoreRows listing={listing} />
            <p className="no-print mt-4">
              <LinkButton href={addressOf("/api/v1/reports/completion.csv", { ...filters, locale })} download>
                {t("csvRows")}
              </LinkButton>
            </p>
          </>
        )
      }
    </Answer>
  );
}

function RowsHead({ listing }: { readonly listing: Listing<CompletionRow> }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const count = listing.total === undefined ? "" : t("people", { count: formatNumber(locale, listing.total) });
  const asOf = listing.asOf === undefined ? "" : t("asOf", { time: formatDateTime(locale, Date.parse(listing.asOf)) });
  return <p className="mb-4 text-soft">{[count, asOf].filter(Boolean).join(" · ")}</p>;
}

const COLUMNS = [
  "name",
  "agency",
  "programme",
  "training",
  "generation",
  "startedAt",
  "lastAt",
  "completedAt",
  "preScore",
  "postScore",
  "certificate",
] as const;
const NUMBERS: ReadonlySet<(typeof COLUMNS)[number]> = new Set(["generation", "preScore", "postScore"]);

function RowsTable({ rows, programmes }: { readonly rows: readonly CompletionRow[]; readonly programmes: readonly ProgrammeName[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const day = (instant: string | null) => (instant === null ? "–" : formatDateShort(locale, Date.parse(instant)));
  const score = (value: number | null) => (value === null ? "–" : formatPercent(locale, value));
  const columns = COLUMNS.map((id) => ({ id, head: t(`report.row.${id}`), number: NUMBERS.has(id) }));
  const tableRows = rows.map((row): Row => ({
    id: row.enrolmentId,
    cells: [
      <Pair key="name" first={row.name} second={t(`staff.lane.${row.lane}`)} />,
      <Pair key="agency" first={row.agency} second={row.region} />,
      programmes.find(({ id }) => id === row.programme)?.title ?? row.programme,
      <Pair key="training" first={row.training ?? t("report.noTraining")} second={row.trainer ?? ""} />,
      formatNumber(locale, row.generation),
      day(row.startedAt),
      day(row.lastAt),
      day(row.completedAt),
      score(row.preScore),
      score(row.postScore),
      row.certificateId === null ? (
        "–"
      ) : (
        <a key="certificate" href={`/${locale}/verify/${row.certificateId}`}>
          {t("report.certificate")}
        </a>
      ),
    ],
  }));
  return <Table caption={t("report.rowsCaption")} captionHidden columns={columns} rows={tableRows} tall />;
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
