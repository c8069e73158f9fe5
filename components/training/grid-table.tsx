"use client";

import { State } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
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
  /** Query of the address without `?`, carried along so that stepping through submissions keeps the filters. */
  readonly search: string;
}

/** The table itself: native, so that a screen reader says person and activity for every cell. */
export function GridTable({ trainingId, participants, activities, search }: GridProps) {
  const t = useTranslations("training.grid");
  return (
    <div className="table-frame table-tall" role="region" aria-label={t("title")} tabIndex={0}>
      <table>
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="min-w-32">{t("person")}</th>
            <th scope="col">{t("lastAt")}</th>
            {activities.map((activity) => <ActivityHead key={activity.id} activity={activity} />)}
          </tr>
        </thead>
        <tbody>
          {participants.map((participant) => <PersonRow key={participant.enrolmentId} {...{ trainingId, participant, activities, search }} />)}
        </tbody>
      </table>
    </div>
  );
}

function ActivityHead({ activity }: { readonly activity: ActivityWords }) {
  const t = useTranslations();
  return (
    <th scope="col" className="min-w-36 max-w-48 align-top">
      <span className="mb-1 flex items-center gap-1.5 text-xs font-normal whitespace-nowrap text-soft">
        <Icon name={activity.kind} size={14} />
        {activity.module === null ? t(`kind.${activity.kind}`) : `${t("course.module", { number: activity.module })} · ${t(`kind.${activity.kind}`)}`}
      </span>
      <span className="block leading-tight">{activity.title}</span>
      {!activity.required && <span className="block text-xs font-normal text-soft">{t("training.grid.optional")}</span>}
    </th>
  );
}

function PersonRow({ trainingId, participant, activities, search }: Omit<GridProps, "participants"> & { readonly participant: Participant }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row" className="max-w-36 sm:max-w-64">
        <Link href={places.participant(locale, trainingId, participant.enrolmentId)}>{participant.name}</Link>
        <span className="block text-xs font-normal text-soft">{[t(`staff.lane.${participant.lane}`), participant.completedAt === null ? "" : t("training.grid.standing.completed")].filter(Boolean).join(" · ")}</span>
      </th>
      <td className="whitespace-nowrap">{participant.lastAt === null ? "–" : formatDateShort(locale, Date.parse(participant.lastAt))}</td>
      {activities.map((activity) => <WorkCell key={activity.id} {...{ trainingId, participant, activity, search }} />)}
    </tr>
  );
}

function WorkCell({ trainingId, participant, activity, search }: Omit<GridProps, "participants" | "activities"> & { readonly participant: Participant; readonly activity: ActivityWords }) {
  const t = useTranslations();
  const locale = useLocale();
  const cell = cellOf(participant, activity.id);
  const state = workState(cell);
  const score = cell?.bestScore == null ? "" : formatPercent(locale, cell.bestScore);
  const words = <State quiet state={state} words={[t(`state.${state}`), score].filter(Boolean).join(", ")} />;
  if (!cell?.lastAttemptId) return <td>{words}</td>;
  const href = places.submission(locale, { trainingId, activityId: activity.id, attemptId: cell.lastAttemptId, search: search === "" ? "" : `?${search}` });
  return (
    <td>
      <Link href={href} aria-label={t("training.grid.openWork", { name: participant.name, activity: activity.title, state: t(`state.${state}`), score: score || "–" })}>{words}</Link>
    </td>
  );
}
