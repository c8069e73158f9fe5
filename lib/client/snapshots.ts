import { withDevice } from "./database";
import { personHint } from "./person-hint";
import { Unreachable } from "./problem";

/** Something read from the server, and when. `stale`: the server could not be reached, this is from an earlier visit. */
export interface Reading<T> {
  readonly value: T;
  /** When the server answered, in milliseconds since the epoch by this device. */
  readonly at: number;
  readonly stale: boolean;
}

/**
 * Reads through the network and keeps the answer on this device for the signed-in person; when the server cannot be
 * reached, answers with what was kept. @throws what `read` throws when there is nothing kept.
 */
export async function readKeeping<T>(name: string, read: () => Promise<T>): Promise<Reading<T>> {
  const personId = personHint();
  try {
    const value = await read();
    if (personId !== null && personHint() === personId) await keepReading(personId, name, value);
    return { value, at: Date.now(), stale: false };
  } catch (error) {
    if (!(error instanceof Unreachable) || personId === null) throw error;
    const kept = await withDevice(undefined, async (device) => device.get("snapshots", [personId, name]));
    if (kept === undefined) throw error;
    return { value: kept.value as T, at: kept.at, stale: true };
  }
}

/** Keeps an answer that came by another way, e.g. with a receipt. */
export async function keepReading(personId: string, name: string, value: unknown): Promise<void> {
  await withDevice(undefined, async (device) => {
    await device.put("snapshots", { personId, name, at: Date.now(), value });
  });
}

/** Forgets everything read for a person. Commands that wait, refused work and rounds not sent yet stay: they are the person's work. */
export async function forgetReadings(personId: string): Promise<void> {
  await withDevice(undefined, async (device) => {
    const transaction = device.transaction(["snapshots", "attempts", "rounds"], "readwrite");
    for (const name of ["snapshots", "attempts"] as const) {
      const store = transaction.objectStore(name);
      for (const key of await store.index("person").getAllKeys(personId)) await store.delete(key);
    }
    const rounds = transaction.objectStore("rounds");
    for (const kept of await rounds.index("person").getAll(personId)) if (kept.round.given) await rounds.delete([personId, kept.id]);
    await transaction.done;
  });
}
