"use client";

import type { ActivityStateView } from "@/lib/contracts/learning";
import { useCallback, useEffect } from "react";
import { activityState } from "./course-overlay";
import { record } from "./record";
import { stepReporter } from "./step-reporter";
import { useCourseState } from "./use-readings";

/** A heading counts as read into once it has passed this share of the window's height. */
const LINE = 0.4;

interface Lesson {
  readonly courseId: string;
  readonly activityId: string;
}
export interface LessonProgress {
  /** `waiting` until the person's state is known; `visitor` reads without a record. */
  readonly standing: "waiting" | "visitor" | "not_enrolled" | "enrolled";
  readonly state: ActivityStateView | null;
  /** Marks the lesson as read. Resolves when it is kept on this device. */
  readonly complete: () => Promise<void>;
}

/** Records which step of a lesson is in view, and that it was read. Steps are the elements with `data-step`. */
export function useLessonProgress({ courseId, activityId }: Lesson): LessonProgress {
  const course = useCourseState(courseId);
  const enrolled = course.state === "ready" && course.value.enrolment !== null;
  const state = course.state === "ready" ? activityState(course.value, activityId) : null;

  useEffect(() => {
    if (!enrolled) return;
    const report = stepReporter({
      now: Date.now,
      later: (milliseconds, run) => {
        const timer = window.setTimeout(run, milliseconds);
        return () => window.clearTimeout(timer);
      },
      report: (stepId) => void record(courseId, { kind: "lesson.position", activityId, payload: { stepId } }).catch(reportError),
    });
    const look = () => report.see(stepInView());
    const observer = new IntersectionObserver(look, { rootMargin: `0px 0px -${(1 - LINE) * 100}% 0px`, threshold: [0, 1] });
    for (const element of document.querySelectorAll("[data-step]")) observer.observe(element);
    return () => {
      observer.disconnect();
      report.stop();
    };
  }, [enrolled, courseId, activityId]);

  const complete = useCallback(async () => {
    await record(courseId, { kind: "lesson.complete", activityId, payload: {} });
  }, [courseId, activityId]);

  return {
    standing: course.state === "ready" ? (enrolled ? "enrolled" : "not_enrolled") : course.state === "visitor" ? "visitor" : "waiting",
    state,
    complete,
  };
}

function stepInView(): string | null {
  const line = window.innerHeight * LINE;
  let found: string | null = null;
  for (const element of document.querySelectorAll<HTMLElement>("[data-step]")) {
    if (element.getBoundingClientRect().top > line) break;
    found = element.dataset.step ?? null;
  }
  return found;
}
