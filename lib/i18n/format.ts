import type { Locale } from "@/lib/kernel/locale";
import { MONTHS, WEEKDAYS, compareTurkmen, groupDigits } from "./turkmen";

/**
 * Numbers, dates and lists as each language writes them, equal on server and in browser.
 * English (international) and Russian come from Intl; Turkmen from `turkmen.ts`, since browsers have no Turkmen data.
 * Instants are milliseconds since the epoch. `timeZone` is an IANA name; without it the zone of the machine applies,
 * so a static page must always name one.
 */
const TAGS: Readonly<Record<Exclude<Locale, "tk">, string>> = { en: "en-GB", ru: "ru-RU" };

/** `1,234.5`, `1 234,5`. At most `digits` decimals, 0 unless told. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  if (locale !== "tk") return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits }).format(value);
  const english = new Intl.NumberFormat("en", { maximumFractionDigits: digits, useGrouping: false }).format(value);
  return groupDigits(english);
}

/** `ratio` from 0 to 1 as a whole percentage: `46%`, `46 %`. */
export function formatPercent(locale: Locale, ratio: number): string {
  if (locale !== "tk") return new Intl.NumberFormat(TAGS[locale], { style: "percent" }).format(ratio);
  return `${groupDigits(new Intl.NumberFormat("en", { style: "percent", useGrouping: false }).format(ratio).replace("%", ""))}\u00a0%`;
}

/** `23 November 2026`, `23 ноября 2026 г.`, `23 noýabr 2026`. */
export function formatDate(locale: Locale, instant: number, timeZone?: string): string {
  if (locale !== "tk") return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "long", timeZone }).format(instant);
  const parts = clockParts(instant, timeZone);
  return `${Number(parts.day)} ${MONTHS[Number(parts.month) - 1]} ${parts.year}`;
}

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A date of a law as the language writes it; a bare year or month stays as it is known. */
export function formatLawDate(locale: Locale, date: string): string {
  return WHOLE_DATE.test(date) ? formatDate(locale, Date.parse(date), "UTC") : date;
}

/** For tables: `23/11/2026`, `23.11.2026`. Columns of it line up. */
export function formatDateShort(locale: Locale, instant: number, timeZone?: string): string {
  const parts = clockParts(instant, timeZone);
  return [parts.day, parts.month, parts.year].join(locale === "en" ? "/" : ".");
}

/** `November 2026`, `ноябрь 2026 г.`, `noýabr 2026`. */
export function formatMonth(locale: Locale, instant: number, timeZone?: string): string {
  if (locale !== "tk") return new Intl.DateTimeFormat(TAGS[locale], { month: "long", year: "numeric", timeZone }).format(instant);
  const parts = clockParts(instant, timeZone);
  return `${MONTHS[Number(parts.month) - 1]} ${parts.year}`;
}

/** `Monday`, `понедельник`, `Duşenbe`. */
export function formatWeekday(locale: Locale, instant: number, timeZone?: string): string {
  if (locale !== "tk") return new Intl.DateTimeFormat(TAGS[locale], { weekday: "long", timeZone }).format(instant);
  const english = new Intl.DateTimeFormat("en-US", { weekday: "short", timeZone }).format(instant);
  const name = WEEKDAYS[["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].indexOf(english)] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `10:42` on the 24-hour clock in every language. */
export function formatTime(_locale: Locale, instant: number, timeZone?: string): string {
  const parts = clockParts(instant, timeZone);
  return `${parts.hour}:${parts.minute}`;
}

/** Short date and time: `23.11.2026, 10:42`. */
export function formatDateTime(locale: Locale, instant: number, timeZone?: string): string {
  return `${formatDateShort(locale, instant, timeZone)}, ${formatTime(locale, instant, timeZone)}`;
}

/** Unit words stay with the rules that join them: they are part of the number format, like the percent sign. */
const MINUTES: Readonly<Record<Locale, readonly [hour: string, minute: string]>> = { en: ["h", "min"], ru: ["ч", "мин"], tk: ["sag", "min"] };

/** A length in whole minutes, with no-break spaces: `8 min`, `1 ч 20 мин`. */
export function formatMinutes(locale: Locale, minutes: number): string {
  const [hourUnit, minuteUnit] = MINUTES[locale];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [hours > 0 ? `${hours}\u00a0${hourUnit}` : "", rest > 0 || hours === 0 ? `${rest}\u00a0${minuteUnit}` : ""];
  return words.filter(Boolean).join("\u00a0");
}

/** `a, b and c`, `a, b и c`, `a, b we c`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (locale !== "tk") return new Intl.ListFormat(TAGS[locale]).format(items);
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} we ${last}`;
}

/** Alphabetical order of the language, for `toSorted`. */
export function comparer(locale: Locale): (left: string, right: string) => number {
  if (locale === "tk") return compareTurkmen;
  return new Intl.Collator(TAGS[locale]).compare;
}

/** CLDR plural category. Browsers know it for all three languages. */
export function pluralCategory(locale: Locale, count: number): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale).select(count);
}

function clockParts(instant: number, timeZone?: string): Record<"day" | "month" | "year" | "hour" | "minute", string> {
  const found: Partial<Record<string, string>> = {};
  const format = new Intl.DateTimeFormat("en-GB", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  for (const part of format.formatToParts(instant)) found[part.type] = part.value;
  const { day = "", month = "", year = "", hour = "", minute = "" } = found;
  return { day, month, year, hour, minute };
}
