"use client";

import { useCourseState } from "@/lib/client/use-readings";
import type { ReactNode } from "react";

export interface OfProgrammeProps {
  readonly courseId: string;
  readonly activityId: string;
  readonly programme: string;
  /** Whether visitors see it: the test of the whole course. */
  readonly whole: boolean;
  readonly children: ReactNode;
}

/** What belongs to one programme: shown to who is in it, and to who has begun it before. */
export default function OfProgramme({ courseId, activityId, programme, whole, children }: OfProgrammeProps) {
  const course = useCourseState(courseId);
  const place = course.state === "ready" ? course.value.enrolment : null;
  if (course.state !== "ready" || place === null) return whole ? children : null;
  const begun = course.value.activities.some((state) => state.activityId === activityId && state.status !== "not_started");
  return begun || place.programme === programme ? children : null;
}
