"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { useAddress } from "@/components/shell/use-address";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { addressOf, staffQueries } from "@/lib/client/staff-queries";
import { useStaffPages } from "@/lib/client/use-staff";
import { formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { AnswerTable } from "./answer-table";
import type { CaseName } from "./answer-table";
import { CHOSEN_ORDER } from "./confusion-table";
import { ReportFilterBar } from "./report-filter-bar";
import type { ProgrammeName } from "./report-filter-bar";
import { readAnswerFilters } from "./report-filters";

/** The answers behind a cell, under the same filters; the export holds exactly these rows. */
export function ConfusionRowsScreen({ cases, programmes }: { readonly cases: readonly CaseName[]; readonly programmes: readonly ProgrammeName[] }) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  const address = useAddress();
  const matrix = readAnswerFilters(address.get);
  const cell = { held: resultIn(address.get("held")), chosen: resultIn(address.get("chosen")) };
  const filters = { ...matrix, ...cell };
  const answer = useStaffPages((person) => staffQueries.confusionRows(person, filters));
  const words = [cell.held && t("heldIs", { held: t(`result.${cell.held}`) }), cell.chosen && t("chosenIs", { chosen: t(`result.${cell.chosen}`) })].filter(
    Boolean,
  );
  return (
    <Answer answer={answer} controls={<ReportFilterBar programmes={programmes} address={address} mode="answers" cases={cases} />}>
      {(listing) => (
        <>
          <p className="mb-4">
            {[...words, listing.total === undefined ? "" : t("answers", { count: listing.total, number: formatNumber(locale, listing.total) })]
              .filter(Boolean)
              .join(" · ")}{" "}
            <Link href={addressOf(localePath(locale, "/admin/reports/confusion"), matrix)}>{t("back")}</Link>
          </p>
          {listing.rows.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
          ) : (
            <>
              <AnswerTable rows={listing.rows} cases={cases} />
              <MoreRows listing={listing} />
              <p className="no-print mt-4">
                <LinkButton href={addressOf("/api/v1/reports/confusion.csv", { ...filters, locale })} download>
                  {t("csvRows")}
                </LinkButton>
              </p>
            </>
          )}
        </>
      )}
    </Answer>
  );
}

function resultIn(value: string) {
  return CHOSEN_ORDER.find((result) => result === value);
}
