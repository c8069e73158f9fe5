"use client";

import { Answer } from "@/components/shell/answer";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { staffQueries } from "@/lib/client/staff-queries";
import type { Agency } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { AgencyForm } from "./agency-form";
import { peopleUnder, treeOrder } from "./agency-tree";

/** The agencies as a tree with how many people each has, and a form to add one. */
export function AgenciesScreen() {
  const answer = useStaff(staffQueries.agencies);
  return (
    <Answer answer={answer}>
      {({ rows }) => (
        <>
          <AgencyTable rows={rows} />
          <AgencyForm agencies={rows} />
        </>
      )}
    </Answer>
  );
}

function AgencyTable({ rows }: { readonly rows: readonly Agency[] }) {
  const t = useTranslations("people.agencies");
  const locale = useLocale();
  const tableRows = treeOrder(rows).map(({ agency, depth }): Row => ({
    id: agency.id,
    cells: [
      <span key="name" className="block min-w-40" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
        {depth > 0 && <span className="sr-only">{t("level", { level: depth + 1 })} </span>}
        {agency.name}
      </span>,
      agency.region,
      formatNumber(locale, agency.people),
      <PeopleLink key="whole" agency={agency} count={peopleUnder(rows, agency)} />,
    ],
  }));
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={[
        { id: "name", head: t("name") },
        { id: "region", head: t("region") },
        { id: "people", head: t("people"), number: true },
        { id: "whole", head: t("whole"), number: true },
      ]}
      rows={tableRows}
    />
  );
}

/** The number of people of an agency and all under it, which is what the list of people shows for it. */
function PeopleLink({ agency, count }: { readonly agency: Agency; readonly count: number }) {
  const t = useTranslations("people.agencies");
  const locale = useLocale();
  return (
    <Link href={localePath(locale, `/admin/people?agency=${agency.id}`)} aria-label={t("openPeople", { name: agency.name, count })}>
      {formatNumber(locale, count)}
    </Link>
  );
}
