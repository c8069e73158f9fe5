import type { ListedRoomView, NewRoomEntryBody, RoomEntryView, RoomMemberView, RoomReceipt, RoomView } from "@/lib/contracts/rooms";
import { mergeEntries, readUpTo } from "@/lib/domain/room";
import type { RoomEntry } from "@/lib/domain/room";
import type { Id } from "@/lib/kernel/ids";
import { askApi } from "./api";
import { newId } from "./new-id";
import { ApiProblem, Unreachable } from "./problem";
import { dropWaiting, keepWaiting, loadWaiting } from "./room-store";
import type { KeptEntry } from "./room-store";

/** How soon a failed sending or a refused stream is tried again. */
const AGAIN_MS = 4000;
/** Looks by itself this often, for networks that hold streams back. */
const LOOK_MS = 20_000;
const BATCH = 50;

/** A room as a screen shows it. */
export interface RoomSnapshot {
  readonly state: "waiting" | "unreachable" | "denied" | "ready";
  readonly room: RoomView | null;
  readonly entries: readonly RoomEntry<object>[];
  readonly waiting: readonly KeptEntry[];
  /** Whether what others do is seen at once. */
  readonly live: boolean;
  /** Entries that came too late. */
  readonly refused: number;
}

/** Operations of a room, one call each. All throw ApiProblem or Unreachable. */
export const roomCalls = {
  list: (signal?: AbortSignal, training?: string) =>
    askApi<{ rows: ListedRoomView[] }>({ path: `/api/v1/rooms${training === undefined ? "" : `?training=${training}`}`, signal }),
  open: ({ trainingId, activityId, seats }: { readonly trainingId: string; readonly activityId: string; readonly seats: number }) =>
    askApi<{ id: string }>({ method: "POST", path: `/api/v1/trainings/${trainingId}/rooms`, body: { id: newId(), activityId, seats } }),
  read: (roomId: string) => askApi<RoomView>({ path: `/api/v1/rooms/${roomId}` }),
  takeSeat: ({ roomId, seat }: { readonly roomId: string; readonly seat?: string }) =>
    askApi<{ seat: string }>({ method: "POST", path: `/api/v1/rooms/${roomId}/seat`, body: seat === undefined ? {} : { seat } }),
  leaveSeat: (roomId: string) => askApi<{ left: true }>({ method: "DELETE", path: `/api/v1/rooms/${roomId}/seat` }),
  reveal: (roomId: string) => askApi<{ revealed: true }>({ method: "POST", path: `/api/v1/rooms/${roomId}/reveal` }),
};

/** One person in one room, for as long as a page shows it: the stream, what waits, and the list merged from both. */
export class RoomSession {
  private snapshot: RoomSnapshot = { state: "waiting", room: null, entries: [], waiting: [], live: false, refused: 0 };
  private stream: EventSource | null = null;
  private timer: number | undefined;
  private look: number | undefined;
  private sending = false;
  private closed = false;

  constructor(
    private readonly place: { readonly roomId: string; readonly personId: string },
    private readonly onChange: (snapshot: RoomSnapshot) => void,
  ) {}

  async start(): Promise<void> {
    this.set({ waiting: await loadWaiting(this.place.personId, this.place.roomId) });
    await this.refresh();
    this.look = window.setInterval(() => void this.refresh(), LOOK_MS);
    window.addEventListener("online", this.wake);
    document.addEventListener("visibilitychange", this.wake);
  }

  close(): void {
    this.closed = true;
    this.stream?.close();
    window.clearTimeout(this.timer);
    window.clearInterval(this.look);
    window.removeEventListener("online", this.wake);
    document.removeEventListener("visibilitychange", this.wake);
  }

  /** Writes into a key, on this device at once and to the server as soon as it can be reached. */
  async write(key: string, value: object | null): Promise<void> {
    const { personId, roomId } = this.place;
    const order = (this.snapshot.waiting.at(-1)?.order ?? 0) + 1;
    const entry: KeptEntry = { id: newId(), personId, roomId, key, value, order };
    this.set({ waiting: [...this.snapshot.waiting, entry] });
    await keepWaiting(entry);
    await this.send();
  }

  /** Reads the room as it is, connects where nothing is connected, and sends what waits. */
  readonly refresh = async (): Promise<void> => {
    if (this.closed) return;
    try {
      const room = await roomCalls.read(this.place.roomId);
      this.set({ state: "ready", room, entries: mergeEntries(this.snapshot.entries, room.entries) });
      this.connect();
      await this.send();
    } catch (error) {
      this.fail(error);
    }
  };

