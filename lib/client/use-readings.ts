"use client";

import type { OwnCertificate } from "@/lib/contracts/certificates";
import type { CourseState } from "@/lib/contracts/learning";
import type { Me } from "@/lib/contracts/people";
import type { Locale } from "@/lib/kernel/locale";
import type { UseQueryResult } from "@tanstack/react-query";
import { useQuery } from "@tanstack/react-query";
import { ApiProblem, failureCode } from "./problem";
import { queries } from "./queries";
import { queryClient } from "./query-client";
import type { Reading } from "./snapshots";
import { usePerson } from "./use-person";

/** A personal reading as a screen meets it. `visitor`: nobody is signed in, or no longer. */
export type Personal<T> =
  | { readonly state: "waiting" }
  | { readonly state: "visitor" }
  | { readonly state: "failed"; readonly code: ReturnType<typeof failureCode>; readonly again: () => void }
  | { readonly state: "ready"; readonly value: T; readonly at: number; readonly stale: boolean };

function personal<T>(person: string | null | undefined, query: UseQueryResult<Reading<T>>): Personal<T> {
  if (person === null) return { state: "visitor" };
  if (query.error instanceof ApiProblem && query.error.code === "not_signed_in") return { state: "visitor" };
  if (query.data !== undefined) return { state: "ready", ...query.data };
  if (query.error !== null) return { state: "failed", code: failureCode(query.error), again: () => void query.refetch() };
  return { state: "waiting" };
}

/** Who is signed in. */
export function useMe(): Personal<Me> {
  const person = usePerson();
  return personal(person, useQuery({ ...queries.me(person ?? ""), enabled: Boolean(person) }, queryClient()));
}

/** Where the person stands in a course. */
export function useCourseState(courseId: string): Personal<CourseState> {
  const person = usePerson();
  return personal(person, useQuery({ ...queries.courseState(person ?? "", courseId), enabled: Boolean(person) }, queryClient()));
}

/** The person's certificates, with titles in `locale`. */
export function useCertificates(locale: Locale): Personal<{ readonly rows: readonly OwnCertificate[] }> {
  const person = usePerson();
  return personal(person, useQuery({ ...queries.certificates(person ?? "", locale), enabled: Boolean(person) }, queryClient()));
}
