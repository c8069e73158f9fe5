"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { failureCode } from "@/lib/client/problem";
import { enrol } from "@/lib/client/record";
import type { ProblemCode } from "@/lib/kernel/problem";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Enrols the signed-in person for self-study. The screen changes by itself once it is done. */
export function EnrolButton({ courseId }: { readonly courseId: string }) {
  const t = useTranslations();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemCode | "unreachable" | null>(null);
  function start() {
    setBusy(true);
    enrol(courseId)
      .catch((error: unknown) => setRefusal(failureCode(error)))
      .finally(() => setBusy(false));
  }
  return (
    <>
      <Alert tone="attention">{refusal && (refusal === "unreachable" ? t("sync.unreachable") : t(`problem.${refusal}`))}</Alert>
      <Button tone="primary" busy={busy} onClick={start}>
        {t("progress.enrol")}
      </Button>
    </>
  );
}
