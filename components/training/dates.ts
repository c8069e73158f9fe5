import { formatDateShort } from "@/lib/i18n/format";
import type { Locale } from "@/lib/kernel/locale";

/** A calendar day `YYYY-MM-DD` as the language writes it. */
export function formatDay(locale: Locale, day: string): string {
  return formatDateShort(locale, Date.parse(`${day}T00:00:00Z`), "UTC");
}

/** First and last day, with an en dash; one day alone where they are the same. */
export function formatDays(locale: Locale, { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string {
  return startsOn === endsOn ? formatDay(locale, startsOn) : `${formatDay(locale, startsOn)}–${formatDay(locale, endsOn)}`;
}

/** First and last day of the calendar quarter a day lies in, all as `YYYY-MM-DD`. */
export function quarterOf(day: string): { readonly from: string; readonly to: string } {
  const year = Number(day.slice(0, 4));
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
  return { from: dayOf(Date.UTC(year, first, 1)), to: dayOf(Date.UTC(year, first + 3, 0)) };
}

/** The calendar day of an instant in milliseconds, by the world's clock, as `YYYY-MM-DD`. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
