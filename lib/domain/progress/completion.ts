import type { CourseInProgramme, CourseStructure } from "@/lib/domain/catalogue";
import type { ActivityState } from "./activity-state";
import type { OutlineEntry, Requirement } from "./outline";
import { isDone, outlineOf } from "./outline";

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
 * The conditions of a programme in outline order, each with whether `states` meets it. Required activities of its published
 * modules always count; its opening and its closing test count where the course says so.
 */
export function completionConditions(place: CourseInProgramme, states: ReadonlyMap<string, ActivityState>): Condition[] {
  return outlineOf(place).flatMap((entry) => {
    const kind = conditionKind(place.course, entry);
    return kind === null ? [] : [conditionOf(entry, kind, isDone(entry, states))];
  });
}

/** True when every condition is met. A course that asks for nothing is not completed by doing nothing. */
export function isComplete(conditions: readonly Condition[]): boolean {
  return conditions.length > 0 && conditions.every(({ met }) => met);
}

function conditionKind({ completion }: CourseStructure, { activity, required }: OutlineEntry): Condition["kind"] | null {
  if (activity.kind !== "test") return required ? "activity" : null;
  if (activity.moment === "before") return completion.openingTestTaken ? "opening_test" : null;
  return completion.closingTestPassed ? "closing_test" : null;
}

function conditionOf({ activity, requirement }: OutlineEntry, kind: Condition["kind"], met: boolean): Condition {
  const condition: Condition = {
    id: `${kind}:${activity.id}`,
    kind,
    activityId: activity.id,
    met,
    requirement,
  };
  return requirement === "pass" && activity.kind !== "lesson" ? { ...condition, passMark: activity.passMark } : condition;
}
