import "server-only";
import type { RoomEntryView, RoomMemberView } from "@/lib/contracts/rooms";
import { roomSignals, signalRoom } from "@/lib/db/room-signals";
import { entriesAfter, roomMembers, setPresence } from "@/lib/db/rooms";
import type { PersonId } from "@/lib/kernel/ids";
import type { Runtime } from "@/lib/usecases/runtime";
import { Doorbell } from "./doorbell";
import { entryView, memberView, PRESENT_MS } from "./read-room";

/** How often a stream shows that it lives, looks by itself, and asks whether it still may. */
const HEARTBEAT_MS = 15_000;
/** A stream ends after this long and the browser opens another: no connection is for ever. */
const LIFETIME_MS = 10 * 60_000;
const PIECE = 200;

/** What a stream says. `quiet` only shows that it lives. */
export type RoomHappening =
  | { readonly kind: "entry"; readonly entry: RoomEntryView }
  | { readonly kind: "presence"; readonly members: readonly RoomMemberView[] }
  | { readonly kind: "quiet" }
  | { readonly kind: "end"; readonly reason: "not_permitted" | "lifetime" };

export interface Watching {
  readonly roomId: string;
  readonly personId: PersonId;
  /** Number of the last entry the watcher has. */
  readonly after: number;
  /** Asked at every heartbeat: whether session and permission still stand. */
  readonly stillPermitted: () => Promise<boolean>;
  readonly signal: AbortSignal;
  readonly heartbeatMs?: number;
  readonly lifetimeMs?: number;
}

/**
 * Everything that happens in a room after a number, as it happens (RM10, RM11). Notifications only say when to look: what is read
 * is the list itself, from where this stream stands.
 */
export async function* watchRoom(runtime: Runtime, watching: Watching): AsyncGenerator<RoomHappening, void, void> {
  const { roomId, personId, signal, stillPermitted, heartbeatMs = HEARTBEAT_MS, lifetimeMs = LIFETIME_MS } = watching;
  const bell = new Doorbell(signal);
  const stopListening = roomSignals(runtime.databaseUrl).listen(roomId, () => bell.ring());
  const endsAt = performance.now() + lifetimeMs;
  let reached = watching.after;
  let shown = "";
  try {
    await showPresence(runtime, watching, "here");
    while (!signal.aborted) {
      const entries = await entriesAfter(runtime.db, roomId, reached, PIECE);
      for (const entry of entries) yield { kind: "entry", entry: entryView(entry) };
      reached = entries.at(-1)?.number ?? reached;
      if (entries.length === PIECE) continue;
      const members = (await roomMembers(runtime.db, roomId)).map((member) => memberView(member, runtime.clock.now()));
      const present = JSON.stringify(members);
      if (present !== shown) yield { kind: "presence", members };
      shown = present;
      // Somebody who has just sat down, or who closed another window of theirs, is here all the same.
      if (members.some((member) => member.personId === personId && member.held && !member.present)) await showPresence(runtime, watching, "here");
      if ((await bell.wait(heartbeatMs)) === "rung" || signal.aborted) continue;
      if (!(await stillPermitted())) return yield { kind: "end", reason: "not_permitted" };
      if (performance.now() > endsAt) return yield { kind: "end", reason: "lifetime" };
      await showPresence(runtime, watching, "here");
      yield { kind: "quiet" };
    }
  } finally {
    stopListening();
    await showPresence(runtime, watching, "gone");
  }
}

/** Renews or ends the presence of whoever holds a seat; tells the others when that changes what they see (RM12). */
async function showPresence(runtime: Runtime, { roomId, personId }: Watching, state: "here" | "gone"): Promise<void> {
  const now = runtime.clock.now();
  const staleBefore = new Date(now - PRESENT_MS);
  // Whoever goes is stale from now on, and since when stays known: a seat is not taken over because a page is loaded anew.
  const at = state === "here" ? new Date(now) : staleBefore;
  const changed = await setPresence(runtime.db, { roomId, personId, at, staleBefore });
  if (changed) await signalRoom(runtime.db, roomId);
}
