"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { useAddress } from "@/components/shell/use-address";
import type { Address } from "@/components/shell/use-address";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaffPages } from "@/lib/client/use-staff";
import type { PersonRow } from "@/lib/contracts/people";
import { formatDateShort } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PeopleFilterBar } from "./people-filter-bar";
import { PersonDialog } from "./person-dialog";

/** Everyone within one's reach: find, make, change, close, erase. */
export function PeopleScreen() {
  const t = useTranslations("people");
  const address = useAddress();
  const [chosen, choose] = useState<string | null>(null);
  const [erased, setErased] = useState("");
  const notice = useRef<HTMLDivElement>(null);
  // The button that opened the dialog has gone with its row: the notice takes the focus instead.
  useEffect(() => {
    if (erased) notice.current?.focus();
  }, [erased]);
  const filters = { q: address.get("q").trim(), role: address.get("role"), agency: address.get("agency") };
  const answer = useStaffPages((person) => staffQueries.people(person, filters));
  return (
    <>
      <div ref={notice} tabIndex={-1}>
        <Alert tone="good">{erased && t("erase.done", { name: erased })}</Alert>
      </div>
      <Answer answer={answer} controls={<PeopleControls address={address} />}>
        {(listing) => {
          const person = listing.rows.find(({ id }) => id === chosen);
          return (
            <>
              {listing.rows.length === 0 ? <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState> : <PeopleTable rows={listing.rows} onOpen={choose} />}
              <MoreRows listing={listing} />
              <PersonDialog
                person={person}
                onClose={() => choose(null)}
                onErased={(name) => {
                  setErased(name);
                  choose(null);
                }}
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function PeopleControls({ address }: { readonly address: Address }) {
  const t = useTranslations("people");
  const locale = useLocale();
  return (
    <>
      <p className="no-print mb-6">
        <LinkButton tone="primary" href={localePath(locale, "/admin/people/new")}>
          {t("add")}
        </LinkButton>
      </p>
      <PeopleFilterBar address={address} />
    </>
  );
}

function PeopleTable({ rows, onOpen }: { readonly rows: readonly PersonRow[]; readonly onOpen: (personId: string) => void }) {
  const t = useTranslations();
  const locale = useLocale();
  const columns = (["name", "login", "agency", "lane", "roles", "state", "createdAt", "change"] as const).map((id) => ({ id, head: t(`people.column.${id}`) }));
  const tableRows = rows.map((person): Row => ({
    id: person.id,
    cells: [
      <span key="name" className="block min-w-32">
        {person.displayName}
      </span>,
      <span key="login" className="block min-w-28 [overflow-wrap:anywhere]">
        {person.login}
      </span>,
      <span key="agency" className="block min-w-32">
        {person.agency.name}
      </span>,
      t(`staff.lane.${person.lane}`),
      rolesOf(person)
        .map((role) => t(`staff.role.${role}`))
        .join(", "),
      person.disabled ? (
        <Badge key="state" tone="attention" icon="lock">
          {t("people.closed")}
        </Badge>
      ) : (
        t("people.open")
      ),
      formatDateShort(locale, Date.parse(person.createdAt)),
      <Button key="change" size="small" aria-label={t("people.changeOf", { name: person.displayName })} onClick={() => onOpen(person.id)}>
        {t("people.change")}
      </Button>,
    ],
  }));
  return <Table caption={t("people.caption")} captionHidden columns={columns} rows={tableRows} />;
}

/** Everyone is a learner: it is said only of those who are nothing else. */
function rolesOf({ roles }: PersonRow): PersonRow["roles"] {
  const given = roles.filter((role) => role !== "learner");
  return given.length === 0 ? ["learner"] : given;
}
