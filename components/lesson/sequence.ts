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

/**
 * The stops among which a page leads on: those of the programme whose test it is, else of the first one, which is the whole
 * course. The page is the same for everybody; where a person goes on is joined in the browser.
 */
export function stopsAround(course: PublicCourse, activity: PublicActivity): Stop[] {
  const own = activity.kind === "test" ? activity.programme : course.programmes[0]?.id;
  const programme = course.programmes.find(({ id }) => id === own);
  return stopsOf(course).filter((stop) =>
    stop.activity.kind === "test" ? stop.activity.programme === own : programme?.modules.includes(stop.module?.id ?? ""),
  );
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
