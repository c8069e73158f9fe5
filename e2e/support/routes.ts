import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

const CONTENT = path.resolve(import.meta.dirname, "..", "..", "content", "courses", "tip");

interface ActivityEntry {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
}

function yaml(...parts: string[]): Record<string, unknown> {
  return parse(readFileSync(path.join(CONTENT, ...parts), "utf8")) as Record<string, unknown>;
}

const course = yaml("course.yaml") as { slug: string; modules: string[]; opening: ActivityEntry[]; closing: ActivityEntry[] };
const modules = course.modules
  .filter((id) => readdirSync(path.join(CONTENT, id)).includes("module.yaml"))
  .map((id) => yaml(id, "module.yaml") as { slug: string; activities?: ActivityEntry[] });
const home = `/courses/${course.slug}`;

/** Addresses below the language of everything the course consists of, from its own files. */
export const COURSE = {
  home,
  modules: modules.map(({ slug }) => `${home}/${slug}`),
  tests: [...course.opening, ...course.closing].map(({ id, slug }) => ({ id, path: `${home}/${slug}` })),
  activities: modules.flatMap(({ slug, activities = [] }) =>
    activities.map((activity) => ({ id: activity.id, kind: activity.kind, path: `${home}/${slug}/${activity.slug}` })),
  ),
} as const;

/** Address below the language of an activity or test by its id. */
export function pathOf(activityId: string): string {
  const found = [...COURSE.tests, ...COURSE.activities].find(({ id }) => id === activityId);
  if (!found) throw new Error(`no activity ${activityId}`);
  return found.path;
}

export const PUBLIC_PAGES = [
  "",
  "/sign-in",
  "/join",
  "/cases",
  "/cases/sheep-camp",
  "/compare",
  "/library",
  "/law/tkm_129_1_2010",
  "/glossary",
  "/sources",
  "/support",
] as const;
export const LOCALES = ["ru", "en", "tk"] as const;
