import "server-only";
import type { AnswerRow, ConfusionView, readConfusion as operation } from "@/lib/contracts/reports";
import { answerRowSchema, confusionSchema } from "@/lib/contracts/reports";
import { countConfusion, type AnswerRow as StoredRow } from "@/lib/db/confusion";
import type { Scope } from "@/lib/domain/policy";
import { confusionOf, suppressConfusion, type ShownConfusion } from "@/lib/domain/report";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import type { z } from "zod";
import { laneOf } from "./lane";
import { reportScope, type FiltersGiven } from "./report-scope";
import type { Runtime } from "./runtime";

type ConfusionReport = z.input<(typeof operation)["output"]>;
export type ConfusionFilters = FiltersGiven & { readonly activity?: string | undefined };

/** What was chosen against what holds at the first attempt at each case, within the scope, with small cells hidden. */
export async function readConfusion(runtime: Runtime, scope: Scope, given: ConfusionFilters): Promise<Result<ConfusionReport, Problem>> {
  const nowMs = runtime.clock.now();
  const report = reportScope(scope, given, nowMs);
  if (!report.ok) return report;
  const counted = await countConfusion(runtime.db, { ...report.value, activityId: given.activity });
  return ok({ asOf: new Date(nowMs).toISOString(), ...confusionView(suppressConfusion(confusionOf(counted))) });
}

/** The matrix in the shape of the interface: what holds and what was chosen are ids of results, as the engine wrote them. */
export function confusionView(shown: ShownConfusion): ConfusionView {
  return confusionSchema.parse(shown);
}

/** An answer as a row of the interface. */
export function answerView(row: StoredRow): AnswerRow {
  const { attemptId, enrolmentId, activityId, name, agency, region, trainingId, training, chosen, held } = row;
  return answerRowSchema.parse({
    attemptId,
    enrolmentId,
    activityId,
    name,
    agency,
    region,
    trainingId,
    training,
    chosen,
    held,
    lane: laneOf(row.lane),
    answeredAt: row.answeredAt.toISOString(),
  });
}
