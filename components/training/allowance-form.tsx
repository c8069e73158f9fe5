"use client";

import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import type { Participant } from "@/lib/contracts/trainings";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import type { ActivityWords } from "./course-words";

const MINUTES_MAX = 240;
const ATTEMPTS_MAX = 10;

/** More time or attempts for one participant in one graded activity; replaces what was given there before. */
export function AllowanceForm({
  trainingId,
  participant,
  activities,
}: {
  readonly trainingId: string;
  readonly participant: Participant;
  readonly activities: readonly ActivityWords[];
}) {
  const t = useTranslations("training.allowance");
  const graded = activities.filter((activity) => activity.attempts !== null);
  const [activityId, chooseActivity] = useState(graded[0]?.id ?? "");
  const [minutes, setMinutes] = useState("0");
  const [attempts, setAttempts] = useState("1");
  const [tried, setTried] = useState(false);
  const grant = useWrite(staffWrites.grantAllowance);
  const wrongMinutes = !isWithin(minutes, MINUTES_MAX);
  const wrongAttempts = !isWithin(attempts, ATTEMPTS_MAX);
  const chosen = graded.find(({ id }) => id === activityId);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrongMinutes || wrongAttempts) return;
    grant.run({ trainingId, enrolmentId: participant.enrolmentId, allowance: { activityId, extraMinutes: Number(minutes), extraAttempts: Number(attempts) } });
  }

  return (
    <form className="grid gap-4" onSubmit={submit} noValidate>
      <p className="max-w-read">{t("lead")}</p>
      <Select
        id="allowance-activity"
        label={t("activity")}
        value={activityId}
        onChange={(event) => chooseActivity(event.target.value)}
        choices={graded.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextInput
        id="allowance-attempts"
        type="number"
        inputMode="numeric"
        min={0}
        max={ATTEMPTS_MAX}
        label={t("attempts")}
        hint={t("attemptsHint", { max: ATTEMPTS_MAX })}
        error={tried && wrongAttempts ? t("range", { max: ATTEMPTS_MAX }) : undefined}
        value={attempts}
        onChange={(event) => setAttempts(event.target.value)}
      />
      <TextInput
        id="allowance-minutes"
        type="number"
        inputMode="numeric"
        min={0}
        max={MINUTES_MAX}
        label={t("minutes")}
        hint={chosen === undefined || chosen.timeLimitMinutes === null ? t("noLimit") : t("minutesHint", { limit: chosen.timeLimitMinutes, max: MINUTES_MAX })}
        error={tried && wrongMinutes ? t("range", { max: MINUTES_MAX }) : undefined}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <WriteResult write={grant}>
        {({ extraAttempts, extraMinutes }) => t("granted", { name: participant.name, attempts: extraAttempts, minutes: extraMinutes })}
      </WriteResult>
      <p>
        <Button type="submit" busy={grant.busy}>
          {t("give")}
        </Button>
      </p>
    </form>
  );
}

/** Whole numbers from 0 to `max`, as typed. */
function isWithin(typed: string, max: number): boolean {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= max;
}
