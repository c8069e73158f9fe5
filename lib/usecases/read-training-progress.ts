import "server-only";
import type { Participant } from "@/lib/contracts/trainings";
import { listParticipants, type ParticipantRow } from "@/lib/db/participants";
import type { AttemptId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { laneOf } from "./lane";
import { pageOf, pageStart, type PageRequest } from "./page";
import type { Runtime } from "./runtime";

interface Grid {
  readonly asOf: string;
  readonly rows: Participant[];
  readonly next: string | null;
}

/** Who takes part in a training, by name, and where each stands in every activity they touched. */
export async function readTrainingProgress(runtime: Runtime, trainingId: string, request: PageRequest): Promise<Result<Grid, Problem>> {
  const start = pageStart(request);
  if (!start.ok) return start;
  const asOf = new Date(runtime.clock.now()).toISOString();
  const found = await listParticipants(runtime.db, trainingId, { after: start.value, count: request.limit + 1 });
  const { rows, next } = pageOf(found, request.limit, ({ name, enrolmentId }) => ({ key: name, id: enrolmentId }));
  return ok({ asOf, rows: rows.map(participantView), next });
}

function participantView({ enrolmentId, personId, name, login, lane, generation, joinedAt, lastAt, completedAt, cells }: ParticipantRow): Participant {
  return {
    enrolmentId,
    personId,
    name,
    login,
    generation,
    lane: laneOf(lane),
    joinedAt: joinedAt.toISOString(),
    lastAt: lastAt?.toISOString() ?? null,
    completedAt: completedAt?.toISOString() ?? null,
    cells: cells.map(({ activityId, state, lastAttemptId }) => ({
      activityId,
      status: state.state,
      bestScore: state.bestScore ?? null,
      attemptsUsed: state.attemptsUsed,
      lastAttemptId: lastAttemptId as AttemptId | null,
    })),
  };
}
