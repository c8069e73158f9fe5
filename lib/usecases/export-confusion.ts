import "server-only";
import { appendAudit } from "@/lib/db/audit";
import { listAnswers, type AnswerRow, type ConfusionScope } from "@/lib/db/confusion";
import type { Scope } from "@/lib/domain/policy";
import { confusionHeader, confusionRows } from "@/lib/interop/csv/confusion-csv";
import type { PersonId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { activityTitles } from "./activity-titles";
import type { Export } from "./export-completion";
import { laneOf } from "./lane";
import type { CellFilters } from "./list-confusion-rows";
import { reportScope } from "./report-scope";
import type { Runtime } from "./runtime";

/** Rows held in memory at a time, whatever the length of the export. */
const BATCH = 1000;

interface Wanted {
  readonly actorId: PersonId;
  readonly scope: Scope;
  readonly query: CellFilters & { readonly locale: Locale };
}

/** The answers behind the matrix or one cell of it as CSV, in the order of the screen. That it was taken is audited. */
export async function exportConfusion(runtime: Runtime, { actorId, scope, query }: Wanted): Promise<Result<Export, Problem>> {
  const nowMs = runtime.clock.now();
  const report = reportScope(scope, query, nowMs);
  if (!report.ok) return report;
  const { held, chosen, activity } = query;
  await appendAudit(runtime.db, {
    id: runtime.newId<"AuditEntry">(),
    actorId,
    action: "report.exported",
    subjectKind: "report",
    subjectId: "confusion",
    agencyPath: null,
    detail: { ...report.value.filters, held, chosen, activity },
  });
  const day = new Date(nowMs).toISOString().slice(0, 10);
  return ok({ name: `answers-${day}.csv`, text: linesOf(runtime, { ...report.value, activityId: activity }, query) });
}

async function* linesOf(runtime: Runtime, report: ConfusionScope, { held, chosen, locale }: Wanted["query"]): AsyncGenerator<string, void, void> {
  const titles = activityTitles(runtime.library, locale);
  yield confusionHeader(locale);
  let after: { readonly key: string; readonly id: string } | null = null;
  for (;;) {
    const rows: AnswerRow[] = await listAnswers(runtime.db, report, { cell: { held, chosen }, after, count: BATCH });
    const lines = rows.map((row) => ({ ...row, lane: laneOf(row.lane), caseTitle: titles.get(row.activityId) ?? row.activityId }));
    if (lines.length > 0) yield confusionRows(lines, locale);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = { key: last.name, id: last.attemptId };
  }
}
