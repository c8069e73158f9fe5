import "server-only";
import type { RoundSummary, RoundView } from "@/lib/contracts/rounds";
import { findEnrolmentOf } from "@/lib/db/enrolments";
import { findRound, listRoundsOf, type RoundRow } from "@/lib/db/rounds";
import type { Resource } from "@/lib/domain/policy";
import type { PersonId } from "@/lib/kernel/ids";
import { z } from "zod";
import { findActivity, findCourse } from "./learning/course-structure";
import type { Runtime } from "./runtime";

const NEWEST = 50;
const movesSchema = z.array(z.looseObject({})).nullable();

/** One's own newest rounds of an exercise; none for who is not enrolled, null where there is no such activity. */
export async function listOwnRounds(
  runtime: Runtime,
  personId: string,
  place: { readonly course: string; readonly activity: string },
): Promise<{ rows: RoundView[] } | null> {
  const found = findCourse(runtime.library, place.course);
  if (!found || !findActivity(runtime.library, found.course.id, place.activity)) return null;
  const enrolment = await findEnrolmentOf(runtime.db, personId, found.course.id);
  if (!enrolment) return { rows: [] };
  const rows = await listRoundsOf(runtime.db, { enrolmentId: enrolment.id, activityId: place.activity, count: NEWEST });
  const whole = new Set([rows.findLast(({ finishedAt }) => finishedAt === null)?.id, rows.findLast(({ finishedAt }) => finishedAt !== null)?.id]);
  return { rows: rows.map((row) => ({ ...summary(row), moves: whole.has(row.id) ? movesSchema.parse(row.moves) : null })) };
}

/** What permission must know of a round; null when there is none. */
export async function roundResource(runtime: Runtime, roundId: string): Promise<Resource | null> {
  const row = await findRound(runtime.db, roundId);
  return row && { ownerId: row.personId as PersonId, trainingTrainerId: row.trainerId as PersonId | null, agencyPath: row.agencyPath };
}

/** One round among all of the same person in the same exercise. Whoever is not its learner sees its moves once it is finished. */
export async function readRound(
  runtime: Runtime,
  reader: PersonId,
  roundId: string,
): Promise<{ participant: string; round: RoundView; rounds: RoundSummary[] } | null> {
  const row = await findRound(runtime.db, roundId);
  if (!row) return null;
  const shown = row.finishedAt !== null || row.personId === reader;
  const rounds = await listRoundsOf(runtime.db, { enrolmentId: row.enrolmentId, activityId: row.activityId, count: NEWEST });
  return { participant: row.personName, round: { ...summary(row), moves: shown ? movesSchema.parse(row.moves) : null }, rounds: rounds.map(summary) };
}

function summary({ id, activityId, number, startedAt, savedAt, finishedAt, scoreMillis, passed }: RoundRow): RoundSummary {
  return {
    id,
    activityId,
    number,
    startedAt: startedAt.toISOString(),
    savedAt: savedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    score: scoreMillis === null ? null : scoreMillis / 1000,
    passed,
  };
}
