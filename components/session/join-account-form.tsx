"use client";

import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { askApi } from "@/lib/client/api";
import { ApiProblem, failureCode } from "@/lib/client/problem";
import { signIn } from "@/lib/client/session";
import type { ProblemCode } from "@/lib/kernel/problem";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";
import { PasswordField } from "./password-field";
import { useProblemWords } from "./use-problem-words";

const LANES = ["prosecutor", "investigator", "judge", "advocate"] as const;

/** Makes an account without e-mail and signs in with it; `onJoined` is told the login to remember. */
export function JoinAccountForm({ code, onJoined }: { readonly code: string; readonly onJoined: (login: string) => void }) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useProblemWords();
  const next = encodeURIComponent(usePathname());
  const [form, setForm] = useState({ displayName: "", lane: "prosecutor", login: "", password: "" });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly code: ProblemCode | "unreachable"; readonly fields: readonly string[] } | null>(null);
  const set = (field: keyof typeof form) => (value: string) => setForm({ ...form, [field]: value });

  async function join() {
    const { login, ...rest } = form;
    const account = await askApi<{ login: string }>({
      method: "POST",
      path: `/api/v1/join/${encodeURIComponent(code)}/account`,
      body: { ...rest, locale, ...(login.trim() === "" ? {} : { login }) },
    });
    onJoined(account.login);
    await signIn({ login: account.login, password: form.password });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    join()
      .catch((error: unknown) => setRefusal({ code: failureCode(error), fields: error instanceof ApiProblem ? error.fields.map(({ path }) => path) : [] }))
      .finally(() => setBusy(false));
  }

  const wrong = (field: string) => refusal?.fields.includes(field) || undefined;
  const password = refusal?.code.startsWith("password_") ? words(refusal.code) : wrong("password") && t("problem.invalid_input");
  const login = refusal?.code === "login_taken" ? words(refusal.code) : wrong("login") && t("problem.invalid_input");
  return (
    <form className="form" onSubmit={submit}>
      <h2 className="text-xl">{t("session.join.accountTitle")}</h2>
      <Alert tone="loss">{refusal && !password && !login && words(refusal.code)}</Alert>
      <TextInput
        id="displayName"
        name="name"
        label={t("session.join.name")}
        autoComplete="name"
        maxLength={120}
        required
        value={form.displayName}
        onChange={(event) => set("displayName")(event.target.value)}
        error={wrong("displayName") && t("problem.invalid_input")}
      />
      <Select
        id="lane"
        label={t("session.join.lane")}
        value={form.lane}
        onChange={(event) => set("lane")(event.target.value)}
        choices={[...LANES.map((lane) => ({ value: lane, label: t(`lane.${lane}`) })), { value: "other", label: t("session.join.laneOther") }]}
      />
      <TextInput
        id="login"
        name="login"
        label={t("session.join.login")}
        mark={t("action.optional")}
        hint={t("session.join.loginHint")}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={form.login}
        onChange={(event) => set("login")(event.target.value)}
        error={login}
      />
      <PasswordField id="password" label={t("session.newPassword")} fresh value={form.password} onChange={set("password")} error={password} />
      <Button type="submit" tone="primary" busy={busy}>
        {t("session.join.submit")}
      </Button>
      <p>
        <LinkButton tone="quiet" href={`${localePath(locale, "/sign-in")}?next=${next}`}>
          {t("session.join.haveAccount")}
        </LinkButton>
      </p>
    </form>
  );
}
