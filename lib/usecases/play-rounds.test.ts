import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXERCISE_FORMATS } from "@/lib/content/exercise-formats";
import { POOR_MOVES, RIGHT_MOVES } from "@/lib/content/exercise.fixture";
import { makePerson, makeRuntime, newRoundId, type World } from "@/lib/testing/builders";
import { learnerIn, type Learner } from "@/lib/testing/learner";
import { eraseAccount } from "@/lib/db/accounts";
import { exportMe } from "./export-me";
import { EXERCISE_ENGINES } from "./learning/exercise-engines";
import { readCourseState } from "./read-course-state";
import { listOwnRounds, readRound } from "./read-rounds";
import { recountEverything } from "./verify-record";

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await makeRuntime();
});
afterAll(() => world.close());

async function newLearner(): Promise<Learner> {
  return learnerIn(world.runtime, await makePerson(world.runtime, { agency: world.centre }));
}
const deed = (kind: "exercise.save" | "exercise.finish", roundId: string, moves: unknown, more: { readonly id?: string; readonly at?: number } = {}) => ({
  kind,
  activityId: "m1-walk",
  payload: { roundId, moves },
  ...more,
});
const roundsOf = async ({ person }: Learner) => (await listOwnRounds(world.runtime, person.personId, { course: "tip", activity: "m1-walk" }))?.rows ?? [];
const statusOf = async ({ person }: Learner) =>
  (await readCourseState(world.runtime, person.personId, "tip"))?.activities.find(({ activityId }) => activityId === "m1-walk");

