import type { Activity } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import type { BankSource, ContentSources } from "@/lib/content/sources";
import { finder } from "./rule";
import type { Rule } from "./rule";

const find = finder("R32");

interface Placed {
  readonly activity: Activity;
  readonly course: string;
  readonly module: string | null;
  readonly path: string;
  readonly line: number;
}

/** Every activity with the file and line that declares it. */
export function placedActivities(tree: ContentSources): Placed[] {
  const inCourses = [...tree.courses.values()].flatMap(({ structure, name }) =>
    (["opening", "closing"] as const).flatMap((list) =>
      (structure?.value[list] ?? []).map((activity, index) => ({
        activity,
        course: name,
        module: null,
        path: structure?.path ?? "",
        line: structure?.lineOf(list, index) ?? 1,
      })),
    ),
  );
  const inModules = [...tree.modules.values()].flatMap(({ structure, course, name }) =>
    (structure?.value.activities ?? []).map((activity, index) => ({
      activity,
      course,
      module: name,
      path: structure?.path ?? "",
      line: structure?.lineOf("activities", index) ?? 1,
    })),
  );
  return [...inCourses, ...inModules];
}

/** Whether the module (or, for tests, the course) a bank or lesson stands in is published. */
export function isPublished(tree: ContentSources, { course, module }: { course: string; module: string | null }): boolean {
  return module === null || tree.modules.get(`${course}/${module}`)?.structure?.value.state === "published";
}

const links: Rule = {
  id: "R32",
  check: (tree) => [...moduleLinks(tree), ...placedActivities(tree).flatMap((placed) => targetFindings(tree, placed)), ...orphans(tree)],
};

function moduleLinks(tree: ContentSources): Finding[] {
  return [...tree.courses.values()].flatMap(({ structure, name }) => {
    const wanted = structure?.value.modules ?? [];
    const folders = [...tree.modules.values()].filter(({ course }) => course === name);
    const missing = wanted.filter((id) => !folders.some((module) => module.name === id));
    const stray = folders.filter((module) => structure && !wanted.includes(module.name));
    return [
      ...missing.map((id) => find({ path: structure?.path ?? "", line: structure?.lineOf("modules", wanted.indexOf(id)) }, `module ${id} has no folder`)),
      ...stray.map((module) => find({ path: module.structure?.path ?? `courses/${name}/${module.name}` }, `module ${module.name} is not in course.yaml`)),
    ];
  });
}

function targetFindings(tree: ContentSources, { activity, course, module, path, line }: Placed): Finding[] {
  const missing = (what: string) => [find({ path, line }, `${activity.id}: ${what} does not exist`)];
  const folder = `courses/${course}/${module ?? "tests"}`;
  switch (activity.kind) {
    case "lesson":
      return tree.lessons.has(`${course}/${module ?? ""}/${activity.id}`) ? [] : missing(`${folder}/${activity.id}.en.md`);
    case "quiz":
      return tree.banks.has(`${folder}/quiz/${activity.bank}`) ? [] : missing(`${folder}/quiz/${activity.bank}.yaml`);
    case "test":
      return Object.values(activity.forms).flatMap((form) =>
        tree.banks.has(`courses/${course}/tests/${form}`) ? [] : missing(`courses/${course}/tests/${form}.yaml`),
      );
    case "case":
      return tree.cases.has(activity.case) ? [] : missing(`cases/${activity.case}/case.yaml`);
    default: {
      const script = tree.exercises.get(activity.script)?.structure;
      if (!script) return missing(`exercises/${activity.script}/script.yaml`);
      const { kind } = script.value;
      return kind === activity.kind ? [] : [find({ path, line }, `${activity.id}: ${activity.script} is a script of the kind ${kind}`)];
    }
  }
}

function orphans(tree: ContentSources): Finding[] {
  const placed = placedActivities(tree);
  const lessons = [...tree.lessons.values()].flatMap((lesson) => {
    const announced = tree.modules.get(`${lesson.course}/${lesson.module}`)?.structure?.value.announced ?? [];
    const known =
      announced.includes(lesson.name) ||
      placed.some(({ activity, module }) => activity.kind === "lesson" && activity.id === lesson.name && module === lesson.module);
    return known ? [] : [find({ path: Object.values(lesson.texts)[0]?.path ?? lesson.name }, `lesson ${lesson.name} is not in module.yaml`)];
  });
  const banks = [...tree.banks.values()].flatMap((bank) =>
    isUsed(tree, bank) ? [] : [find({ path: bank.structure?.path ?? bank.stem }, `no activity uses bank ${bank.name}`)],
  );
  return [...lessons, ...banks];
}

function isUsed(tree: ContentSources, { use, course, module, name }: BankSource): boolean {
  if (use === "checks") return tree.lessons.has(`${course}/${module ?? ""}/${name.replace(/-checks$/u, "")}`);
  return placedActivities(tree).some(({ activity }) => {
    if (activity.kind === "quiz") return use === "quiz" && activity.bank === name;
    return activity.kind === "test" && use === "test" && Object.values(activity.forms).includes(name);
  });
}

export const LINK_RULES: readonly Rule[] = [links];
