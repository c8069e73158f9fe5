import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Overview } from "@/components/report/overview";
import { PageTitle } from "@/components/shell/page-title";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("report.overview.title") }) };
}

export default async function AdminPage(props: LocaleParams) {
  const t = await getTranslations({ locale: await localeOf(props) });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("report.overview.title")} lead={t("report.overview.lead")} />
      <Suspense>
        <Overview />
      </Suspense>
    </main>
  );
}
