import { installedCourses } from "@/app/[locale]/(teach)/teach/courses";
import { localeOf } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswersView } from "./answers-view";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; training: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("confusion.title") }) };
}

export default async function AnswersPage(props: Props) {
  const locale = await localeOf(props);
  const { training } = await props.params;
  return (
    <Words namespaces={["staff", "problem", "confusion"]}>
      <main id="main" className="page" tabIndex={-1}>
        <AnswersView trainingId={training} courses={installedCourses(locale)} />
      </main>
    </Words>
  );
}
