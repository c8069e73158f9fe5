"use client";

import { State } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import type { Participant } from "@/lib/contracts/trainings";
import { formatNumber, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ActivityWords } from "./course-words";
import { cellOf, workState } from "./grid-rows";
import { places } from "./places";

/** Every activity of the course and where one participant stands in it: what the learner sees too. */
export function ParticipantActivities({
  trainingId,
  participant,
  activities,
}: {
  readonly trainingId: string;
  readonly participant: Participant;
  readonly activities: readonly ActivityWords[];
}) {
  const t = useTranslations();
  const columns = [
    { id: "activity", head: t("training.participant.activity") },
    { id: "state", head: t("training.participant.state") },
    { id: "score", head: t("training.participant.best"), number: true },
    { id: "attempts", head: t("training.participant.attempts"), number: true },
    { id: "open", head: t("training.participant.submission") },
  ];
  const row = useActivityRow(trainingId, participant);
  return <Table caption={t("training.participant.workCaption", { name: participant.name })} captionHidden columns={columns} rows={activities.map(row)} />;
}

function useActivityRow(trainingId: string, participant: Participant): (activity: ActivityWords) => Row {
  const t = useTranslations();
  const locale = useLocale();
  return (activity) => {
    const cell = cellOf(participant, activity.id);
    const state = workState(cell);
    const place = activity.module === null ? "" : t("course.module", { number: activity.module });
    const attempts =
      activity.attempts === null
        ? "–"
        : t("training.participant.attemptsOf", { used: formatNumber(locale, cell?.attemptsUsed ?? 0), allowed: formatNumber(locale, activity.attempts) });
    return {
      id: activity.id,
      cells: [
        <span key="title" className="block min-w-32 max-w-96">
          {activity.title}
          <span className="block text-xs font-normal text-soft">
            {[place, t(`kind.${activity.kind}`), t(activity.required ? "course.required" : "course.optional")].filter(Boolean).join(" · ")}
          </span>
        </span>,
        <State key="state" quiet state={state} words={t(`state.${state}`)} />,
        cell === undefined || cell.bestScore === null ? "–" : formatPercent(locale, cell.bestScore),
        attempts,
        cell?.lastAttemptId ? (
          <Link key="open" href={places.submission(locale, { trainingId, activityId: activity.id, attemptId: cell.lastAttemptId })}>
            {t("training.participant.open")}
          </Link>
        ) : (
          "–"
        ),
      ],
    };
  };
}
