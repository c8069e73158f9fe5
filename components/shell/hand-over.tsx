"use client";

import { Button } from "@/components/ui/button";
import { formatDateTime } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import type { HandedLink } from "@/lib/client/staff-writes";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

/** A single-use link to give to one person: shown once, with how to hand it over and until when it works. */
export function HandOver({ link, name }: { readonly link: HandedLink; readonly name: string }) {
  const t = useTranslations("staff");
  const locale = useLocale();
  const address = `${window.location.origin}${localePath(locale, link.path)}`;
  return (
    <section className="grid gap-3 border-y border-rule py-4">
      <p>{t("linkFor", { name })}</p>
      <p className="font-semibold [overflow-wrap:anywhere] select-all">{address}</p>
      <p>
        <CopyButton text={address} />
      </p>
      <p className="text-soft">{t("linkUntil", { time: formatDateTime(locale, Date.parse(link.expiresAt)) })}</p>
      <p className="text-soft">{t("linkOnce")}</p>
    </section>
  );
}

/** Copies a text, and says so. Where the browser forbids it, the text can still be selected. */
export function CopyButton({ text }: { readonly text: string }) {
  const t = useTranslations("staff");
  const [outcome, setOutcome] = useState<"" | "copied" | "copyFailed">("");
  function copy() {
    // Without a secure context there is no clipboard: an office installation is often plain http on the LAN.
    if (!("clipboard" in navigator)) return setOutcome("copyFailed");
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("copyFailed"),
    );
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button size="small" onClick={copy}>
        {t("copy")}
      </Button>
      <output>{outcome && t(outcome)}</output>
    </span>
  );
}
