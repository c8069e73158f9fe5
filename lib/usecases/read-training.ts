import "server-only";
import type { TrainingView } from "@/lib/contracts/trainings";
import { findTraining } from "@/lib/db/trainings";
import type { Runtime } from "./runtime";
import { trainingView } from "./training-view";

/** One training; null when there is none. */
export async function readTraining(runtime: Runtime, trainingId: string): Promise<TrainingView | null> {
  const row = await findTraining(runtime.db, trainingId);
  return row ? trainingView(row, runtime.clock.now()) : null;
}
