import { ROLE_LANES } from "@/lib/domain/catalogue";
import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import type { FieldError } from "@/lib/kernel/problem";
import type { Result } from "@/lib/kernel/result";
import { err, ok } from "@/lib/kernel/result";
import { isStorableText } from "@/lib/kernel/text";
import { z } from "zod";

/** The filters of a report, named as in the address and in the HTTP interface. Absent means no restriction. */
export const reportFiltersSchema = z
  .strictObject({
    course: contentIdSchema.optional(),
    programme: contentIdSchema.optional(),
    /** That agency and all under it. */
    agency: uuidSchema<"Agency">().optional(),
    /** That agency without those under it. */
    agencyAlone: uuidSchema<"Agency">().optional(),
    region: z.string().min(1).max(80).refine(isStorableText, "contains characters that cannot be stored").optional(),
    lane: z.enum([...ROLE_LANES, "other"]).optional(),
    /** `none`: who studies alone. */
    training: z.union([uuidSchema<"Training">(), z.literal("none")]).optional(),
    /** Enrolled on or after, `YYYY-MM-DD`. */
    from: z.iso.date().optional(),
    /** Enrolled on or before, `YYYY-MM-DD`. */
    to: z.iso.date().optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ["to"], message: "must not be before the first day" });
export type ReportFilters = z.infer<typeof reportFiltersSchema>;

const NAMES = reportFiltersSchema.keyof().options;

/**
 * The filters in an address. Parameters that are not filters are somebody else's and are left alone; an empty one means
 * no restriction; of a repeated one the first counts. Refuses what no filter can be, by name.
 */
export function parseFilters(parameters: URLSearchParams): Result<ReportFilters, readonly FieldError[]> {
  const given = NAMES.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  const parsed = reportFiltersSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
}

/** The filters as address parameters, always in the same order, so that equal filters have equal addresses. */
export function serialiseFilters(filters: ReportFilters): URLSearchParams {
  return new URLSearchParams(
    NAMES.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
