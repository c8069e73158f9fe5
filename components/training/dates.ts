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

/** The first day of the calendar quarter a day lies in, both as `YYYY-MM-DD`. */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7));
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** The calendar day of an instant in milliseconds, by the world's clock, as `YYYY-MM-DD`. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
