import "server-only";
import type { CompletionRow } from "@/lib/contracts/reports";
import { countCompletionRows, listCompletion, type CompletionRow as StoredRow, type RowStatus } from "@/lib/db/reports";
import type { Scope } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { laneOf } from "./lane";
import { pageOf, pageStart, type PageRequest } from "./page";
import { reportScope, type FiltersGiven } from "./report-scope";
import type { Runtime } from "./runtime";

interface Rows {
  readonly asOf: string;
  readonly rows: CompletionRow[];
  readonly next: string | null;
  readonly total: number;
}

/** The people behind a figure of the completion report, by name. */
export async function listCompletionRows(
  runtime: Runtime,
  scope: Scope,
  given: FiltersGiven & PageRequest & { readonly status: RowStatus },
): Promise<Result<Rows, Problem>> {
  const nowMs = runtime.clock.now();
  const report = reportScope(scope, given, nowMs);
  if (!report.ok) return report;
  const start = pageStart(given);
  if (!start.ok) return start;
  const [found, total] = await Promise.all([
    listCompletion(runtime.db, report.value, { status: given.status, after: start.value, count: given.limit + 1 }),
    countCompletionRows(runtime.db, report.value, given.status),
  ]);
  const { rows, next } = pageOf(found, given.limit, ({ name, personId }) => ({ key: name, id: personId }));
  return ok({ asOf: new Date(nowMs).toISOString(), rows: rows.map(rowView), next, total });
}

function rowView(row: StoredRow): CompletionRow {
  const { enrolmentId, name, agency, region, programme, training, trainer, generation, startedAt, lastAt, completedAt, preMillis, postMillis, certificateId } =
    row;
  return {
    enrolmentId,
    name,
    agency,
    region,
    programme,
    training,
    trainer,
    generation,
    certificateId,
    lane: laneOf(row.lane),
    startedAt: startedAt?.toISOString() ?? null,
    lastAt: lastAt?.toISOString() ?? null,
    completedAt: completedAt?.toISOString() ?? null,
    preScore: preMillis === null ? null : preMillis / 1000,
    postScore: postMillis === null ? null : postMillis / 1000,
  };
}
