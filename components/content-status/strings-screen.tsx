"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { useAddress } from "@/components/shell/use-address";
import type { Address } from "@/components/shell/use-address";
import { Badge } from "@/components/ui/badge";
import type { BadgeTone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { contentQueries } from "@/lib/client/content-queries";
import { useStaff, useStaffPages } from "@/lib/client/use-staff";
import { STRING_STATES } from "@/lib/contracts/content-status";
import type { ContentRow, ContentString } from "@/lib/contracts/content-status";
import { formatDateShort, formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { useLocale, useTranslations } from "next-intl";
import { Downloads, PartName } from "./status-screen";
import { readLanguage, readStatusFilters } from "./status-filters";

/** The strings of one part: English beside one language, each with its state and who vouches for it. */
export function StringsScreen() {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  const address = useAddress();
  const part = address.get("row");
  const language = readLanguage(address.get);
  const { state } = readStatusFilters(address.get);
  const answer = useStaffPages((person) => contentQueries.strings(person, part, { language, state, locale }));
  const head = useStaff((person) => contentQueries.row(person, part, locale));
  return (
    <Answer answer={answer} controls={<Controls address={address} row={head.state === "ready" ? head.value.row : null} />}>
      {(listing) =>
        listing.rows.length === 0 ? (
          <EmptyState title={t("noStringsTitle")}>{t("noStrings")}</EmptyState>
        ) : (
          <>
            {listing.total !== undefined && (
              <p className="mb-4 text-soft">{t("strings", { count: listing.total, number: formatNumber(locale, listing.total) })}</p>
            )}
            <StringsTable rows={listing.rows} language={language} />
            <MoreRows listing={listing} />
          </>
        )
      }
    </Answer>
  );
}

function Controls({ address, row }: { readonly address: Address; readonly row: ContentRow | null }) {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  return (
    <>
      <p className="mb-4">
        <Link href={localePath(locale, "/admin/content")}>{t("back")}</Link>
      </p>
      {row && (
        <h2 className="mb-4 text-xl font-semibold text-ink">
          <PartName row={row} />
        </h2>
      )}
      <search className="no-print mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Select
          id="strings-language"
          label={t("filter.language")}
          value={readLanguage(address.get)}
          onChange={(event) => address.set({ language: event.target.value })}
          choices={LOCALES.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <Select
          id="strings-state"
          label={t("filter.state")}
          value={address.get("state")}
          onChange={(event) => address.set({ state: event.target.value })}
          choices={[{ value: "", label: t("filter.any") }, ...STRING_STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
        />
        {row && <Downloads row={row} />}
      </search>
    </>
  );
}

const TONES: Readonly<Record<ContentString["state"], BadgeTone>> = {
  pending: "plain",
  machine_draft: "attention",
  draft: "plain",
  changed: "attention",
  translated: "plain",
  reviewed: "good",
};

function StringsTable({ rows, language }: { readonly rows: readonly ContentString[]; readonly language: Locale }) {
  const t = useTranslations("contentStatus");
  const locale = useLocale();
  const isSource = language === SOURCE_LOCALE;
  const columns = [
    { id: "place", head: t("column.place") },
    { id: "source", head: t(`language.${SOURCE_LOCALE}`) },
    ...(isSource ? [] : [{ id: "target", head: t(`language.${language}`) }]),
    { id: "state", head: t("column.state") },
  ];
  const tableRows = rows.map(({ name, source, target, state, by, on }): Row => ({
    id: name,
    cells: [
      <code key="place" className="block w-36 text-xs font-normal [overflow-wrap:anywhere]">
        {name.replace(/^.*#/u, "")}
      </code>,
      <Words key="source" text={source === "" ? t("noSource") : source} lang={source === "" ? locale : SOURCE_LOCALE} />,
      ...(isSource ? [] : [<Words key="target" text={target ?? "–"} lang={target === null ? locale : language} />]),
      <span key="state" className="block min-w-32">
        <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
        {on !== null && <span className="block text-xs text-soft">{[by, formatDateShort(locale, Date.parse(on))].filter(Boolean).join(", ")}</span>}
      </span>,
    ],
  }));
  return <Table caption={t("stringsCaption")} captionHidden columns={columns} rows={tableRows} />;
}

/** A string as it stands in its file, markup and all. */
function Words({ text, lang }: { readonly text: string; readonly lang: Locale }) {
  return (
    <span lang={lang} className="block min-w-56 max-w-[32rem] whitespace-pre-line [overflow-wrap:anywhere]">
      {text}
    </span>
  );
}
