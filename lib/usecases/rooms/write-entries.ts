import "server-only";
import type { NewRoomEntryBody, RoomReceipt } from "@/lib/contracts/rooms";
import type { Transaction } from "@/lib/db/client";
import { signalRoom } from "@/lib/db/room-signals";
import { appendRoomEntry, findRoom, findRoomEntry, lockRoom, roomMembers, setRevealed } from "@/lib/db/rooms";
import { takesEntries } from "@/lib/domain/room";
import type { PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { Runtime } from "@/lib/usecases/runtime";
import { ONE_BY_ONE } from "./turns";
import { MOST_ENTRIES } from "./read-room";
import { roomKindOf, type RoomKind } from "./room-kinds";

interface Writing {
  readonly roomId: string;
  readonly personId: PersonId;
  readonly at: Date;
  readonly kind: RoomKind | null;
  /** The seat of whoever writes. */
  readonly seat: string;
}

/** Writes entries in the order given (RM1, RM2, RM5, RM8). What was sent before is answered with the number it has. */
export async function writeRoomEntries(
  runtime: Runtime,
  { roomId, personId, entries }: { readonly roomId: string; readonly personId: PersonId; readonly entries: readonly NewRoomEntryBody[] },
): Promise<Result<{ receipts: RoomReceipt[] }, Problem>> {
  const found = await findRoom(runtime.db, roomId);
  const kind = found && roomKindOf(runtime, found.activityId);
  const at = new Date(runtime.clock.now());
  return runtime.db.$transaction(async (tx) => {
    const room = await lockRoom(tx, roomId);
    if (!room) return err({ code: "not_found" });
    const held = (await roomMembers(tx, roomId)).find((member) => member.personId === personId && member.held);
    if (!held) return err({ code: "room_seat_missing" });
    const writing: Writing = { roomId, personId, at, kind, seat: held.seat };
    const receipts: RoomReceipt[] = [];
    let last = room.lastNumber;
    for (const entry of entries) {
      const receipt = await write(tx, writing, { entry, open: takesEntries(room) && last < MOST_ENTRIES });
      last = Math.max(last, receipt.number ?? 0);
      receipts.push(receipt);
    }
    if (last > room.lastNumber) await signalRoom(tx, roomId);
    // Only where nothing at all of it was ever taken is the closed room the whole answer.
    if (!takesEntries(room) && receipts.every(({ number }) => number === null)) return err({ code: "room_closed" });
    return ok({ receipts });
  }, ONE_BY_ONE);
}

async function write(
  tx: Transaction,
  { roomId, personId, at, kind, seat }: Writing,
  { entry, open }: { readonly entry: NewRoomEntryBody; readonly open: boolean },
): Promise<RoomReceipt> {
  const { id, key, value } = entry;
  const earlier = await findRoomEntry(tx, id);
  if (earlier) {
    const mine = earlier.roomId === roomId && earlier.personId === personId && earlier.key === key;
    return { id, status: mine ? "taken" : "refused", number: mine ? earlier.number : null };
  }
  if (!open || !kind?.accepts({ key, value, seat })) return { id, status: "refused", number: null };
  return { id, status: "taken", number: await appendRoomEntry(tx, { id, roomId, kind: "entry", personId, key, value, at }) };
}

/** Shows the reference to everybody (RM6). Once shown it stays; a second time changes nothing. */
export async function revealRoom(runtime: Runtime, roomId: string, personId: PersonId): Promise<void> {
  const at = new Date(runtime.clock.now());
  await runtime.db.$transaction(async (tx) => {
    const room = await lockRoom(tx, roomId);
    if (!room || !takesEntries(room)) return;
    await setRevealed(tx, roomId, at);
    await appendRoomEntry(tx, { id: runtime.newId<"RoomEntry">(), roomId, kind: "revealed", personId, key: "", value: null, at });
    await signalRoom(tx, roomId);
  }, ONE_BY_ONE);
}
