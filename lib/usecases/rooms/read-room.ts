import "server-only";
import type { RoomEntryView, RoomMemberView, RoomView } from "@/lib/contracts/rooms";
import { entriesAfter, findRoom, roomMembers, takesPart } from "@/lib/db/rooms";
import type { RoomMemberRow } from "@/lib/db/rooms";
import type { Resource } from "@/lib/domain/policy";
import type { RoomEntry } from "@/lib/domain/room";
import type { Id, PersonId } from "@/lib/kernel/ids";
import type { Runtime } from "@/lib/usecases/runtime";

/** Somebody whose stream has been silent for longer is out of sight: two heartbeats and a little. */
export const PRESENT_MS = 40_000;
/** More than a group can write; a room that holds more is not filled by people. */
export const MOST_ENTRIES = 2000;

/**
 * What permission must know of a room when `personId` asks: it belongs to whoever takes part in its training, and to its
 * trainer. Null when there is none.
 */
export async function roomResource(runtime: Runtime, roomId: string, personId: PersonId): Promise<Resource | null> {
  const room = await findRoom(runtime.db, roomId);
  if (!room) return null;
  return { ownerId: (await takesPart(runtime.db, room.trainingId, personId)) ? personId : null, trainingTrainerId: room.trainerId };
}

/** A room as its members and its trainer see it; null when there is none. */
export async function readRoom(runtime: Runtime, roomId: string, personId: PersonId): Promise<RoomView | null> {
  const [room, members, entries] = await Promise.all([
    findRoom(runtime.db, roomId),
    roomMembers(runtime.db, roomId),
    entriesAfter(runtime.db, roomId, 0, MOST_ENTRIES),
  ]);
  const place = room && runtime.library.activities.get(room.activityId);
  if (!room) return null;
  return {
    id: room.id as Id<"Room">,
    trainingId: room.trainingId,
    trainingTitle: room.trainingTitle,
    courseId: place?.courseId ?? "",
    activityId: room.activityId,
    seats: room.seats,
    openedAt: room.openedAt.toISOString(),
    revealedAt: room.revealedAt?.toISOString() ?? null,
    me: personId,
    mySeat: members.find((member) => member.personId === personId && member.held)?.seat ?? null,
    leads: room.trainerId === personId,
    members: members.map((member) => memberView(member, runtime.clock.now())),
    entries: entries.map(entryView),
  };
}

export function memberView({ personId, name, seat, held, seenAt }: RoomMemberRow, now: number): RoomMemberView {
  return { personId: personId as PersonId, name, seat, held, present: seenAt !== null && seenAt.getTime() > now - PRESENT_MS };
}

export function entryView({ value, ...entry }: RoomEntry<object>): RoomEntryView {
  return { ...entry, id: entry.id as Id<"RoomEntry">, personId: entry.personId as PersonId, value: value === null ? null : { ...value } };
}
