import "server-only";
import { loadLibrary } from "@/lib/content/library";
import { grantRole, insertAgency } from "@/lib/db/agencies";
import type { Database } from "@/lib/db/client";
import { insertEnrolment } from "@/lib/db/enrolments";
import { insertPerson } from "@/lib/db/people";
import { insertTraining } from "@/lib/db/trainings";
import { generationTaughtBy, newJoinCode } from "@/lib/domain/cascade";
import type { AgencyId, PersonId } from "@/lib/kernel/ids";
import { newId, systemRandomness } from "@/lib/platform/clock";
import { hashPassword } from "@/lib/platform/passwords/passwords";
import { bookshop, contentRoot, type Runtime } from "@/lib/usecases/runtime";
import { AGENCIES, COURSE, LEARNERS, PASSWORD, TRAININGS, type AgencyKey, type TrainingKey } from "./cast";
import { markDemonstration } from "./demonstration-mark";
import { actOut } from "./act-out";

const DAY_MS = 86_400_000;
const TRAINER_GENERATION = 1;

interface Newcomer {
  readonly login: string;
  readonly name: string;
  readonly lane: string;
  readonly agency: AgencyKey;
  readonly locale: string;
  readonly generation: number;
}

/**
 * Fills an empty database with a small believable demonstration: an agency tree, a trainer, an administrator, a training of the
 * core that is over, one under way with eight learners at different points, and one of the whole with three, all made by the same
 * commands that real learners send. Returns the sign-in lines.
 */
export async function seedDemonstration(db: Database, databaseUrl: string): Promise<string[]> {
  let now = Date.now();
  const runtime: Runtime = {
    db,
    databaseUrl,
    library: loadLibrary(contentRoot()),
    books: bookshop(),
    clock: { now: () => now },
    randomness: systemRandomness,
    newId,
  };
  const passwordHash = await hashPassword(PASSWORD);
  const agencies = await plantAgencies(db);
  const add = (person: Newcomer) => addPerson(db, { ...person, passwordHash, agencyId: agencies[person.agency] });
  const staff = { lane: "prosecutor", agency: "centre", locale: "ru" } as const;
  const administrator = await add({ ...staff, login: "administrator", name: "Nowruz Amanow", lane: "other", generation: 0 });
  const trainer = await add({ ...staff, login: "trainer", name: "Maýsa Berdiýewa", generation: TRAINER_GENERATION });
  await grantRole(db, { id: newId(), personId: administrator, role: "administrator", agencyId: agencies.centre });
  await grantRole(db, { id: newId(), personId: trainer, role: "trainer", agencyId: agencies.centre });
  const trainings = await plantTrainings(db, { trainerId: trainer, agencyId: agencies.prosecution, now });
  const today = now;
  for (const learner of LEARNERS) {
    const training = trainings[learner.training];
    const { programme } = training;
    const personId = await add({ ...learner, locale: "ru", generation: training.generation });
    const enrolmentId = newId<"Enrolment">();
    now = today - (learner.daysAgo + 3) * DAY_MS;
    await insertEnrolment(db, { id: enrolmentId, personId, courseId: COURSE, programme, training, generation: training.generation, at: new Date(now) });
    await actOut(
      { runtime, personId, enrolmentId, programme, tell: (instant) => (now = instant) },
      { stage: learner.stage, lastAt: today - learner.daysAgo * DAY_MS },
    );
  }
  const signIns = ["learner", "trainer", "administrator"].map((login) => `${login}: ${login} / ${PASSWORD}`);
  await markDemonstration(db, signIns);
  return signIns;
}

async function plantAgencies(db: Database): Promise<Record<AgencyKey, AgencyId>> {
  const planted: Partial<Record<AgencyKey, { id: AgencyId; path: string }>> = {};
  for (const { key, parent, name, region } of AGENCIES) {
    const id = newId<"Agency">();
    const above = parent === null ? null : (planted[parent] ?? null);
    await insertAgency(db, { id, parent: above, name, region });
    planted[key] = { id, path: above === null ? "/" : `${above.path}${id}/` };
  }
  return Object.fromEntries(Object.entries(planted).map(([key, { id }]) => [key, id])) as Record<AgencyKey, AgencyId>;
}

async function addPerson(db: Database, person: Newcomer & { readonly passwordHash: string; readonly agencyId: AgencyId }): Promise<PersonId> {
  const id = newId<"Person">();
  await insertPerson(db, {
    id,
    login: person.login,
    displayName: person.name,
    lane: person.lane,
    locale: person.locale,
    agencyId: person.agencyId,
    passwordHash: person.passwordHash,
    generation: person.generation,
  });
  return id;
}

interface Planted {
  readonly id: string;
  readonly programme: string;
  readonly trainerId: string;
  readonly generation: number;
}

async function plantTrainings(
  db: Database,
  { trainerId, agencyId, now }: { trainerId: PersonId; agencyId: AgencyId; now: number },
): Promise<Record<TrainingKey, Planted>> {
  const generation = generationTaughtBy({ role: "trainer", generation: TRAINER_GENERATION });
  const day = (offset: number) => new Date(now + offset * DAY_MS).toISOString().slice(0, 10);
  const planted: Partial<Record<TrainingKey, Planted>> = {};
  for (const { key, programme, title, place, firstDay, lastDay } of TRAININGS) {
    const id = newId<"Training">();
    const joinCode = newJoinCode(systemRandomness.bytes(16));
    await insertTraining(db, {
      id,
      title,
      courseId: COURSE,
      programme,
      agencyId,
      trainerId,
      startsOn: day(firstDay),
      endsOn: day(lastDay),
      place,
      locale: "ru",
      joinCode,
      generation,
    });
    planted[key] = { id, programme, trainerId, generation };
  }
  return planted as Record<TrainingKey, Planted>;
}
