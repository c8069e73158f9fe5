import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/platform/clock";
import { commandOf, makePerson, makeRuntime, send, type World } from "@/lib/testing/builders";
import { almostDone, learnerIn, type Learner } from "@/lib/testing/learner";
import { readAttempt } from "./read-attempt";
import { readCourseState } from "./read-course-state";

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await makeRuntime((files) => {
    const path = "courses/tip/m1/module.yaml";
    files.set(path, (files.get(path) ?? "").replace(/(id: m1-quiz\n)/, "$1    timeLimitMinutes: 30\n"));
  });
});
afterAll(() => world.close());

async function newLearner(): Promise<Learner> {
  return learnerIn(world.runtime, await makePerson(world.runtime, { agency: world.centre }));
}

async function records(enrolmentId: string): Promise<{ kind: string; status: string }[]> {
  return world.runtime.db.learningRecord.findMany({ where: { enrolmentId }, select: { kind: true, status: true }, orderBy: { receivedAt: "asc" } });
}

describe("commands", () => {
  test("U1 a repeated lesson command is a duplicate with the first instant", async () => {
    const learner = await newLearner();
    const deed = { kind: "lesson.complete", activityId: "m1-l1", payload: {}, id: newId(), at: world.clock.now() } as const;
    const first = await learner.does(deed);
    world.clock.advance(MINUTE);
    const second = await learner.does(deed);
    expect(first.status).toBe("applied");
    expect(second).toMatchObject({ status: "duplicate", savedAt: first.savedAt });
    expect(await records(learner.enrolmentId)).toHaveLength(1);
  });

  test("U1 a repeated answer and a repeated start change nothing", async () => {
    const learner = await newLearner();
    const start = { kind: "attempt.start", activityId: "m1-quiz", payload: { locale: "en" }, id: newId(), at: world.clock.now() } as const;
    const attempt = (await learner.does(start)).result?.attempt;
    const answer = {
      kind: "attempt.answer",
      activityId: "m1-quiz",
      payload: { attemptId: attempt?.id, itemId: "m1-q01", response: { choice: "a" } },
      id: newId(),
      at: world.clock.now(),
    } as const;
    expect((await learner.does(answer)).status).toBe("applied");
    expect((await learner.does(answer)).status).toBe("duplicate");
    const again = await learner.does(start);
    expect(again).toMatchObject({ status: "duplicate", result: { attempt: { id: attempt?.id, answers: { "m1-q01": { choice: "a" } } } } });
    expect(await records(learner.enrolmentId)).toHaveLength(2);
  });

  test("U56 another process takes, repeats and refuses answers like the one that began the attempt", async () => {
    const here = await newLearner();
    const elsewhere = await learnerIn({ ...world.runtime }, here.person, here.enrolmentId);
    const attempt = await here.starts("m1-quiz");
    const answer = (response: object) => {
      world.clock.advance(MINUTE / 60);
      const payload = { attemptId: attempt.id, itemId: "m1-q01", response };
      return { kind: "attempt.answer", activityId: "m1-quiz", payload, id: newId(), at: world.clock.now() } as const;
    };
    for (const [one, other] of [
      [elsewhere, here],
      [here, elsewhere],
    ] as const) {
      const given = answer({ choice: "b" });
      expect((await one.does(given)).status).toBe("applied");
      expect((await other.does(given)).status).toBe("duplicate");
      expect(await one.does({ ...given, payload: { ...given.payload, response: { choice: "a" } } })).toMatchObject({ problem: { code: "command_reused" } });
      expect(await one.does(answer({ choices: ["a"] }))).toMatchObject({ status: "rejected", problem: { code: "response_malformed" } });
    }
    const last = answer({ choice: "a" });
    await here.does(last);
    expect((await readAttempt(world.runtime, attempt.id, "learner"))?.attempt.answers).toEqual({ "m1-q01": { choice: "a" } });
  });

  test("U2 an id used for something else is refused", async () => {
    const learner = await newLearner();
    const id = newId();
    await learner.does({ kind: "lesson.complete", activityId: "m1-l1", payload: {}, id });
    const reused = await learner.does({ kind: "lesson.position", activityId: "m1-l1", payload: { stepId: "second" }, id });
    expect(reused).toMatchObject({ status: "rejected", problem: { code: "command_reused" } });
    expect(await records(learner.enrolmentId)).toEqual([{ kind: "lesson.complete", status: "applied" }]);
  });

  test("U2 an id that somebody else used is refused", async () => {
    const [one, other] = [await newLearner(), await newLearner()];
    const id = newId();
    await one.does({ kind: "lesson.complete", activityId: "m1-l1", payload: {}, id });
    const attempt = await other.starts("m1-quiz");
    const stolen = await other.does({
      kind: "attempt.answer",
      activityId: "m1-quiz",
      payload: { attemptId: attempt.id, itemId: "m1-q01", response: { choice: "a" } },
      id,
    });
    expect(stolen).toMatchObject({ status: "rejected", problem: { code: "command_reused" } });
  });

  test("U3 nobody writes into somebody else's enrolment", async () => {
    const [owner, stranger] = [await newLearner(), await newLearner()];
    const attempt = await owner.starts("m1-quiz");
    const payload = { attemptId: attempt.id, itemId: "m1-q01", response: { choice: "a" } };
    const receipts = await send(world.runtime, stranger.person, [
      commandOf(world.runtime, owner.enrolmentId, { kind: "lesson.complete", activityId: "m1-l1", payload: {} }),
      commandOf(world.runtime, owner.enrolmentId, { kind: "attempt.start", activityId: "m1-quiz", payload: { locale: "en" } }),
      commandOf(world.runtime, owner.enrolmentId, { kind: "attempt.answer", activityId: "m1-quiz", payload }),
      commandOf(world.runtime, owner.enrolmentId, { kind: "attempt.submit", activityId: "m1-quiz", payload: { attemptId: attempt.id } }),
    ]);
    expect(receipts.map(({ status, problem }) => [status, problem?.code])).toEqual(Array.from({ length: 4 }, () => ["rejected", "not_enrolled"]));
    const throughOwn = await stranger.does({ kind: "attempt.answer", activityId: "m1-quiz", payload });
    expect(throughOwn.status).toBe("rejected");
    const submitThroughOwn = await stranger.does({ kind: "attempt.submit", activityId: "m1-quiz", payload: { attemptId: attempt.id } });
    expect(submitThroughOwn.problem?.code).toBe("not_enrolled");
    expect(await records(owner.enrolmentId)).toHaveLength(1);
  });

  test("U4 two tabs that start at once share one attempt", async () => {
    const learner = await newLearner();
    const attempts = await Promise.all(Array.from({ length: 4 }, () => learner.starts("m1-quiz")));
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    expect((await learner.starts("m1-quiz")).id).toBe(attempts[0]?.id);
    expect(await world.runtime.db.attempt.count({ where: { enrolmentId: learner.enrolmentId } })).toBe(1);
  });

  test("U5 submissions at once make one grade", async () => {
    const learner = await newLearner();
    const attempt = await learner.starts("m1-quiz");
    await learner.answers(attempt, "a");
    const receipts = await Promise.all(Array.from({ length: 4 }, () => learner.submits(attempt)));
    expect(receipts.map(({ status }) => status).toSorted()).toEqual(["applied", "duplicate", "duplicate", "duplicate"]);
    expect(receipts.map(({ result }) => result?.score)).toEqual([1, 1, 1, 1]);
    const state = await readCourseState(world.runtime, learner.person.personId, "tip");
    expect(state?.activities.find(({ activityId }) => activityId === "m1-quiz")).toMatchObject({ status: "passed", attemptsUsed: 1, bestScore: 1 });
  });

  test("U6 an answer after submission is kept as late and the grade stands", async () => {
    const learner = await newLearner();
    const attempt = await learner.starts("m1-quiz");
    await learner.submits(attempt);
    world.clock.advance(MINUTE);
    expect((await learner.answers(attempt, "a")).status).toBe("late");
    const seen = await readAttempt(world.runtime, attempt.id, "learner");
    expect(seen?.attempt).toMatchObject({ answers: {}, outcome: { score: 0 } });
    expect(await records(learner.enrolmentId)).toContainEqual({ kind: "attempt.answer", status: "late" });
  });

  test("U6 an answer after time is late, one given in time and delivered later counts", async () => {
    const learner = await newLearner();
    const attempt = await learner.starts("m1-quiz");
    const given = { kind: "attempt.answer", activityId: "m1-quiz", payload: { attemptId: attempt.id, itemId: "m1-q01", response: { choice: "a" } } } as const;
    const inTime = world.clock.now() + 10 * MINUTE;
    world.clock.advance(45 * MINUTE);
    expect((await learner.does({ ...given, at: inTime })).status).toBe("applied");
    expect((await learner.does({ ...given, payload: { ...given.payload, response: { choice: "b" } } })).status).toBe("late");
    const submitted = await learner.submits(attempt);
    expect(submitted.result).toMatchObject({ score: 1, attempt: { outcome: { late: true } } });
  });

  test("U7 the later answer stands, in whatever order they arrive", async () => {
    const learner = await newLearner();
    const attempt = await learner.starts("m1-quiz");
    const answer = (choice: string, at: number) =>
      learner.does({ kind: "attempt.answer", activityId: "m1-quiz", payload: { attemptId: attempt.id, itemId: "m1-q01", response: { choice } }, at });
    const now = world.clock.now();
    world.clock.advance(5 * MINUTE);
    await answer("a", now + 2 * MINUTE);
    await answer("b", now + MINUTE);
    expect((await learner.submits(attempt)).result?.score).toBe(1);
  });

  test("U8 malformed commands are rejected one by one", async () => {
    const learner = await newLearner();
    const attempt = await learner.starts("m1-c01");
    const bad = (payload: unknown, kind = "case.save", activityId = "m1-c01"): object => ({
      ...commandOf(world.runtime, learner.enrolmentId, { kind: "case.save", activityId, payload }),
      kind,
    });
    const receipts = await send(world.runtime, learner.person, [
      bad({ attemptId: attempt.id, work: { marks: {}, words: `a${String.fromCharCode(0)}b` } }),
      bad({ attemptId: attempt.id, work: { marks: {}, words: "x".repeat(200_000) } }),
      bad({ attemptId: attempt.id, work: { marks: {}, offence: String.fromCharCode(0) } }),
      bad({ attemptId: attempt.id, work: { marks: {}, part: "\ud800" } }),
      bad({ attemptId: attempt.id, work: { marks: {}, points: ["\udfff"] } }),
      bad({ attemptId: attempt.id, work: { marks: {}, neighbour: String.fromCharCode(0) } }),
      bad({}, "no.such.kind"),
      bad({ stepId: "nowhere" }, "lesson.position", "m1-l1"),
      bad({ itemId: "m1-l1-c1", response: { text: String.fromCharCode(0) } }, "check.answer", "m1-l1"),
      { ...bad({}), occurredAt: "soon" },
      commandOf(world.runtime, learner.enrolmentId, { kind: "lesson.complete", activityId: "m1-l1", payload: {} }),
    ]);
    expect(receipts.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => "rejected"), "applied"]);
    expect(receipts.slice(0, 10).every(({ problem }) => problem !== undefined && problem.code !== "internal")).toBe(true);
  });

  test("U8 a command without an id to answer to refuses the batch", async () => {
    const learner = await newLearner();
    await expect(send(world.runtime, learner.person, [{ kind: "lesson.complete" }])).rejects.toThrow("invalid_input");
  });

  test("U9 one certificate, however many submissions complete the course at once", async () => {
    const learner = await newLearner();
    const closing = await almostDone(learner);
    const receipts = await Promise.all(Array.from({ length: 5 }, () => learner.submits(closing)));
    expect(receipts.filter(({ result }) => result?.courseCompleted)).toHaveLength(1);
    expect(await world.runtime.db.certificate.count({ where: { enrolmentId: learner.enrolmentId } })).toBe(1);
    const state = await readCourseState(world.runtime, learner.person.personId, "tip");
    expect(state?.conditions.every(({ met }) => met)).toBe(true);
    expect(state?.certificateId).not.toBeNull();
    const row = await world.runtime.db.enrolment.findUniqueOrThrow({ where: { id: learner.enrolmentId } });
    expect(row).toMatchObject({ preMillis: 0, postMillis: 1000 });
    expect(row.certifiedAt).not.toBeNull();
  });

  test("U10 attempts run out, an allowance gives another", async () => {
    const learner = await newLearner();
    for (let used = 0; used < 2; used += 1) await learner.submits(await learner.starts("m1-quiz"));
    const refused = await learner.does({ kind: "attempt.start", activityId: "m1-quiz", payload: { locale: "en" } });
    expect(refused).toMatchObject({ status: "rejected", problem: { code: "attempts_exhausted" } });
    await world.runtime.db.allowance.create({
      data: { enrolmentId: learner.enrolmentId, activityId: "m1-quiz", extraAttempts: 1, grantedBy: learner.person.personId },
    });
    expect((await learner.starts("m1-quiz")).number).toBe(3);
  });
});
