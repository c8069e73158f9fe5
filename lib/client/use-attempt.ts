"use client";

import type { ActivityStateView, CaseWork } from "@/lib/contracts/learning";
import type { ItemResponse } from "@/lib/domain/catalogue";
import type { Id } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { ProblemCode } from "@/lib/kernel/problem";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LocalAttempt } from "./attempt-answers";
import { overlay } from "./attempt-answers";
import { activityState } from "./course-overlay";
import type { Deed } from "./make-command";
import { failureCode } from "./problem";
import { queries } from "./queries";
import { queryClient } from "./query-client";
import { record } from "./record";
import { startAttempt } from "./start-attempt";
import { useCourseState } from "./use-readings";
import { usePerson } from "./use-person";

/** A graded activity as its screen meets it. */
export type AttemptScreen =
  | { readonly state: "waiting" }
  | { readonly state: "visitor" }
  | { readonly state: "not_enrolled" }
  | { readonly state: "failed"; readonly code: ProblemCode | "unreachable"; readonly again: () => void }
  /** `local` is the open attempt, else the last one, else null. */
  | { readonly state: "ready"; readonly activity: ActivityStateView; readonly local: LocalAttempt | null };

export interface AttemptDeeds {
  /** Asks the server for an attempt; resolves when it is there, or with why not. */
  readonly start: (locale: Locale) => Promise<"started" | ProblemCode | "unreachable">;
  readonly answer: (itemId: string, response: ItemResponse | null) => Promise<void>;
  readonly saveWork: (work: CaseWork) => Promise<void>;
  /** Hands the attempt in. Resolves when it is kept on this device. */
  readonly submit: (work?: CaseWork) => Promise<void>;
}

/** The attempt at one graded activity, quiz, test or case: what the device and the server know, and what can be done. */
export function useAttempt({ courseId, activityId }: { readonly courseId: string; readonly activityId: string }): {
  readonly screen: AttemptScreen;
  readonly deeds: AttemptDeeds;
  readonly attemptId: string | null;
} {
  const person = usePerson() ?? "";
  const course = useCourseState(courseId);
  const [started, setStarted] = useState<string | null>(null);
  const activity = course.state === "ready" ? activityState(course.value, activityId) : null;
  const attemptId = activity?.openAttemptId ?? started ?? activity?.lastAttemptId ?? null;
  const attempt = useQuery({ ...queries.attempt(person, attemptId ?? ""), enabled: person !== "" && attemptId !== null }, queryClient());

  async function give(deed: Deed): Promise<void> {
    const command = await record(courseId, deed);
    if (command === null || attemptId === null) return;
    queryClient().setQueryData(queries.attempt(person, attemptId).queryKey, (local) => local && lay(local, command));
  }
  const opened = attemptId as Id<"Attempt"> | null;
  const deeds: AttemptDeeds = {
    async start(locale) {
      const answer = await startAttempt({ courseId, activityId, locale });
      if (typeof answer === "string") return answer;
      setStarted(answer.id);
      return "started";
    },
    answer: async (itemId, response) => {
      if (opened) await give({ kind: "attempt.answer", activityId, payload: { attemptId: opened, itemId, response } });
    },
    saveWork: async (work) => {
      if (opened) await give({ kind: "case.save", activityId, payload: { attemptId: opened, work } });
    },
    submit: async (work) => {
      if (opened) await give({ kind: "attempt.submit", activityId, payload: work ? { attemptId: opened, work } : { attemptId: opened } });
    },
  };
  return { screen: screenOf(), deeds, attemptId };

  function screenOf(): AttemptScreen {
    if (course.state !== "ready") return course;
    if (course.value.enrolment === null) return { state: "not_enrolled" };
    if (activity === null || (attemptId !== null && attempt.isPending)) return { state: "waiting" };
    if (attempt.error !== null && attempt.data === undefined) return { state: "failed", code: failureCode(attempt.error), again: () => void attempt.refetch() };
    return { state: "ready", activity, local: attempt.data ?? null };
  }
}

/** A kept attempt with one more command over it. */
function lay(local: LocalAttempt, command: Parameters<typeof overlay>[1][number]): LocalAttempt {
  const after = overlay({ ...local.view, answers: { ...local.answers }, work: local.work }, [command]);
  return { ...after, view: local.view };
}
