"use client";

import { State } from "@/components/ui/badge";
import type { WorkState } from "@/components/ui/badge";
import { useCourseState } from "@/lib/client/use-readings";
import type { ActivityStateView } from "@/lib/contracts/learning";

const STATES: Record<ActivityStateView["status"], WorkState> = {
  not_started: "not_started",
  in_progress: "in_progress",
  submitted: "submitted",
  completed: "done",
  passed: "passed",
  failed: "failed",
};

export interface ActivityMarkProps {
  readonly courseId: string;
  readonly activityId: string;
  /** The messages `state.*`, given by the page so that outlines need no message runtime. */
  readonly words: Readonly<Partial<Record<WorkState, string>>>;
}

/** The person's state of one activity, beside its title. Nothing for what was not begun: the list stays quiet. */
export default function ActivityMark({ courseId, activityId, words }: ActivityMarkProps) {
  const course = useCourseState(courseId);
  const found = course.state === "ready" ? course.value.activities.find((state) => state.activityId === activityId) : undefined;
  if (!found || found.status === "not_started") return null;
  const state = STATES[found.status];
  return <State state={state} words={words[state] ?? ""} quiet />;
}
