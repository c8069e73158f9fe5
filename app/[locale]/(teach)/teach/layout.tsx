import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { localePath } from "@/lib/i18n/languages";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffFrame } from "./staff-frame";

/** Everything of teaching. */
export default async function TeachLayout({ children, ...props }: LocaleParams & { readonly children: ReactNode }) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale, namespace: "staff.nav" });
  const links = [
    { href: localePath(locale, "/teach"), label: t("trainings"), under: localePath(locale, "/teach/trainings") },
    { href: localePath(locale, "/teach/new"), label: t("new") },
    { href: localePath(locale, "/teach/manual"), label: t("manual") },
  ];
  return (
    <StaffFrame label={t("teach")} links={links} namespaces={["book", "training", "state", "kind", "course", "room"]}>
      {children}
    </StaffFrame>
  );
}
