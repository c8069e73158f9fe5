"use client";

import { askApi } from "@/lib/client/api";
import { queryClient } from "@/lib/client/query-client";
import type { PublicGrid } from "@/lib/contracts/public-grid";
import { localePath } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";
import { useQuery } from "@tanstack/react-query";

export type GridReading =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly again: () => void }
  | { readonly state: "ready"; readonly grid: PublicGrid };

/** The grid of a comparison in one language: a public file, kept by the service worker once it was read. */
export function useGrid(scriptId: string, locale: Locale): GridReading {
  const query = useQuery(
    {
      queryKey: ["grid", scriptId, locale],
      queryFn: ({ signal }) => askApi<PublicGrid>({ path: localePath(locale, `/exercises/${scriptId}/grid.json`), signal }),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient(),
  );
  if (query.data !== undefined) return { state: "ready", grid: query.data };
  if (query.error !== null) return { state: "failed", again: () => void query.refetch() };
  return { state: "waiting" };
}
