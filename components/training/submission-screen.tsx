"use client";

import { Answer } from "@/components/shell/answer";
import { PageTitle } from "@/components/shell/page-title";
import { useAddress } from "@/components/shell/use-address";
import { Badge, State } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import type { Submission } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatDateTime, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActivityWords, CourseWords } from "./course-words";
import { places } from "./places";
import type { SubmissionPlace } from "./places";
import { SubmissionList } from "./submission-list";

/**
 * What a participant handed in, beside the list of everyone's work in the same activity. `renderWork` draws the work
 * itself: items and cases belong to other features and are joined by the page.
 */
export function SubmissionScreen({
  place,
  courses,
  renderWork,
}: {
  readonly place: SubmissionPlace;
  readonly courses: readonly CourseWords[];
  readonly renderWork: (submission: Submission) => ReactNode;
}) {
  const t = useTranslations("training.submission");
  const answer = useStaff((person) => staffQueries.submission(person, place.attemptId));
  const activity = courses.flatMap(({ activities }) => activities).find(({ id }) => id === place.activityId);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 desk:grid-cols-[16rem_minmax(0,1fr)]">
      <SubmissionList place={place} activity={activity} />
      <div className="min-w-0">
        <Answer answer={answer} title={t("title")}>
          {(submission) => (
            <>
              <SubmissionTitle place={place} submission={submission} activity={activity} />
              {renderWork(submission)}
            </>
          )}
        </Answer>
      </div>
    </div>
  );
}

function SubmissionTitle({
  place,
  submission,
  activity,
}: {
  readonly place: SubmissionPlace;
  readonly submission: Submission;
  readonly activity: ActivityWords | undefined;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const { search } = useAddress();
  const { attempt, participant } = submission;
  const { outcome } = attempt;
  const handedIn = attempt.submittedAt === null ? "" : t("training.submission.handedIn", { time: formatDateTime(locale, Date.parse(attempt.submittedAt)) });
  return (
    <PageTitle
      over={<Link href={places.training(locale, place.trainingId, search)}>{t("training.submission.back")}</Link>}
      title={participant}
      lead={activity?.title}
      marks={
        <>
          {outcome && attempt.passMark > 0 && (
            <State state={outcome.passed ? "passed" : "failed"} words={t(outcome.passed ? "state.passed" : "state.failed")} />
          )}
          {outcome && (
            <Badge>{t("training.submission.score", { score: formatPercent(locale, outcome.score), pass: formatPercent(locale, attempt.passMark) })}</Badge>
          )}
          <Badge>{t("training.submission.attempt", { number: attempt.number, allowed: attempt.attemptsAllowed })}</Badge>
          {outcome?.late && (
            <Badge tone="attention" icon="clock">
              {t("training.submission.late")}
            </Badge>
          )}
          <span className="text-soft">{handedIn}</span>
        </>
      }
    />
  );
}
