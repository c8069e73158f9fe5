import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ContentLibrary } from "@/lib/content/library";
import { RoomSignals, signalRoom } from "@/lib/db/room-signals";
import { entriesAfter, insertRoom } from "@/lib/db/rooms";
import { setTrainingClosed } from "@/lib/db/trainings";
import { decide, listScope } from "@/lib/domain/policy";
import { standingOf } from "@/lib/domain/room";
import type { Id } from "@/lib/kernel/ids";
import { newId } from "@/lib/platform/clock";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, type World } from "@/lib/testing/builders";
import type { SessionPerson } from "@/lib/usecases/load-actor";
import type { Runtime } from "@/lib/usecases/runtime";
import { listRooms, openRoom } from "./open-room";
import { readRoom, roomResource } from "./read-room";
import { leaveSeat, takeSeat } from "./seats";
import { watchRoom, type RoomHappening, type Watching } from "./watch-room";
import { revealRoom, writeRoomEntries } from "./write-entries";

const ACTIVITY = "m1-group";
const BLANKS = ["act.recruit@palermo", "act.receive@palermo", "rule.movement@palermo"];

let world: World;
let runtime: Runtime;
beforeAll(async () => {
  world = await makeRuntime();
  runtime = { ...world.runtime, library: withComparison(world.runtime.library) };
});
afterAll(() => world.close());

/** The small course with one activity that can be done in a group. */
function withComparison(library: ContentLibrary): ContentLibrary {
  const activity = { id: ACTIVITY, slug: ACTIVITY, kind: "comparison" as const, script: "grid", passMark: 0.7, minutes: 20, required: false };
  const script = { id: "grid", kind: "comparison" as const, laws: ["palermo", "eu2011"], rows: ["act.recruit"], blanks: BLANKS };
  return {
    ...library,
    activities: new Map([...library.activities, [ACTIVITY, { activity, courseId: "tip", moduleId: "m1", place: "module" as const }]]),
    exercises: new Map([["grid", { id: "grid", kind: "comparison" as const, script, texts: {}, version: "0000000000000000" }]]),
  };
}

interface Group {
  readonly roomId: Id<"Room">;
  readonly trainer: SessionPerson;
  readonly people: readonly SessionPerson[];
}

/** A training with `size` participants and an open room; nobody sits yet. */
async function makeGroup(size = 3, seats = 3): Promise<Group> {
  const agency = await makeAgency(runtime, { parent: world.centre });
  const trainer = await makePerson(runtime, { agency, roles: ["trainer"] });
  const training = await makeTraining(runtime, { trainer, agency });
  const people: SessionPerson[] = [];
  for (let count = 0; count < size; count += 1) {
    const person = await makePerson(runtime, { agency, name: `Member ${count + 1}` });
    await makeEnrolment(runtime, person, training);
    people.push(person);
  }
  const opened = await openRoom(runtime, trainer.personId, { id: newId(), trainingId: training.id, activityId: ACTIVITY, seats });
  if (!opened.ok) throw new Error(opened.error.code);
  return { roomId: opened.value.id, trainer, people };
}

async function seated(size = 3): Promise<Group> {
  const group = await makeGroup(size, Math.max(3, size));
  for (const { personId } of group.people) await takeSeat(runtime, { roomId: group.roomId, personId });
  return group;
}

const said = (key: string, status = "present", id = newId<"RoomEntry">()) => ({ id, key, value: { status, provision: "3a" } });
const write = ({ roomId }: Group, person: SessionPerson | undefined, entries: readonly ReturnType<typeof said>[]) =>
  writeRoomEntries(runtime, { roomId, personId: (person as SessionPerson).personId, entries });
const may = async (action: "room.read" | "room.take_part" | "room.lead", person: SessionPerson, roomId: string) =>
  decide(action, person.actor, (await roomResource(runtime, roomId, person.personId)) ?? {}).allow;

