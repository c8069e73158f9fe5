"use client";

import { Icon } from "@/components/ui/icon";
import { activityState } from "@/lib/client/course-overlay";
import { useCourseState } from "@/lib/client/use-readings";
import { useState } from "react";

export interface ResumeLinkProps {
  readonly courseId: string;
  readonly activityId: string;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  /** "Continue where you left off", before the name of the step. */
  readonly label: string;
}

/** The way back to the step a lesson was left at. Stays as it was when the page opened: it must not run along while one reads. */
export default function ResumeLink({ courseId, activityId, steps, label }: ResumeLinkProps) {
  const course = useCourseState(courseId);
  const stepId = course.state === "ready" ? activityState(course.value, activityId).stepId : undefined;
  const [first, setFirst] = useState<string | null>();
  if (first === undefined && stepId !== undefined) setFirst(stepId);
  const step = steps.slice(1).find(({ id }) => id === first);
  if (!step) return null;
  return (
    <p className="resume no-print">
      <a className="inline-flex items-center gap-2" href={`#${step.id}`}>
        <Icon name="down" size={14} />
        {label}: {step.title}
      </a>
    </p>
  );
}
