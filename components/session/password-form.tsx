"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { askApi } from "@/lib/client/api";
import { failureCode } from "@/lib/client/problem";
import { signIn } from "@/lib/client/session";
import { useMe } from "@/lib/client/use-readings";
import type { ProblemCode } from "@/lib/kernel/problem";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useState } from "react";
import { PasswordField } from "./password-field";
import { useProblemWords } from "./use-problem-words";

/** Changes the person's own password; every other session ends, this one is renewed. */
export function PasswordForm() {
  const t = useTranslations();
  const words = useProblemWords();
  const me = useMe();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [refusal, setRefusal] = useState<ProblemCode | "unreachable" | null>(null);

  async function change() {
    await askApi({ method: "POST", path: "/api/v1/me/password", body: { current, next } });
    if (me.state === "ready") await signIn({ login: me.value.login, password: next });
    setDone(true);
    setCurrent("");
    setNext("");
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setDone(false);
    setRefusal(null);
    change()
      .catch((error: unknown) => setRefusal(failureCode(error)))
      .finally(() => setBusy(false));
  }
  const wrongCurrent = refusal === "wrong_credentials" ? t("account.wrongCurrent") : undefined;
  const wrongNext = refusal?.startsWith("password_") ? words(refusal) : undefined;
  return (
    <form className="form" onSubmit={submit}>
      <Alert tone="good">{done && t("account.passwordChanged")}</Alert>
      <Alert tone="loss">{refusal && !wrongCurrent && !wrongNext && words(refusal)}</Alert>
      <PasswordField id="current-password" label={t("account.currentPassword")} value={current} onChange={setCurrent} error={wrongCurrent} />
      <PasswordField id="new-password" label={t("session.newPassword")} fresh value={next} onChange={setNext} error={wrongNext} />
      <Button type="submit" busy={busy}>
        {t("account.changePassword")}
      </Button>
    </form>
  );
}
