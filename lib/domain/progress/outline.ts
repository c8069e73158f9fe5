import type { Activity, CourseStructure, ModuleStructure } from "@/lib/domain/catalogue";
import { isExercise } from "@/lib/domain/catalogue";
import type { ActivityState } from "./activity-state";
import { NOT_STARTED } from "./activity-state";

/** What it takes for an activity to count: a lesson is read, an opening test is taken, anything else is passed. */
export type Requirement = "read" | "take" | "pass";

export interface OutlineEntry {
  readonly activity: Activity;
  readonly place: "opening" | "module" | "closing";
  /** The module it belongs to; null for the tests around the modules. */
  readonly moduleId: string | null;
  readonly requirement: Requirement;
}

/**
 * Everything that can be attempted, in the order a learner meets it: opening, modules as the course lists them,
 * closing. Modules in preparation, and modules the course does not name, offer nothing yet.
 */
export function outlineOf(course: CourseStructure, modules: readonly ModuleStructure[]): OutlineEntry[] {
  const published = course.modules.flatMap((id) => modules.filter((module) => module.id === id && module.state === "published"));
  return [
    ...course.opening.map((activity) => entryOf(activity, "opening", null)),
    ...published.flatMap((module) => module.activities.map((activity) => entryOf(activity, "module", module.id))),
    ...course.closing.map((activity) => entryOf(activity, "closing", null)),
  ];
}

/** True when the activity's requirement is fulfilled. Once true, no later record makes it false. */
export function isMet(requirement: Requirement, state: ActivityState = NOT_STARTED): boolean {
  switch (requirement) {
    case "read":
      return state.readAt !== undefined;
    case "take":
      return state.submittedAt !== undefined;
    case "pass":
      return state.passedAt !== undefined;
  }
}

/**
 * The id of the activity to go on with, or null when nothing is left that can be done: the one touched last if it is
 * unfinished, else the first unfinished required one, else the first unfinished optional one. Activities whose
 * attempts are used up are passed over, so that the way on never leads to a closed door.
 */
export function nextActivity(outline: readonly OutlineEntry[], states: ReadonlyMap<string, ActivityState>): string | null {
  const stateOf = ({ activity }: OutlineEntry) => states.get(activity.id) ?? NOT_STARTED;
  const left = outline.filter((entry) => !isMet(entry.requirement, stateOf(entry)) && canContinue(entry.activity, stateOf(entry)));
  const touched = left.filter((entry) => stateOf(entry).lastAt !== undefined);
  const [latest] = touched.toSorted((one, other) => (stateOf(other).lastAt ?? 0) - (stateOf(one).lastAt ?? 0));
  const next = latest ?? left.find(({ activity }) => activity.required) ?? left[0];
  return next?.activity.id ?? null;
}

function entryOf(activity: Activity, place: OutlineEntry["place"], moduleId: string | null): OutlineEntry {
  return { activity, place, moduleId, requirement: requirementOf(activity) };
}

function requirementOf(activity: Activity): Requirement {
  if (activity.kind === "lesson") return "read";
  return activity.kind === "test" && activity.moment === "before" ? "take" : "pass";
}

function canContinue(activity: Activity, state: ActivityState): boolean {
  if (activity.kind === "lesson" || isExercise(activity)) return true;
  return state.attemptsUsed < activity.attempts || state.attempts.some(({ submission }) => submission === undefined);
}
