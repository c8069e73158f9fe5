import "server-only";
import type { AttemptView, CourseState } from "@/lib/contracts/learning";
import { findAttempt, type AttemptRow } from "@/lib/db/attempts";
import type { Resource } from "@/lib/domain/policy";
import type { PersonId } from "@/lib/kernel/ids";
import { viewAttempt, type Viewer } from "./learning/view-attempt";
import type { Runtime } from "./runtime";

/** What permission must know of an attempt; null when there is none. */
export async function attemptResource(runtime: Runtime, attemptId: string): Promise<Resource | null> {
  const row = await findAttempt(runtime.db, attemptId);
  return row ? resourceOf(row) : null;
}

function resourceOf(row: AttemptRow): Resource {
  return { ownerId: row.personId as PersonId, trainingTrainerId: row.trainerId as PersonId | null, agencyPath: row.agencyPath };
}

/** An attempt as `viewer` may see it; null when there is none. */
export async function readAttempt(runtime: Runtime, attemptId: string, viewer: Viewer): Promise<{ participant: string; attempt: AttemptView } | null> {
  const row = await findAttempt(runtime.db, attemptId);
  return row ? { participant: row.personName, attempt: viewAttempt(runtime, row, viewer) } : null;
}

/** One's own course state with the open attempt at an activity, else the last one, else null. */
export async function withOwnAttempt(runtime: Runtime, state: CourseState, activityId: string): Promise<CourseState> {
  const activity = state.activities.find((candidate) => candidate.activityId === activityId);
  const attemptId = activity?.openAttemptId ?? activity?.lastAttemptId ?? null;
  const read = attemptId === null ? null : await readAttempt(runtime, attemptId, "learner");
  return { ...state, attempt: read?.attempt ?? null };
}
