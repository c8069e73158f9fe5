"use client";

import { Answer } from "@/components/shell/answer";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { contentQueries } from "@/lib/client/content-queries";
import type { ContentCoverage } from "@/lib/client/content-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatDateShort, formatNumber } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** Every objective with where it is taught, practised and tested; every law with how far it was verified. */
export function CoverageScreen() {
  const locale = useLocale();
  const answer = useStaff((person) => contentQueries.coverage(person, locale));
  return (
    <Answer answer={answer}>
      {(coverage) => (
        <>
          <Objectives rows={coverage.objectives} />
          <Laws rows={coverage.laws} />
        </>
      )}
    </Answer>
  );
}

const SERVED = ["lessons", "checks", "quiz", "test"] as const;

function Objectives({ rows }: { readonly rows: ContentCoverage["objectives"] }) {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  const columns = [{ id: "objective", head: t("column.objective") }, ...SERVED.map((id) => ({ id, head: t(`served.${id}`), number: true }))];
  const tableRows = rows.map((row): Row => ({
    id: row.id,
    cells: [
      <span key="objective" className="block min-w-56 max-w-[40rem]">
        <span className="font-normal">{row.words}</span>
        <span className="block text-xs font-normal text-soft">{row.id}</span>
      </span>,
      ...SERVED.map((id) =>
        row[id] === 0 && id !== "test" ? (
          <Badge key={id} tone="attention">
            {formatNumber(locale, 0)}
          </Badge>
        ) : (
          formatNumber(locale, row[id])
        ),
      ),
    ],
  }));
  return (
    <section className="mb-12">
      <h2 className="mb-2 text-xl font-semibold text-ink">{t("objectives")}</h2>
      <p className="mb-4 text-soft">{t("objectivesLead")}</p>
      <Table caption={t("objectives")} captionHidden columns={columns} rows={tableRows} />
    </section>
  );
}

function Laws({ rows }: { readonly rows: ContentCoverage["laws"] }) {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  const columns = [
    { id: "law", head: t("column.law") },
    { id: "state", head: t("column.state") },
    { id: "draft", head: t("column.draftFields"), number: true },
    { id: "read", head: t("column.readAsOf") },
    { id: "signed", head: t("column.signed") },
  ];
  const tableRows = rows.map((row): Row => ({
    id: row.id,
    cells: [
      <span key="law" className="block min-w-44 max-w-96">
        {row.title}
        <span className="block text-xs font-normal text-soft">{row.id}</span>
      </span>,
      <Badge key="state" tone={row.state === "verified" ? "good" : "attention"}>
        {t(`lawState.${row.state}`)}
      </Badge>,
      t("draftOf", { draft: formatNumber(locale, row.draftFields), all: formatNumber(locale, row.fields) }),
      row.readAsOf ?? "–",
      row.signedOn === null ? t("notSigned") : [row.reviewer, formatDateShort(locale, Date.parse(row.signedOn))].filter(Boolean).join(", "),
    ],
  }));
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold text-ink">{t("laws")}</h2>
      <p className="mb-4 text-soft">{t("lawsLead")}</p>
      <Table caption={t("laws")} captionHidden columns={columns} rows={tableRows} />
    </section>
  );
}
