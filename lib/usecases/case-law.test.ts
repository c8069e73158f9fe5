import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildLibrary } from "@/lib/content/library";
import { fixture, set } from "@/lib/content/content.fixture";
import type { AttemptView } from "@/lib/contracts/learning";
import { makeAgency, makePerson, makeRuntime, type World } from "@/lib/testing/builders";
import { learnerIn, type Learner } from "@/lib/testing/learner";
import type { Runtime } from "./runtime";
import { readAttempt } from "./read-attempt";
import { recountEverything } from "./verify-record";

const LAW = "law/palermo/profile.yaml";
/** The case of the fixture made trafficking: act, means and purpose stand in its two facts. */
const TRAFFICKING = set("cases/c01/case.key.yaml", ["facts", "f1", "tags"], ["act.recruit", "purpose.forced_labour"]);
const RIGHT = {
  marks: { d1s2: ["act.recruit", "purpose.forced_labour"], d1s4: ["means.deception"] },
  verdict: "established",
  points: [],
  neighbour: "smuggling",
  reasons: ["a"],
};

/** An amendment after which the means of the case are no longer on the list, and the victim has another age. */
const AMENDMENT = [TRAFFICKING, set(LAW, ["means", 0, "elements"], ["threat"]), set("cases/c01/case.yaml", ["victims", 0, "age"], 41)] as const;

describe("a case and its law", () => {
  let world: World;
  let amended: Runtime;

  beforeAll(async () => {
    world = await makeRuntime(TRAFFICKING);
    amended = { ...world.runtime, library: buildLibrary(fixture(...AMENDMENT)) };
  });
  afterAll(() => world.close());

  async function newLearner(runtime: Runtime, from?: Learner): Promise<Learner> {
    if (from) return learnerIn(runtime, from.person, from.enrolmentId);
    return learnerIn(runtime, await makePerson(runtime, { agency: await makeAgency(runtime, { parent: world.centre }) }));
  }
  const resultIn = (attempt: AttemptView | undefined) => attempt?.outcome?.caseReview?.breakdown.find(({ criterion }) => criterion === "result");

  test("U45 after an amendment a recount gives the same grade, and the review speaks of the law of the attempt", async () => {
    const learner = await newLearner(world.runtime);
    const attempt = await learner.starts("m1-c01");
    const receipt = await learner.submits(attempt, RIGHT);
    expect(receipt.result).toMatchObject({ score: 1, passed: true });
    expect(await recountEverything(amended, "verify")).toMatchObject({ scoresAdrift: [], answersAdrift: [] });
    const read = await readAttempt(amended, attempt.id, "learner");
    expect(resultIn(read?.attempt)?.expected).toEqual(["established"]);
    expect(read?.attempt.outcome?.caseReview?.situation.victims).toEqual([{ id: "vepa", age: 20 }]);
  });

  test("U45 an attempt that was open during the amendment is graded under the law it was started under; the next under the new one", async () => {
    const learner = await newLearner(world.runtime);
    const open = await learner.starts("m1-c01");
    const later = await newLearner(amended, learner);
    expect((await later.submits(open, RIGHT)).result?.score).toBe(1);
    const next = await later.starts("m1-c01");
    const graded = (await later.submits(next, RIGHT)).result?.attempt;
    expect(resultIn(graded)).toMatchObject({ expected: ["not_established"], chosen: ["established"], score: 0 });
    expect(await recountEverything(world.runtime, "verify")).toMatchObject({ scoresAdrift: [] });
  });

  test("U45 a law is kept once per content, whole, however many attempts are started under it", async () => {
    const rows = await world.runtime.db.lawVersion.findMany({ orderBy: { firstAt: "asc" } });
    expect(rows.map(({ profileId }) => profileId)).toEqual(["palermo", "palermo"]);
    expect(rows[0]?.profile).toMatchObject({ id: "palermo", means: [{ elements: ["deception"] }] });
  });

  test("U46 the first attempt at a case stands in the confusion matrix, and no later one; a recount finds and mends what drifted", async () => {
    const learner = await newLearner(world.runtime);
    const first = await learner.starts("m1-c01");
    await learner.submits(first, { ...RIGHT, verdict: "suspected" });
    await learner.submits(await learner.starts("m1-c01"), RIGHT);
    const answers = () => world.runtime.db.caseAnswer.findMany({ where: { enrolmentId: learner.enrolmentId } });
    expect(await answers()).toMatchObject([{ activityId: "m1-c01", attemptId: first.id, chosen: "suspected", held: "established" }]);
    await world.runtime.db.caseAnswer.deleteMany({ where: { enrolmentId: learner.enrolmentId } });
    expect((await recountEverything(world.runtime, "verify")).answersAdrift).toEqual([first.id]);
    await recountEverything(world.runtime, "rebuild");
    expect(await answers()).toMatchObject([{ attemptId: first.id, chosen: "suspected", held: "established" }]);
  });

  test("U46 who hands in without a result has chosen nothing", async () => {
    const learner = await newLearner(world.runtime);
    await learner.submits(await learner.starts("m1-c01"));
    expect(await world.runtime.db.caseAnswer.findMany({ where: { enrolmentId: learner.enrolmentId } })).toMatchObject([
      { chosen: "none", held: "established" },
    ]);
  });
});
