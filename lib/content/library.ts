import "server-only";
import { formatFinding, sortFindings } from "./finding";
import type { Finding } from "./finding";
import { lockAway } from "./keys";
import type { Fenced } from "./keys";
import { fencedBank, formativeBank, gradedBank } from "./library-banks";
import { casesOf, fencedCases } from "./library-cases";
import { exercisesOf } from "./library-exercises";
import { provisionsOf, sourcesOf, termsOf } from "./library-reference";
import { mapLocales } from "./language";
import type { LessonSource } from "./markdown";
import type { ActivityEntry, CompiledLesson, ContentLibrary, CourseEntry, LessonEntry, ModuleEntry } from "./model";
import { parseContent } from "./parse";
import { contentVersion, readContent } from "./read";
import type { ContentFiles } from "./read";
import { slugsOf } from "./slugs";
import type { ContentSources } from "./sources";

export type { ContentLibrary } from "./model";

/** Content that does not parse cannot be served; the message lists what `npm run content check` would say. */
export class ContentInvalid extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(`The content cannot be loaded:\n${findings.slice(0, 20).map(formatFinding).join("\n")}`);
    this.name = "ContentInvalid";
  }
}

const loaded = new Map<string, ContentLibrary>();

/** The content under `root`, read once per process. Throws `ContentInvalid`, or what the file system throws. */
export function loadLibrary(root: string): ContentLibrary {
  const known = loaded.get(root);
  if (known) return known;
  const library = buildLibrary(readContent(root));
  loaded.set(root, library);
  return library;
}

/** The library of a set of files; its graded keys go behind the fence of `keys.ts`. Throws `ContentInvalid`. */
export function buildLibrary(files: ContentFiles): ContentLibrary {
  const tree = parseContent(files);
  if (tree.findings.length > 0) throw new ContentInvalid(sortFindings(tree.findings));
  const { courses, modules } = outlineOf(tree);
  const activities = activitiesOf(courses, modules);
  const graded = [...tree.banks.values()].filter(({ use }) => use !== "checks");
  const library: ContentLibrary = {
    version: contentVersion(files),
    courses,
    modules,
    activities,
    lessons: lessonsOf(tree, activities),
    banks: byId(
      graded.flatMap((source) => gradedBank(source) ?? []),
      ({ id }) => id,
    ),
    cases: casesOf(tree, files),
    exercises: exercisesOf(tree, files),
    profiles: byId(
      [...tree.profiles.values()].map(({ value }) => value),
      ({ id }) => id,
    ),
    provisions: provisionsOf(tree),
    terms: termsOf(tree),
    sources: sourcesOf(tree),
    slugs: slugsOf(courses, modules),
  };
  lockAway(library, fencedOf(tree));
  return library;
}

function outlineOf(tree: ContentSources): { courses: Map<string, CourseEntry>; modules: Map<string, ModuleEntry> } {
  const courses = new Map<string, CourseEntry>();
  const modules = new Map<string, ModuleEntry>();
  for (const { structure, texts } of tree.courses.values()) {
    if (structure) courses.set(structure.value.id, { structure: structure.value, texts: mapLocales(texts, ({ value }) => value) });
  }
  for (const { course, structure, texts } of tree.modules.values()) {
    if (structure) modules.set(structure.value.id, { courseId: course, structure: structure.value, texts: mapLocales(texts, ({ value }) => value) });
  }
  return { courses, modules };
}

function activitiesOf(courses: ContentLibrary["courses"], modules: ContentLibrary["modules"]): Map<string, ActivityEntry> {
  const entries = [...courses.values()].flatMap(({ structure }): ActivityEntry[] => {
    const courseId = structure.id;
    const inModules = structure.modules.flatMap((moduleId) =>
      (modules.get(moduleId)?.structure.activities ?? []).map((activity): ActivityEntry => ({
        activity,
        courseId,
        moduleId,
        place: "module",
      })),
    );
    const opening = structure.opening.map((activity): ActivityEntry => ({ activity, courseId, moduleId: null, place: "opening" }));
    const closing = structure.closing.map((activity): ActivityEntry => ({ activity, courseId, moduleId: null, place: "closing" }));
    return [...opening, ...inModules, ...closing];
  });
  return byId(entries, ({ activity }) => activity.id);
}

function lessonsOf(tree: ContentSources, activities: ReadonlyMap<string, ActivityEntry>): Map<string, LessonEntry> {
  const lessons = [...activities.values()].flatMap(({ activity, courseId, moduleId }): LessonEntry[] => {
    if (activity.kind !== "lesson" || moduleId === null) return [];
    const stem = `${courseId}/${moduleId}/${activity.id}`;
    const texts = mapLocales(tree.lessons.get(stem)?.texts ?? {}, compiled);
    return [{ id: activity.id, courseId, moduleId, activity, texts, checks: formativeBank(tree.banks.get(`courses/${stem}.checks`)) }];
  });
  return byId(lessons, ({ id }) => id);
}

function compiled({ frontMatter, steps, mentions }: LessonSource): CompiledLesson {
  if (frontMatter === null) throw new Error("a lesson without front matter is a finding and never reaches the library");
  const ids = (kind: string) => [...new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id))];
  return {
    frontMatter: frontMatter.value,
    steps: steps.map(({ id, title, nodes }) => ({ id, title, nodes })),
    cites: { provisions: ids("law"), terms: ids("term"), sources: ids("source") },
  };
}

function fencedOf(tree: ContentSources): Fenced {
  const graded = [...tree.banks.values()].filter(({ use }) => use !== "checks");
  return {
    banks: new Map(graded.map((source) => [source.name, fencedBank(source)])),
    cases: fencedCases(tree),
  };
}

function byId<T>(entries: readonly T[], idOf: (entry: T) => string): Map<string, T> {
  return new Map(entries.map((entry) => [idOf(entry), entry]));
}
