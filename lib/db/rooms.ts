import "server-only";
import type { Happening, RoomEntry, SeatHolding } from "@/lib/domain/room";
import type { Scope } from "@/lib/domain/policy";
import type { PersonId, TrainingId } from "@/lib/kernel/ids";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

export interface RoomRow {
  readonly id: string;
  readonly trainingId: TrainingId;
  readonly trainingTitle: string;
  readonly trainerId: PersonId;
  readonly activityId: string;
  readonly seats: number;
  readonly lastNumber: number;
  readonly openedAt: Date;
  readonly revealedAt: Date | null;
}

export interface RoomMemberRow extends SeatHolding {
  readonly name: string;
  /** When they took the seat they hold, or held last. */
  readonly joinedAt: Date;
  readonly seenAt: Date | null;
}

/** A room in a list: how full it is, and the seat of whoever asks. */
export interface ListedRoom extends RoomRow {
  readonly taken: number;
  readonly mySeat: string | null;
}

const ROOM = Prisma.sql`
  select r.id, r.training_id as "trainingId", t.title as "trainingTitle", t.trainer_id as "trainerId", r.activity_id as "activityId",
         r.seats, r.last_number as "lastNumber", r.opened_at as "openedAt", r.revealed_at as "revealedAt"`;

export async function findRoom(db: Database | Transaction, id: string): Promise<RoomRow | null> {
  const rows = await db.$queryRaw<RoomRow[]>`${ROOM} from room r join training t on t.id = r.training_id where r.id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** Whether somebody takes part in a training. */
export async function takesPart(db: Database | Transaction, trainingId: string, personId: string): Promise<boolean> {
  const rows = await db.$queryRaw<object[]>`select 1 from enrolment where training_id = ${trainingId}::uuid and person_id = ${personId}::uuid`;
  return rows.length > 0;
}

/** Rooms a scope reaches, newest first; `own` are those of the trainings one takes part in. */
export function listRooms(
  db: Database,
  scope: Scope,
  wanted: { readonly personId: string; readonly activityId: string | null; readonly trainingId: string | null; readonly count: number },
): Promise<ListedRoom[]> {
  const reached = scopeCondition(scope, { owner: Prisma.sql`e.person_id`, trainer: Prisma.sql`t.trainer_id` });
  const activity = wanted.activityId === null ? Prisma.sql`true` : Prisma.sql`r.activity_id = ${wanted.activityId}`;
  const training = wanted.trainingId === null ? Prisma.sql`true` : Prisma.sql`r.training_id = ${wanted.trainingId}::uuid`;
  return db.$queryRaw<ListedRoom[]>`
    ${ROOM}, (select count(*)::int from room_member m where m.room_id = r.id and m.held_seat is not null) as taken,
      (select m.seat from room_member m where m.room_id = r.id and m.person_id = ${wanted.personId}::uuid and m.held_seat is not null) as "mySeat"
    from room r join training t on t.id = r.training_id
    left join enrolment e on e.training_id = r.training_id and e.person_id = ${wanted.personId}::uuid
    where ${reached} and ${activity} and ${training} order by r.opened_at desc, r.id desc limit ${wanted.count}`;
}

export interface NewRoom {
  readonly id: string;
  readonly trainingId: string;
  readonly activityId: string;
  readonly seats: number;
  readonly openedBy: string;
  readonly at: Date;
}

/** Opens a room. A second call with the same id changes nothing. */
export async function insertRoom(db: Database | Transaction, room: NewRoom): Promise<void> {
  await db.$executeRaw`
    insert into room (id, training_id, activity_id, seats, opened_by, opened_at)
    values (${room.id}::uuid, ${room.trainingId}::uuid, ${room.activityId}, ${room.seats}, ${room.openedBy}::uuid, ${room.at})
    on conflict (id) do nothing`;
}

/** Holds the room's row until the transaction ends, so that its numbers are given one by one. */
export async function lockRoom(tx: Transaction, id: string): Promise<{ lastNumber: number; revealedAt: Date | null; seats: number } | null> {
  const rows = await tx.$queryRaw<{ lastNumber: number; revealedAt: Date | null; seats: number }[]>`
    select last_number as "lastNumber", revealed_at as "revealedAt", seats from room where id = ${id}::uuid for update`;
  return rows[0] ?? null;
}

export async function roomMembers(db: Database | Transaction, roomId: string): Promise<RoomMemberRow[]> {
  return db.$queryRaw<RoomMemberRow[]>`
    select m.person_id as "personId", p.display_name as name, m.seat, (m.held_seat is not null) as held, m.joined_at as "joinedAt", m.seen_at as "seenAt"
    from room_member m join person p on p.id = m.person_id where m.room_id = ${roomId}::uuid order by m.seat, m.joined_at`;
}

/** Gives a seat; false when somebody else holds it. */
export async function giveSeat(
  tx: Transaction,
  { roomId, personId, seat, at }: { readonly roomId: string; readonly personId: string; readonly seat: string; readonly at: Date },
): Promise<void> {
  await tx.$executeRaw`
    insert into room_member (room_id, person_id, seat, joined_at, held_seat)
    values (${roomId}::uuid, ${personId}::uuid, ${seat}, ${at}, ${heldSeat(roomId, seat)})
    on conflict (room_id, person_id) do update set seat = excluded.seat, held_seat = excluded.held_seat, joined_at = excluded.joined_at, left_at = null`;
}

/** Frees somebody's seat; false when they held none. */
export async function freeSeat(tx: Transaction, { roomId, personId, at }: { readonly roomId: string; readonly personId: string; readonly at: Date }) {
  const changed = await tx.$executeRaw`
    update room_member set held_seat = null, left_at = ${at}, seen_at = null
    where room_id = ${roomId}::uuid and person_id = ${personId}::uuid and held_seat is not null`;
  return changed === 1;
}

function heldSeat(roomId: string, seat: string): string {
  return `${roomId}:${seat}`;
}

/** Renews somebody's presence, or with a stale moment ends it. Out: whether that changes what others see; a renewal within it does not. */
export async function setPresence(
  db: Database | Transaction,
  { roomId, personId, at, staleBefore }: { readonly roomId: string; readonly personId: string; readonly at: Date; readonly staleBefore: Date },
): Promise<boolean> {
  const rows = await db.$queryRaw<{ before: Date | null }[]>`
    with old as (select seen_at from room_member where room_id = ${roomId}::uuid and person_id = ${personId}::uuid and held_seat is not null)
    update room_member set seen_at = ${at} from old
    where room_id = ${roomId}::uuid and person_id = ${personId}::uuid and held_seat is not null returning old.seen_at as before`;
  const [row] = rows;
  if (!row) return false;
  const wasPresent = row.before !== null && row.before > staleBefore;
  return wasPresent !== at > staleBefore;
}

/** What an id was used for, if it was. */
export async function findRoomEntry(tx: Transaction, id: string): Promise<{ roomId: string; personId: string; number: number; key: string } | null> {
  const rows = await tx.$queryRaw<{ roomId: string; personId: string; number: number; key: string }[]>`
    select room_id as "roomId", person_id as "personId", number, key from room_entry where id = ${id}::uuid`;
  return rows[0] ?? null;
}

export interface NewRoomEntry {
  readonly id: string;
  readonly roomId: string;
  readonly kind: Happening;
  readonly personId: string;
  readonly key: string;
  readonly value: object | null;
  readonly at: Date;
}

/** Adds an entry under the next number. The room's row must be held (`lockRoom`). */
export async function appendRoomEntry(tx: Transaction, entry: NewRoomEntry): Promise<number> {
  const value = entry.value === null ? null : JSON.stringify(entry.value);
  const rows = await tx.$queryRaw<{ number: number }[]>`
    with next as (update room set last_number = last_number + 1 where id = ${entry.roomId}::uuid returning last_number)
    insert into room_entry (id, room_id, number, kind, person_id, key, value, at)
    select ${entry.id}::uuid, ${entry.roomId}::uuid, last_number, ${entry.kind}, ${entry.personId}::uuid, ${entry.key}, ${value}::jsonb, ${entry.at}
    from next returning number`;
  const [row] = rows;
  if (!row) throw new Error("an entry was added to a room that is not there");
  return row.number;
}

type StoredEntry = Omit<RoomEntry<object>, "at"> & { readonly at: Date };

/** Entries after a number, in order, at most `count`. */
export async function entriesAfter(db: Database | Transaction, roomId: string, after: number, count: number): Promise<RoomEntry<object>[]> {
  const rows = await db.$queryRaw<StoredEntry[]>`
    select id, number, kind, person_id as "personId", key, value, at from room_entry
    where room_id = ${roomId}::uuid and number > ${after} order by number limit ${count}`;
  return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}

export async function setRevealed(tx: Transaction, roomId: string, at: Date): Promise<void> {
  await tx.$executeRaw`update room set revealed_at = ${at} where id = ${roomId}::uuid`;
}
