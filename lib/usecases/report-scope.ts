import "server-only";
import type { ReportScope } from "@/lib/db/reports";
import type { Scope } from "@/lib/domain/policy";
import { reportFiltersSchema, STUCK_AFTER_DAYS } from "@/lib/domain/report";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { z } from "zod";

const DAY_MS = 86_400_000;

export type FiltersGiven = z.input<typeof reportFiltersSchema> & { readonly course: string };

/** Which enrolments a report speaks of, from the filters as they came; refuses filters that contradict one another. */
export function reportScope(scope: Scope, given: FiltersGiven, nowMs: number): Result<ReportScope, Problem> {
  const { course, programme, agency, agencyAlone, region, lane, training, from, to } = given;
  const parsed = reportFiltersSchema.safeParse({ course, programme, agency, agencyAlone, region, lane, training, from, to });
  if (!parsed.success) return err({ code: "invalid_input", fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })) });
  return ok({ scope, filters: { ...parsed.data, course }, stuckBefore: new Date(nowMs - STUCK_AFTER_DAYS * DAY_MS) });
}
