import type { Activity, CourseInProgramme } from "@/lib/domain/catalogue";
import { isExercise, standInsFor } from "@/lib/domain/catalogue";
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
  /** Whether the programme asks for it; what lies in its other modules is there to read and never asked for. */
  readonly required: boolean;
  /** Activities any of which meets the requirement in its place: tests of fuller programmes. */
  readonly standIns: readonly string[];
}

/**
 * Everything that can be attempted, in the order a learner meets it: the test that opens the programme, modules as the
 * course lists them, the test that closes it. Modules in preparation, and modules the course does not name, offer nothing yet.
 */
export function outlineOf({ course, modules, programme }: CourseInProgramme): OutlineEntry[] {
  const published = course.modules.flatMap((id) => modules.filter((module) => module.id === id && module.state === "published"));
  const around = (activities: readonly Activity[], place: "opening" | "closing") =>
    activities
      .filter((activity) => activity.kind !== "test" || activity.programme === programme.id)
      .map((activity) =>
        entryOf(activity, {
          place,
          moduleId: null,
          required: activity.required,
          standIns: activity.kind === "test" ? standInsFor(course, programme, activity.moment) : [],
        }),
      );
  const within = published.flatMap(({ id, activities }) =>
    activities.map((activity) =>
      entryOf(activity, { place: "module", moduleId: id, required: activity.required && programme.modules.includes(id), standIns: [] }),
    ),
  );
  return [...around(course.opening, "opening"), ...within, ...around(course.closing, "closing")];
}

/** True when the entry's requirement is fulfilled, by the activity itself or by one that stands for it. */
export function isDone({ activity, requirement, standIns }: OutlineEntry, states: ReadonlyMap<string, ActivityState>): boolean {
  return [activity.id, ...standIns].some((id) => isMet(requirement, states.get(id)));
}

/** True when the activity's requirement is fulfilled. Once true, no later record makes it false. */
function isMet(requirement: Requirement, state: ActivityState = NOT_STARTED): boolean {
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
  const left = outline.filter((entry) => !isDone(entry, states) && canContinue(entry.activity, stateOf(entry)));
  const touched = left.filter((entry) => stateOf(entry).lastAt !== undefined);
  const [latest] = touched.toSorted((one, other) => (stateOf(other).lastAt ?? 0) - (stateOf(one).lastAt ?? 0));
  const next = latest ?? left.find(({ required }) => required) ?? left[0];
  return next?.activity.id ?? null;
}

function entryOf(activity: Activity, place: Pick<OutlineEntry, "place" | "moduleId" | "required" | "standIns">): OutlineEntry {
  return { activity, ...place, requirement: requirementOf(activity) };
}

function requirementOf(activity: Activity): Requirement {
  if (activity.kind === "lesson") return "read";
  return activity.kind === "test" && activity.moment === "before" ? "take" : "pass";
}

function canContinue(activity: Activity, state: ActivityState): boolean {
  if (activity.kind === "lesson" || isExercise(activity)) return true;
  return state.attemptsUsed < activity.attempts || state.attempts.some(({ submission }) => submission === undefined);
}
