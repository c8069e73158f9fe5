import { ContinueSlot } from "@/app/[locale]/person-slots";
import { ActivityList } from "@/components/lesson/activity-list";
import { ModuleFacts } from "@/components/lesson/outline";
import { moduleHref, stopsOf } from "@/components/lesson/sequence";
import { TranslationMark } from "@/components/lesson/translation-mark";
import { PageTitle } from "@/components/shell/page-title";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { readAddresses } from "@/lib/usecases/read-catalogue";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CourseConditions } from "./course-conditions";
import { courseAt } from "./course-places";
import { personalOf } from "./personal";

interface Props {
  readonly params: Promise<{ locale: string; course: string }>;
}

export function generateStaticParams() {
  return readAddresses()
    .filter(({ module }) => module === undefined)
    .map(({ course }) => ({ course }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = courseAt(await params);
  const t = await getTranslations("site");
  return { title: t("title", { page: course.title }), description: course.summary };
}

export default async function CoursePage({ params }: Props) {
  const course = courseAt(await params);
  const t = await getTranslations("course");
  const first = stopsOf(course)[0];
  const personal = personalOf(course);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={<span className="display">{course.title}</span>} lead={course.summary} marks={<TranslationMark of={course} />} />
      {first && (
        <p className="mb-10">
          <ContinueSlot
            courseId={course.id}
            label={(await getTranslations("progress"))("continue")}
            start={
              <LinkButton tone="primary" iconEnd="next" href={first.href}>
                {t("start", { title: first.activity.title })}
              </LinkButton>
            }
          />
        </p>
      )}
      <p className="-mt-6 mb-10">
        <Link href={`${localePath(course.locale, "/library")}#handbook`}>{t("handbook")}</Link>
      </p>
      <div className="course-layout">
        <CourseConditions course={course} />
        <div className="min-w-0">
          <h2 className="mb-2 text-soft">{t("before")}</h2>
          <ActivityList course={course} module={null} activities={course.opening} personal={personal} />
          {course.modules.map((module, index) => (
            <section key={module.id} className="mt-10" aria-labelledby={module.id}>
              <p className="text-soft">{t("module", { number: index + 1 })}</p>
              <h2 id={module.id} className="text-xl">
                <Link href={moduleHref(course, module)}>{module.title}</Link>
              </h2>
              <ModuleFacts module={module} locale={course.locale} />
              <p className="mt-2 max-w-read">{module.summary}</p>
              {module.activities.length > 0 && (
                <div className="mt-4">
                  <ActivityList course={course} module={module} activities={module.activities} personal={personal} />
                </div>
              )}
            </section>
          ))}
          <h2 className="mt-10 mb-2 text-soft">{t("after")}</h2>
          <ActivityList course={course} module={null} activities={course.closing} personal={personal} />
        </div>
      </div>
    </main>
  );
}
