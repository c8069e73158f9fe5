import "server-only";
import type { readCompletion as operation } from "@/lib/contracts/reports";
import { countCompletion, type GroupBy } from "@/lib/db/completion-counts";
import { countCompletionRows, countTrainings } from "@/lib/db/reports";
import type { Scope } from "@/lib/domain/policy";
import { SMALLEST_CELL, suppressSmallCells, type ShownFigures } from "@/lib/domain/report";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import type { z } from "zod";
import { reportScope, type FiltersGiven } from "./report-scope";
import type { Runtime } from "./runtime";

type CompletionReport = z.input<(typeof operation)["output"]>;
type FigureView = CompletionReport["total"];

const collator = new Intl.Collator("und", { numeric: true });

/** Completion by group within the scope, with small figures hidden. */
export async function readCompletion(
  runtime: Runtime,
  scope: Scope,
  given: FiltersGiven & { readonly groupBy: GroupBy },
): Promise<Result<CompletionReport, Problem>> {
  const nowMs = runtime.clock.now();
  const report = reportScope(scope, given, nowMs);
  if (!report.ok) return report;
  const [rows, stuck, trainingsThisQuarter] = await Promise.all([
    countCompletion(runtime.db, report.value, given.groupBy),
    countCompletionRows(runtime.db, report.value, "stuck"),
    countTrainings(runtime.db, scope, quarterOf(new Date(nowMs))),
  ]);
  const sorted = rows.toSorted((one, other) => collator.compare(one.label, other.label));
  const shown = suppressSmallCells(sorted.map((row) => ({ key: row.key, figures: row })));
  const labels = new Map(rows.map(({ key, label }) => [key, label]));
  return ok({
    asOf: new Date(nowMs).toISOString(),
    groupBy: given.groupBy,
    total: figureView(shown.total),
    trainingsThisQuarter,
    stuck: stuck > 0 && stuck < SMALLEST_CELL ? null : stuck,
    groups: shown.groups.map(({ key, figures }) => ({ key, label: labels.get(key) ?? "", ...figureView(figures) })),
    hidden: shown.hiddenGroups,
  });
}

/** Gain as hundredths of the scale. */
function figureView({ enrolled, started, completed, certified, gain, gainOf }: ShownFigures): FigureView {
  return { enrolled, started, completed, certified, gain: gain === null ? null : Math.round(gain * 1000) / 10, gainOf };
}

/** The calendar quarter of an instant in UTC: its first day, and the first day after it. */
export function quarterOf(instant: Date): { readonly from: string; readonly before: string } {
  const first = Math.floor(instant.getUTCMonth() / 3) * 3;
  const day = (month: number): string => new Date(Date.UTC(instant.getUTCFullYear(), month, 1)).toISOString().slice(0, 10);
  return { from: day(first), before: day(first + 3) };
}
