import type { Activity } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import type { ContentSources, CourseSource, ModuleSource } from "@/lib/content/sources";
import type { Parsed } from "@/lib/content/yaml-source";
import { finder, repeated } from "./rule";
import type { Rule } from "./rule";

type File = Parsed<unknown>;

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly line: number;
}

/** Every id with the kind of thing it names; ids are unique within a kind. */
export function namesOf(tree: ContentSources): Named[] {
  const names: Named[] = [];
  for (const { structure } of tree.courses.values()) {
    if (!structure) continue;
    names.push({ kind: "course", id: structure.value.id, path: structure.path, line: structure.lineOf("id") });
    names.push(
      ...structure.value.programmes.map(({ id }, index) => ({ kind: "programme", id, path: structure.path, line: structure.lineOf("programmes", index) })),
    );
    names.push(...activityNames(structure, "opening", structure.value.opening), ...activityNames(structure, "closing", structure.value.closing));
  }
  for (const { structure } of tree.modules.values()) {
    if (!structure) continue;
    const { path, lineOf, value } = structure;
    names.push({ kind: "module", id: value.id, path, line: lineOf("id") }, ...activityNames(structure, "activities", value.activities));
    names.push(...value.objectives.map(({ id }, index) => ({ kind: "objective", id, path, line: lineOf("objectives", index) })));
  }
  for (const { structure } of tree.banks.values()) {
    if (!structure) continue;
    const { path, lineOf, value } = structure;
    names.push({ kind: "bank", id: value.bank, path, line: lineOf("bank") });
    names.push(...value.items.map(({ id }, index) => ({ kind: "item", id, path, line: lineOf("items", index) })));
  }
  for (const { structure } of tree.cases.values()) {
    if (structure) names.push({ kind: "case", id: structure.value.id, path: structure.path, line: structure.lineOf("id") });
  }
  for (const { structure } of tree.exercises.values()) {
    if (structure) names.push({ kind: "exercise", id: structure.value.id, path: structure.path, line: structure.lineOf("id") });
  }
  const { glossary } = tree;
  if (glossary) names.push(...glossary.value.terms.map(({ id }, index) => ({ kind: "term", id, path: glossary.path, line: glossary.lineOf("terms", index) })));
  return names;
}

function activityNames(file: File, list: string, activities: readonly Activity[]): Named[] {
  return activities.map(({ id }, index) => ({ kind: "activity", id, path: file.path, line: file.lineOf(list, index) }));
}

const idsMatch: Rule = {
  id: "R03",
  check: (tree) => {
    const find = finder("R03");
    const findings: Finding[] = [];
    for (const { file, key, id, name } of promisedIds(tree)) {
      if (id !== name) findings.push(find({ path: file.path, line: file.lineOf(key) }, `${key} is ${id}, the path says ${name}`));
    }
    const seen = new Map<string, Named>();
    for (const named of namesOf(tree)) {
      const first = seen.get(`${named.kind} ${named.id}`);
      if (first) findings.push(find(named, `${named.kind} id ${named.id} is already used in ${first.path}:${first.line}`));
      else seen.set(`${named.kind} ${named.id}`, named);
    }
    return findings;
  },
};

interface PromisedId {
  readonly file: File;
  readonly key: string;
  readonly id: string;
  /** The id as the path says it. */
  readonly name: string;
}

function promisedIds(tree: ContentSources): PromisedId[] {
  const named = [...tree.courses.values(), ...tree.modules.values(), ...tree.cases.values(), ...tree.exercises.values()].flatMap(({ structure, name }) =>
    structure ? [{ file: structure, key: "id", id: structure.value.id, name }] : [],
  );
  const banks = [...tree.banks.values()].flatMap(({ structure, name }) =>
    structure ? [{ file: structure, key: "bank", id: structure.value.bank, name }] : [],
  );
  const profiles = [...tree.profiles].map(([name, profile]) => ({ file: profile, key: "id", id: profile.value.id, name }));
  return [...named, ...banks, ...profiles];
}

const slugsUnique: Rule = {
  id: "R04",
  check: (tree) => {
    const find = finder("R04");
    const clash = (path: string, slugs: readonly string[]) => repeated(slugs).map((slug) => find({ path }, `slug ${slug} is used twice among siblings`));
    const modules = [...tree.modules.values()].flatMap(({ structure }) =>
      structure
        ? clash(
            structure.path,
            structure.value.activities.map(({ slug }) => slug),
          )
        : [],
    );
    const courses = [...tree.courses.values()].flatMap((course) => (course.structure ? clash(course.structure.path, siblingSlugs(tree, course)) : []));
    const top = [...tree.courses.values()].flatMap(({ structure }) => (structure ? [structure] : []));
    const cases = [...tree.cases.values()].flatMap(({ structure }) => (structure ? [structure] : []));
    const first = (files: readonly { path: string }[]) => files[0]?.path ?? "";
    return [
      ...modules,
      ...courses,
      ...clash(
        first(top),
        top.map((file) => file.value.slug),
      ),
      ...clash(
        first(cases),
        cases.map((file) => file.value.slug),
      ),
    ];
  },
};

function siblingSlugs(tree: ContentSources, { name, structure }: CourseSource): string[] {
  const modules = [...tree.modules.values()].flatMap((module) => (module.course === name && module.structure ? [module.structure.value.slug] : []));
  const own = structure ? [...structure.value.opening, ...structure.value.closing].map(({ slug }) => slug) : [];
  return [...modules, ...own];
}

const preparation: Rule = {
  id: "R31",
  check: (tree) => [...tree.modules.values()].flatMap((module) => preparationOf(module)),
};

function preparationOf({ structure, texts }: ModuleSource): Finding[] {
  if (!structure) return [];
  const find = finder("R31");
  const { state, announced, activities } = structure.value;
  if (state === "published") {
    return announced.length > 0 ? [find({ path: structure.path, line: structure.lineOf("announced") }, "a published module announces nothing")] : [];
  }
  const findings: Finding[] = [];
  if (activities.length > 0)
    findings.push(find({ path: structure.path, line: structure.lineOf("activities") }, "a module in preparation has no activities yet"));
  if (announced.length === 0) findings.push(find({ path: structure.path }, "a module in preparation announces its lessons"));
  for (const text of Object.values(texts)) {
    for (const id of announced.filter((lesson) => text.value.activities[lesson] === undefined)) {
      findings.push(find({ path: text.path, line: text.lineOf("activities") }, `announced lesson ${id} has no title`));
    }
  }
  return findings;
}

export const OUTLINE_RULES: readonly Rule[] = [idsMatch, slugsUnique, preparation];
