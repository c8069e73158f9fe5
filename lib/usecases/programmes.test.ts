import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadLibrary } from "@/lib/content/library";
import { findTraining } from "@/lib/db/trainings";
import { makeEnrolment, makePerson, makeRuntime, makeTraining, type World } from "@/lib/testing/builders";
import { almostDone, learnerIn, type Learner } from "@/lib/testing/learner";
import { actOut } from "./demonstration/act-out";
import { joinSignedIn } from "./join-signed-in";
import { listOwnCertificates } from "./list-certificates";
import type { SessionPerson } from "./load-actor";
import { readCourseState } from "./read-course-state";
import { revokeCertificate } from "./revoke-certificate";
import { contentRoot } from "./runtime";
import { recountEverything } from "./verify-record";

let world: World;
beforeAll(async () => {
  world = await makeRuntime();
});
afterAll(() => world.close());

async function training(programme: string) {
  const trainer = await makePerson(world.runtime, { agency: world.centre, roles: ["trainer"] });
  return makeTraining(world.runtime, { trainer, agency: world.centre, programme });
}
const join = (person: SessionPerson, { joinCode }: { joinCode: string }) => joinSignedIn(world.runtime, person, { code: joinCode, address: "198.51.100.7" });
const stateOf = ({ person }: Learner) => readCourseState(world.runtime, person.personId, "tip");
const unmet = async (learner: Learner) => (await stateOf(learner))?.conditions.flatMap(({ activityId, met }) => (met ? [] : [activityId]));
const certificatesOf = async ({ person }: Learner) => (await listOwnCertificates(world.runtime, person.personId, "en")).rows;
const figuresOf = async (id: string) => {
  const row = await findTraining(world.runtime.db, id);
  return row && { participants: row.participants, completed: row.completed };
};

async function graduateOfCore() {
  const first = await training("core");
  const person = await makePerson(world.runtime, { agency: world.centre });
  const learner = await learnerIn(world.runtime, person, await makeEnrolment(world.runtime, person, first));
  await learner.submits(await almostDone(learner, { opening: "core-pre-test", closing: "core-final-test" }));
  return { first, learner };
}

