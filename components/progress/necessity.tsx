"use client";

import { useCourseState } from "@/lib/client/use-readings";
import type { ReactNode } from "react";

export interface NecessityProps {
  readonly courseId: string;
  readonly activityId: string;
  /** What stands there for an activity the person's programme asks for, and for one that it does not. */
  readonly required: ReactNode;
  readonly optional: ReactNode;
  /** The same for the whole course: for visitors, and until it is known who reads. */
  readonly whole: ReactNode;
}

/** Whether the person's programme asks for an activity. */
export default function Necessity({ courseId, activityId, required, optional, whole }: NecessityProps) {
  const course = useCourseState(courseId);
  if (course.state !== "ready" || course.value.enrolment === null) return whole;
  return course.value.conditions.some((condition) => condition.activityId === activityId) ? required : optional;
}
