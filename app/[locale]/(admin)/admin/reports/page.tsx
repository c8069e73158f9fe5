import { installedProgrammes } from "@/app/[locale]/(teach)/teach/courses";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { ReportScreen } from "@/components/report/report-screen";
import { PageTitle } from "@/components/shell/page-title";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("report.title") }) };
}

export default async function ReportsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("report.title")} lead={t("report.lead")} />
      <Suspense>
        <ReportScreen programmes={installedProgrammes(locale)} />
      </Suspense>
    </main>
  );
}
