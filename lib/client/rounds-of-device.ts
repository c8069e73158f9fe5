import { withDevice } from "./database";
import type { Rounds } from "./round";

/** Where rounds are kept: this device's database, and this page's memory where a browser forbids one. */
const memory = new Map<string, Rounds>();
const channel = typeof window === "undefined" || !("BroadcastChannel" in window) ? null : new BroadcastChannel("training-rounds");
const keyOf = (personId: string, activityId: string): string => `${personId} ${activityId}`;

/** The rounds kept here for a person (the empty text: a visitor) in one exercise. */
export async function loadRounds(personId: string, activityId: string): Promise<Rounds | null> {
  const kept = await withDevice(undefined, async (device) => device.get("rounds", [personId, activityId]));
  return kept ?? memory.get(keyOf(personId, activityId)) ?? null;
}

/** Keeps them and tells other tabs. */
export async function storeRounds(personId: string, activityId: string, { round, previous }: Rounds): Promise<void> {
  const onDisk = await withDevice(false, async (device) => {
    await device.put("rounds", { personId, id: activityId, round, previous });
    return true;
  });
  if (!onDisk) memory.set(keyOf(personId, activityId), { round, previous });
  channel?.postMessage(keyOf(personId, activityId));
}

/** Calls `listener` when another tab has changed these rounds. Returns how to stop. */
export function onRoundsChange(personId: string, activityId: string, listener: () => void): () => void {
  const hear = (event: MessageEvent<string>) => {
    if (event.data === keyOf(personId, activityId)) listener();
  };
  channel?.addEventListener("message", hear);
  return () => channel?.removeEventListener("message", hear);
}
