"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PageTitle } from "@/components/shell/page-title";
import { askApi } from "@/lib/client/api";
import { ApiProblem, failureCode } from "@/lib/client/problem";
import { signIn } from "@/lib/client/session";
import type { ProblemCode } from "@/lib/kernel/problem";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";
import { PasswordField } from "./password-field";
import { useProblemWords } from "./use-problem-words";

export interface LinkPurpose {
  readonly purpose: "first_administrator" | "password_reset";
  readonly login: string | null;
}

/** A single-use link: a new password, or the first administrator of an empty installation. */
export function LinkScreen({ token, link }: { readonly token: string; readonly link: LinkPurpose }) {
  const t = useTranslations("session.link");
  const first = link.purpose === "first_administrator";
  return (
    <>
      <PageTitle title={t(first ? "firstTitle" : "resetTitle")} lead={first ? t("firstLead") : t("resetLead", { login: link.login ?? "" })} />
      <LinkForm token={token} first={first} />
    </>
  );
}

function LinkForm({ token, first }: { readonly token: string; readonly first: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const words = useProblemWords();
  const [form, setForm] = useState({ displayName: "", agencyName: "", login: "", password: "" });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly code: ProblemCode | "unreachable"; readonly fields: readonly string[] } | null>(null);
  const set = (field: keyof typeof form) => (value: string) => setForm({ ...form, [field]: value });

  async function spend() {
    const { password } = form;
    const { login } = await askApi<{ login: string }>({
      method: "POST",
      path: `/api/v1/links/${encodeURIComponent(token)}`,
      body: first ? form : { password },
    });
    await signIn({ login, password });
    // Who sets an installation up has people and agencies to add first.
    router.replace(localePath(locale, first ? "/admin" : "/home"));
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    spend()
      .catch((error: unknown) => setRefusal({ code: failureCode(error), fields: error instanceof ApiProblem ? error.fields.map(({ path }) => path) : [] }))
      .finally(() => setBusy(false));
  }
  const wrong = (field: string) => (refusal?.fields.includes(field) ? t("problem.invalid_input") : undefined);
  const password = refusal?.code.startsWith("password_") ? words(refusal.code) : wrong("password");
  return (
    <form className="form" onSubmit={submit}>
      <Alert tone="loss">{refusal && !password && words(refusal.code)}</Alert>
      {first && (
        <>
          <TextInput
            id="displayName"
            name="name"
            label={t("session.link.name")}
            autoComplete="name"
            required
            maxLength={120}
            value={form.displayName}
            onChange={(event) => set("displayName")(event.target.value)}
            error={wrong("displayName")}
          />
          <TextInput
            id="agencyName"
            name="organization"
            label={t("session.link.agency")}
            autoComplete="organization"
            required
            maxLength={160}
            value={form.agencyName}
            onChange={(event) => set("agencyName")(event.target.value)}
            error={wrong("agencyName")}
          />
          <TextInput
            id="login"
            name="login"
            label={t("session.join.login")}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={form.login}
            onChange={(event) => set("login")(event.target.value)}
            error={wrong("login")}
          />
        </>
      )}
      <PasswordField id="password" label={t("session.newPassword")} fresh value={form.password} onChange={set("password")} error={password} />
      <Button type="submit" tone="primary" busy={busy}>
        {t("session.link.submit")}
      </Button>
    </form>
  );
}
