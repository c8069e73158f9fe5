"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { AttemptPlace } from "@/lib/client/local-attempts";
import { readPlace } from "@/lib/client/local-attempts";
import type { AttemptScreen } from "@/lib/client/use-attempt";
import { useAttempt } from "@/lib/client/use-attempt";
import type { ProblemCode } from "@/lib/kernel/problem";
import { formatTime } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import type { Assessment } from "./assessment";
import { StartAttempt } from "./attempt-intro";
import { AttemptPlayer } from "./attempt-player";
import { AttemptIntro } from "./attempt-rules";
import { AttemptResult } from "./attempt-result";
import { CourseDone } from "./course-done";
import { useProvisions } from "./use-provisions";

export interface QuizActivityProps {
  readonly courseId: string;
  readonly assessment: Assessment;
  /** Address of the law the reasons cite, as JSON; read only with a result. */
  readonly provisionsHref: string;
  /** The rules, for somebody who is not signed in. */
  readonly visitor: ReactNode;
  /** The way to begin for somebody who is not enrolled. */
  readonly notEnrolled: ReactNode;
}

/** A quiz or test from its rules to its result. An open attempt opens at the question it was left at. */
export function QuizActivity({ courseId, assessment, provisionsHref, visitor, notEnrolled }: QuizActivityProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { screen, deeds, attemptId } = useAttempt({ courseId, activityId: assessment.activityId });
  const [starting, setStarting] = useState(false);
  const [refused, setRefused] = useState<ProblemCode | "unreachable" | null>(null);
  const left = usePlace(attemptId);
  const provisions = useProvisions(provisionsHref, screen.state === "ready" && Boolean(screen.local?.view.outcome));

  function start() {
    setStarting(true);
    setRefused(null);
    deeds
      .start(locale)
      .then((answer) => setRefused(answer === "started" ? null : answer), reportError)
      .finally(() => setStarting(false));
  }

  if (screen.state !== "ready") return <NotReady screen={screen} assessment={assessment} visitor={visitor} notEnrolled={notEnrolled} />;
  const { activity, local } = screen;
  const problem = refused && (refused === "unreachable" ? t("quiz.intro.offline") : t(`problem.${refused}`));
  if (local === null) {
    return (
      <AttemptIntro assessment={assessment} state={activity} locale={locale}>
        <StartAttempt assessment={assessment} state={activity} starting={starting} problem={problem} onStart={start} />
      </AttemptIntro>
    );
  }
  if (local.view.outcome) {
    const { outcome } = local.view;
    const again = assessment.judged && activity.status !== "passed" && !outcome.passed;
    return (
      <>
        <Alert tone="attention">{problem}</Alert>
        {outcome.passed && <CourseDone courseId={courseId} />}
        <AttemptResult
          view={local.view}
          outcome={outcome}
          judged={assessment.judged}
          locale={locale}
          provisions={provisions}
          starting={starting}
          onAgain={again ? start : undefined}
        />
      </>
    );
  }
  if (local.handingIn || local.view.submittedAt !== null) return <HandingIn at={Date.parse(local.handedInAt ?? local.view.submittedAt ?? "")} />;
  if (left === null) return <Skeleton label={t("action.loading")} lines={6} />;
  return <AttemptPlayer key={local.view.id} local={local} deeds={deeds} locale={locale} left={left} />;
}

function NotReady({
  screen,
  assessment,
  visitor,
  notEnrolled,
}: { readonly screen: Exclude<AttemptScreen, { state: "ready" }> } & Pick<QuizActivityProps, "assessment" | "visitor" | "notEnrolled">) {
  const t = useTranslations();
  const locale = useLocale();
  switch (screen.state) {
    case "waiting":
      return <Skeleton label={t("action.loading")} lines={6} />;
    case "failed":
      return (
        <>
          <Alert tone="attention">{screen.code === "unreachable" ? t("sync.unreachable") : t(`problem.${screen.code}`)}</Alert>
          <p className="my-4">
            <Button onClick={screen.again}>{t("fault.again")}</Button>
          </p>
        </>
      );
    case "visitor":
      return visitor;
    case "not_enrolled":
      return (
        <AttemptIntro assessment={assessment} locale={locale}>
          {notEnrolled}
        </AttemptIntro>
      );
  }
}

function HandingIn({ at }: { readonly at: number }) {
  const t = useTranslations("quiz.handing");
  return (
    <section className="attempt" role="status">
      <h2 className="text-xl">{t("title")}</h2>
      <p className="mt-2 max-w-read">{t("text", { time: formatTime(useLocale(), at) })}</p>
    </section>
  );
}

/** Where the person was in this attempt on this device; null until it is known. */
function usePlace(attemptId: string | null): AttemptPlace | null {
  const [known, setKnown] = useState<{ readonly attemptId: string; readonly place: AttemptPlace } | null>(null);
  useEffect(() => {
    if (attemptId === null) return;
    let wanted = true;
    readPlace(attemptId).then((place) => {
      if (wanted) setKnown({ attemptId, place });
    }, reportError);
    return () => {
      wanted = false;
    };
  }, [attemptId]);
  return known?.attemptId === attemptId ? known.place : null;
}
