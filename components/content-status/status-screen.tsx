"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { useAddress } from "@/components/shell/use-address";
import type { Address } from "@/components/shell/use-address";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { contentQueries } from "@/lib/client/content-queries";
import type { ContentPage } from "@/lib/client/content-queries";
import { addressOf } from "@/lib/client/staff-queries";
import type { StaffAnswer } from "@/lib/client/use-staff";
import { useStaff, useStaffPages } from "@/lib/client/use-staff";
import { CONTENT_KINDS, STRING_STATES } from "@/lib/contracts/content-status";
import type { ContentRow } from "@/lib/contracts/content-status";
import { formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { LOCALES } from "@/lib/kernel/locale";
import { useLocale, useTranslations } from "next-intl";
import { StateCounts } from "./state-counts";
import { readStatusFilters } from "./status-filters";

/** Every part of the content with its strings by state and language; a cell opens the strings themselves. */
export function StatusScreen() {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  const address = useAddress();
  const filters = { ...readStatusFilters(address.get), locale };
  const answer = useStaffPages((person) => contentQueries.rows(person, filters));
  const sums = useStaff((person) => contentQueries.sums(person, filters));
  return (
    <Answer answer={answer} controls={<FilterBar address={address} sums={sums} />}>
      {(listing) =>
        listing.rows.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
        ) : (
          <>
            {sums.state === "ready" && <Sums sum={sums.value.sum} parts={listing.total ?? listing.rows.length} />}
            <PartsTable rows={listing.rows} state={address.get("state")} />
            <MoreRows listing={listing} />
          </>
        )
      }
    </Answer>
  );
}

function FilterBar({ address, sums }: { readonly address: Address; readonly sums: StaffAnswer<ContentPage> }) {
  const t = useTranslations("contentStatus");
  const languages = useTranslations("contentStatus.language");
  const modules = sums.state === "ready" ? sums.value.modules : [];
  const choices = {
    kind: CONTENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    module: modules.map((value) => ({ value, label: value })),
    state: STRING_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    language: LOCALES.map((value) => ({ value, label: languages(value) })),
  };
  return (
    <search className="no-print mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {(["kind", "module", "state", "language"] as const).map((name) => (
        <Select
          key={name}
          id={`content-${name}`}
          label={t(`filter.${name}`)}
          value={address.get(name)}
          onChange={(event) => address.set({ [name]: event.target.value })}
          choices={[{ value: "", label: t("filter.any") }, ...choices[name]]}
        />
      ))}
    </search>
  );
}

/** All parts found together, one figure for each language. */
function Sums({ sum, parts }: { readonly sum: ContentRow["strings"]; readonly parts: number }) {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  return (
    <section aria-label={t("together")} className="mb-8">
      <p className="mb-3 text-soft">{t("parts", { count: parts, number: formatNumber(locale, parts) })}</p>
      <dl className="grid gap-6 sm:grid-cols-3">
        {LOCALES.map((language) => (
          <div key={language}>
            <dt className="font-semibold">{t(`language.${language}`)}</dt>
            <dd>
              <StateCounts counts={sum[language]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PartsTable({ rows, state }: { readonly rows: readonly ContentRow[]; readonly state: string }) {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  const columns = [
    { id: "part", head: t("column.part") },
    ...LOCALES.map((language) => ({ id: language, head: t(`language.${language}`) })),
    { id: "file", head: t("column.file") },
  ];
  const tableRows = rows.map((row): Row => ({
    id: row.id,
    cells: [
      <span key="part" className="block min-w-44 max-w-80">
        <PartName row={row} />
      </span>,
      ...LOCALES.map((language) => (
        <span key={language} className="relative block">
          <StateCounts counts={row.strings[language]} />
          <Link href={addressOf(localePath(locale, "/admin/content/strings"), { row: row.id, language, state })}>
            {t("open")}
            <span className="sr-only">
              {" "}
              {row.title}, {t(`language.${language}`)}
            </span>
          </Link>
        </span>
      )),
      <Downloads key="file" row={row} />,
    ],
  }));
  return <Table caption={t("caption")} captionHidden columns={columns} rows={tableRows} />;
}

/** What a part is called, and of which kind it is; what has no name of its own is called by its kind. */
export function PartName({ row }: { readonly row: ContentRow }) {
  const t = useTranslations("contentStatus");
  const kind = t(`kind.${row.kind}`);
  return (
    <>
      {row.title === row.id && row.kind !== "test" ? kind : row.title}
      <span className="block text-xs font-normal text-soft">
        {kind} · {row.id}
      </span>
    </>
  );
}

/** The same strings for a translator. */
export function Downloads({ row }: { readonly row: ContentRow }) {
  const t = useTranslations("contentStatus");
  return (
    <span className="relative block">
      {(["ru", "tk"] as const).map((language) => (
        <a key={language} className="block whitespace-nowrap" href={addressOf(`/api/v1/content/rows/${row.id}/xliff`, { language })} download>
          {t("xliff", { language: t(`language.${language}`) })}
          <span className="sr-only"> {row.title}</span>
        </a>
      ))}
    </span>
  );
}
