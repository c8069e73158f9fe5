"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { failureCode } from "@/lib/client/problem";
import { signOutEverywhere } from "@/lib/client/session";
import { localePath } from "@/lib/i18n/languages";
import type { ProblemCode } from "@/lib/kernel/problem";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Part } from "./part";
import { useProblemWords } from "./use-problem-words";

/** Sign out everywhere, and a copy of everything kept. */
export function AccountActions() {
  const t = useTranslations("account");
  const locale = useLocale();
  const router = useRouter();
  const words = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemCode | "unreachable" | null>(null);
  function leave() {
    setBusy(true);
    signOutEverywhere()
      .then(
        () => router.push(localePath(locale)),
        (error: unknown) => setRefusal(failureCode(error)),
      )
      .finally(() => setBusy(false));
  }
  return (
    <>
      <Part title={t("everywhereTitle")} id="everywhere">
        <p className="mb-3 max-w-read">{t("everywhere")}</p>
        <Alert tone="loss">{refusal && words(refusal)}</Alert>
        <Button tone="loss" busy={busy} onClick={leave}>
          {t("everywhereButton")}
        </Button>
      </Part>
      <Part title={t("exportTitle")} id="export">
        <p className="mb-3 max-w-read">{t("export")}</p>
        <a className="button" href="/api/v1/me/export" download="my-data.json">
          {t("exportButton")}
        </a>
      </Part>
    </>
  );
}
