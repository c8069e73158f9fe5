"use client";

import { Answer } from "@/components/shell/answer";
import { PageTitle } from "@/components/shell/page-title";
import { useAddress } from "@/components/shell/use-address";
import { Badge, State } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import type { Round } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import type { RoundSummary } from "@/lib/contracts/rounds";
import { formatDateTime, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActivityWords, CourseWords } from "./course-words";
import { places } from "./places";
import type { SubmissionPlace } from "./places";
import { SubmissionList } from "./submission-list";

interface Slots {
  /** Draws one round, closed: the player of its kind belongs to another feature and is joined by the page. */
  readonly renderRound: (round: Round["round"], activity: ActivityWords) => ReactNode;
  /** Draws the list of rounds; `hrefOf` is the address of each. */
  readonly renderRounds: (rounds: readonly RoundSummary[], hrefOf: (round: RoundSummary) => string) => ReactNode;
}

/** A participant's rounds of an exercise, one of them open, beside the list of everyone's work in the same activity. */
export function RoundScreen({ place, courses, ...slots }: Slots & { readonly place: SubmissionPlace; readonly courses: readonly CourseWords[] }) {
  const t = useTranslations("training.submission");
  const answer = useStaff((person) => staffQueries.round(person, place.attemptId));
  const activity = courses.flatMap(({ activities }) => activities).find(({ id }) => id === place.activityId);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 desk:grid-cols-[16rem_minmax(0,1fr)]">
      <SubmissionList place={place} activity={activity} />
      <div className="min-w-0">
        <Answer answer={answer} title={t("title")}>
          {(found) => <Rounds place={place} found={found} activity={activity} {...slots} />}
        </Answer>
      </div>
    </div>
  );
}

function Rounds({
  place,
  found: { participant, round, rounds },
  activity,
  renderRound,
  renderRounds,
}: Slots & { readonly place: SubmissionPlace; readonly found: Round; readonly activity: ActivityWords | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  const { search } = useAddress();
  const hrefOf = ({ id }: RoundSummary) => places.submission(locale, { ...place, attemptId: id, search });
  const missing = round.moves !== null ? null : round.finishedAt === null ? "exercise.notShown" : "exercise.erased";
  return (
    <>
      <PageTitle
        over={<Link href={places.training(locale, place.trainingId, search)}>{t("training.submission.back")}</Link>}
        title={participant}
        lead={activity?.title}
        marks={
          <>
            {round.passed !== null && <State state={round.passed ? "passed" : "failed"} words={t(round.passed ? "state.passed" : "state.failed")} />}
            {round.score !== null && <Badge>{formatPercent(locale, round.score)}</Badge>}
            <Badge>{t("exercise.roundOf", { number: round.number, total: rounds.length })}</Badge>
            {round.finishedAt !== null && (
              <span className="text-soft">{t("training.submission.handedIn", { time: formatDateTime(locale, Date.parse(round.finishedAt)) })}</span>
            )}
          </>
        }
      />
      <h2 className="text-lg">{t("exercise.theirRounds")}</h2>
      {renderRounds(rounds, hrefOf)}
      {missing ? <p className="mt-6">{t(missing)}</p> : activity && <div className="mt-8">{renderRound(round, activity)}</div>}
    </>
  );
}
