import "server-only";
import type { AttemptRow } from "@/lib/db/attempts";
import type { Item } from "@/lib/domain/catalogue";
import type { Runtime } from "@/lib/usecases/runtime";
import type { Pinned } from "./pinned";

/** What never changes about an attempt: whose it is, of which activity, and the structure of its items. */
export interface OpenAttempt {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly activityId: string;
  readonly items: ReadonlyMap<string, Item>;
}

const MOST_KEPT = 500;
const keptBy = new WeakMap<Runtime, Map<string, OpenAttempt>>();

/**
 * Keeps the unchanging part of an attempt at hand for the answers to come: each saves reading it again. No state of its own:
 * another process, or this one after a restart, reads what it lacks from the database.
 */
export function keepAtHand(runtime: Runtime, row: AttemptRow, pinned: Pinned): void {
  if (pinned.kind === "case" || row.submittedAt !== null) return;
  const kept = keptBy.get(runtime) ?? new Map<string, OpenAttempt>();
  keptBy.set(runtime, kept);
  if (kept.size >= MOST_KEPT) for (const oldest of [...kept.keys()].slice(0, MOST_KEPT / 10)) kept.delete(oldest);
  const items = new Map(Object.entries(pinned.items).map(([id, { item }]) => [id, item]));
  kept.set(row.id, { enrolmentId: row.enrolmentId, personId: row.personId, activityId: row.activityId, items });
}

/** The attempt as it was kept; undefined where the database has to be asked. */
export function atHand(runtime: Runtime, attemptId: string): OpenAttempt | undefined {
  return keptBy.get(runtime)?.get(attemptId);
}
