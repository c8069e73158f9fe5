import { installedCourses } from "@/app/[locale]/(teach)/teach/courses";
import { StaffWords } from "@/app/[locale]/(teach)/teach/staff-words";
import { localeOf } from "@/app/[locale]/locale-of";
import { readCase } from "@/lib/usecases/read-case";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkView } from "./work-view";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; training: string; activity: string; attempt: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.submission.title") }) };
}

/** What was handed in. The case file comes with the page; who handed in what is asked for in the browser. */
export default async function WorkPage(props: Props) {
  const locale = await localeOf(props);
  const { training, activity, attempt } = await props.params;
  const courses = installedCourses(locale);
  const caseId = courses.flatMap(({ activities }) => activities).find(({ id }) => id === activity)?.caseId;
  const caseFile = caseId ? readCase(caseId, locale) : undefined;
  return (
    <StaffWords namespaces={["staff", "problem", "training", "state", "quiz"]}>
      <main id="main" className="page" tabIndex={-1}>
        <WorkView place={{ trainingId: training, activityId: activity, attemptId: attempt }} courses={courses} caseFile={caseFile} />
      </main>
    </StaffWords>
  );
}
