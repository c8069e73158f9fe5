import "server-only";
import { inLanguage } from "@/lib/content/language";
import { appendAudit } from "@/lib/db/audit";
import { listCompletion, type ReportScope, type RowStatus } from "@/lib/db/reports";
import type { Scope } from "@/lib/domain/policy";
import { completionHeader, completionRows } from "@/lib/interop/csv/completion-csv";
import type { PersonId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { laneOf } from "./lane";
import { reportScope, type FiltersGiven } from "./report-scope";
import type { Runtime } from "./runtime";

/** Rows held in memory at a time, whatever the length of the export. */
const BATCH = 1000;

export interface Export {
  readonly name: string;
  readonly text: AsyncGenerator<string, void, void>;
}

interface Wanted {
  readonly actorId: PersonId;
  readonly scope: Scope;
  readonly query: FiltersGiven & { readonly status: RowStatus; readonly locale: Locale };
}

/** The rows behind a figure as CSV, piece by piece in the order of the screen. That it was taken is audited. */
export async function exportCompletion(runtime: Runtime, { actorId, scope, query }: Wanted): Promise<Result<Export, Problem>> {
  const nowMs = runtime.clock.now();
  const report = reportScope(scope, query, nowMs);
  if (!report.ok) return report;
  await appendAudit(runtime.db, {
    id: runtime.newId<"AuditEntry">(),
    actorId,
    action: "report.exported",
    subjectKind: "report",
    subjectId: "completion",
    agencyPath: null,
    detail: { ...report.value.filters, status: query.status },
  });
  const day = new Date(nowMs).toISOString().slice(0, 10);
  return ok({ name: `completion-${day}.csv`, text: linesOf(runtime, report.value, query) });
}

async function* linesOf(runtime: Runtime, report: ReportScope, { status, locale }: Wanted["query"]): AsyncGenerator<string, void, void> {
  yield completionHeader(locale);
  const titles = inLanguage(runtime.library.courses.get(report.filters.course)?.texts, locale)?.value.programmes ?? {};
  let after: { readonly key: string; readonly id: string } | null = null;
  for (;;) {
    const rows = await listCompletion(runtime.db, report, { status, after, count: BATCH });
    if (rows.length > 0)
      yield completionRows(
        rows.map((row) => ({ ...row, lane: laneOf(row.lane), programme: titles[row.programme]?.title ?? row.programme })),
        locale,
      );
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = { key: last.name, id: last.personId };
  }
}
