import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, type World } from "@/lib/testing/builders";
import { set } from "@/lib/content/content.fixture";
import { learnerIn } from "@/lib/testing/learner";
import { closeTraining } from "./close-training";
import { createTraining } from "./create-training";
import { grantAllowance } from "./grant-allowance";
import { listPeople } from "./list-people";
import { listTrainings } from "./list-trainings";
import type { PageRequest } from "./page";
import { readAudit } from "./read-audit";
import { readSubmission } from "./read-submission";
import { readTrainingProgress } from "./read-training-progress";

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await makeRuntime(set("courses/tip/m1/module.yaml", ["activities", 1, "timeLimitMinutes"], 30));
});
afterAll(() => world.close());

async function classOf(...names: string[]) {
  const { runtime, centre } = world;
  const agency = await makeAgency(runtime, { parent: centre });
  const trainer = await makePerson(runtime, { agency, roles: ["trainer"], generation: 2 });
  const training = await makeTraining(runtime, { trainer, agency, generation: 3 });
  const learners = [];
  for (const name of names) {
    const person = await makePerson(runtime, { agency, name });
    learners.push(await learnerIn(runtime, person, await makeEnrolment(runtime, person, training)));
  }
  return { agency, trainer, training, learners };
}

/** Every page of a list, one after the other. */
async function allPages<T>(read: (page: PageRequest) => Promise<{ ok: boolean; value?: { rows: readonly T[]; next: string | null } }>): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit: 2, cursor });
    rows.push(...(page.value?.rows ?? []));
    cursor = page.value?.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

