"use client";

import { LinkButton } from "@/components/ui/button";
import { useCourseState } from "@/lib/client/use-readings";
import type { ReactNode } from "react";

export interface ContinueLinkProps {
  readonly courseId: string;
  /** "Continue", before the name of the activity. */
  readonly label: string;
  /** The way to begin, for whoever has not begun or has nothing left. */
  readonly start: ReactNode;
}

/** The way on in a course for somebody who has begun it. Name and address are those of the outline in the page (`data-activity`). */
export default function ContinueLink({ courseId, label, start }: ContinueLinkProps) {
  const course = useCourseState(courseId);
  const begun = course.state === "ready" && course.value.activities.length > 0;
  const nextId = begun ? course.value.nextActivityId : null;
  const link = nextId === null ? null : document.querySelector<HTMLAnchorElement>(`[data-activity="${CSS.escape(nextId)}"] a`);
  if (!link) return start;
  return (
    <LinkButton tone="primary" iconEnd="next" href={link.pathname}>
      {label}: {link.textContent}
    </LinkButton>
  );
}