  private readonly wake = (): void => {
    if (document.visibilityState === "visible") void this.refresh();
  };

  private connect(): void {
    if (this.closed || (this.stream !== null && this.stream.readyState !== EventSource.CLOSED)) return;
    const stream = new EventSource(`/api/v1/rooms/${this.place.roomId}/events?after=${readUpTo(this.snapshot.entries)}`);
    this.stream = stream;
    stream.addEventListener("open", () => this.set({ live: true }));
    stream.addEventListener("entry", ({ data }) => this.take(JSON.parse(String(data)) as RoomEntryView));
    stream.addEventListener("presence", ({ data }) => this.meet(JSON.parse(String(data)) as RoomMemberView[]));
    // The server says why it ends: after its time the browser comes back by itself, without permission it is told so.
    stream.addEventListener("end", () => void this.refresh());
    stream.addEventListener("error", () => {
      this.set({ live: false });
      if (stream.readyState === EventSource.CLOSED) this.later();
    });
  }

  private take(entry: RoomEntryView): void {
    const revealedAt = entry.kind === "revealed" ? new Date(entry.at).toISOString() : (this.snapshot.room?.revealedAt ?? null);
    this.set({ entries: mergeEntries(this.snapshot.entries, [entry]), room: this.snapshot.room && { ...this.snapshot.room, revealedAt } });
  }

  private meet(members: RoomMemberView[]): void {
    const { room } = this.snapshot;
    if (!room) return;
    const mySeat = members.find(({ personId, held }) => personId === room.me && held)?.seat ?? null;
    this.set({ room: { ...room, members, mySeat } });
  }

  private async send(): Promise<void> {
    if (this.sending || this.closed || this.snapshot.room?.mySeat === null) return;
    this.sending = true;
    try {
      for (let batch = this.snapshot.waiting.slice(0, BATCH); batch.length > 0; batch = this.snapshot.waiting.slice(0, BATCH)) await this.sendBatch(batch);
    } catch (error) {
      this.fail(error);
    } finally {
      this.sending = false;
    }
  }

  private async sendBatch(batch: readonly KeptEntry[]): Promise<void> {
    const entries = batch.map(({ id, key, value }): NewRoomEntryBody => ({ id: id as Id<"RoomEntry">, key, value: value === null ? null : { ...value } }));
    const receipts = await this.deliver(entries);
    const numbers = new Map(receipts.map(({ id, number }) => [id as string, number]));
    const taken = batch.flatMap((entry): RoomEntry<object>[] => {
      const number = numbers.get(entry.id) ?? null;
      return number === null ? [] : [{ ...entry, number, kind: "entry", at: Date.now() }];
    });
    await dropWaiting(batch.map(({ id }) => id));
    const sent = new Set(batch.map(({ id }) => id));
    this.set({
      entries: mergeEntries(this.snapshot.entries, taken),
      waiting: this.snapshot.waiting.filter(({ id }) => !sent.has(id)),
      refused: this.snapshot.refused + batch.length - taken.length,
    });
  }

  /** The receipts of a batch; a room that was closed meanwhile refuses all of it. */
  private async deliver(entries: readonly NewRoomEntryBody[]): Promise<readonly RoomReceipt[]> {
    try {
      const path = `/api/v1/rooms/${this.place.roomId}/entries`;
      return (await askApi<{ receipts: RoomReceipt[] }>({ method: "POST", path, body: { entries } })).receipts;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === "room_closed") return [];
      throw error;
    }
  }

  private fail(error: unknown): void {
    if (error instanceof Unreachable) {
      this.set({ live: false, state: this.snapshot.room === null ? "unreachable" : "ready" });
      this.later();
    } else if (error instanceof ApiProblem) {
      if (error.code === "not_found" || error.code === "not_signed_in" || error.code === "forbidden") {
        this.stream?.close();
        this.set({ state: "denied", live: false });
      } else this.later();
    } else throw error;
  }

  private later(): void {
    window.clearTimeout(this.timer);
    if (!this.closed) this.timer = window.setTimeout(() => void this.refresh(), AGAIN_MS);
  }

  private set(change: Partial<RoomSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    if (!this.closed) this.onChange(this.snapshot);
  }
}
