"use client";

import { State } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { formatDateShort, formatPercent } from "@/lib/i18n/format";
import type { Participant } from "@/lib/contracts/trainings";
import { useLocale, useTranslations } from "next-intl";
import type { ActivityWords } from "./course-words";
import { cellOf, workState } from "./grid-rows";
import { places } from "./places";

interface GridProps {
  readonly trainingId: string;
  readonly participants: readonly Participant[];
  readonly activities: readonly ActivityWords[];
  /** Query of the address with `?`, or empty: carried along so that stepping through submissions keeps the filters. */
  readonly search: string;
}

/** The table itself: native, so that a screen reader says person and activity for every cell. */
export function GridTable({ trainingId, participants, activities, search }: GridProps) {
  const t = useTranslations("training.grid");
  const locale = useLocale();
  const columns = [
    { id: "person", head: <span className="block min-w-28">{t("person")}</span> },
    { id: "lastAt", head: t("lastAt") },
    ...activities.map((activity) => ({ id: activity.id, head: <ActivityHead activity={activity} /> })),
  ];
  const rows = participants.map((participant): Row => ({
    id: participant.enrolmentId,
    cells: [
      <PersonHead key="person" trainingId={trainingId} participant={participant} />,
      <span key="lastAt" className="whitespace-nowrap">
        {participant.lastAt === null ? "–" : formatDateShort(locale, Date.parse(participant.lastAt))}
      </span>,
      ...activities.map((activity) => <WorkCell key={activity.id} {...{ trainingId, participant, activity, search }} />),
    ],
  }));
  return <Table caption={t("caption")} captionHidden columns={columns} rows={rows} tall />;
}

function ActivityHead({ activity }: { readonly activity: ActivityWords }) {
  const t = useTranslations();
  const kind = t(`kind.${activity.kind}`);
  return (
    <span className="block min-w-36 max-w-48">
      <span className="mb-1 flex items-center gap-1.5 text-xs font-normal whitespace-nowrap text-soft">
        <Icon name={activity.kind} size={14} />
        {activity.module === null ? kind : `${t("course.module", { number: activity.module })} · ${kind}`}
      </span>
      <span className="block leading-tight">{activity.title}</span>
      {!activity.required && <span className="block text-xs font-normal text-soft">{t("training.grid.optional")}</span>}
    </span>
  );
}

function PersonHead({ trainingId, participant }: { readonly trainingId: string; readonly participant: Participant }) {
  const t = useTranslations();
  const locale = useLocale();
  const completed = participant.completedAt === null ? "" : t("training.grid.standing.completed");
  return (
    <span className="block max-w-28 sm:max-w-56">
      <Link href={places.participant(locale, trainingId, participant.enrolmentId)}>{participant.name}</Link>
      <span className="block text-xs font-normal text-soft">{[t(`staff.lane.${participant.lane}`), completed].filter(Boolean).join(" · ")}</span>
    </span>
  );
}

function WorkCell({
  trainingId,
  participant,
  activity,
  search,
}: Omit<GridProps, "participants" | "activities"> & { readonly participant: Participant; readonly activity: ActivityWords }) {
  const t = useTranslations();
  const locale = useLocale();
  const cell = cellOf(participant, activity.id);
  const state = workState(cell);
  const score = cell === undefined || cell.bestScore === null ? "" : formatPercent(locale, cell.bestScore);
  const words = <State quiet state={state} words={[t(`state.${state}`), score].filter(Boolean).join(", ")} />;
  if (!cell?.lastAttemptId) return words;
  const label = t("training.grid.openWork", { name: participant.name, activity: activity.title, state: t(`state.${state}`), score: score || "–" });
  return (
    <Link href={places.submission(locale, { trainingId, activityId: activity.id, attemptId: cell.lastAttemptId, search })} aria-label={label}>
      {words}
    </Link>
  );
}
