import { installedCourses } from "@/app/[locale]/(teach)/teach/courses";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { PageTitle } from "@/components/shell/page-title";
import { TrainingForm } from "@/components/training/training-form";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.new") }) };
}

export default async function NewTrainingPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale, namespace: "training" });
  const programmes = installedCourses(locale).flatMap((course) => course.programmes.map(({ id, title, summary }) => ({ id, title, summary })));
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("new")} lead={t("newLead")} />
      <TrainingForm programmes={programmes} />
    </main>
  );
}
