import "server-only";
import type { ContentLibrary } from "@/lib/content/library";
import type { Activity, CourseStructure, ModuleStructure } from "@/lib/domain/catalogue";

/** A course with its modules, as the rules of progress want them. */
export interface CourseWithModules {
  readonly course: CourseStructure;
  readonly modules: readonly ModuleStructure[];
}

/** The course by id or slug; null when there is none. */
export function findCourse(library: ContentLibrary, idOrSlug: string): CourseWithModules | null {
  const entry = library.courses.get(idOrSlug) ?? [...library.courses.values()].find(({ structure }) => structure.slug === idOrSlug);
  if (!entry) return null;
  const course = entry.structure;
  const modules = course.modules.flatMap((id) => {
    const found = library.modules.get(id);
    return found ? [found.structure] : [];
  });
  return { course, modules };
}

/** An activity that can be attempted now: of this course, outside modules in preparation. Null otherwise. */
export function findActivity(library: ContentLibrary, courseId: string, activityId: string): Activity | null {
  const entry = library.activities.get(activityId);
  if (!entry || entry.courseId !== courseId) return null;
  const home = entry.moduleId === null ? null : library.modules.get(entry.moduleId);
  return home && home.structure.state !== "published" ? null : entry.activity;
}
