import "server-only";
import type { ContentLibrary } from "@/lib/content/library";
import type { Activity, CourseInProgramme, CourseStructure } from "@/lib/domain/catalogue";
import { programmeOf } from "@/lib/domain/catalogue";

/** The course by id or slug as one of its programmes asks for it, or whole; null when there is none. */
export function findCourse(library: ContentLibrary, idOrSlug: string, programme?: string): CourseInProgramme | null {
  const entry = library.courses.get(idOrSlug) ?? [...library.courses.values()].find(({ structure }) => structure.slug === idOrSlug);
  if (!entry) return null;
  const course = entry.structure;
  const modules = course.modules.flatMap((id) => {
    const found = library.modules.get(id);
    return found ? [found.structure] : [];
  });
  return { course, modules, programme: programmeOf(course, programme) };
}

/** The course that has a programme; null when none has. */
export function courseOfProgramme(library: ContentLibrary, programme: string): CourseStructure | null {
  return [...library.courses.values()].find(({ structure }) => structure.programmes.some(({ id }) => id === programme))?.structure ?? null;
}

/** An activity that can be attempted now: of this course, outside modules in preparation. Null otherwise. */
export function findActivity(library: ContentLibrary, courseId: string, activityId: string): Activity | null {
  const entry = library.activities.get(activityId);
  if (!entry || entry.courseId !== courseId) return null;
  const home = entry.moduleId === null ? null : library.modules.get(entry.moduleId);
  return home && home.structure.state !== "published" ? null : entry.activity;
}