describe("the list", () => {
  test("RM1 many write at once: numbers without holes, one list for all", async () => {
    const group = await seated(3);
    await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        write(group, group.people[index % 3], [said(BLANKS[index % 3] ?? "", index % 2 ? "present" : "absent"), said(BLANKS[(index + 1) % 3] ?? "")]),
      ),
    );
    const entries = await entriesAfter(runtime.db, group.roomId, 0, 1000);
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 3 + 48 }, (_, index) => index + 1));
    const views = await Promise.all(group.people.map(({ personId }) => readRoom(runtime, group.roomId, personId)));
    for (const view of views) expect(view?.entries).toEqual(views[0]?.entries);
    expect([...standingOf(entries).keys()].toSorted()).toEqual([...BLANKS].toSorted());
  });

  test("RM2 the same entry again has the same number; its id elsewhere is refused", async () => {
    const group = await seated(3);
    const entry = said(BLANKS[0] ?? "");
    const answers = await Promise.all(Array.from({ length: 5 }, () => write(group, group.people[0], [entry])));
    const numbers = answers.map((answer) => (answer.ok ? answer.value.receipts[0]?.number : null));
    expect(new Set(numbers).size).toBe(1);
    expect((await entriesAfter(runtime.db, group.roomId, 0, 100)).filter(({ kind }) => kind === "entry")).toHaveLength(1);
    const stolen = await write(group, group.people[1], [entry, said(BLANKS[1] ?? "")]);
    expect(stolen).toMatchObject({ ok: true, value: { receipts: [{ status: "refused", number: null }, { status: "taken" }] } });
  });

  test("RM8 what the activity does not know is refused by itself", async () => {
    const group = await seated(3);
    const answer = await write(group, group.people[0], [
      said("act.weave@palermo"),
      { ...said(BLANKS[0] ?? ""), value: { status: "maybe", provision: "x" } },
      said(BLANKS[0] ?? ""),
    ]);
    expect(answer.ok && answer.value.receipts.map(({ status }) => status)).toEqual(["refused", "refused", "taken"]);
  });
});

describe("seats", () => {
  test("RM3 four people and three seats at once: one learns that the room is full", async () => {
    const group = await makeGroup(4, 3);
    const answers = await Promise.all(group.people.map(({ personId }) => takeSeat(runtime, { roomId: group.roomId, personId })));
    const seats = answers.flatMap((answer) => (answer.ok ? [answer.value.seat] : []));
    expect(seats.toSorted()).toEqual(["1", "2", "3"]);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual(["room_full"]);
  });

  test("RM4 who returns has their seat again, and what they entered stayed", async () => {
    const group = await seated(3);
    const [first, second] = group.people;
    await write(group, second, [said(BLANKS[0] ?? "")]);
    await leaveSeat(runtime, group.roomId, (second as SessionPerson).personId);
    await leaveSeat(runtime, group.roomId, (second as SessionPerson).personId);
    const between = await readRoom(runtime, group.roomId, (first as SessionPerson).personId);
    expect(between?.members.find(({ personId }) => personId === second?.personId)).toMatchObject({ held: false });
    expect(standingOf(between?.entries ?? []).get(BLANKS[0] ?? "")).toMatchObject({ personId: second?.personId });
    expect(await takeSeat(runtime, { roomId: group.roomId, personId: (second as SessionPerson).personId })).toEqual({ ok: true, value: { seat: "2" } });
    const kinds = (await entriesAfter(runtime.db, group.roomId, 0, 100)).map(({ kind }) => kind);
    expect(kinds).toEqual(["joined", "joined", "joined", "entry", "left", "joined"]);
  });

  test("RM5 no seat, no words; from elsewhere there is no room", async () => {
    const group = await makeGroup(3);
    const other = await makeGroup(3);
    expect(await write(group, group.people[0], [said(BLANKS[0] ?? "")])).toMatchObject({ ok: false, error: { code: "room_seat_missing" } });
    const [member] = group.people;
    const [stranger] = other.people;
    if (!member || !stranger) throw new Error("nobody there");
    expect(await may("room.read", member, group.roomId)).toBe(true);
    expect(await may("room.take_part", group.trainer, group.roomId)).toBe(false);
    for (const person of [stranger, other.trainer])
      for (const action of ["room.read", "room.take_part", "room.lead"] as const) expect(await may(action, person, group.roomId), action).toBe(false);
    const seen = async ({ personId, actor }: SessionPerson) =>
      (await listRooms(runtime, { scope: listScope("room.list", actor), personId, activityId: null, trainingId: null })).map(({ id }) => id);
    expect(await seen(member)).toEqual([group.roomId]);
    expect(await seen(stranger)).toEqual([other.roomId]);
    expect(await seen(group.trainer)).toEqual([group.roomId]);
  });
});

