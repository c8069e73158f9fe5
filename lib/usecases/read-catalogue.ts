import "server-only";
import path from "node:path";
import { loadLibrary } from "@/lib/content/library";
import type { ContentLibrary } from "@/lib/content/library";
import { publicCourse } from "@/lib/content/project/course";
import { publicExercise } from "@/lib/content/project/exercise";
import { publicGlossary } from "@/lib/content/project/glossary";
import { publicLesson } from "@/lib/content/project/lesson";
import type { PublicCourse, PublicExercise, PublicGlossary, PublicLesson, PublicSource } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";

/** The public catalogue for prerendered pages: no database, no environment, nothing personal, no graded key. */
export function publicLibrary(): ContentLibrary {
  return loadLibrary(path.join(/* turbopackIgnore: true */ process.cwd(), "content"));
}

/** The outline of the course at an address; undefined where there is none. */
export function readCourse(courseSlug: string, locale: Locale): PublicCourse | undefined {
  const id = publicLibrary().slugs.get(courseSlug);
  return id === undefined ? undefined : publicCourse(publicLibrary(), id, locale);
}

/** A lesson with everything it refers to; undefined for an unknown one. */
export function readLesson(lessonId: string, locale: Locale): PublicLesson | undefined {
  return publicLesson(publicLibrary(), lessonId, locale);
}

/** All terms in three languages, with their provisions and sources. */
export function readGlossary(locale: Locale): PublicGlossary {
  return publicGlossary(publicLibrary(), locale);
}

/** All sources in the order of their numbers: S1, S2, … */
export function readSources(): PublicSource[] {
  const number = ({ id }: PublicSource) => Number(id.slice(1));
  return [...publicLibrary().sources.values()].toSorted((left, right) => number(left) - number(right));
}

/** Where something has a page: slugs of the course, the module (or a test of the course) and the activity. */
export interface Address {
  readonly course: string;
  readonly module?: string;
  readonly activity?: string;
}

/** Every address that has a page, for prerendering. */
export function readAddresses(): Address[] {
  return [...publicLibrary().slugs.keys()].map((key) => {
    const [course = "", module, activity] = key.split("/");
    return { course, module, activity };
  });
}

/** The script of an exercise with its words in one language; undefined for an unknown one. */
export function readExercise(scriptId: string, locale: Locale): PublicExercise | undefined {
  return publicExercise(publicLibrary(), scriptId, locale);
}

/** Every exercise by id, for prerendering. */
export function readExerciseIds(): string[] {
  return [...publicLibrary().exercises.keys()];
}
