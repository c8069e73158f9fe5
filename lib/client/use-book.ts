"use client";

import type { BookStateView } from "@/lib/contracts/books";
import type { Locale } from "@/lib/kernel/locale";
import type { ProblemCode } from "@/lib/kernel/problem";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askApi } from "./api";
import { failureCode } from "./problem";
import { queryClient } from "./query-client";

/** Which of the two books, as its address names it. */
export type BookName = "handbook" | "trainers-manual";

/** A book as a screen meets it. Nothing is asked, and so nothing made, before the reader asks. */
export type BookReading = { readonly state: "unasked" | "waiting" } | { readonly state: "problem"; readonly code: ProblemCode | "unreachable" } | BookStateView;

const LOOK_AGAIN_MS = 1000;

/** Where a book stands; `ask` has it made and follows the making until its files can be had. */
export function useBook(book: BookName, locale: Locale): { readonly reading: BookReading; readonly ask: () => void } {
  const [asked, setAsked] = useState(false);
  const query = useQuery(
    {
      queryKey: ["book", book, locale],
      queryFn: ({ signal }) => askApi<BookStateView>({ path: `/api/v1/books/${book}?locale=${locale}`, signal }),
      enabled: asked,
      retry: false,
      refetchInterval: ({ state }) => (state.data?.state === "making" && state.error === null ? LOOK_AGAIN_MS : false),
    },
    queryClient(),
  );
  const ask = (): void => {
    if (asked) void query.refetch();
    else setAsked(true);
  };
  return { reading: readingOf(asked, query.error, query.data), ask };
}

function readingOf(asked: boolean, error: Error | null, found: BookStateView | undefined): BookReading {
  if (!asked) return { state: "unasked" };
  if (error !== null) return { state: "problem", code: failureCode(error) };
  return found ?? { state: "waiting" };
}

/** Address of a file of a book. */
export function bookAddress(book: BookName, format: "pdf" | "epub", locale: Locale): string {
  return `/api/v1/books/${book}/${format}?locale=${locale}`;
}
