import type { CompletionGroup, CompletionReport, Parameters } from "@/lib/client/staff-queries";

/** The filters of every report, named as in the address and in the HTTP interface. */
export const FILTERS = ["programme", "agency", "agencyAlone", "region", "lane", "training", "from", "to"] as const;
export type FilterName = (typeof FILTERS)[number];
export const GROUPINGS = ["agency", "region", "lane", "training"] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const STATUSES = ["enrolled", "started", "completed", "certified", "stuck"] as const;
export type Status = (typeof STATUSES)[number];

type Get = (name: string) => string;

/** The filters in an address, without those that are empty. */
export function readFilters(get: Get): Parameters {
  return Object.fromEntries(FILTERS.flatMap((name) => (get(name) === "" ? [] : [[name, get(name)]])));
}

/** The same for the answers to cases, of which one case may be chosen. */
export function readAnswerFilters(get: Get): Parameters {
  const activity = get("activity");
  return { ...readFilters(get), ...(activity === "" ? {} : { activity }) };
}

/** How the report is grouped; by agency unless the address says otherwise. */
export function readGrouping(get: Get): Grouping {
  return GROUPINGS.find((grouping) => grouping === get("groupBy")) ?? "agency";
}

/** Which people a list is about; everyone enrolled unless the address says otherwise. */
export function readStatus(get: Get): Status {
  return STATUSES.find((status) => status === get("status")) ?? "enrolled";
}

/** The figures of a group or of the whole. */
export type Figures = Omit<CompletionGroup, "key" | "label"> | CompletionReport["total"];
