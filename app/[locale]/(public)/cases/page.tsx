import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { PracticeList } from "@/components/qualification/practice-list";
import { PageTitle } from "@/components/shell/page-title";
import { listPractice } from "@/lib/usecases/read-practice";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("practice.title") }), description: t("practice.lead") };
}

/** Practice cases for anyone: prerendered, nothing personal. */
export default async function CasesPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("practice");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={<span className="display">{t("title")}</span>} lead={t("lead")} />
      <p className="mb-6 max-w-read text-soft">{t("offline")}</p>
      <PracticeList cases={listPractice(locale)} />
    </main>
  );
}
