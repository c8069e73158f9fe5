import "server-only";
import type { Activity, Item } from "@/lib/domain/catalogue";
import { itemsAsked, programmeOf } from "@/lib/domain/catalogue";
import type { ContentLibrary } from "./model";

type Test = Extract<Activity, { readonly kind: "test" }>;

/** The items of one form that a test asks: those on what its programme teaches, in the order of the form. */
export function testItems(library: ContentLibrary, test: Test, form: "a" | "b"): readonly Item[] {
  const course = library.courses.get(library.activities.get(test.id)?.courseId ?? "")?.structure;
  const items = library.banks.get(test.forms[form])?.items ?? [];
  if (!course) return items;
  const modules = course.modules.flatMap((id) => library.modules.get(id)?.structure ?? []);
  return itemsAsked(items, programmeOf(course, test.programme), modules);
}
