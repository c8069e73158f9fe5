import "server-only";
import { courseWords } from "@/components/training/course-words";
import type { CourseWords } from "@/components/training/course-words";
import type { CaseName } from "@/components/report/answer-table";
import type { ProgrammeName } from "@/components/report/report-filter-bar";
import type { Locale } from "@/lib/kernel/locale";
import { readAddresses, readCourse } from "@/lib/usecases/read-catalogue";

/** Every course of this installation in the words that staff screens need. */
export function installedCourses(locale: Locale): CourseWords[] {
  return readAddresses()
    .filter(({ module }) => module === undefined)
    .flatMap(({ course }) => {
      const found = readCourse(course, locale);
      return found ? [courseWords(found)] : [];
    });
}

/** Every programme of this installation by name. */
export function installedProgrammes(locale: Locale): ProgrammeName[] {
  return installedCourses(locale).flatMap(({ programmes }) => programmes.map(({ id, title }) => ({ id, title })));
}

/** Every graded case of this installation by name. */
export function installedCases(locale: Locale): CaseName[] {
  return installedCourses(locale).flatMap(({ activities }) => activities.flatMap(({ id, kind, title }) => (kind === "case" ? [{ id, title }] : [])));
}
