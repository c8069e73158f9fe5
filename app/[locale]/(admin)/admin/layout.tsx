import { StaffFrame } from "@/app/[locale]/(teach)/teach/staff-frame";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { localePath } from "@/lib/i18n/languages";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

const PAGES = ["reports", "people", "agencies", "certificates", "content", "audit"] as const;

/** Everything of administration. */
export default async function AdminLayout({ children, ...props }: LocaleParams & { readonly children: ReactNode }) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale, namespace: "staff.nav" });
  const links = [
    { href: localePath(locale, "/admin"), label: t("overview"), under: localePath(locale, "/admin/overview") },
    ...PAGES.map((page) => ({ href: localePath(locale, `/admin/${page}`), label: t(page) })),
    { href: localePath(locale, "/teach"), label: t("trainings") },
  ];
  return (
    <StaffFrame label={t("admin")} links={links} namespaces={["report", "confusion", "people", "audit", "adminCertificates", "contentStatus"]}>
      {children}
    </StaffFrame>
  );
}
