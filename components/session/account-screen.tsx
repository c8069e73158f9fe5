"use client";

import { Skeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { Alert } from "@/components/ui/alert";
import { useCourseState, useMe } from "@/lib/client/use-readings";
import type { CourseMap } from "@/lib/client/courses";
import type { ActivityStateView, CourseState } from "@/lib/contracts/learning";
import type { Me } from "@/lib/contracts/people";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { AccountActions } from "./account-actions";
import { Part } from "./part";
import { PasswordForm } from "./password-form";
import { SignInPrompt } from "./sign-in-prompt";
import { SyncPanel } from "./sync-panel";
import { useProblemWords } from "./use-problem-words";

/** Everything about the person, as kept here and as their trainer sees it, and what they can do about it. */
export function AccountScreen({ course }: { readonly course: CourseMap }) {
  const t = useTranslations("account");
  const words = useProblemWords();
  const me = useMe();
  if (me.state === "waiting") return <Skeleton label={t("title")} lines={6} />;
  if (me.state === "visitor") return <SignInPrompt />;
  if (me.state === "failed") return <Alert tone="attention">{words(me.code)}</Alert>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      <Who me={me.value} />
      <Seen course={course} />
      <SyncPanel />
      <Part title={t("passwordTitle")} id="password-part">
        <PasswordForm />
      </Part>
      <AccountActions />
    </div>
  );
}

function Who({ me }: { readonly me: Me }) {
  const t = useTranslations();
  const lane = me.lane === "other" ? t("account.laneOther") : t(`lane.${me.lane}`);
  const rows = [
    [t("account.name"), me.displayName],
    [t("account.login"), me.login],
    [t("account.lane"), lane],
    [t("account.agency"), me.agency.name],
  ];
  return (
    <Part title={t("account.who")} id="who">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr]">
        {rows.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="mb-2 sm:mb-0">{words}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Seen({ course }: { readonly course: CourseMap }) {
  const t = useTranslations("account");
  const reading = useCourseState(course.id);
  if (reading.state !== "ready" || reading.value.enrolment === null) return null;
  const { training } = reading.value.enrolment;
  return (
    <Part title={t("seesTitle")} id="seen">
      <p className="mb-4 max-w-read">{training ? t("sees") : t("seesNobody")}</p>
      <SeenTable course={course} state={reading.value} />
    </Part>
  );
}

const STATES: Record<ActivityStateView["status"], "not_started" | "in_progress" | "submitted" | "done" | "passed" | "failed"> = {
  not_started: "not_started",
  in_progress: "in_progress",
  submitted: "submitted",
  completed: "done",
  passed: "passed",
  failed: "failed",
};

function SeenTable({ course, state }: { readonly course: CourseMap; readonly state: CourseState }) {
  const t = useTranslations();
  const locale = useLocale();
  const rows = course.stops.flatMap((stop) => {
    const activity = state.activities.find(({ activityId }) => activityId === stop.id);
    if (!activity) return [];
    return [
      {
        id: stop.id,
        cells: [
          stop.title,
          t(`state.${STATES[activity.status]}`),
          activity.bestScore === null ? "–" : formatPercent(locale, activity.bestScore),
          stop.kind === "lesson" ? "–" : String(activity.attemptsUsed),
        ],
      },
    ];
  });
  if (rows.length === 0) return <p className="text-soft">{t("account.untouched")}</p>;
  const columns = [
    { id: "activity", head: t("account.activity") },
    { id: "state", head: t("account.state") },
    { id: "best", head: t("account.best"), number: true },
    { id: "attempts", head: t("account.attempts"), number: true },
  ];
  return <Table caption={course.title} captionHidden columns={columns} rows={rows} />;
}
