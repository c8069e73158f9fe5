import type { ContentLibrary } from "./model";

/** Address of everything with a page: `course`, `course/module`, `course/module/activity`, `course/activity` → id. */
export function slugsOf(courses: ContentLibrary["courses"], modules: ContentLibrary["modules"]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const { structure } of courses.values()) {
    slugs.set(structure.slug, structure.id);
    for (const { slug, id } of [...structure.opening, ...structure.closing]) slugs.set(`${structure.slug}/${slug}`, id);
    for (const moduleId of structure.modules) {
      const module = modules.get(moduleId)?.structure;
      if (!module) continue;
      slugs.set(`${structure.slug}/${module.slug}`, module.id);
      for (const { slug, id } of module.activities) slugs.set(`${structure.slug}/${module.slug}/${slug}`, id);
    }
  }
  return slugs;
}
