"use client";

import { usePerson } from "@/lib/client/use-person";
import { lazy, Suspense } from "react";
import type { ActivityMarkProps } from "./activity-mark";
import type { LessonEndProps } from "./lesson-end";
import type { ResumeLinkProps } from "./resume-link";

/*
 * Places for what is personal in pages that anyone may read. A visitor downloads none of it.
 */
const Mark = lazy(() => import("./activity-mark"));
const End = lazy(() => import("./lesson-end"));
const Resume = lazy(() => import("./resume-link"));
const Enrol = lazy(() => import("./enrol-button").then(({ EnrolButton }) => ({ default: EnrolButton })));

/** An activity's state. */
export function ActivityMarkSlot(props: ActivityMarkProps) {
  return usePerson() ? <Suspense fallback={null}><Mark {...props} /></Suspense> : null;
}

/** The end of a lesson; `visitor` stands there for somebody who reads without a record. */
export function LessonEndSlot(props: LessonEndProps) {
  return usePerson() ? <Suspense fallback={<div className="lesson-end" />}><End {...props} /></Suspense> : props.visitor;
}

/** The way back to the step left off. */
export function ResumeSlot(props: ResumeLinkProps) {
  return usePerson() ? <Suspense fallback={null}><Resume {...props} /></Suspense> : null;
}

/** The way into a course, for somebody signed in who is not in it. */
export function EnrolSlot(props: { readonly courseId: string }) {
  return usePerson() ? <Suspense fallback={null}><Enrol {...props} /></Suspense> : null;
}
