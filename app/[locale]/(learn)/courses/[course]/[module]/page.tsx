import { ActivityList } from "@/components/lesson/activity-list";
import { ModuleFacts, Outline, OutlineButton } from "@/components/lesson/outline";
import { TranslationMark } from "@/components/lesson/translation-mark";
import { PageTitle } from "@/components/shell/page-title";
import { readAddresses } from "@/lib/usecases/read-catalogue";
import type { PublicCourse, PublicModule } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityScreen } from "@/app/[locale]/(learn)/courses/[course]/activity-screen";
import { personalOf } from "@/app/[locale]/(learn)/courses/[course]/personal";
import { courseAt, partAt } from "@/app/[locale]/(learn)/courses/[course]/course-places";

interface Props {
  readonly params: Promise<{ locale: string; course: string; module: string }>;
}

export function generateStaticParams() {
  return readAddresses().flatMap(({ course, module, activity }) => (module !== undefined && activity === undefined ? [{ course, module }] : []));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { module: slug, ...place } = await params;
  const part = partAt(courseAt(place), slug);
  const t = await getTranslations("site");
  return { title: t("title", { page: "module" in part ? part.module.title : part.test.title }) };
}

/** A module, or a test that stands outside modules. */
export default async function PartPage({ params }: Props) {
  const { module: slug, ...place } = await params;
  const course = courseAt(place);
  const part = partAt(course, slug);
  if ("test" in part) return <ActivityScreen course={course} module={null} activity={part.test} />;
  return <ModuleScreen course={course} module={part.module} />;
}

function ModuleScreen({ course, module }: { readonly course: PublicCourse; readonly module: PublicModule }) {
  const t = useTranslations("course");
  const personal = personalOf(course);
  return (
    <div className="page lesson-layout">
      <Outline course={course} moduleId={module.id} personal={personal} />
      <main id="main" className="reading py-8" tabIndex={-1}>
        <div className="no-print mb-4">
          <OutlineButton />
        </div>
        <PageTitle
          over={t("module", { number: course.modules.indexOf(module) + 1 })}
          title={<span className="display">{module.title}</span>}
          lead={module.summary}
          marks={
            <>
              <ModuleFacts module={module} locale={course.locale} />
              <TranslationMark of={module} />
            </>
          }
        />
        <h2 className="text-lg">{t("objectives")}</h2>
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {module.objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
        <div className="mt-8">
          <ActivityList course={course} module={module} activities={module.activities} personal={personal} />
        </div>
        {module.announced.length > 0 && (
          <>
            <h2 className="mt-8 text-lg">{t("announced")}</h2>
            <p className="text-soft">{t("announcedHint")}</p>
            <ol className="mt-2 list-decimal space-y-1 ps-5">
              {module.announced.map((lesson) => (
                <li key={lesson.id}>{lesson.title}</li>
              ))}
            </ol>
          </>
        )}
      </main>
    </div>
  );
}
