import { stopsOf } from "@/components/lesson/sequence";
import type { CourseMap, CourseStop } from "@/lib/client/courses";
import { localePath } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";
import { readAddresses, readCourse, readLesson } from "@/lib/usecases/read-catalogue";
import { notFound } from "next/navigation";

/** The outline of the course as the browser joins it with the person's state: addresses, places, lengths. */
export function courseMap(locale: Locale): CourseMap {
  const slug = readAddresses().find(({ module }) => module === undefined)?.course ?? notFound();
  const course = readCourse(slug, locale) ?? notFound();
  const stops = stopsOf(course).map(({ activity, module, href }): CourseStop => {
    const alike = module?.activities.filter(({ kind }) => kind === activity.kind) ?? [];
    return {
      id: activity.id,
      kind: activity.kind,
      title: activity.title,
      href,
      minutes: activity.minutes,
      steps: activity.kind === "lesson" ? (readLesson(activity.id, locale)?.steps.length ?? 0) : 0,
      module: module ? course.modules.indexOf(module) + 1 : null,
      number: alike.indexOf(activity) + 1,
    };
  });
  return {
    id: course.id,
    title: course.title,
    href: localePath(locale, `/courses/${course.slug}`),
    programmes: course.programmes.map(({ id, title, summary }) => ({ id, title, summary })),
    stops,
  };
}
