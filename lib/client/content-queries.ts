import type { ContentRow, ContentString, listContentStrings, readContentCoverage } from "@/lib/contracts/content-status";
import type { Locale } from "@/lib/kernel/locale";
import { queryOptions } from "@tanstack/react-query";
import { askApi } from "./api";
import { addressOf, FRESH_MS, pages, staffKey } from "./staff-queries";
import type { Output, Page, Parameters, PagedQuery } from "./staff-queries";

export type ContentCoverage = Output<typeof readContentCoverage>;
/** A page of parts carries the sums of all parts found, a page of strings the part they belong to. */
export type ContentPage = Page<ContentRow> & { readonly sum: ContentRow["strings"]; readonly modules: readonly string[] };

/** What administrators ask about the content; texts, no persons. */
export const contentQueries = {
  rows: (personId: string, filters: Parameters): PagedQuery<ContentRow> => pages(staffKey(personId, "content-rows", filters), "/api/v1/content/rows", filters),

  sums: (personId: string, filters: Parameters) =>
    queryOptions({
      queryKey: staffKey(personId, "content-sums", filters),
      queryFn: ({ signal }) => askApi<ContentPage>({ path: addressOf("/api/v1/content/rows", { ...filters, limit: "1" }), signal }),
      staleTime: FRESH_MS,
    }),

  strings: (personId: string, row: string, filters: Parameters): PagedQuery<ContentString> =>
    pages(staffKey(personId, "content-strings", row, filters), `/api/v1/content/rows/${encodeURIComponent(row)}/strings`, filters),

  row: (personId: string, row: string, locale: Locale) =>
    queryOptions({
      queryKey: staffKey(personId, "content-row", row, locale),
      queryFn: ({ signal }) =>
        askApi<Output<typeof listContentStrings>>({
          path: addressOf(`/api/v1/content/rows/${encodeURIComponent(row)}/strings`, { locale, limit: "1" }),
          signal,
        }),
      staleTime: FRESH_MS,
    }),

  coverage: (personId: string, locale: Locale) =>
    queryOptions({
      queryKey: staffKey(personId, "content-coverage", locale),
      queryFn: ({ signal }) => askApi<ContentCoverage>({ path: addressOf("/api/v1/content/coverage", { locale }), signal }),
      staleTime: FRESH_MS,
    }),
};
