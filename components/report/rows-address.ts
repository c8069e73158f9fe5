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
  /** Agencies with others under them, which do not belong to the figure. */
  readonly parents: ReadonlySet<string>;
}

/** The same for one group of the report; undefined for a group without a name, which no filter stands for. */
export function groupRowsAddress(locale: Locale, { filters, groupBy, key, status, parents }: GroupPlace): string | undefined {
  if (key === "") return undefined;
  const { agency: _, ...others } = filters;
  if (groupBy === "agency" && parents.has(key)) return rowsAddress(locale, { ...others, agencyAlone: key }, status);
  return rowsAddress(locale, { ...filters, [groupBy]: key }, status);
}
