"use client";

import { reach } from "@/lib/client/api";
import { queryClient } from "@/lib/client/query-client";
import type { Provisions } from "@/lib/domain/catalogue";
import { useQuery } from "@tanstack/react-query";

const NONE: Provisions = {};

/** The law that reasons cite, read once when it is needed. Until then, and offline, citations show their bare reference. */
export function useProvisions(href: string, needed: boolean): Provisions {
  const query = useQuery(
    {
      queryKey: ["static", href],
      queryFn: async () => (await (await reach(href)).json()) as Provisions,
      enabled: needed,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    queryClient(),
  );
  return query.data ?? NONE;
}
