import type { CourseStructure, ModuleStructure, ProgrammeStructure } from "./course";

/** A course with its modules, as one programme asks for it. */
export interface CourseInProgramme {
  readonly course: CourseStructure;
  readonly modules: readonly ModuleStructure[];
  readonly programme: ProgrammeStructure;
}

type Programmes = Pick<CourseStructure, "programmes">;

/** The programme by id; the whole course for an id the course does not know. */
export function programmeOf({ programmes }: Programmes, id: string | undefined): ProgrammeStructure {
  return programmes.find((programme) => programme.id === id) ?? programmes[0];
}

/** Whether `one` holds every module of `other` and more. Of two programmes neither may be the fuller one. */
export function isFuller(one: ProgrammeStructure, other: ProgrammeStructure): boolean {
  return one.modules.length > other.modules.length && other.modules.every((id) => one.modules.includes(id));
}

/**
 * Ids of the tests that stand for the programme's own one: the same moment in a fuller programme. Who has passed the test
 * on all modules need not show again what is a part of it.
 */
export function standInsFor(course: CourseStructure, programme: ProgrammeStructure, moment: "before" | "after"): string[] {
  return [...course.opening, ...course.closing].flatMap((activity) => {
    if (activity.kind !== "test" || activity.moment !== moment) return [];
    return isFuller(programmeOf(course, activity.programme), programme) ? [activity.id] : [];
  });
}

/** Of the items of a form those that ask what the programme teaches, in the order of the form. */
export function itemsAsked<I extends { readonly objective: string }>(
  items: readonly I[],
  programme: ProgrammeStructure,
  modules: readonly ModuleStructure[],
): I[] {
  const taught = new Set(modules.flatMap(({ id, objectives }) => (programme.modules.includes(id) ? objectives.map((objective) => objective.id) : [])));
  return items.filter(({ objective }) => taught.has(objective));
}