describe("opening and revealing", () => {
  test("RM6 the trainer reveals once; then the room is closed", async () => {
    const group = await seated(3);
    const kept = said(BLANKS[0] ?? "");
    await write(group, group.people[0], [kept]);
    const [member] = group.people;
    expect(member && (await may("room.lead", member, group.roomId))).toBe(false);
    expect(await may("room.lead", group.trainer, group.roomId)).toBe(true);
    await Promise.all([revealRoom(runtime, group.roomId, group.trainer.personId), revealRoom(runtime, group.roomId, group.trainer.personId)]);
    const kinds = (await entriesAfter(runtime.db, group.roomId, 0, 100)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "revealed")).toHaveLength(1);
    expect(await write(group, group.people[1], [said(BLANKS[1] ?? "")])).toMatchObject({ ok: false, error: { code: "room_closed" } });
    // What was taken before is still answered with its number, so that a browser can put it away.
    expect(await write(group, group.people[0], [kept, said(BLANKS[1] ?? "")])).toMatchObject({
      ok: true,
      value: { receipts: [{ status: "taken", number: 4 }, { status: "refused" }] },
    });
    const late = await makePerson(runtime, { agency: world.centre });
    expect(await takeSeat(runtime, { roomId: group.roomId, personId: late.personId })).toMatchObject({ ok: false, error: { code: "room_closed" } });
  });

  test("RM7 one room per id, for an activity done in groups, in an open training", async () => {
    const agency = await makeAgency(runtime, { parent: world.centre });
    const trainer = await makePerson(runtime, { agency, roles: ["trainer"] });
    const training = await makeTraining(runtime, { trainer, agency });
    const wanted = { id: newId<"Room">(), trainingId: training.id, activityId: ACTIVITY, seats: 4 };
    expect(await openRoom(runtime, trainer.personId, wanted)).toEqual({ ok: true, value: { id: wanted.id } });
    expect(await openRoom(runtime, trainer.personId, wanted)).toEqual({ ok: true, value: { id: wanted.id } });
    expect(await openRoom(runtime, trainer.personId, { ...wanted, id: newId(), activityId: "m1-quiz" })).toMatchObject({ error: { code: "activity_unknown" } });
    const elsewhere = await makeTraining(runtime, { trainer, agency });
    expect(await openRoom(runtime, trainer.personId, { ...wanted, trainingId: elsewhere.id })).toMatchObject({ error: { code: "command_reused" } });
    await runtime.db.$transaction((tx) => setTrainingClosed(tx, training.id, new Date()));
    expect(await openRoom(runtime, trainer.personId, { ...wanted, id: newId() })).toMatchObject({ error: { code: "training_closed" } });
  });
});

/** Collects what a stream says until `enough`, and ends it. */
async function follow(watching: Omit<Watching, "signal" | "stillPermitted"> & Partial<Watching>, enough: (heard: readonly RoomHappening[]) => boolean) {
  const left = new AbortController();
  const heard: RoomHappening[] = [];
  for await (const happening of watchRoom(runtime, { stillPermitted: () => Promise.resolve(true), ...watching, signal: left.signal })) {
    heard.push(happening);
    if (enough(heard)) left.abort();
  }
  return heard;
}
const numbersIn = (heard: readonly RoomHappening[]) => heard.flatMap((happening) => (happening.kind === "entry" ? [happening.entry.number] : []));

