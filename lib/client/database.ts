import type { AttemptView, Command } from "@/lib/contracts/learning";
import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { RefusedCommand } from "./command-store";
import type { Rounds } from "./round";

/** What this device keeps. Every row names its person; nothing of one person is ever read for another. */
export interface DeviceSchema extends DBSchema {
  /** Commands without a receipt; the key grows, so that the order in which they were given is the order of the keys. */
  commands: {
    key: number;
    value: { readonly personId: string; readonly id: string; readonly command: Command };
    indexes: { person: string; id: [string, string] };
  };
  refused: { key: [string, string]; value: RefusedCommand & { readonly personId: string; readonly id: string }; indexes: { person: string } };
  /** The server's last copy of each attempt, and where the person is in it. */
  attempts: { key: [string, string]; value: KeptAttempt; indexes: { person: string } };
  /** The round under way, or the last one finished, of each exercise; the person of a visitor is the empty text. */
  rounds: { key: [string, string]; value: KeptRounds; indexes: { person: string } };
  /** Answers of the server to reads, shown again when it cannot be reached. */
  snapshots: { key: [string, string]; value: Snapshot; indexes: { person: string } };
}

export interface KeptAttempt {
  readonly personId: string;
  readonly id: string;
  readonly at: number;
  readonly view: AttemptView | null;
  /** Id of the question in view. */
  readonly place: string | null;
  readonly flagged: readonly string[];
}

export interface KeptRounds extends Rounds {
  readonly personId: string;
  /** The activity. */
  readonly id: string;
}

export interface Snapshot {
  readonly personId: string;
  readonly name: string;
  readonly at: number;
  readonly value: unknown;
}

export type Device = IDBPDatabase<DeviceSchema>;

let opened: Promise<Device> | undefined;

/** The database of this device. Rejects with a DOMException where the browser forbids it. */
export function device(): Promise<Device> {
  opened ??= openDB<DeviceSchema>("training", 2, {
    upgrade(database, from) {
      if (from < 2) database.createObjectStore("rounds", { keyPath: ["personId", "id"] }).createIndex("person", "personId");
      if (from >= 1) return;
      const commands = database.createObjectStore("commands", { autoIncrement: true });
      commands.createIndex("person", "personId");
      commands.createIndex("id", ["personId", "id"], { unique: true });
      database.createObjectStore("refused", { keyPath: ["personId", "id"] }).createIndex("person", "personId");
      database.createObjectStore("attempts", { keyPath: ["personId", "id"] }).createIndex("person", "personId");
      database.createObjectStore("snapshots", { keyPath: ["personId", "name"] }).createIndex("person", "personId");
    },
    blocking(_current, _blocked, event) {
      // A newer page wants a newer form of the database: step aside, reopen at the next use.
      (event.target as IDBDatabase | null)?.close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Runs `work` with the device's database, or answers `otherwise` where the browser forbids one (private windows, full disks). */
export async function withDevice<T>(otherwise: T, work: (device: Device) => Promise<T>): Promise<T> {
  try {
    return await work(await device());
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}
