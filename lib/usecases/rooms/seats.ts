import "server-only";
import { appendRoomEntry, findRoom, freeSeat, giveSeat, lockRoom, roomMembers } from "@/lib/db/rooms";
import type { Transaction } from "@/lib/db/client";
import type { RoomMemberRow } from "@/lib/db/rooms";
import { signalRoom } from "@/lib/db/room-signals";
import { numberedSeats, seatFor, takesEntries } from "@/lib/domain/room";
import type { PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { Runtime } from "@/lib/usecases/runtime";
import { PRESENT_MS } from "./read-room";
import { roomKindOf } from "./room-kinds";
import { ONE_BY_ONE } from "./turns";

/** Who takes a seat, and which one, where seats are roles. */
interface Taking {
  readonly roomId: string;
  readonly personId: PersonId;
  readonly seat?: string | undefined;
}

/** Takes a seat, or one's own again (RM3, RM4), or moves to the one asked for (RM13, RM16). Sitting there already, one keeps it. */
export async function takeSeat(runtime: Runtime, { roomId, personId, seat: asked }: Taking): Promise<Result<{ seat: string }, Problem>> {
  const at = new Date(runtime.clock.now());
  const found = await findRoom(runtime.db, roomId);
  const roles = (found && roomKindOf(runtime, found.activityId)?.seats) ?? null;
  // A number means nothing to anybody: only roles are asked for.
  const wanted = roles === null ? undefined : asked;
  return runtime.db.$transaction(async (tx) => {
    const room = await lockRoom(tx, roomId);
    if (!room) return err({ code: "not_found" });
    const members = await roomMembers(tx, roomId);
    const held = members.find((member) => member.personId === personId && member.held);
    if (held && (wanted === undefined || wanted === held.seat)) return ok({ seat: held.seat });
    if (!takesEntries(room)) return err({ code: "room_closed" });
    const left = wanted === undefined ? undefined : members.find((member) => member.held && member.seat === wanted && isAway(member, at));
    const holdings = members.filter((member) => member !== left);
    const seat = seatFor({ personId, seats: roles ?? numberedSeats(room.seats), holdings, wanted });
    if (seat === null) return err({ code: wanted === undefined ? "room_full" : "seat_taken" });
    if (left) await vacate(tx, runtime, { roomId, personId: left.personId, at });
    await giveSeat(tx, { roomId, personId, seat, at });
    await appendRoomEntry(tx, { id: runtime.newId<"RoomEntry">(), roomId, kind: "joined", personId, key: "", value: { seat }, at });
    await signalRoom(tx, roomId);
    return ok({ seat });
  }, ONE_BY_ONE);
}

/** Whether somebody has been out of sight for longer than presence lasts, so that their seat may be taken over (RM16). */
function isAway({ seenAt, joinedAt }: RoomMemberRow, at: Date): boolean {
  return Math.max(seenAt?.getTime() ?? 0, joinedAt.getTime()) < at.getTime() - 2 * PRESENT_MS;
}

interface Leaving {
  readonly roomId: string;
  readonly personId: string;
  readonly at: Date;
}

/** Frees somebody's seat and says so in the list. Out: whether they held one. */
async function vacate(tx: Transaction, runtime: Runtime, { roomId, personId, at }: Leaving): Promise<boolean> {
  if (!(await freeSeat(tx, { roomId, personId, at }))) return false;
  await appendRoomEntry(tx, { id: runtime.newId<"RoomEntry">(), roomId, kind: "left", personId, key: "", value: null, at });
  return true;
}

/** Leaves the room. What one entered stays; leaving twice is leaving once. */
export async function leaveSeat(runtime: Runtime, roomId: string, personId: PersonId): Promise<void> {
  const at = new Date(runtime.clock.now());
  await runtime.db.$transaction(async (tx) => {
    const room = await lockRoom(tx, roomId);
    if (room && (await vacate(tx, runtime, { roomId, personId, at }))) await signalRoom(tx, roomId);
  }, ONE_BY_ONE);
}
