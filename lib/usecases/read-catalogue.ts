import "server-only";
import path from "node:path";
import { loadLibrary } from "@/lib/content/library";
import type { ContentLibrary } from "@/lib/content/library";
import { publicCourse } from "@/lib/content/project/course";
import { publicGlossary } from "@/lib/content/project/glossary";
import { publicLesson } from "@/lib/content/project/lesson";
import type { PublicCourse, PublicGlossary, PublicLesson, PublicSource } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";

/** The public catalogue for prerendered pages: no database, no environment, nothing personal, no graded key. */
function library(): ContentLibrary {
  return loadLibrary(path.join(/* turbopackIgnore: true */ process.cwd(), "content"));
}

/** The outline of the course at an address; undefined where there is none. */
export function readCourse(courseSlug: string, locale: Locale): PublicCourse | undefined {
  const id = library().slugs.get(courseSlug);
  return id === undefined ? undefined : publicCourse(library(), id, locale);
}

/** A lesson with everything it refers to; undefined for an unknown one. */
export function readLesson(lessonId: string, locale: Locale): PublicLesson | undefined {
  return publicLesson(library(), lessonId, locale);
}

/** All terms in three languages, with their provisions and sources. */
export function readGlossary(locale: Locale): PublicGlossary {
  return publicGlossary(library(), locale);
}

/** All sources in the order of their numbers: S1, S2, … */
export function readSources(): PublicSource[] {
  const number = ({ id }: PublicSource) => Number(id.slice(1));
  return [...library().sources.values()].toSorted((left, right) => number(left) - number(right));
}

/** Where something has a page: slugs of the course, the module (or a test of the course) and the activity. */
export interface Address {
  readonly course: string;
  readonly module?: string;
  readonly activity?: string;
}

/** Every address that has a page, for prerendering. */
export function readAddresses(): Address[] {
  return [...library().slugs.keys()].map((key) => {
    const [course = "", module, activity] = key.split("/");
    return { course, module, activity };
  });
}