describe("rounds", () => {
  test("U1 a repeated save and a repeated finish have one effect", async () => {
    const learner = await newLearner();
    const roundId = newRoundId();
    const save = deed("exercise.save", roundId, RIGHT_MOVES.slice(0, 2), { id: newRoundId(), at: world.clock.now() });
    const finish = deed("exercise.finish", roundId, RIGHT_MOVES, { id: newRoundId(), at: world.clock.now() + 1 });
    expect(await learner.does(save)).toMatchObject({ status: "applied" });
    expect(await learner.does(save)).toMatchObject({ status: "duplicate" });
    world.clock.advance(MINUTE);
    expect(await learner.does(finish)).toMatchObject({ status: "applied", result: { score: 1, passed: true } });
    expect(await learner.does(finish)).toMatchObject({ status: "duplicate", result: { score: 1, passed: true } });
    expect(await roundsOf(learner)).toHaveLength(1);
    expect(await statusOf(learner)).toMatchObject({ status: "passed", attemptsUsed: 1, bestScore: 1 });
  });

  test("U35 the later save of a round stands, in whatever order they arrive", async () => {
    const learner = await newLearner();
    const now = world.clock.now();
    for (const order of [0, 1] as const) {
      const roundId = newRoundId();
      const saves = [
        deed("exercise.save", roundId, RIGHT_MOVES.slice(0, 1), { at: now - 2 * MINUTE }),
        deed("exercise.save", roundId, RIGHT_MOVES.slice(0, 2), { at: now - MINUTE }),
      ];
      for (const save of order === 0 ? saves : saves.toReversed()) expect((await learner.does(save)).status).toBe("applied");
      expect((await roundsOf(learner)).at(-1)).toMatchObject({ id: roundId, moves: RIGHT_MOVES.slice(0, 2), finishedAt: null, number: order + 1 });
    }
    expect(await statusOf(learner)).toMatchObject({ status: "in_progress", attemptsUsed: 2 });
  });

  test("U36 two tabs that finish one round get the score of the first, and what comes after is kept as late", async () => {
    const learner = await newLearner();
    const roundId = newRoundId();
    const [first, second] = await Promise.all([
      learner.does(deed("exercise.finish", roundId, RIGHT_MOVES)),
      learner.does(deed("exercise.finish", roundId, RIGHT_MOVES)),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(["applied", "duplicate"]);
    expect([first.result?.score, second.result?.score]).toEqual([1, 1]);
    expect((await learner.does(deed("exercise.save", roundId, []))).status).toBe("late");
    expect(await learner.does(deed("exercise.finish", roundId, POOR_MOVES))).toMatchObject({ status: "duplicate", result: { score: 1 } });
    expect(await roundsOf(learner)).toMatchObject([{ score: 1, passed: true, moves: RIGHT_MOVES }]);
    expect(await statusOf(learner)).toMatchObject({ attemptsUsed: 1 });
  });

  test("U37 the server's score counts, whatever else was claimed", async () => {
    const learner = await newLearner();
    const claimed = { ...deed("exercise.finish", newRoundId(), POOR_MOVES), payload: { roundId: newRoundId(), moves: POOR_MOVES, score: 1, passed: true } };
    expect(await learner.does(claimed)).toMatchObject({ status: "rejected", problem: { code: "invalid_input" } });
    const poor = await learner.does(deed("exercise.finish", newRoundId(), POOR_MOVES));
    expect(poor).toMatchObject({ status: "applied", result: { score: 0.5, passed: false } });
    expect(await statusOf(learner)).toMatchObject({ status: "failed", bestScore: 0.5 });
    await learner.does(deed("exercise.finish", newRoundId(), RIGHT_MOVES));
    expect(await statusOf(learner)).toMatchObject({ status: "passed", bestScore: 1, attemptsUsed: 2 });
  });

  test("U3 a round of somebody else and a foreign enrolment are out of reach", async () => {
    const owner = await newLearner();
    const other = await newLearner();
    const roundId = newRoundId();
    await owner.does(deed("exercise.save", roundId, RIGHT_MOVES.slice(0, 1)));
    expect(await other.does(deed("exercise.finish", roundId, RIGHT_MOVES))).toMatchObject({ status: "rejected", problem: { code: "not_found" } });
    const [receipt] = await other.sendsInto(owner.enrolmentId, deed("exercise.save", roundId, []));
    expect(receipt).toMatchObject({ status: "rejected", problem: { code: "not_enrolled" } });
    expect(await roundsOf(owner)).toMatchObject([{ finishedAt: null, moves: RIGHT_MOVES.slice(0, 1) }]);
  });

  test("U8 moves that are none, too many or cannot be stored are refused and leave nothing", async () => {
    const learner = await newLearner();
    const bad: readonly [moves: unknown, code: string][] = [
      [[{ kind: "jump" }], "response_malformed"],
      [[{ kind: "act", step: "contact" }], "response_malformed"],
      ["all of them", "invalid_input"],
      [[3], "invalid_input"],
      [[{ kind: "begin", pace: `da${String.fromCharCode(0)}ys` }], "invalid_input"],
      [[{ kind: "begin", pace: "x".repeat(70_000) }], "invalid_input"],
      [Array.from({ length: 2001 }, () => RIGHT_MOVES[0]), "invalid_input"],
      [[JSON.parse(`${'{"a":'.repeat(4000)}1${"}".repeat(4000)}`)], "invalid_input"],
    ];
    for (const [moves, code] of bad) {
      const receipt = await learner.does(deed("exercise.save", newRoundId(), moves));
      expect(receipt, JSON.stringify(moves).slice(0, 60)).toMatchObject({ status: "rejected", problem: { code } });
    }
    expect(await learner.does({ ...deed("exercise.save", newRoundId(), []), activityId: "m1-quiz" })).toMatchObject({ problem: { code: "activity_unknown" } });
    expect(await roundsOf(learner)).toEqual([]);
    expect(await statusOf(learner)).toBeUndefined();
  });

  test("U38 a trainer reads a finished round, an open one without its moves, and the list of all", async () => {
    const learner = await newLearner();
    const [done, open] = [newRoundId(), newRoundId()];
    await learner.does(deed("exercise.finish", done, RIGHT_MOVES));
    await learner.does(deed("exercise.save", open, RIGHT_MOVES.slice(0, 1)));
    const trainer = await makePerson(world.runtime, { agency: world.centre, roles: ["trainer"] });
    expect(await readRound(world.runtime, trainer.personId, done)).toMatchObject({
      round: { moves: RIGHT_MOVES, score: 1 },
      rounds: [{ number: 1 }, { number: 2, finishedAt: null }],
    });
    expect((await readRound(world.runtime, trainer.personId, open))?.round.moves).toBeNull();
    expect((await readRound(world.runtime, learner.person.personId, open))?.round.moves).toHaveLength(1);
  });

  test("U25 rounds are in the export, go with the enrolment, and lose their moves with the person", async () => {
    const learner = await newLearner();
    const roundId = newRoundId();
    await learner.does(deed("exercise.finish", roundId, RIGHT_MOVES));
    const { personId } = learner.person;
    expect((await exportMe(world.runtime, personId))?.["rounds"]).toMatchObject([{ id: roundId, moves: RIGHT_MOVES, scoreMillis: 1000 }]);
    const account = await world.runtime.db.person.findUniqueOrThrow({ where: { id: personId }, select: { id: true, login: true } });
    await world.runtime.db.$transaction((tx) => eraseAccount(tx, account, new Date(world.clock.now())));
    expect(await world.runtime.db.round.findUnique({ where: { id: roundId } })).toMatchObject({ moves: null, scoreMillis: 1000 });
    const records = await world.runtime.db.learningRecord.findMany({ where: { enrolmentId: learner.enrolmentId } });
    expect(JSON.stringify(records.map(({ payload }) => payload))).not.toContain("inspector");
    await world.runtime.db.enrolment.delete({ where: { id: learner.enrolmentId } });
    expect(await world.runtime.db.round.findUnique({ where: { id: roundId } })).toBeNull();
  });

  test("U39 a recount finds the same states and scores, and a score that was tampered with", async () => {
    const learner = await newLearner();
    const roundId = newRoundId();
    await learner.does(deed("exercise.save", roundId, RIGHT_MOVES.slice(0, 2)));
    await learner.does(deed("exercise.finish", roundId, POOR_MOVES));
    const clean = await recountEverything(world.runtime, "verify");
    expect(clean).toMatchObject({ statesAdrift: [], scoresAdrift: [] });
    expect(clean.rounds).toBeGreaterThan(0);
    await world.runtime.db.round.update({ where: { id: roundId }, data: { scoreMillis: 990 } });
    expect((await recountEverything(world.runtime, "verify")).scoresAdrift).toEqual([roundId]);
  });

  test("U40 every kind of exercise in the content has an engine that judges it", () => {
    expect(Object.keys(EXERCISE_ENGINES).toSorted()).toEqual(Object.keys(EXERCISE_FORMATS).toSorted());
    // Read from the files themselves: parsing the whole content takes long, and R01 refuses a kind without a format anyway.
    const scripts = readdirSync("content/exercises").map((id) => readFileSync(`content/exercises/${id}/script.yaml`, "utf8"));
    const kinds = scripts.map((script) => /^kind: ([\w-]+)$/mu.exec(script)?.[1] ?? "none");
    expect(kinds.filter((kind) => !Object.hasOwn(EXERCISE_ENGINES, kind))).toEqual([]);
  });
});