describe("streams", () => {
  test("RM9 what one connection writes another hears, after the commit and not before", async () => {
    const { roomId } = await makeGroup();
    const [one, other] = [new RoomSignals(runtime.databaseUrl), new RoomSignals(runtime.databaseUrl)];
    const heard = { one: 0, other: 0 };
    one.listen(roomId, () => (heard.one += 1));
    other.listen(roomId, () => (heard.other += 1));
    await vi.waitFor(() => expect(Math.min(heard.one, heard.other)).toBe(1));
    await runtime.db.$transaction(async (tx) => {
      await signalRoom(tx, roomId);
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(heard).toEqual({ one: 1, other: 1 });
    });
    await vi.waitFor(() => expect(heard).toEqual({ one: 2, other: 2 }));
    await runtime.db
      .$transaction(async (tx) => {
        await signalRoom(tx, roomId);
        throw new Error("rolled back");
      })
      .catch(() => undefined);
    await signalRoom(runtime.db, newId());
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(heard).toEqual({ one: 2, other: 2 });
    // A lost connection comes back by itself, and everybody is rung.
    await runtime.db.$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'room signals' and datname = current_database()`;
    await vi.waitFor(() => expect(Math.min(heard.one, heard.other)).toBe(3), 5000);
    await signalRoom(runtime.db, roomId);
    await vi.waitFor(() => expect(Math.min(heard.one, heard.other)).toBe(4));
    one.close();
    other.close();
  });

  test("RM10 a stream goes on after its number, misses nothing and repeats nothing", async () => {
    const group = await seated(3);
    const [first] = group.people;
    await write(
      group,
      first,
      BLANKS.map((key) => said(key)),
    );
    const watching = { roomId: group.roomId, personId: group.trainer.personId, after: 4, heartbeatMs: 2000 };
    const following = follow(watching, (heard) => numbersIn(heard).length >= 6);
    await Promise.all(Array.from({ length: 4 }, (_, index) => write(group, group.people[index % 3], [said(BLANKS[index % 3] ?? "")])));
    expect(numbersIn(await following)).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test("RM10 without any notification a stream still looks by itself", async () => {
    const group = await seated(3);
    const following = follow({ roomId: group.roomId, personId: group.trainer.personId, after: 3, heartbeatMs: 100 }, (heard) => numbersIn(heard).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await runtime.db.$executeRaw`update room set last_number = 4 where id = ${group.roomId}::uuid`;
    await runtime.db.$executeRaw`
      insert into room_entry (id, room_id, number, kind, person_id, key, at)
      values (${newId()}::uuid, ${group.roomId}::uuid, 4, 'entry', ${group.people[0]?.personId}::uuid, 'k', now())`;
    expect(numbersIn(await following)).toEqual([4]);
  });

  test("RM11 a stream ends with the session, and after its time", async () => {
    const group = await seated(3);
    const watching = { roomId: group.roomId, personId: group.trainer.personId, after: 3, heartbeatMs: 40 };
    let permitted = true;
    const ended = await follow({ ...watching, stillPermitted: () => Promise.resolve(permitted) }, (heard) => {
      if (heard.some(({ kind }) => kind === "quiet")) permitted = false;
      return false;
    });
    expect(ended.at(-1)).toEqual({ kind: "end", reason: "not_permitted" });
    expect((await follow({ ...watching, lifetimeMs: 10 }, () => false)).at(-1)).toEqual({ kind: "end", reason: "lifetime" });
  });

  test("RM12 a stream that opens is seen by others, and so is one that closes", async () => {
    const group = await seated(3);
    const [first] = group.people;
    if (!first) throw new Error("nobody there");
    const present = (happening: RoomHappening | undefined) =>
      happening?.kind === "presence" ? happening.members.filter((member) => member.present).map(({ personId }) => personId) : null;
    const presences = (heard: readonly RoomHappening[]) => heard.flatMap((happening) => (happening.kind === "presence" ? [present(happening)] : []));
    const trainer = follow({ roomId: group.roomId, personId: group.trainer.personId, after: 3, heartbeatMs: 5000 }, (heard) => presences(heard).length >= 3);
    await vi.waitFor(async () => expect((await readRoom(runtime, group.roomId, first.personId))?.members).toHaveLength(3));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await follow(
      { roomId: group.roomId, personId: first.personId, after: 3, heartbeatMs: 5000 },
      (heard) => present(heard.at(-1))?.includes(first.personId) ?? false,
    );
    expect(presences(await trainer)).toEqual([[], [first.personId], []]);
  });

  test("RM7 a room that was never opened has no stream's worth of anything", async () => {
    expect(await readRoom(runtime, newId(), (await makeGroup()).trainer.personId)).toBeNull();
    await expect(
      insertRoom(runtime.db, { id: newId(), trainingId: newId(), activityId: ACTIVITY, seats: 3, openedBy: newId(), at: new Date() }),
    ).rejects.toThrow();
  });
});
