import "server-only";
import type { AnswerRow } from "@/lib/contracts/reports";
import { countAnswers, listAnswers } from "@/lib/db/confusion";
import type { Scope } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { pageOf, pageStart, type PageRequest } from "./page";
import { answerView, type ConfusionFilters } from "./read-confusion";
import { reportScope } from "./report-scope";
import type { Runtime } from "./runtime";

/** Filters of the matrix and, besides, one cell or row of it. */
export type CellFilters = ConfusionFilters & { readonly held?: string | undefined; readonly chosen?: string | undefined };

interface Rows {
  readonly asOf: string;
  readonly rows: AnswerRow[];
  readonly next: string | null;
  readonly total: number;
}

/** The answers behind a cell of the confusion matrix, by name. */
export async function listConfusionRows(runtime: Runtime, scope: Scope, given: CellFilters & PageRequest): Promise<Result<Rows, Problem>> {
  const nowMs = runtime.clock.now();
  const report = reportScope(scope, given, nowMs);
  if (!report.ok) return report;
  const start = pageStart(given);
  if (!start.ok) return start;
  const cell = { held: given.held, chosen: given.chosen };
  const counted = { ...report.value, activityId: given.activity };
  const [found, total] = await Promise.all([
    listAnswers(runtime.db, counted, { cell, after: start.value, count: given.limit + 1 }),
    countAnswers(runtime.db, counted, cell),
  ]);
  const { rows, next } = pageOf(found, given.limit, ({ name, attemptId }) => ({ key: name, id: attemptId }));
  return ok({ asOf: new Date(nowMs).toISOString(), rows: rows.map(answerView), next, total });
}
