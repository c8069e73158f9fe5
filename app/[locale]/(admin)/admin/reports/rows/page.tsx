import { installedProgrammes } from "@/app/[locale]/(teach)/teach/courses";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { RowsScreen } from "@/components/report/rows-screen";
import { PageTitle } from "@/components/shell/page-title";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("report.rowsTitle") }) };
}

export default async function RowsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("report.rowsTitle")} lead={t("report.rowsLead")} />
      <Suspense>
        <RowsScreen programmes={installedProgrammes(locale)} />
      </Suspense>
    </main>
  );
}
