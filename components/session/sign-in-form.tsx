"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { SignInAnswer } from "@/lib/client/session";
import { signIn } from "@/lib/client/session";
import { formatMinutes } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";
import { nextPlace } from "@/lib/client/next-place";
import { PasswordField } from "./password-field";

/** Signs in and goes on to where the person was heading. */
export function SignInForm() {
  const t = useTranslations("session");
  const locale = useLocale();
  const router = useRouter();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<SignInAnswer, { ok: true }> | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    signIn({ login, password })
      .then((answer) => {
        if (answer.ok) router.replace(nextPlace(window.location.search, localePath(locale, "/home")));
        else setRefusal(answer);
      })
      .catch(reportError)
      .finally(() => setBusy(false));
  }

  return (
    <form className="form" method="post" onSubmit={submit}>
      <Alert tone="loss">{refusal && <Refusal refusal={refusal} />}</Alert>
      <TextInput
        id="login"
        name="login"
        label={t("login")}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
        value={login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <PasswordField id="password" label={t("password")} value={password} onChange={setPassword} />
      <Button type="submit" tone="primary" busy={busy}>
        {t("submit")}
      </Button>
      <p className="text-soft">{t("forgotten")}</p>
    </form>
  );
}

function Refusal({ refusal }: { readonly refusal: Exclude<SignInAnswer, { ok: true }> }) {
  const t = useTranslations();
  const locale = useLocale();
  if (refusal.code === "too_many_requests") return t("session.wait", { duration: formatMinutes(locale, Math.max(1, Math.ceil(refusal.waitSeconds / 60))) });
  return refusal.code === "unreachable" ? t("sync.unreachable") : t(`problem.${refusal.code}`);
}
