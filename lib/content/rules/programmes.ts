import type { CourseStructure, ProgrammeStructure } from "@/lib/domain/catalogue";
import { isFuller } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import type { ContentSources, CourseSource } from "@/lib/content/sources";
import { finder, repeated } from "./rule";
import type { Rule } from "./rule";

const find = finder("R43");

const programmes: Rule = {
  id: "R43",
  check: (tree) => [...tree.courses.values()].flatMap((course) => programmeFindings(tree, course)),
};

function programmeFindings(tree: ContentSources, { name, structure, blueprint }: CourseSource): Finding[] {
  if (!structure) return [];
  const { path, lineOf, value } = structure;
  const modules = [...tree.modules.values()].flatMap((module) => (module.course === name && module.structure ? [module.structure.value] : []));
  const asked = new Set(blueprint?.value.places.map(({ objective }) => objective));
  return value.programmes.flatMap((programme, index) => {
    const spot = { path, line: lineOf("programmes", index) };
    const unknown = programme.modules.filter((id) => !value.modules.includes(id)).map((id) => `programme ${programme.id}: module ${id} is not in the course`);
    const unasked = modules
      .filter(
        ({ id, state, objectives }) => programme.modules.includes(id) && state === "published" && !objectives.some((objective) => asked.has(objective.id)),
      )
      .map(({ id }) => `programme ${programme.id}: no place of the blueprint asks about module ${id}`);
    return [
      ...unknown,
      ...repeated(programme.modules).map((id) => `programme ${programme.id}: module ${id} is named twice`),
      ...standing(value, programme, index),
      ...testsOf(value, programme),
      ...(blueprint ? unasked : []),
    ].map((message) => find(spot, message));
  });
}

/** The first programme is the whole course; every other one is a part of it. */
function standing(course: CourseStructure, programme: ProgrammeStructure, index: number): string[] {
  const [whole] = course.programmes;
  if (index > 0) return isFuller(whole, programme) ? [] : [`programme ${programme.id} is no part of ${whole.id}`];
  return course.modules.filter((id) => !programme.modules.includes(id)).map((id) => `programme ${programme.id} is the first and lacks module ${id}`);
}

function testsOf(course: CourseStructure, { id }: ProgrammeStructure): string[] {
  const count = (list: "opening" | "closing") => course[list].filter((activity) => activity.kind === "test" && activity.programme === id).length;
  return (["opening", "closing"] as const).filter((list) => count(list) !== 1).map((list) => `programme ${id} has ${count(list)} tests in ${list}, not one`);
}

const testsNamed: Rule = {
  id: "R44",
  check: (tree) =>
    [...tree.courses.values()].flatMap(({ structure }) =>
      (["opening", "closing"] as const).flatMap((list) =>
        (structure?.value[list] ?? []).flatMap((activity, index) =>
          activity.kind !== "test" || structure?.value.programmes.some(({ id }) => id === activity.programme)
            ? []
            : [
                finder("R44")(
                  { path: structure?.path ?? "", line: structure?.lineOf(list, index) ?? 1 },
                  `${activity.id}: programme ${activity.programme} does not exist`,
                ),
              ],
        ),
      ),
    ),
};

export const PROGRAMME_RULES: readonly Rule[] = [programmes, testsNamed];
