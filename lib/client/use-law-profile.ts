"use client";

import type { LawProfile } from "@/lib/domain/qualification";
import type { Locale } from "@/lib/kernel/locale";
import type { ProblemCode } from "@/lib/kernel/problem";
import { useQuery } from "@tanstack/react-query";
import { askApi } from "./api";
import { failureCode } from "./problem";
import { queryClient } from "./query-client";

/** A law as a screen meets it while it loads. */
export type LawReading =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly code: ProblemCode | "unreachable"; readonly again: () => void }
  | { readonly state: "ready"; readonly law: LawProfile };

/** A law profile for the engine. A public file of the build: read once, the same for everybody, kept by the service worker. */
export function useLawProfile(profileId: string, locale: Locale): LawReading {
  const query = useQuery(
    {
      queryKey: ["law", profileId],
      queryFn: ({ signal }) => askApi<LawProfile>({ path: `/${locale}/law/${profileId}/profile.json`, signal }),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient(),
  );
  if (query.data !== undefined) return { state: "ready", law: query.data };
  if (query.error !== null) return { state: "failed", code: failureCode(query.error), again: () => void query.refetch() };
  return { state: "waiting" };
}
