import "server-only";
import type { TrainingView } from "@/lib/contracts/trainings";
import { listTrainings as findTrainings } from "@/lib/db/trainings";
import type { Scope } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { z } from "zod";
import { pageOf, pageStart, type PageRequest } from "./page";
import type { Runtime } from "./runtime";
import { trainingView } from "./training-view";

const daySchema = z.iso.date();

/** Trainings within the scope, newest first. */
export async function listTrainings(
  runtime: Runtime,
  scope: Scope,
  request: PageRequest,
): Promise<Result<{ rows: TrainingView[]; next: string | null }, Problem>> {
  const start = pageStart(request);
  if (!start.ok) return start;
  if (start.value !== null && !daySchema.safeParse(start.value.key).success)
    return err({ code: "invalid_input", fields: [{ path: "cursor", message: "is not a cursor that a page gave" }] });
  const found = await findTrainings(runtime.db, scope, { after: start.value, count: request.limit + 1 });
  const { rows, next } = pageOf(found, request.limit, ({ startsOn, id }) => ({ key: startsOn, id }));
  return ok({ rows: rows.map((row) => trainingView(row, runtime.clock.now())), next });
}
