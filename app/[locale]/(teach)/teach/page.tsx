import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { PageTitle } from "@/components/shell/page-title";
import { TrainingList } from "@/components/training/training-list";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.pageTitle") }) };
}

export default async function TeachPage(props: LocaleParams) {
  const t = await getTranslations({ locale: await localeOf(props), namespace: "training" });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("pageTitle")} lead={t("pageLead")} />
      <Suspense>
        <TrainingList />
      </Suspense>
    </main>
  );
}
