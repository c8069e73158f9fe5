/** The fewest and the most seats of a room: a pair is no group, and beyond six nobody gets a word in. */
export const SEATS = { fewest: 3, most: 6 } as const;

/** Kinds of exercise that can be done in a room. */
export const ROOM_KINDS = ["comparison", "conference"] as const;
export type RoomKindName = (typeof ROOM_KINDS)[number];

/** What can happen in a room. Only `entry` has a key and a value. */
export const HAPPENINGS = ["entry", "joined", "left", "revealed"] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** One numbered line of a room. */
export interface RoomEntry<Value = unknown> {
  /** From the browser that wrote it. */
  readonly id: string;
  /** The place in the room's list, from 1 without holes, given by the server. */
  readonly number: number;
  readonly kind: Happening;
  /** Who did it. */
  readonly personId: string;
  /** What it is about, e.g. a cell; empty for happenings other than `entry`. */
  readonly key: string;
  /** Null empties the key. */
  readonly value: Value | null;
  /** When the server took it, milliseconds since the epoch. */
  readonly at: number;
}

/** An entry on its way: written here, without a number yet. */
export interface WaitingEntry<Value = unknown> {
  readonly id: string;
  readonly personId: string;
  readonly key: string;
  readonly value: Value | null;
}

/** What stands at a key, and whose words they are. */
export interface Standing<Value> {
  readonly value: Value;
  readonly personId: string;
  /** Null while the server has not taken it. */
  readonly number: number | null;
}

/** One list out of two, each entry once, in the order of the numbers (RO2). */
export function mergeEntries<Value>(known: readonly RoomEntry<Value>[], arrived: readonly RoomEntry<Value>[]): readonly RoomEntry<Value>[] {
  const numbers = new Set(known.map(({ number }) => number));
  const fresh = arrived.filter(({ number }) => !numbers.has(number) && numbers.add(number));
  return fresh.length === 0 ? known : [...known, ...fresh].toSorted((one, other) => one.number - other.number);
}

/** Where to read on: the highest number with nothing missing before it, 0 for an empty list (RO4). */
export function readUpTo(entries: readonly RoomEntry[]): number {
  let reached = 0;
  for (const { number } of entries) {
    if (number > reached + 1) break;
    reached = Math.max(reached, number);
  }
  return reached;
}

/** What stands in the room (RO1, RO3), with what is still waiting on top (RO5). `entries` in any order. */
export function standingOf<Value>(entries: readonly RoomEntry<Value>[], waiting: readonly WaitingEntry<Value>[] = []): ReadonlyMap<string, Standing<Value>> {
  const standing = new Map<string, Standing<Value>>();
  const put = ({ key, value, personId, number }: Pick<RoomEntry<Value>, "key" | "value" | "personId"> & { readonly number: number | null }): void => {
    if (value === null) standing.delete(key);
    else standing.set(key, { value, personId, number });
  };
  const numbered = entries.filter(({ kind }) => kind === "entry").toSorted((one, other) => one.number - other.number);
  const taken = new Set(numbered.map(({ id }) => id));
  for (const entry of numbered) put(entry);
  for (const entry of waiting) if (!taken.has(entry.id)) put({ ...entry, number: null });
  return standing;
}

/** A seat and who holds it, or held it last. */
export interface SeatHolding {
  readonly personId: string;
  readonly seat: string;
  readonly held: boolean;
}

/** The seats of a room that is filled by numbers: "1", "2", … */
export function numberedSeats(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

/** Who comes, what there is, and which seat they ask for, if any. */
export interface SeatRequest {
  readonly personId: string;
  readonly seats: readonly string[];
  readonly holdings: readonly SeatHolding[];
  readonly wanted?: string | undefined;
}

/** The seat for somebody who comes (RO6), or moves to another by name (RO8); null when there is none for them. */
export function seatFor({ personId, seats, holdings, wanted }: SeatRequest): string | null {
  const taken = new Set(holdings.flatMap((holding) => (holding.held && holding.personId !== personId ? [holding.seat] : [])));
  const free = seats.filter((seat) => !taken.has(seat));
  if (wanted !== undefined) return free.includes(wanted) ? wanted : null;
  const own = holdings.find((holding) => holding.personId === personId);
  if (own?.held) return own.seat;
  return own !== undefined && free.includes(own.seat) ? own.seat : (free[0] ?? null);
}

/** Whether a room still takes entries (RO7). */
export function takesEntries({ revealedAt }: { readonly revealedAt: unknown }): boolean {
  return revealedAt === null;
}

/** Whether a room may have so many seats (RO7). */
export function isSeatCount(count: number): boolean {
  return Number.isInteger(count) && count >= SEATS.fewest && count <= SEATS.most;
}
