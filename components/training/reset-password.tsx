"use client";

import { HandOver } from "@/components/shell/hand-over";
import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import type { Participant } from "@/lib/contracts/trainings";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Asks first, then shows the single-use link by which the participant sets a new password. */
export function ResetPassword({ trainingId, participant }: { readonly trainingId: string; readonly participant: Participant }) {
  const t = useTranslations("training.reset");
  const [asking, ask] = useState(false);
  const reset = useWrite(staffWrites.resetParticipantPassword, () => ask(false));
  const { name, login, enrolmentId } = participant;
  return (
    <>
      <p className="max-w-read">{t("lead", { login })}</p>
      <p>
        <Button onClick={() => ask(true)}>{t("open")}</Button>
      </p>
      {reset.result && <HandOver link={reset.result} name={name} />}
      <Dialog
        open={asking}
        title={t("title", { name })}
        closeLabel={t("cancel")}
        onClose={() => ask(false)}
        actions={
          <Button tone="primary" busy={reset.busy} onClick={() => reset.run({ trainingId, enrolmentId })}>
            {t("confirm")}
          </Button>
        }
      >
        <p>{t("explain")}</p>
        <WriteResult write={{ problem: reset.problem, result: undefined }} />
      </Dialog>
    </>
  );
}
