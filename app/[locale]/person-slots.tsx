"use client";

import type { ActivityMarkProps } from "@/components/progress/activity-mark";
import type { NecessityProps } from "@/components/progress/necessity";
import type { OfProgrammeProps } from "@/components/progress/of-programme";
import type { LessonEndProps } from "@/components/progress/lesson-end";
import type { ContinueLinkProps } from "@/components/progress/continue-link";
import type { ResumeLinkProps } from "@/components/progress/resume-link";
import type { QuizActivityProps } from "@/components/quiz/quiz-activity";
import type { SessionWords } from "@/components/session/session-words";
import { usePerson } from "@/lib/client/use-person";
import { wantAttempt } from "@/lib/client/wanted-attempt";
import { lazy, Suspense, useLayoutEffect } from "react";
import type { ReactNode } from "react";

/*
 * Places for what is personal in pages that anyone may read. A visitor downloads none of it; a person downloads one file
 * for all of them, where a file for each would carry the same query client and database again and again.
 */
const parts = () => import("./person-parts");
const AccountMenu = lazy(async () => ({ default: (await parts()).AccountMenu }));
const SaveIndicator = lazy(async () => ({ default: (await parts()).SaveIndicator }));
const ActivityMark = lazy(async () => ({ default: (await parts()).ActivityMark }));
const Necessity = lazy(async () => ({ default: (await parts()).Necessity }));
const OfProgramme = lazy(async () => ({ default: (await parts()).OfProgramme }));
const LessonEnd = lazy(async () => ({ default: (await parts()).LessonEnd }));
const ContinueLink = lazy(async () => ({ default: (await parts()).ContinueLink }));
const ResumeLink = lazy(async () => ({ default: (await parts()).ResumeLink }));
const QuizActivity = lazy(async () => ({ default: (await (await parts()).quizParts()).QuizActivity }));
const EnrolButton = lazy(async () => ({ default: (await parts()).EnrolButton }));

/*
 * What pages of the course need in the browser besides. Named here, it travels in the file of the layout, which every page
 * has anyway: a file of its own would be one request more, and on a slow line a request costs more than these few bytes.
 */
export { default as PageBroken } from "./error";
export { CheckPlayer } from "./(learn)/courses/[course]/check-player";
export { ExerciseActivityLater } from "./(learn)/courses/[course]/exercise-activity-later";
export { NoticeKeys } from "@/components/lesson/notice-keys";
export { CaseDeskLater } from "@/components/qualification/case-desk-later";
export { SignInPrompt } from "@/components/session/sign-in-prompt";

/** The person in the header; `visitor` stands there for a visitor. */
export function PersonSlot({ words, visitor }: { readonly words: SessionWords; readonly visitor: ReactNode }) {
  return usePerson() ? (
    <Suspense fallback={null}>
      <AccountMenu words={words} visitor={visitor} />
    </Suspense>
  ) : (
    visitor
  );
}

/** The save state in the header. */
export function SaveSlot({ words }: { readonly words: SessionWords }) {
  return usePerson() ? (
    <Suspense fallback={null}>
      <SaveIndicator words={words} />
    </Suspense>
  ) : null;
}

/** An activity's state. */
export function ActivityMarkSlot(props: ActivityMarkProps) {
  return usePerson() ? (
    <Suspense fallback={null}>
      <ActivityMark {...props} />
    </Suspense>
  ) : null;
}

/** Whether an activity is asked for; `whole` stands there for a visitor and until it is known. */
export function NecessitySlot(props: NecessityProps) {
  return usePerson() ? (
    <Suspense fallback={props.whole}>
      <Necessity {...props} />
    </Suspense>
  ) : (
    props.whole
  );
}

/** What belongs to one programme: to a visitor what belongs to the whole course. */
export function OfProgrammeSlot(props: OfProgrammeProps) {
  const shown = props.whole ? props.children : null;
  return usePerson() ? (
    <Suspense fallback={shown}>
      <OfProgramme {...props} />
    </Suspense>
  ) : (
    shown
  );
}

/** The end of a lesson; `visitor` stands there for somebody who reads without a record. */
export function LessonEndSlot(props: LessonEndProps) {
  return usePerson() ? (
    <Suspense fallback={<div className="lesson-end" />}>
      <LessonEnd {...props} />
    </Suspense>
  ) : (
    props.visitor
  );
}

/** The way back to the step left off. */
export function ResumeSlot(props: ResumeLinkProps) {
  return usePerson() ? (
    <Suspense fallback={null}>
      <ResumeLink {...props} />
    </Suspense>
  ) : null;
}

/** The way on in a course; `start` stands there for a visitor and until it is known where the person is. */
export function ContinueSlot(props: ContinueLinkProps) {
  return usePerson() ? (
    <Suspense fallback={props.start}>
      <ContinueLink {...props} />
    </Suspense>
  ) : (
    props.start
  );
}

/** The way into a course, for somebody signed in who is not in it. */
export function EnrolSlot(props: { readonly courseId: string }) {
  return usePerson() ? (
    <Suspense fallback={null}>
      <EnrolButton {...props} />
    </Suspense>
  ) : null;
}

/** A quiz or test; `visitor` stands there for a visitor, who downloads no player, and `waiting` until it is known who is there. */
export function QuizSlot({ waiting, ...props }: QuizActivityProps & { readonly waiting: ReactNode }) {
  const person = usePerson();
  const { activityId } = props.assessment;
  useLayoutEffect(() => wantAttempt(activityId), [activityId]);
  if (person === null) return props.visitor;
  return person === undefined ? (
    waiting
  ) : (
    <Suspense fallback={waiting}>
      <QuizActivity {...props} />
    </Suspense>
  );
}
