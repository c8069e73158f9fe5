"use client";

import { Answer } from "@/components/shell/answer";
import { useAddress } from "@/components/shell/use-address";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { addressOf, staffQueries } from "@/lib/client/staff-queries";
import type { CompletionReport } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatDateTime, formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { ReportBars } from "./report-bars";
import { ReportFilterBar } from "./report-filter-bar";
import type { ProgrammeName } from "./report-filter-bar";
import { readFilters, readGrouping } from "./report-filters";
import { ReportTable } from "./report-table";

/** Completion by agency, region, profession or training: the table is the report, the bars only show its shape. */
export function ReportScreen({ programmes }: { readonly programmes: readonly ProgrammeName[] }) {
  const t = useTranslations("report");
  const address = useAddress();
  const filters = readFilters(address.get);
  const groupBy = readGrouping(address.get);
  const answer = useStaff((person) => staffQueries.completion(person, { ...filters, groupBy }));
  return (
    <Answer answer={answer} controls={<ReportFilterBar programmes={programmes} address={address} mode="groups" />}>
      {(report) => (report.groups.length === 0 ? <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState> : <Report report={report} filters={filters} />)}
    </Answer>
  );
}

function Report({ report, filters }: { readonly report: CompletionReport; readonly filters: ReturnType<typeof readFilters> }) {
  const t = useTranslations("report");
  const locale = useLocale();
  return (
    <>
      <p className="mb-4 text-soft">{t("asOf", { time: formatDateTime(locale, Date.parse(report.asOf)) })}</p>
      <ReportTable report={report} filters={filters} />
      {report.hidden > 0 && <p className="mt-3 max-w-read text-soft">{t("hiddenNote", { count: formatNumber(locale, report.hidden) })}</p>}
      <p className="no-print mt-4">
        <LinkButton href={addressOf("/api/v1/reports/completion.csv", { ...filters, locale })} download>
          {t("csvAll")}
        </LinkButton>
      </p>
      <ReportBars report={report} />
      <p className="no-print mt-8">
        <Link href={localePath(locale, "/admin/reports/confusion")}>{t("toConfusion")}</Link>
      </p>
      <Definitions />
    </>
  );
}

/** How every figure is counted. */
export function Definitions() {
  const t = useTranslations("report.definition");
  return (
    <section aria-labelledby="definitions" className="mt-10 max-w-read">
      <h2 id="definitions" className="text-xl">
        {t("title")}
      </h2>
      <dl className="mt-3 grid gap-3">
        {(["enrolled", "started", "completed", "certified", "gain", "stuck"] as const).map((name) => (
          <div key={name}>
            <dt>{t(`${name}.name`)}</dt>
            <dd className="text-soft">{t(`${name}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
