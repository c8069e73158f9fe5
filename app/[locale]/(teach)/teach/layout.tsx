import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { SectionNav } from "@/components/shell/section-nav";
import { localePath } from "@/lib/i18n/languages";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffWords } from "./staff-words";

/** Everything of teaching: its pages in a row, and the words its screens need in the browser. */
export default async function TeachLayout({ children, ...props }: LocaleParams & { readonly children: ReactNode }) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale, namespace: "staff.nav" });
  const links = [
    { href: localePath(locale, "/teach"), label: t("trainings"), under: localePath(locale, "/teach/trainings") },
    { href: localePath(locale, "/teach/new"), label: t("new") },
  ];
  return (
    <StaffWords namespaces={["staff", "problem", "training", "state", "kind", "course"]}>
      <SectionNav label={t("teach")} links={links} />
      {children}
    </StaffWords>
  );
}
