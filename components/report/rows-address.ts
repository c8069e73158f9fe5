import { addressOf } from "@/lib/client/staff-queries";
import type { Parameters } from "@/lib/client/staff-queries";
import { localePath } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";
import type { Grouping, Status } from "./report-filters";

/** The list of people behind a figure, under the filters the figure was counted with. */
export function rowsAddress(locale: Locale, filters: Parameters, status: Status): string {
  return addressOf(localePath(locale, "/admin/reports/rows"), { ...filters, status });
}

interface GroupPlace {
  readonly filters: Parameters;
  readonly groupBy: Grouping;
  readonly key: string;
  readonly status: Status;
  /** Agencies with others under them: the filter would bring those along, and the list would not be the figure's. */
  readonly parents: ReadonlySet<string>;
}

/** The same for one group of the report; undefined where no filter stands for just that group, e.g. people without a training. */
export function groupRowsAddress(locale: Locale, { filters, groupBy, key, status, parents }: GroupPlace): string | undefined {
  if (!isFilterValue(groupBy, key) || (groupBy === "agency" && parents.has(key))) return undefined;
  return rowsAddress(locale, { ...filters, [groupBy]: key }, status);
}

function isFilterValue(groupBy: Grouping, key: string): boolean {
  return groupBy === "region" || groupBy === "lane" ? key !== "" : /^[0-9a-f-]{36}$/.test(key);
}
