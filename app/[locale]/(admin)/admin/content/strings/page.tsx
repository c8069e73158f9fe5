import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { StringsScreen } from "@/components/content-status/strings-screen";
import { PageTitle } from "@/components/shell/page-title";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("contentStatus.stringsTitle") }) };
}

export default async function StringsPage(props: LocaleParams) {
  const t = await getTranslations({ locale: await localeOf(props) });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("contentStatus.stringsTitle")} lead={t("contentStatus.stringsLead")} />
      <Suspense>
        <StringsScreen />
      </Suspense>
    </main>
  );
}
