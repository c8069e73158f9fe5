import { installedCourses } from "@/app/[locale]/(teach)/teach/courses";
import { localeOf } from "@/app/[locale]/locale-of";
import { ParticipantScreen } from "@/components/training/participant-screen";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; training: string; enrolment: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.grid.person") }) };
}

export default async function ParticipantPage(props: Props) {
  const locale = await localeOf(props);
  const { training, enrolment } = await props.params;
  return (
    <main id="main" className="page" tabIndex={-1}>
      <ParticipantScreen trainingId={training} enrolmentId={enrolment} courses={installedCourses(locale)} />
    </main>
  );
}
