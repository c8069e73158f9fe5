import type { WaitingEntry } from "@/lib/domain/room";
import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";

/** An entry that the server has not taken yet, kept so that it survives a reload and a dead battery. */
export interface KeptEntry extends WaitingEntry<object> {
  readonly roomId: string;
  /** Grows with every entry of this device: entries go out in the order in which they were written. */
  readonly order: number;
}

interface RoomSchema extends DBSchema {
  waiting: { key: string; value: KeptEntry; indexes: { place: [string, string] } };
}

let opened: Promise<IDBPDatabase<RoomSchema>> | undefined;

function roomsOfDevice(): Promise<IDBPDatabase<RoomSchema>> {
  opened ??= openDB<RoomSchema>("training-rooms", 1, {
    upgrade(database) {
      database.createObjectStore("waiting", { keyPath: "id" }).createIndex("place", ["personId", "roomId"]);
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** What one person wrote in one room and the server has not taken, in order. Nothing where the browser keeps nothing. */
export function loadWaiting(personId: string, roomId: string): Promise<KeptEntry[]> {
  return orElse([], async () =>
    (await (await roomsOfDevice()).getAllFromIndex("waiting", "place", [personId, roomId])).toSorted((one, other) => one.order - other.order),
  );
}

export function keepWaiting(entry: KeptEntry): Promise<void> {
  return orElse(undefined, async () => void (await (await roomsOfDevice()).put("waiting", entry)));
}

export function dropWaiting(ids: readonly string[]): Promise<void> {
  return orElse(undefined, async () => {
    const { store, done } = (await roomsOfDevice()).transaction("waiting", "readwrite");
    await Promise.all([...ids.map((id) => store.delete(id)), done]);
  });
}

/** Private windows and full disks keep nothing; the entry then lives as long as the page. */
async function orElse<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}
