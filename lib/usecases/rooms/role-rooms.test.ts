import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ContentLibrary } from "@/lib/content/library";
import { entriesAfter } from "@/lib/db/rooms";
import { conferenceScriptSchema, outcomeOf, readMove, writeMove } from "@/lib/domain/conference";
import type { ConferenceMove } from "@/lib/domain/conference";
import type { Id } from "@/lib/kernel/ids";
import { newId } from "@/lib/platform/clock";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, type World } from "@/lib/testing/builders";
import type { SessionPerson } from "@/lib/usecases/load-actor";
import type { Runtime } from "@/lib/usecases/runtime";
import { openRoom } from "./open-room";
import { readRoom } from "./read-room";
import { leaveSeat, takeSeat } from "./seats";
import { watchRoom } from "./watch-room";
import { revealRoom, writeRoomEntries } from "./write-entries";

const ACTIVITY = "m1-conference";
const SCRIPT = conferenceScriptSchema.parse({
  id: "table",
  kind: "conference",
  sources: ["S48"],
  weights: { needed: 0.2, confidence: 0.2, asking: 0.2, decisions: 0.2, safety: 0.2 },
  seats: ["police", "court", "counsel"],
  duties: ["privilege"],
  reasons: ["privilege", "later"],
  stages: [
    {
      id: "first",
      facts: [
        { id: "bolt", seat: "police", needed: ["court"], may: ["counsel"] },
        { id: "secret", seat: "counsel", duty: "privilege", grave: true, reasons: ["privilege"] },
      ],
      decisions: [
        {
          id: "search",
          by: "court",
          options: [
            { id: "wait", marks: { decisions: 0.2 } },
            { id: "tonight", rests: ["bolt"], marks: { decisions: 1 } },
          ],
        },
      ],
    },
  ],
});

let world: World;
let runtime: Runtime;
beforeAll(async () => {
  world = await makeRuntime();
  runtime = { ...world.runtime, library: withConference(world.runtime.library) };
});
afterAll(() => world.close());

/** The small course with a case conference. */
function withConference(library: ContentLibrary): ContentLibrary {
  const activity = { id: ACTIVITY, slug: ACTIVITY, kind: "conference" as const, script: "table", passMark: 0.7, minutes: 20, required: false };
  return {
    ...library,
    activities: new Map([...library.activities, [ACTIVITY, { activity, courseId: "tip", moduleId: "m1", place: "module" as const }]]),
    exercises: new Map([["table", { id: "table", kind: "conference" as const, script: SCRIPT, texts: {}, version: "0000000000000000" }]]),
  };
}

interface Group {
  readonly roomId: Id<"Room">;
  readonly trainer: SessionPerson;
  readonly people: readonly [SessionPerson, SessionPerson, SessionPerson];
}

async function makeGroup(seats = 6): Promise<Group> {
  const agency = await makeAgency(runtime, { parent: world.centre });
  const trainer = await makePerson(runtime, { agency, roles: ["trainer"] });
  const training = await makeTraining(runtime, { trainer, agency });
  const member = async (name: string): Promise<SessionPerson> => {
    const person = await makePerson(runtime, { agency, name });
    await makeEnrolment(runtime, person, training);
    return person;
  };
  const people = [await member("One"), await member("Two"), await member("Three")] as const;
  const opened = await openRoom(runtime, trainer.personId, { id: newId(), trainingId: training.id, activityId: ACTIVITY, seats });
  if (!opened.ok) throw new Error(opened.error.code);
  return { roomId: opened.value.id, trainer, people: [...people] };
}

const sit = ({ roomId }: Group, { personId }: SessionPerson, seat?: string) => takeSeat(runtime, { roomId, personId, seat });
const write = ({ roomId }: Group, { personId }: SessionPerson, ...moves: readonly ConferenceMove[]) =>
  writeRoomEntries(runtime, {
    roomId,
    personId,
    entries: moves.map((move) => ({ id: newId<"RoomEntry">(), ...writeMove(move), value: { ...writeMove(move).value } })),
  });
const statuses = async (...given: Parameters<typeof write>) => {
  const answer = await write(...given);
  return answer.ok ? answer.value.receipts.map(({ status }) => status) : answer.error.code;
};
/** Opens a stream and closes it as soon as it says something. */
async function follow(at: Runtime, roomId: string, { personId }: SessionPerson): Promise<void> {
  const stop = new AbortController();
  for await (const happening of watchRoom(at, { roomId, personId, after: 0, stillPermitted: () => Promise.resolve(true), signal: stop.signal })) {
    expect(happening.kind).toBe("entry");
    break;
  }
  stop.abort();
}
const SHARE: ConferenceMove = { kind: "share", seat: "police", fact: "bolt", to: ["court", "counsel"] };
const DECIDE: ConferenceMove = { kind: "decide", seat: "court", decision: "search", option: "tonight" };
const CLOSE: ConferenceMove = { kind: "close", seat: "court", stage: "first" };

