"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useOnline } from "@/lib/client/use-person";
import type { ActivityStateView } from "@/lib/contracts/learning";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Assessment } from "./assessment";

/** The button that begins, or why one cannot. */
export function StartAttempt({
  assessment,
  state,
  starting,
  problem,
  onStart,
}: {
  readonly assessment: Assessment;
  readonly state: ActivityStateView;
  readonly starting: boolean;
  /** Words of why the last try to start failed. */
  readonly problem?: ReactNode;
  readonly onStart: () => void;
}) {
  const t = useTranslations("quiz.intro");
  const online = useOnline();
  const number = state.attemptsUsed + 1;
  return (
    <>
      <Alert tone="attention">{problem ?? (online ? undefined : t("offline"))}</Alert>
      <p className="my-4">
        <Button tone="primary" busy={starting} onClick={onStart}>
          {starting ? t("starting") : assessment.attempts > 1 ? t("startNumber", { number }) : t("start")}
        </Button>
      </p>
    </>
  );
}
