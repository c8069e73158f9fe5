"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { keepThisPage } from "@/lib/client/service-worker/keep-page";
import type { Recording } from "@/lib/client/use-exercise";
import { useExercise } from "@/lib/client/use-exercise";
import { useScript } from "@/lib/client/use-script";
import type { PublicExerciseActivity } from "@/lib/domain/catalogue";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { PlayerProps } from "@/lib/client/player";
import { RoundList } from "./round-list";

/** An exercise alive: its script and the person's round, handed to the player of its kind, and the rounds so far below it. */
export function ExerciseDesk({
  courseId,
  activity,
  renderPlayer,
}: {
  readonly courseId: string;
  readonly activity: Pick<PublicExerciseActivity, "id" | "scriptId" | "passMark">;
  readonly renderPlayer: (props: PlayerProps) => ReactNode;
}) {
  const t = useTranslations("exercise");
  const script = useScript(activity.scriptId, useLocale());
  const { round, rounds, recording } = useExercise({ courseId, activityId: activity.id });
  const ready = script.state === "ready" && round !== null;
  useKeepOffline(ready && recording !== "visitor");
  if (script.state === "failed") return <Failed again={script.again} />;
  if (script.state === "waiting" || round === null) return <Skeleton label={t("opening")} lines={8} />;
  return (
    <div className="exercise" data-exercise={round.state}>
      <RecordingNote recording={recording} />
      {round.full && round.state === "open" && <Alert tone="attention">{t("full")}</Alert>}
      {/* A new round begins with a new player: nothing half chosen is carried over. */}
      <div key={round.roundId}>{renderPlayer({ exercise: script.exercise, round, passMark: activity.passMark })}</div>
      <RoundList rounds={rounds} current={round} recorded={recording === "recorded"} />
    </div>
  );
}

/** Script and player were loaded after the page: hands them to the service worker too. */
function useKeepOffline(wanted: boolean): void {
  useEffect(() => (wanted ? keepThisPage() : undefined), [wanted]);
}

function Failed({ again }: { readonly again: () => void }) {
  const t = useTranslations("exercise");
  return (
    <Alert tone="attention">
      <p>{t("failed")}</p>
      <p className="mt-2">
        <Button size="small" onClick={again}>
          {t("again")}
        </Button>
      </p>
    </Alert>
  );
}

const NOTES = { visitor: "visitor", not_enrolled: "notEnrolled", unread: "unread" } as const;

/** Where the round stays, when it is not recorded. */
function RecordingNote({ recording }: { readonly recording: Recording }) {
  const t = useTranslations("exercise");
  if (recording === "recorded" || recording === "waiting") return null;
  return <p className="exercise-note">{t(NOTES[recording])}</p>;
}