describe("programmes", () => {
  test("U50 a programme asks for its own tests and is certified under its name", async () => {
    const { first, learner } = await graduateOfCore();
    expect(await stateOf(learner)).toMatchObject({ enrolment: { programme: "core" }, completedAt: expect.any(String), certificateId: expect.any(String) });
    expect(await certificatesOf(learner)).toMatchObject([{ programmeTitle: "Core", state: "valid" }]);
    expect(await figuresOf(first.id)).toEqual({ participants: 1, completed: 1 });
  });

  test("U51 joining a fuller programme widens the place: what was learnt stays, and each programme has its certificate", async () => {
    const { first, learner } = await graduateOfCore();
    const fuller = await training("full");
    expect(await join(learner.person, fuller)).toMatchObject({ ok: true });
    expect(await stateOf(learner)).toMatchObject({
      enrolment: { id: learner.enrolmentId, programme: "full", training: { id: fuller.id } },
      completedAt: null,
      certificateId: null,
    });
    expect(await unmet(learner)).toEqual(["pre-test", "final-test"]);
    expect([await figuresOf(first.id), await figuresOf(fuller.id)]).toEqual([
      { participants: 1, completed: 1 },
      { participants: 1, completed: 0 },
    ]);
    await learner.submits(await learner.starts("pre-test"));
    const closing = await learner.starts("final-test");
    await learner.answers(closing, "a");
    await learner.submits(closing);
    const rows = await certificatesOf(learner);
    expect(rows.map(({ programmeTitle, state }) => `${programmeTitle} ${state}`).toSorted()).toEqual(["Core valid", "Full valid"]);
    const core = rows.find(({ programmeTitle }) => programmeTitle === "Core");
    await revokeCertificate(world.runtime, learner.person.personId, { certificateId: core?.id ?? "", reason: "Issued in error" });
    const { certifiedAt } = await world.runtime.db.enrolment.findUniqueOrThrow({ where: { id: learner.enrolmentId } });
    expect(certifiedAt).not.toBeNull();
    expect(await figuresOf(fuller.id)).toEqual({ participants: 1, completed: 1 });
  });

  test("U51 nobody goes back to a part, nor to another training of the same programme", async () => {
    const { learner } = await graduateOfCore();
    expect(await join(learner.person, await training("core"))).toEqual({ ok: false, error: { code: "already_in_training" } });
    expect(await join(learner.person, await training("full"))).toMatchObject({ ok: true });
    expect(await join(learner.person, await training("core"))).toEqual({ ok: false, error: { code: "already_in_training" } });
  });

  test("U52 who did alone all that a training's programme asks for completes it on joining", async () => {
    const person = await makePerson(world.runtime, { agency: world.centre });
    const learner = await learnerIn(world.runtime, person);
    const closing = await almostDone(learner);
    expect(await stateOf(learner)).toMatchObject({ enrolment: { programme: "full" } });
    const core = await training("core");
    expect(await join(person, core)).toMatchObject({ ok: true });
    expect(await unmet(learner)).toEqual(["core-final-test"]);
    await learner.submits(closing);
    expect(await stateOf(learner)).toMatchObject({ completedAt: expect.any(String) });
    expect(await certificatesOf(learner)).toMatchObject([{ programmeTitle: "Core" }]);

    const alone = await learnerIn(world.runtime, await makePerson(world.runtime, { agency: world.centre }));
    await alone.submits(await almostDone(alone));
    expect(await join(alone.person, await training("core"))).toMatchObject({ ok: true });
    expect(await stateOf(alone)).toMatchObject({ enrolment: { programme: "full" }, completedAt: expect.any(String) });
    expect(await certificatesOf(alone)).toMatchObject([{ programmeTitle: "Full" }]);
  });
});

describe("the course as it is", () => {
  let real: World;
  beforeAll(async () => {
    const made = await makeRuntime();
    real = { ...made, runtime: { ...made.runtime, library: loadLibrary(contentRoot()) } };
  });
  afterAll(() => real.close());

  test.each([
    ["core", 10, 19],
    ["full", 20, 70],
  ])("U53 the course as it is can be completed as %s, with tests of %i questions, and recounts to the same", async (programme, questions, fewest) => {
    const { runtime, clock, centre } = real;
    const trainer = await makePerson(runtime, { agency: centre, roles: ["trainer"] });
    const person = await makePerson(runtime, { agency: centre });
    const enrolmentId = await makeEnrolment(runtime, person, await makeTraining(runtime, { trainer, agency: centre, programme }));
    const lastAt = clock.now();
    await actOut({ runtime, personId: person.personId, enrolmentId, programme, tell: (instant) => clock.set(instant) }, { stage: "certified", lastAt });
    clock.set(lastAt);
    const state = await readCourseState(runtime, person.personId, "tip");
    expect(state?.conditions.filter(({ met }) => !met)).toEqual([]);
    expect(state?.conditions.length).toBeGreaterThanOrEqual(fewest);
    expect(state).toMatchObject({ enrolment: { programme }, completedAt: expect.any(String), certificateId: expect.any(String) });
    const tests = await runtime.db.attempt.findMany({ where: { enrolmentId, activityId: { endsWith: "-test" } }, orderBy: { startedAt: "asc" } });
    const pinned = tests.map((row) => row.pinned as { form: string; order: string[] });
    expect(pinned.map(({ order }) => order.length)).toEqual([questions, questions]);
    expect(new Set(pinned.map(({ form }) => form)).size).toBe(2);
    expect(await recountEverything(runtime, "verify")).toMatchObject({ statesAdrift: [], scoresAdrift: [], answersAdrift: [] });
  });
});
