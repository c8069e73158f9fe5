import type { ActivityStateView, ConditionView, CourseState } from "@/lib/contracts/learning";
import type { PublicActivity } from "@/lib/domain/catalogue";
import { activityState } from "./course-overlay";

/** One activity of the outline with its address and place, as pages hand it to the browser. */
export interface CourseStop {
  readonly id: string;
  readonly kind: PublicActivity["kind"];
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  /** Steps of a lesson; 0 for anything else. */
  readonly steps: number;
  /** Number of its module, from 1; null for tests outside modules. */
  readonly module: number | null;
  /** Its number among those of its kind in the module, from 1. */
  readonly number: number;
}
export interface CourseMap {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** What may be asked for of the course; the first is all of it. */
  readonly programmes: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
  readonly stops: readonly CourseStop[];
}

/** Where to go on: the stop, its address at the step left off, and the minutes that are probably left. */
export interface WayOn {
  readonly stop: CourseStop;
  readonly href: string;
  readonly minutesLeft: number;
  readonly begun: boolean;
}

/** Title and description of the programme a person is in; null for one that is newer than this page. */
export function programmeIn({ programmes }: Pick<CourseMap, "programmes">, id: string | undefined): CourseMap["programmes"][number] | null {
  return programmes.find((programme) => programme.id === id) ?? null;
}

/** The way on from a course reading; null when nothing is left to do. */
export function wayOn(map: CourseMap, course: CourseState): WayOn | null {
  const stop = map.stops.find(({ id }) => id === course.nextActivityId);
  if (!stop) return null;
  const state = activityState(course, stop.id);
  return {
    stop,
    href: state.stepId === null ? stop.href : `${stop.href}#${state.stepId}`,
    minutesLeft: minutesLeft(stop, state),
    begun: state.status !== "not_started",
  };
}

/** Of a lesson begun, the share of its minutes that its unread steps are of all; at least one minute. */
export function minutesLeft({ minutes, steps }: CourseStop, { stepsDone }: ActivityStateView): number {
  if (steps === 0) return minutes;
  // The step in view is being read, not done.
  const done = Math.max(0, Math.min(stepsDone.length, steps) - 1);
  return Math.max(1, Math.round(minutes * (1 - done / steps)));
}

/** Conditions with the stop each is about; conditions of unknown stops (content newer than this page) are left out. */
export function namedConditions(
  map: CourseMap,
  conditions: readonly ConditionView[],
): readonly { readonly condition: ConditionView; readonly stop: CourseStop }[] {
  return conditions.flatMap((condition) => {
    const stop = map.stops.find(({ id }) => id === condition.activityId);
    return stop ? [{ condition, stop }] : [];
  });
}
