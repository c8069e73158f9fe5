import { localePath } from "@/lib/i18n/languages";
import type { PublicActivity, PublicCourse, PublicModule } from "@/lib/domain/catalogue";

/** One stop of the course, in the order of the outline. `module` is null for tests that open or close it. */
export interface Stop {
  readonly activity: PublicActivity;
  readonly module: PublicModule | null;
  readonly href: string;
}

/** Every attemptable activity of the course in order: opening, modules, closing. */
export function stopsOf(course: PublicCourse): Stop[] {
  const outside = (activities: readonly PublicActivity[]): Stop[] =>
    activities.map((activity) => ({ activity, module: null, href: activityHref(course, null, activity) }));
  const inside = course.modules.flatMap((module) =>
    module.activities.map((activity): Stop => ({ activity, module, href: activityHref(course, module, activity) })),
  );
  return [...outside(course.opening), ...inside, ...outside(course.closing)];
}

/** The stops around an activity; undefined at the ends. */
export function neighbours(stops: readonly Stop[], activityId: string): { readonly previous?: Stop; readonly next?: Stop } {
  const index = stops.findIndex((stop) => stop.activity.id === activityId);
  return index < 0 ? {} : { previous: stops[index - 1], next: stops[index + 1] };
}

/** `/ru/courses/<course>/<module>/<activity>`; a test outside modules has no module in its address. */
export function activityHref(course: PublicCourse, module: PublicModule | null, activity: PublicActivity): string {
  const place = [course.slug, module?.slug, activity.slug].filter(Boolean).join("/");
  return localePath(course.locale, `/courses/${place}`);
}

/** `/ru/courses/<course>/<module>` */
export function moduleHref(course: PublicCourse, module: PublicModule): string {
  return localePath(course.locale, `/courses/${course.slug}/${module.slug}`);
}
