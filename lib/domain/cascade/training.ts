import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { localeSchema } from "@/lib/kernel/locale";
import { isStorableText, tidyLine } from "@/lib/kernel/text";
import { z } from "zod";

const MILLISECONDS_PER_HOUR = 3_600_000;
const LINE_MAX = 160;
const DAYS_MAX = 366;

const line = z
  .string()
  .max(LINE_MAX)
  .refine(isStorableText, "contains characters that cannot be stored")
  .transform(tidyLine)
  .refine((text) => text.length > 0, "must not be empty");

/** What a trainer fills in to create a training: title, agency, dates, place, language, programme. */
export const trainingFieldsSchema = z
  .strictObject({
    title: line,
    agencyId: uuidSchema<"Agency">(),
    /** Calendar days, `YYYY-MM-DD`, both included. */
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    place: line,
    locale: localeSchema,
    /** What is delivered; it says of which course. */
    programme: contentIdSchema,
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ["endsOn"], message: "must not be before the first day" })
  .refine(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn) < DAYS_MAX, {
    path: ["endsOn"],
    message: "must be within a year of the first day",
  });
export type TrainingFields = z.infer<typeof trainingFieldsSchema>;

/** `endsOn` as `YYYY-MM-DD`; `closedAt` in milliseconds, null while open. */
export interface Joinable {
  readonly endsOn: string;
  readonly closedAt: number | null;
}

/**
 * Whether newcomers may still join at `nowMs`: not closed by hand, and the last day is not over anywhere on Earth
 * (UTC−12), so that no site is shut out by its time zone. Those who joined go on learning afterwards.
 */
export function isOpenForJoining({ endsOn, closedAt }: Joinable, nowMs: number): boolean {
  const overEverywhere = Date.parse(`${endsOn}T00:00:00Z`) + 36 * MILLISECONDS_PER_HOUR;
  return closedAt === null && nowMs < overEverywhere;
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / (24 * MILLISECONDS_PER_HOUR);
}
