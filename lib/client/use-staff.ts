"use client";

import type { FieldError } from "@/lib/kernel/problem";
import type { UseQueryOptions } from "@tanstack/react-query";
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiProblem, failureCode } from "./problem";
import { queryClient } from "./query-client";
import type { PagedQuery } from "./staff-queries";
import { FRESH_MS, staffKey } from "./staff-queries";
import { usePerson } from "./use-person";

export type FailureCode = ReturnType<typeof failureCode>;

/** Rows about other people as a screen meets them. `visitor`: nobody is signed in; `denied`: not for this person's roles. */
export type StaffAnswer<T> =
  | { readonly state: "waiting" }
  | { readonly state: "visitor" }
  | { readonly state: "denied" }
  | { readonly state: "failed"; readonly code: FailureCode; readonly again: () => void }
  /** `at`: when the server answered, in milliseconds. `outdated`: a later try to refresh failed. */
  | { readonly state: "ready"; readonly value: T; readonly at: number; readonly outdated: boolean };

interface Found<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
}

function answerOf<T>(person: string | null | undefined, { data, error, dataUpdatedAt, refetch }: Found<T>): StaffAnswer<T> {
  if (person === null) return { state: "visitor" };
  const code = error === null ? null : failureCode(error);
  if (code === "not_signed_in") return { state: "visitor" };
  if (code === "forbidden" || code === "not_found") return { state: "denied" };
  if (data !== undefined) return { state: "ready", value: data, at: dataUpdatedAt, outdated: code !== null };
  if (code !== null) return { state: "failed", code, again: () => void refetch() };
  return { state: "waiting" };
}

/** Reads one resource for whoever is signed in: `options` is made with the person's id. */
export function useStaff<T>(options: (personId: string) => UseQueryOptions<T>): StaffAnswer<T> {
  const person = usePerson();
  return answerOf(person, useQuery({ ...options(person ?? ""), enabled: Boolean(person) }, queryClient()));
}

/** A list read page by page. `more` is absent where nothing follows. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly asOf: string | undefined;
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
}

/** Reads a list page by page; what was shown stays in sight while other filters are on their way. */
export function useStaffPages<Row>(options: (personId: string) => PagedQuery<Row>): StaffAnswer<Listing<Row>> {
  const person = usePerson();
  const { queryKey, readPage } = options(person ?? "");
  const query = useInfiniteQuery(
    {
      queryKey,
      queryFn: ({ pageParam, signal }) => readPage(pageParam, signal),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
      staleTime: FRESH_MS,
      enabled: Boolean(person),
    },
    queryClient(),
  );
  const { data, error, dataUpdatedAt, refetch } = query;
  const listing = data && {
    rows: data.pages.flatMap(({ rows }) => rows),
    total: data.pages[0]?.total,
    asOf: data.pages[0]?.asOf,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  };
  return answerOf(person, { data: listing, error, dataUpdatedAt, refetch });
}

export interface WriteProblem {
  readonly code: FailureCode;
  readonly fields: readonly FieldError[];
}

/** A change on its way. `run` while one is under way does nothing, so a double click makes one thing. */
export interface Write<Input, Result> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  readonly problem: WriteProblem | null;
  readonly result: Result | undefined;
  /** Forgets result and problem. */
  readonly clear: () => void;
}

/** Sends a change and, once it has succeeded, reads again whatever staff screens show. */
export function useWrite<Input, Result>(write: (input: Input) => Promise<Result>, onDone?: (result: Result) => void): Write<Input, Result> {
  const person = usePerson();
  const underWay = useRef(false);
  const client = queryClient();
  const { mutate, isPending, error, data, reset } = useMutation(
    {
      mutationFn: write,
      onSuccess: async (result) => {
        onDone?.(result);
        await client.invalidateQueries({ queryKey: staffKey(person ?? "") });
      },
      onSettled: () => {
        underWay.current = false;
      },
    },
    client,
  );
  return {
    run: (input) => {
      if (underWay.current) return;
      underWay.current = true;
      mutate(input);
    },
    busy: isPending,
    problem: error === null ? null : { code: failureCode(error), fields: error instanceof ApiProblem ? error.fields : [] },
    result: data,
    clear: reset,
  };
}
