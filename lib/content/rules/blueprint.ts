import type { Item } from "@/lib/domain/catalogue";
import { BLOOM_LEVELS } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import type { BlueprintFile } from "@/lib/content/schemas";
import type { ContentSources, CourseSource } from "@/lib/content/sources";
import type { Parsed } from "@/lib/content/yaml-source";
import { placedActivities } from "./links";
import { finder } from "./rule";
import type { Rule } from "./rule";

type Place = BlueprintFile["places"][number];

const formsFollow: Rule = {
  id: "R24",
  check: (tree) => {
    const tests = placedActivities(tree).flatMap(({ activity, course, path, line }) =>
      activity.kind === "test" ? [{ forms: activity.forms, course, path, line }] : [],
    );
    const lacking = tests.filter(({ course }) => !tree.courses.get(course)?.blueprint);
    const banks = new Set(tests.flatMap(({ forms, course }) => Object.values(forms).map((form) => `courses/${course}/tests/${form}`)));
    return [
      ...lacking.map((spot) => finder("R24")(spot, "the course has tests and no tests/blueprint.yaml")),
      ...[...banks].flatMap((stem) => formFindings(tree, stem)),
    ];
  },
};

function formFindings(tree: ContentSources, stem: string): Finding[] {
  const bank = tree.banks.get(stem);
  const blueprint = bank && tree.courses.get(bank.course)?.blueprint;
  if (!bank?.structure || !blueprint) return [];
  const { structure } = bank;
  const find = finder("R24");
  const { places } = blueprint.value;
  const { items } = structure.value;
  if (items.length !== places.length) return [find({ path: structure.path }, `the form has ${items.length} items, the blueprint ${places.length} places`)];
  return places.flatMap((place, index) => {
    const item = items[index];
    if (item && follows(item, place)) return [];
    return [find({ path: structure.path, line: structure.lineOf("items", index) }, `${item?.id ?? ""} is not what place ${index + 1} of the blueprint says`)];
  });
}

function follows(item: Item, place: Place): boolean {
  return item.objective === place.objective && item.kind === place.kind && item.points === place.points;
}

const courseCovered: Rule = {
  id: "R35",
  check: (tree) => [...tree.courses.values()].flatMap((course) => (course.blueprint ? planFindings(tree, course, course.blueprint) : [])),
};

function planFindings(tree: ContentSources, course: CourseSource, blueprint: Parsed<BlueprintFile>): Finding[] {
  const find = finder("R35");
  const { path, lineOf, value } = blueprint;
  const modules = [...tree.modules.values()].flatMap((module) => (module.course === course.name && module.structure ? [module.structure.value] : []));
  const left = modules
    .filter(({ state, objectives }) => state === "published" && !objectives.some(({ id }) => value.places.some(({ objective }) => objective === id)))
    .map(({ id }) => find({ path }, `no place asks about module ${id}`));
  const promised = new Map(modules.flatMap(({ objectives }) => objectives.map(({ id, level }) => [id, level] as const)));
  const low = value.places.flatMap(({ objective, level }, index) => {
    const wanted = promised.get(objective);
    const spot = { path, line: lineOf("places", index) };
    if (!wanted) return [find(spot, `objective ${objective} is unknown`)];
    if (level === "remember") return [find(spot, `place ${index + 1} asks for recall`)];
    return rank(level) < rank(wanted) ? [find(spot, `place ${index + 1} asks at ${level}, objective ${objective} promises ${wanted}`)] : [];
  });
  return [...left, ...low];
}

function rank(level: Place["level"]): number {
  return BLOOM_LEVELS.indexOf(level);
}

export const BLUEPRINT_RULES: readonly Rule[] = [formsFollow, courseCovered];