describe("trainings", () => {
  const fields = { title: "  Four   days ", startsOn: "2026-12-01", endsOn: "2026-12-04", place: "Room 4", locale: "ru", programme: "core" } as const;

  test("U16 the generation follows the leader", async () => {
    const { agency, trainer } = await classOf();
    const administrator = await makePerson(world.runtime, { agency: world.centre, roles: ["administrator", "trainer"], generation: 4 });
    const made = await createTraining(world.runtime, trainer, { ...fields, agencyId: agency.id });
    expect(made).toMatchObject({ ok: true, value: { title: "Four days", generation: 3, open: true, participants: 0, trainer: { id: trainer.personId } } });
    expect(await createTraining(world.runtime, administrator, { ...fields, agencyId: agency.id })).toMatchObject({ ok: true, value: { generation: 1 } });
  });

  test("U16 impossible fields are refused by name", async () => {
    const { agency, trainer } = await classOf();
    const refusals = await Promise.all(
      [{ endsOn: "2026-11-30" }, { endsOn: "2028-01-01" }, { programme: "no-such-programme" }].map((wrong) =>
        createTraining(world.runtime, trainer, { ...fields, agencyId: agency.id, ...wrong }),
      ),
    );
    expect(refusals.map((refused) => (refused.ok ? null : refused.error.fields?.map(({ path }) => path)))).toEqual([["endsOn"], ["endsOn"], ["programme"]]);
  });

  test("U17 lists page through everything once", async () => {
    const { agency, trainer, training } = await classOf("Bahar", "Aýna", "Aýna", "Ýazgül", "Олег");
    for (const startsOn of ["2026-12-01", "2026-12-01", "2026-10-01", "2027-01-01"])
      await makeTraining(world.runtime, { trainer, agency, startsOn, endsOn: "2027-01-02" });
    const scope = { kind: "training_of", trainerId: trainer.personId } as const;
    const trainings = await allPages((page) => listTrainings(world.runtime, scope, page));
    expect(trainings.map(({ startsOn }) => startsOn)).toEqual(["2027-01-01", "2026-12-01", "2026-12-01", "2026-11-20", "2026-10-01"]);
    expect(new Set(trainings.map(({ id }) => id)).size).toBe(5);
    const subtree = { kind: "agency_subtree", paths: [agency.path] } as const;
    const people = await allPages((page) => listPeople(world.runtime, subtree, page));
    expect(people.map(({ displayName }) => displayName)).toEqual(["Aýna", "Aýna", "Aýna Orazowa", "Bahar", "Ýazgül", "Олег"]);
    const grid = await allPages((page) => readTrainingProgress(world.runtime, training.id, page));
    expect(grid.map(({ name }) => name)).toEqual(["Aýna", "Aýna", "Bahar", "Ýazgül", "Олег"]);
    for (const open of [false, true, false, true, false]) await closeTraining(world.runtime, trainer.personId, { trainingId: training.id, open });
    const audit = await allPages((page) => readAudit(world.runtime, subtree, page));
    expect(audit.map(({ action }) => action)).toEqual(["training.closed", "training.opened", "training.closed", "training.opened", "training.closed"]);
  });

  test("U17 a cursor that no page gave is refused", async () => {
    const cursors = [
      "nonsense",
      "e30",
      Buffer.from('["a","b"]').toString("base64url"),
      Buffer.from(JSON.stringify(["x", "0190b0a0-0000-7000-8000-00000000d0c0"])).toString("base64url"),
    ];
    for (const cursor of cursors)
      expect(await listTrainings(world.runtime, { kind: "all" }, { limit: 2, cursor })).toMatchObject({ ok: false, error: { code: "invalid_input" } });
  });

  test("U18 the grid shows where each participant stands", async () => {
    const {
      training,
      learners: [busy, idle],
    } = await classOf("Busy", "Idle");
    if (!busy || !idle) throw new Error("two learners were asked for");
    await busy.does({ kind: "lesson.complete", activityId: "m1-l1", payload: {} });
    const attempt = await busy.starts("m1-quiz");
    await busy.answers(attempt, "a");
    await busy.submits(attempt);
    const grid = await readTrainingProgress(world.runtime, training.id, { limit: 10 });
    expect(grid).toMatchObject({
      ok: true,
      value: {
        rows: [
          {
            name: "Busy",
            generation: 3,
            cells: [
              { activityId: "m1-l1", status: "completed" },
              { activityId: "m1-quiz", status: "passed", bestScore: 1, attemptsUsed: 1, lastAttemptId: attempt.id },
            ],
          },
          { name: "Idle", cells: [], completedAt: null },
        ],
      },
    });
  });

  test("U19 an allowance moves the end of an attempt under way", async () => {
    const {
      trainer,
      training,
      learners: [learner],
    } = await classOf("Slow");
    if (!learner) throw new Error("a learner was asked for");
    const to = { training: training.id, enrolment: learner.enrolmentId };
    const attempt = await learner.starts("m1-quiz");
    const due = async () => (await world.runtime.db.attempt.findUniqueOrThrow({ where: { id: attempt.id } })).dueAt?.getTime() ?? 0;
    const first = await due();
    const give = (extraMinutes: number, activityId = "m1-quiz") =>
      grantAllowance(world.runtime, trainer.personId, { to, allowance: { activityId, extraMinutes, extraAttempts: 1 } });
    expect(await give(15)).toMatchObject({ ok: true });
    expect(await due()).toBe(first + 15 * MINUTE);
    await give(5);
    expect(await due()).toBe(first + 5 * MINUTE);
    expect(await give(5, "m1-l1")).toEqual({ ok: false, error: { code: "activity_unknown" } });
    expect(await give(5, "nothing")).toEqual({ ok: false, error: { code: "activity_unknown" } });
  });

  test("U20 who reads a submission decides what of it they see", async () => {
    const {
      trainer,
      learners: [learner],
    } = await classOf("Author");
    if (!learner) throw new Error("a learner was asked for");
    const attempt = await learner.starts("m1-quiz");
    expect(await readSubmission(world.runtime, trainer.personId, attempt.id)).toBeNull();
    await learner.answers(attempt, "b");
    await learner.submits(attempt);
    const byTrainer = await readSubmission(world.runtime, trainer.personId, attempt.id);
    expect(byTrainer).toMatchObject({ participant: "Author", attempt: { outcome: { items: [{ key: { choice: "a" } }] } } });
    const byAuthor = await readSubmission(world.runtime, learner.person.personId, attempt.id);
    expect(JSON.stringify(byAuthor)).not.toContain('"key"');
  });
});
