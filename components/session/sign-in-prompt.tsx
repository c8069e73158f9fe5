"use client";

import { LinkButton } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";

/** The way to sign in and come back to this page. */
export function SignInPrompt({ children }: { readonly children?: string }) {
  const t = useTranslations("session");
  const locale = useLocale();
  const next = encodeURIComponent(usePathname());
  return (
    <>
      {children && <p className="max-w-read">{children}</p>}
      <p className="flex flex-wrap gap-3">
        <LinkButton tone="primary" href={`${localePath(locale, "/sign-in")}?next=${next}`}>
          {t("prompt")}
        </LinkButton>
        <LinkButton href={localePath(locale, "/join")}>{t("haveCode")}</LinkButton>
      </p>
    </>
  );
}
