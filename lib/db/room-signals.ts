import "server-only";
import pg from "pg";
import type { Database, Transaction } from "./client";

const CHANNEL = "room";
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** The connection is given back when nobody has listened for this long. */
const IDLE_MS = 60_000;

/** Says to every process that a room changed. Within a transaction it is heard when, and only if, that is committed. */
export async function signalRoom(db: Database | Transaction, roomId: string): Promise<void> {
  await db.$executeRaw`select pg_notify(${CHANNEL}, ${roomId})`;
}

type Ring = () => void;

/**
 * The one connection of this process that listens for changes of rooms. It carries only which room to look at; whoever listens reads
 * the rest. After a break everybody is rung, since something may have been missed.
 */
export class RoomSignals {
  private readonly bells = new Map<string, Set<Ring>>();
  private client: pg.Client | null = null;
  private waitMs = FIRST_WAIT_MS;
  private again: NodeJS.Timeout | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly connectionString: string) {}

  /** Calls `ring` whenever the room may have changed, until the returned function is called. */
  listen(roomId: string, ring: Ring): () => void {
    const rings = this.bells.get(roomId) ?? new Set<Ring>();
    this.bells.set(roomId, rings.add(ring));
    clearTimeout(this.idle);
    this.connect();
    return () => {
      rings.delete(ring);
      if (rings.size === 0) this.bells.delete(roomId);
      if (this.bells.size === 0) this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    };
  }

  /** Gives the connection back at once; the next listener opens another. */
  close(): void {
    clearTimeout(this.idle);
    clearTimeout(this.again);
    const ended = this.client;
    this.client = null;
    ended?.removeAllListeners("end");
    ended?.end().catch(() => undefined);
  }

  private connect(): void {
    if (this.client !== null) return;
    const client = new pg.Client({ connectionString: this.connectionString, keepAlive: true, application_name: "room signals" });
    this.client = client;
    client.on("notification", ({ payload }) => this.ring(payload));
    // The error of a lost connection is followed by its end, which is what is acted upon.
    client.on("error", () => undefined);
    client.on("end", () => this.lost(client));
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      .then(() => {
        this.waitMs = FIRST_WAIT_MS;
        for (const roomId of this.bells.keys()) this.ring(roomId);
      })
      .catch(() => this.lost(client));
  }

  private ring(roomId: string | undefined): void {
    for (const ring of this.bells.get(roomId ?? "") ?? []) ring();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    if (this.bells.size === 0) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => this.connect(), this.waitMs).unref();
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
  }
}

const ofAddress = new Map<string, RoomSignals>();

/** The signals of a database, one connection per process. */
export function roomSignals(connectionString: string): RoomSignals {
  const known = ofAddress.get(connectionString) ?? new RoomSignals(connectionString);
  ofAddress.set(connectionString, known);
  return known;
}
