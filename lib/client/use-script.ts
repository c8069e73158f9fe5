"use client";

import type { PublicExercise } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { localePath } from "@/lib/i18n/languages";
import { useQuery } from "@tanstack/react-query";
import { askApi } from "./api";
import { queryClient } from "./query-client";

export type ScriptReading =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly again: () => void }
  | { readonly state: "ready"; readonly exercise: PublicExercise };

/** The script of an exercise in one language: a file of its own, kept by the service worker once it was read. */
export function useScript(scriptId: string, locale: Locale): ScriptReading {
  const query = useQuery(
    {
      queryKey: ["exercise", scriptId, locale],
      queryFn: ({ signal }) => askApi<PublicExercise>({ path: localePath(locale, `/exercises/${scriptId}/script.json`), signal }),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient(),
  );
  if (query.data !== undefined) return { state: "ready", exercise: query.data };
  if (query.error !== null) return { state: "failed", again: () => void query.refetch() };
  return { state: "waiting" };
}
