import "server-only";
import type { TrainingView } from "@/lib/contracts/trainings";
import { findTraining, type TrainingRow } from "@/lib/db/trainings";
import { isOpenForJoining } from "@/lib/domain/cascade";
import type { Resource } from "@/lib/domain/policy";
import { isLocale, SOURCE_LOCALE, type Locale } from "@/lib/kernel/locale";
import type { Runtime } from "./runtime";

/** A stored language as the interface knows it. */
export function localeOf(stored: string): Locale {
  return isLocale(stored) ? stored : SOURCE_LOCALE;
}

/** A training as staff see it. */
export function trainingView(row: TrainingRow, nowMs: number): TrainingView {
  const { id, title, courseId, programme, startsOn, endsOn, place, joinCode, generation, participants, completed } = row;
  return {
    id,
    title,
    courseId,
    programme,
    startsOn,
    endsOn,
    place,
    joinCode,
    generation,
    participants,
    completed,
    agency: { id: row.agencyId, name: row.agencyName },
    trainer: { id: row.trainerId, name: row.trainerName },
    locale: localeOf(row.locale),
    open: isOpen(row, nowMs),
  };
}

/** Whether newcomers may join a training now. */
export function isOpen({ endsOn, closedAt }: Pick<TrainingRow, "endsOn" | "closedAt">, nowMs: number): boolean {
  return isOpenForJoining({ endsOn, closedAt: closedAt?.getTime() ?? null }, nowMs);
}

/** What permission must know of a training; null when there is none. */
export async function trainingResource(runtime: Runtime, trainingId: string): Promise<Resource | null> {
  const row = await findTraining(runtime.db, trainingId);
  return row ? { trainingTrainerId: row.trainerId, agencyPath: row.agencyPath } : null;
}
