"use client";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

/** Takes a join code, however it was typed, and opens its training. */
export function JoinCodeForm() {
  const t = useTranslations("session.join");
  const locale = useLocale();
  const router = useRouter();
  const [code, setCode] = useState("");
  function submit(event: FormEvent) {
    event.preventDefault();
    const tidy = code
      .trim()
      .toUpperCase()
      .replaceAll(/[\s–—-]+/gu, "");
    if (tidy !== "") router.push(localePath(locale, `/join/${encodeURIComponent(tidy.length === 8 ? `${tidy.slice(0, 4)}-${tidy.slice(4)}` : tidy)}`));
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        id="code"
        name="code"
        label={t("code")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        placeholder="XXXX-XXXX"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" tone="primary">
        {t("find")}
      </Button>
    </form>
  );
}
