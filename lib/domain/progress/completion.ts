import type { CourseStructure, ModuleStructure } from "@/lib/domain/catalogue";
import type { ActivityState } from "./activity-state";
import type { OutlineEntry, Requirement } from "./outline";
import { isMet, outlineOf } from "./outline";

/** One thing completion asks for, the same before, during and after: shown, named when unmet, returned by the API. */
export interface Condition {
  /** Stable: `<kind>:<activity id>`. */
  readonly id: string;
  readonly kind: "activity" | "opening_test" | "closing_test";
  readonly activityId: string;
  readonly met: boolean;
  readonly requirement: Requirement;
  /** 0 to 1; only where the requirement is to pass. */
  readonly passMark?: number;
}

/**
 * The conditions of a course in outline order, each with whether `states` meets it. Required activities of published
 * modules always count; the opening and the closing test count where the course says so.
 */
export function completionConditions(course: CourseStructure, modules: readonly ModuleStructure[], states: ReadonlyMap<string, ActivityState>): Condition[] {
  return outlineOf(course, modules).flatMap((entry) => {
    const kind = conditionKind(course, entry);
    return kind === null ? [] : [conditionOf(entry, kind, states.get(entry.activity.id))];
  });
}

/** True when every condition is met. A course that asks for nothing is not completed by doing nothing. */
export function isComplete(conditions: readonly Condition[]): boolean {
  return conditions.length > 0 && conditions.every(({ met }) => met);
}

function conditionKind({ completion }: CourseStructure, { activity }: OutlineEntry): Condition["kind"] | null {
  if (activity.kind !== "test") return activity.required ? "activity" : null;
  if (activity.moment === "before") return completion.openingTestTaken ? "opening_test" : null;
  return completion.closingTestPassed ? "closing_test" : null;
}

function conditionOf({ activity, requirement }: OutlineEntry, kind: Condition["kind"], state: ActivityState | undefined): Condition {
  const condition: Condition = {
    id: `${kind}:${activity.id}`,
    kind,
    activityId: activity.id,
    met: isMet(requirement, state),
    requirement,
  };
  return requirement === "pass" && activity.kind !== "lesson" ? { ...condition, passMark: activity.passMark } : condition;
}
