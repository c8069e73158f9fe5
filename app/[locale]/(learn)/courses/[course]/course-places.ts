import { isLocale } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { readCourse } from "@/lib/usecases/read-catalogue";
import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import type { PublicActivity, PublicCourse, PublicModule } from "@/lib/domain/catalogue";

/** The course at an address, with the request's language set; the 404 page where there is none. */
export function courseAt(params: { readonly locale: string; readonly course: string }): PublicCourse & { readonly locale: Locale } {
  if (!isLocale(params.locale)) notFound();
  setRequestLocale(params.locale);
  return readCourse(params.course, params.locale) ?? notFound();
}

/** What a second slug means: a module, or a test that opens or closes the course. */
export function partAt(course: PublicCourse, slug: string): { readonly module: PublicModule } | { readonly test: PublicActivity } {
  const found = course.modules.find((entry) => entry.slug === slug);
  if (found) return { module: found };
  const test = [...course.opening, ...course.closing].find((entry) => entry.slug === slug);
  return test ? { test } : notFound();
}
