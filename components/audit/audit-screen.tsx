"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { useAddress } from "@/components/shell/use-address";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaffPages } from "@/lib/client/use-staff";
import type { AuditRow } from "@/lib/contracts/reports";
import { formatDateTime } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { AUDIT_ACTIONS, wordOf } from "./audit-actions";

/** Who did what to whom among staff, newest first, each entry a sentence with its ids. */
export function AuditScreen() {
  const t = useTranslations("audit");
  const address = useAddress();
  const action = address.get("action");
  const answer = useStaffPages((person) => staffQueries.audit(person, { action }));
  return (
    <Answer
      answer={answer}
      controls={
        <search className="no-print mb-6 block">
          <Select
            id="audit-action"
            label={t("filter")}
            value={action}
            onChange={(event) => address.set({ action: event.target.value })}
            choices={[{ value: "", label: t("all") }, ...AUDIT_ACTIONS.map((value) => ({ value, label: t(`name.${wordOf(value)}`) }))]}
          />
        </search>
      }
    >
      {(listing) =>
        listing.rows.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
        ) : (
          <>
            <AuditTable rows={listing.rows} />
            <MoreRows listing={listing} />
          </>
        )
      }
    </Answer>
  );
}

function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  const t = useTranslations("audit");
  const locale = useLocale();
  const columns = [
    { id: "at", head: t("at") },
    { id: "what", head: t("what") },
    { id: "detail", head: t("detail") },
  ];
  const tableRows = rows.map((row): Row => ({
    id: row.id,
    cells: [
      <time key="at" dateTime={row.at} className="whitespace-nowrap font-normal">
        {formatDateTime(locale, Date.parse(row.at))}
      </time>,
      <Sentence key="what" row={row} />,
      <Detail key="detail" row={row} />,
    ],
  }));
  return <Table caption={t("caption")} captionHidden columns={columns} rows={tableRows} />;
}

function Sentence({ row }: { readonly row: AuditRow }) {
  const t = useTranslations("audit");
  const actor = row.actor ?? t("nobody");
  const known = AUDIT_ACTIONS.find((action) => action === row.action);
  return <span className="block min-w-48 max-w-96">{known ? t(`sentence.${wordOf(known)}`, { actor }) : t("unknown", { actor, action: row.action })}</span>;
}

const SUBJECTS = ["person", "training", "enrolment", "agency", "certificate", "report"] as const;

/** Ids and what was recorded besides, as it stands in the log. */
function Detail({ row }: { readonly row: AuditRow }) {
  const t = useTranslations("audit.subject");
  const subject = SUBJECTS.find((kind) => kind === row.subjectKind);
  const facts = Object.entries(row.detail).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`);
  return (
    <span className="block min-w-56 text-xs text-soft [overflow-wrap:anywhere]">
      {subject ? t(subject) : row.subjectKind} {row.subjectId}
      {facts.length > 0 && <span className="block">{facts.join("; ")}</span>}
    </span>
  );
}
