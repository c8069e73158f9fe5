"use client";

import { Answer } from "@/components/shell/answer";
import { useAddress } from "@/components/shell/use-address";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { addressOf, staffQueries } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatDateTime } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { CaseName } from "./answer-table";
import { ConfusionTable } from "./confusion-table";
import { ReportFilterBar } from "./report-filter-bar";
import type { ProgrammeName } from "./report-filter-bar";
import { readAnswerFilters } from "./report-filters";

/** The confusion matrix of everyone in reach, under the filters of the other reports. */
export function ConfusionScreen({ cases, programmes }: { readonly cases: readonly CaseName[]; readonly programmes: readonly ProgrammeName[] }) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  const address = useAddress();
  const filters = readAnswerFilters(address.get);
  const answer = useStaff((person) => staffQueries.confusion(person, filters));
  return (
    <Answer answer={answer} controls={<ReportFilterBar programmes={programmes} address={address} mode="answers" cases={cases} />}>
      {(report) =>
        report.total === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
        ) : (
          <>
            <p className="mb-4 text-soft">{t("asOf", { time: formatDateTime(locale, Date.parse(report.asOf)) })}</p>
            <ConfusionTable
              confusion={report}
              hrefOf={({ held, chosen }) => addressOf(localePath(locale, "/admin/reports/confusion/rows"), { ...filters, held, chosen })}
            />
            <p className="no-print mt-4 flex flex-wrap gap-4">
              <LinkButton href={addressOf("/api/v1/reports/confusion.csv", { ...filters, locale })} download>
                {t("csvAll")}
              </LinkButton>
            </p>
            <p className="mt-6 max-w-read text-soft">{t("definition")}</p>
            <p className="no-print mt-4">
              <Link href={localePath(locale, "/admin/reports")}>{t("toReport")}</Link>
            </p>
          </>
        )
      }
    </Answer>
  );
}
