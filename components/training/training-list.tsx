"use client";

import { Answer } from "@/components/shell/answer";
import { useAddress } from "@/components/shell/use-address";
import { Badge } from "@/components/ui/badge";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { staffQueries } from "@/lib/client/staff-queries";
import { useMe } from "@/lib/client/use-readings";
import { useStaff } from "@/lib/client/use-staff";
import type { TrainingView } from "@/lib/contracts/trainings";
import { formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { dayOf, formatDays, quarterOf } from "./dates";

/** The trainings one may see, newest first. `?period=quarter` leaves those of this quarter. */
export function TrainingList() {
  const answer = useStaff(staffQueries.trainings);
  return <Answer answer={answer}>{({ rows }, at) => (rows.length === 0 ? <NoTraining /> : <Trainings rows={rows} today={dayOf(at)} />)}</Answer>;
}

function NewTrainingLink() {
  const t = useTranslations("training");
  return (
    <LinkButton tone="primary" href={localePath(useLocale(), "/teach/new")}>
      {t("new")}
    </LinkButton>
  );
}

function NoTraining() {
  const t = useTranslations("training");
  return (
    <EmptyState title={t("emptyTitle")} example={t("emptyExample")} action={<NewTrainingLink />}>
      {t("empty")}
    </EmptyState>
  );
}

function Trainings({ rows, today }: { readonly rows: readonly TrainingView[]; readonly today: string }) {
  const t = useTranslations("training");
  const address = useAddress();
  const period = address.get("period") === "quarter" ? quarterOf(today) : null;
  const shown = period === null ? rows : rows.filter(({ startsOn }) => startsOn >= period.from && startsOn <= period.to);
  return (
    <>
      <p className="no-print mb-6 flex flex-wrap gap-3">
        <NewTrainingLink />
        {period && <Button onClick={() => address.set({ period: undefined })}>{t("allPeriods")}</Button>}
      </p>
      {period && <p className="mb-3 text-soft">{t("onlyQuarter")}</p>}
      <TrainingTable rows={shown} />
    </>
  );
}

function TrainingTable({ rows }: { readonly rows: readonly TrainingView[] }) {
  const t = useTranslations("training");
  const locale = useLocale();
  const me = useMe();
  const ownId = me.state === "ready" ? me.value.id : "";
  const withTrainer = rows.some(({ trainer }) => trainer.id !== ownId);
  const columns = [
    { id: "title", head: t("title") },
    ...(withTrainer ? [{ id: "trainer", head: t("trainer") }] : []),
    { id: "days", head: t("days") },
    { id: "place", head: t("place") },
    { id: "participants", head: t("participants"), number: true },
    { id: "completed", head: t("completed"), number: true },
    { id: "state", head: t("stateOfTraining") },
  ];
  const tableRows = rows.map((training): Row => ({
    id: training.id,
    cells: [
      <span key="title" className="block min-w-40 max-w-80">
        <Link href={localePath(locale, `/teach/trainings/${training.id}`)}>{training.title}</Link>
        <span className="block font-normal text-soft">{training.agency.name}</span>
      </span>,
      ...(withTrainer ? [training.trainer.name] : []),
      <span key="days" className="whitespace-nowrap">
        {formatDays(locale, training)}
      </span>,
      training.place,
      formatNumber(locale, training.participants),
      formatNumber(locale, training.completed),
      <OpenBadge key="state" open={training.open} />,
    ],
  }));
  return <Table caption={t("listCaption")} captionHidden columns={columns} rows={tableRows} />;
}

/** Whether newcomers may still join. */
export function OpenBadge({ open }: { readonly open: boolean }) {
  const t = useTranslations("training");
  return open ? (
    <Badge tone="good" icon="circle">
      {t("open")}
    </Badge>
  ) : (
    <Badge icon="lock">{t("closed")}</Badge>
  );
}
