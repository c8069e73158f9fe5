import "server-only";
import { findRoom, insertRoom, listRooms as listRows } from "@/lib/db/rooms";
import { findTraining } from "@/lib/db/trainings";
import type { ListedRoomView } from "@/lib/contracts/rooms";
import type { Scope } from "@/lib/domain/policy";
import type { Id, PersonId, TrainingId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { Runtime } from "@/lib/usecases/runtime";
import { roomKindOf } from "./room-kinds";

/** More rooms than a class can fill; the list shows no more. */
const LISTED = 60;

interface Wanted {
  readonly id: string;
  readonly trainingId: TrainingId;
  readonly activityId: string;
  readonly seats: number;
}

/** Opens a room for group work (RM7). */
export async function openRoom(runtime: Runtime, actorId: PersonId, wanted: Wanted): Promise<Result<{ id: Id<"Room"> }, Problem>> {
  const training = await findTraining(runtime.db, wanted.trainingId);
  if (!training) return err({ code: "not_found" });
  if (training.closedAt !== null) return err({ code: "training_closed" });
  const place = runtime.library.activities.get(wanted.activityId);
  const kind = roomKindOf(runtime, wanted.activityId);
  if (place?.courseId !== training.courseId || kind === null) return err({ code: "activity_unknown" });
  // Where seats are roles there are as many as the case has.
  const seats = kind.seats?.length ?? wanted.seats;
  await insertRoom(runtime.db, { ...wanted, seats, openedBy: actorId, at: new Date(runtime.clock.now()) });
  const room = await findRoom(runtime.db, wanted.id);
  const same = room?.trainingId === wanted.trainingId && room.activityId === wanted.activityId;
  return same ? ok({ id: room.id as Id<"Room"> }) : err({ code: "command_reused" });
}

/** Rooms within a scope, newest first. */
export async function listRooms(
  runtime: Runtime,
  {
    scope,
    personId,
    ...filter
  }: { readonly scope: Scope; readonly personId: PersonId; readonly activityId: string | null; readonly trainingId: string | null },
): Promise<ListedRoomView[]> {
  const rows = await listRows(runtime.db, scope, { personId, ...filter, count: LISTED });
  return rows.map(({ id, trainingTitle, trainerId, activityId, seats, taken, mySeat, openedAt, revealedAt }) => ({
    id: id as Id<"Room">,
    trainingTitle,
    activityId,
    seats,
    taken,
    mySeat,
    leads: trainerId === personId,
    openedAt: openedAt.toISOString(),
    revealedAt: revealedAt?.toISOString() ?? null,
  }));
}
