import { buildLibrary, type ContentLibrary } from "@/lib/content/library";
import { fixture, type Edit } from "@/lib/content/content.fixture";
import type { Command, Receipt } from "@/lib/contracts/learning";
import { findAgency, grantRole, insertAgency, type AgencyRow } from "@/lib/db/agencies";
import { insertEnrolment } from "@/lib/db/enrolments";
import { insertPerson } from "@/lib/db/people";
import { findTraining, insertTraining, type TrainingRow } from "@/lib/db/trainings";
import { newJoinCode } from "@/lib/domain/cascade";
import type { Role } from "@/lib/domain/policy";
import type { EnrolmentId, Id, PersonId } from "@/lib/kernel/ids";
import type { Clock } from "@/lib/kernel/ports";
import type { Bookshop } from "@/lib/platform/books/bookshop";
import { newId, systemRandomness } from "@/lib/platform/clock";
import { hashPassword } from "@/lib/platform/passwords/passwords";
import { applyCommands } from "@/lib/usecases/apply-commands";
import { loadActor, type SessionPerson } from "@/lib/usecases/load-actor";
import type { Runtime } from "@/lib/usecases/runtime";
import { makeDatabase } from "./test-database";

export const NOW = Date.UTC(2026, 10, 23, 9);
const DEVICE = "0190b0a0-0000-7000-8000-00000000d0c0" as Id<"Device">;

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  set(instant: number): void;
  advance(milliseconds: number): void;
}

function fakeClock(start = NOW): FakeClock {
  let now = start;
  return { now: () => now, set: (instant) => void (now = instant), advance: (milliseconds) => void (now += milliseconds) };
}

/** Every book is there and holds its own name. */
const booksOfTests: Bookshop = {
  ask: ({ files }) => Promise.resolve({ state: "ready", files: files.map((name) => ({ name, bytes: name.length })) }),
  open: (_, name) => Promise.resolve(new TextEncoder().encode(name)),
};

/** A runtime on a database of its own, with a small course and a clock that stands still. */
export interface World {
  readonly runtime: Runtime;
  readonly clock: FakeClock;
  readonly centre: AgencyRow;
  close(): Promise<void>;
}

export async function makeRuntime(...edits: readonly Edit[]): Promise<World> {
  const database = await makeDatabase();
  const clock = fakeClock();
  const library: ContentLibrary = buildLibrary(fixture(...edits));
  const runtime: Runtime = { db: database.db, databaseUrl: database.url, library, clock, randomness: systemRandomness, newId, books: booksOfTests };
  const centre = await makeAgency(runtime, { name: "Centre", region: "Meriva", parent: null });
  return { runtime, clock, centre, close: () => database.close() };
}

/** An agency under another; without a parent the root. */
export async function makeAgency(
  { db }: Runtime,
  fields: { readonly parent: AgencyRow | null; readonly name?: string; readonly region?: string },
): Promise<AgencyRow> {
  const id = newId<"Agency">();
  await insertAgency(db, { id, parent: fields.parent, name: fields.name ?? `Agency ${id.slice(-4)}`, region: fields.region ?? "Meriva" });
  const made = await findAgency(db, id);
  if (!made) throw new Error("the agency was not made");
  return made;
}

export interface PersonFields {
  readonly agency: AgencyRow;
  readonly name?: string;
  readonly login?: string;
  readonly password?: string;
  readonly lane?: string;
  readonly roles?: readonly Role[];
  readonly generation?: number;
}

/** A person with an account; an administrator's reach is their agency. */
export async function makePerson(runtime: Runtime, fields: PersonFields): Promise<SessionPerson> {
  const id = newId<"Person">();
  const { agency, name = "Aýna Orazowa", login = `login-${id}`, lane = "prosecutor", roles = [], generation = 1 } = fields;
  const passwordHash = fields.password === undefined ? null : await hashPassword(fields.password);
  await insertPerson(runtime.db, { id, login, displayName: name, lane, locale: "ru", agencyId: agency.id, passwordHash, generation });
  for (const role of roles) await grantRole(runtime.db, { id: newId(), personId: id, role, agencyId: role === "administrator" ? agency.id : null });
  return reload(runtime, id);
}

/** The person as their next request would find them. */
export async function reload(runtime: Runtime, personId: PersonId): Promise<SessionPerson> {
  const row = await runtime.db.person.findUniqueOrThrow({ where: { id: personId }, select: { sessionVersion: true } });
  const person = await loadActor(runtime, { personId, sessionVersion: row.sessionVersion });
  if (!person) throw new Error("the person cannot sign in");
  return person;
}

export interface TrainingBuild {
  readonly trainer: SessionPerson;
  readonly agency: AgencyRow;
  readonly title?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly generation?: number;
  readonly programme?: string;
}

/** An open training of the small course. */
export async function makeTraining({ db, randomness }: Runtime, build: TrainingBuild): Promise<TrainingRow> {
  const id = newId<"Training">();
  const { trainer, agency, title = "Training in Meriva", startsOn = "2026-11-20", endsOn = "2026-11-27", generation = 2, programme = "full" } = build;
  await insertTraining(db, {
    id,
    title,
    courseId: "tip",
    programme,
    agencyId: agency.id,
    trainerId: trainer.personId,
    startsOn,
    endsOn,
    place: "Room 4",
    locale: "ru",
    joinCode: newJoinCode(randomness.bytes(16)),
    generation,
  });
  const made = await findTraining(db, id);
  if (!made) throw new Error("the training was not made");
  return made;
}

/** A place in the small course, in a training or alone. */
export async function makeEnrolment(runtime: Runtime, person: SessionPerson, training: TrainingRow | null = null): Promise<EnrolmentId> {
  const id = newId<"Enrolment">();
  await insertEnrolment(runtime.db, {
    id,
    personId: person.personId,
    courseId: "tip",
    programme: training?.programme ?? "full",
    training,
    generation: training?.generation ?? 1,
    at: new Date(runtime.clock.now()),
  });
  return id;
}

/** The id of a round, or of a command, as a browser would make it. */
export const newRoundId = (): string => newId();

/** What a browser would send; `at` is when it happened. */
export interface Deed {
  readonly kind: Command["kind"];
  readonly activityId: string;
  readonly payload: unknown;
  readonly id?: string;
  readonly at?: number;
}

export function commandOf(runtime: Runtime, enrolmentId: string, { kind, activityId, payload, id, at }: Deed): object {
  return { id: id ?? newId(), enrolmentId, activityId, kind, payload, occurredAt: new Date(at ?? runtime.clock.now()).toISOString(), deviceId: DEVICE };
}

/** Sends commands in one batch, arriving now. Throws when the batch as a whole is refused. */
export async function send(runtime: Runtime, person: SessionPerson, commands: readonly unknown[]): Promise<Receipt[]> {
  const receipts = await applyCommands(runtime, { personId: person.personId, receivedAt: new Date(runtime.clock.now()) }, commands);
  if (!receipts.ok) throw new Error(receipts.error.code);
  return receipts.value;
}
