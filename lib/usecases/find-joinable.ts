import "server-only";
import type { JoinPreview } from "@/lib/contracts/people";
import { findTrainingByCode, type TrainingRow } from "@/lib/db/trainings";
import { normaliseJoinCode } from "@/lib/domain/cascade";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { CODE_GUESSES, limiterFor, wait } from "./limits";
import type { Runtime } from "./runtime";
import { isOpen, localeOf } from "./training-view";

/** A code as somebody typed it, and from where: wrong ones are counted by address. */
export interface TypedCode {
  readonly code: string;
  readonly address: string;
}

/** The training a code names, open or not. Too many wrong codes from one address have to wait. */
async function findByCode(runtime: Runtime, { code, address }: TypedCode): Promise<Result<TrainingRow, Problem>> {
  const guesses = limiterFor(runtime, CODE_GUESSES);
  const waitSeconds = await guesses.waitFor(address);
  if (waitSeconds > 0) return err(wait(waitSeconds));
  const meant = normaliseJoinCode(code);
  const row = meant === null ? null : await findTrainingByCode(runtime.db, meant);
  if (row) return ok(row);
  await guesses.take(address);
  return err({ code: "join_code_unknown" });
}

/** The same, refused when the training takes no newcomers. */
export async function findJoinable(runtime: Runtime, typed: TypedCode): Promise<Result<TrainingRow, Problem>> {
  const found = await findByCode(runtime, typed);
  if (!found.ok || isOpen(found.value, runtime.clock.now())) return found;
  return err({ code: "training_closed" });
}

/** What a join code leads to. */
export async function previewJoin(runtime: Runtime, typed: TypedCode): Promise<Result<JoinPreview, Problem>> {
  const found = await findByCode(runtime, typed);
  if (!found.ok) return found;
  const { title, agencyName, trainerName, place, startsOn, endsOn, locale, courseId, programme } = found.value;
  return ok({
    title,
    agency: agencyName,
    trainer: trainerName,
    place,
    startsOn,
    endsOn,
    courseId,
    programme,
    locale: localeOf(locale),
    open: isOpen(found.value, runtime.clock.now()),
  });
}
