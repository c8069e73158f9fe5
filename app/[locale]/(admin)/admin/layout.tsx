import { StaffWords } from "@/app/[locale]/(teach)/teach/staff-words";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { SectionNav } from "@/components/shell/section-nav";
import { localePath } from "@/lib/i18n/languages";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

const PAGES = ["reports", "people", "agencies", "certificates", "audit"] as const;

/** Everything of administration: its pages in a row, and the words its screens need in the browser. */
export default async function AdminLayout({ children, ...props }: LocaleParams & { readonly children: ReactNode }) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale, namespace: "staff.nav" });
  const links = [
    { href: localePath(locale, "/admin"), label: t("overview"), under: localePath(locale, "/admin/overview") },
    ...PAGES.map((page) => ({ href: localePath(locale, `/admin/${page}`), label: t(page) })),
    { href: localePath(locale, "/teach"), label: t("trainings") },
  ];
  return (
    <StaffWords namespaces={["staff", "problem", "report", "people", "audit", "adminCertificates"]}>
      <SectionNav label={t("admin")} links={links} />
      {children}
    </StaffWords>
  );
}