describe("seats that are roles", () => {
  test("RM13 there are as many seats as roles, and one gets the one asked for or none", async () => {
    const group = await makeGroup(6);
    const [one, two, three] = group.people;
    expect((await readRoom(runtime, group.roomId, one.personId))?.seats).toBe(3);
    expect(await sit(group, one, "court")).toEqual({ ok: true, value: { seat: "court" } });
    expect(await sit(group, two, "court")).toMatchObject({ ok: false, error: { code: "seat_taken" } });
    expect(await sit(group, two, "mayor")).toMatchObject({ ok: false, error: { code: "seat_taken" } });
    const both = await Promise.all([sit(group, two, "police"), sit(group, three, "police")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sit(group, one)).toEqual({ ok: true, value: { seat: "court" } });
  });

  test("RM13 who sits may move to a free seat, and takes over that of somebody who left", async () => {
    const group = await makeGroup();
    const [one, two] = group.people;
    await sit(group, one, "police");
    await sit(group, two, "counsel");
    await leaveSeat(runtime, group.roomId, two.personId);
    expect(await sit(group, one, "counsel")).toEqual({ ok: true, value: { seat: "counsel" } });
    const view = await readRoom(runtime, group.roomId, two.personId);
    expect(view?.members.filter(({ held }) => held).map(({ personId, seat }) => [personId, seat])).toEqual([[one.personId, "counsel"]]);
    expect(await sit(group, two, "police")).toEqual({ ok: true, value: { seat: "police" } });
  });

  test("RM16 the seat of somebody out of sight is taken over; on return they find the log, and another seat", async () => {
    const group = await makeGroup();
    const [one, two] = group.people;
    await sit(group, one, "police");
    await write(group, one, SHARE);
    expect(await sit(group, two, "police")).toMatchObject({ ok: false, error: { code: "seat_taken" } });
    // A page that is loaded anew is no reason.
    await follow({ ...runtime, clock: { now: () => runtime.clock.now() + 100_000 } }, group.roomId, one);
    const soon = { ...runtime, clock: { now: () => runtime.clock.now() + 110_000 } };
    expect(await takeSeat(soon, { roomId: group.roomId, personId: two.personId, seat: "police" })).toMatchObject({ ok: false, error: { code: "seat_taken" } });
    const later = { ...runtime, clock: { now: () => runtime.clock.now() + 150_000 } };
    expect(await takeSeat(later, { roomId: group.roomId, personId: two.personId, seat: "police" })).toEqual({ ok: true, value: { seat: "police" } });
    expect(await statuses(group, one, SHARE)).toBe("room_seat_missing");
    const view = await readRoom(runtime, group.roomId, one.personId);
    expect(view?.entries.map(({ kind, personId }) => [kind, personId])).toEqual([
      ["joined", one.personId],
      ["entry", one.personId],
      ["left", one.personId],
      ["joined", two.personId],
    ]);
    expect(await sit(group, one)).toEqual({ ok: true, value: { seat: "court" } });
  });

  test("RM14 a move is taken only from whoever holds its seat, and only when it is of the case", async () => {
    const group = await makeGroup();
    const [one, two] = group.people;
    await sit(group, one, "police");
    await sit(group, two, "counsel");
    expect(await statuses(group, one, SHARE, DECIDE)).toEqual(["taken", "refused"]);
    expect(await statuses(group, two, { ...SHARE, seat: "counsel", fact: "nothing" }, { ...SHARE, to: ["court"] })).toEqual(["refused", "refused"]);
    const bare = { roomId: group.roomId, personId: one.personId };
    const odd = [
      { id: newId<"RoomEntry">(), key: "share", value: null },
      { id: newId<"RoomEntry">(), key: "hold", value: { ...writeMove(SHARE).value } },
    ];
    expect(await writeRoomEntries(runtime, { ...bare, entries: odd })).toMatchObject({
      ok: true,
      value: { receipts: [{ status: "refused" }, { status: "refused" }] },
    });
    await sit(group, one, "court");
    expect(await statuses(group, one, SHARE, DECIDE)).toEqual(["refused", "taken"]);
  });

  test("RM15 what is read in the order of numbers is judged as a round is, also when two act at once", async () => {
    const group = await makeGroup();
    const [one, two] = group.people;
    await sit(group, one, "police");
    await sit(group, two, "court");
    await write(group, one, SHARE);
    await Promise.all([write(group, two, DECIDE, CLOSE), write(group, one, { ...CLOSE, seat: "police" })]);
    await revealRoom(runtime, group.roomId, group.trainer.personId);
    expect(await statuses(group, one, SHARE)).toBe("room_closed");
    const entries = await entriesAfter(runtime.db, group.roomId, 0, 100);
    const moves = entries.flatMap(({ kind, value }) => (kind === "entry" && value !== null ? [readMove(value) as ConferenceMove] : []));
    expect(moves).toHaveLength(4);
    expect(outcomeOf(SCRIPT, moves).detail).toMatchObject({ missed: [], breaches: [], unfinished: [] });
  });
});
