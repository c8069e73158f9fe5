import "server-only";
import { appendRoomEntry, freeSeat, giveSeat, lockRoom, roomMembers } from "@/lib/db/rooms";
import { signalRoom } from "@/lib/db/room-signals";
import { numberedSeats, seatFor, takesEntries } from "@/lib/domain/room";
import type { PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { Runtime } from "@/lib/usecases/runtime";
import { ONE_BY_ONE } from "./turns";

/** Takes a seat, or one's own again (RM3, RM4). Sitting already, one keeps the seat. */
export async function takeSeat(runtime: Runtime, roomId: string, personId: PersonId): Promise<Result<{ seat: string }, Problem>> {
  const at = new Date(runtime.clock.now());
  return runtime.db.$transaction(async (tx) => {
    const room = await lockRoom(tx, roomId);
    if (!room) return err({ code: "not_found" });
    const members = await roomMembers(tx, roomId);
    const held = members.find((member) => member.personId === personId && member.held);
    if (held) return ok({ seat: held.seat });
    if (!takesEntries(room)) return err({ code: "room_closed" });
    const seat = seatFor(personId, numberedSeats(room.seats), members);
    if (seat === null) return err({ code: "room_full" });
    await giveSeat(tx, { roomId, personId, seat, at });
    await appendRoomEntry(tx, { id: runtime.newId<"RoomEntry">(), roomId, kind: "joined", personId, key: "", value: { seat }, at });
    await signalRoom(tx, roomId);
    return ok({ seat });
  }, ONE_BY_ONE);
}

/** Leaves the room. What one entered stays; leaving twice is leaving once. */
export async function leaveSeat(runtime: Runtime, roomId: string, personId: PersonId): Promise<void> {
  const at = new Date(runtime.clock.now());
  await runtime.db.$transaction(async (tx) => {
    const room = await lockRoom(tx, roomId);
    if (!room || !(await freeSeat(tx, { roomId, personId, at }))) return;
    await appendRoomEntry(tx, { id: runtime.newId<"RoomEntry">(), roomId, kind: "left", personId, key: "", value: null, at });
    await signalRoom(tx, roomId);
  }, ONE_BY_ONE);
}
