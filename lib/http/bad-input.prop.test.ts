import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { OPERATIONS } from "@/lib/contracts";
import { makeRuntime, type World } from "@/lib/testing/builders";
import { makeCaller, type Answered, type Caller, type Given } from "@/lib/testing/http";
import { givenFor, makeStage, type Stage } from "@/lib/testing/stage";

const held = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock("@/lib/usecases/runtime", () => ({ runtime: () => held.runtime }));

let world: World;
let stage: Stage;
let call: Caller;
beforeAll(async () => {
  world = await makeRuntime();
  held.runtime = world.runtime;
  stage = await makeStage(world);
  call = await makeCaller(world.runtime);
});
afterAll(() => world.close());

const NUL = String.fromCharCode(0);
const nasty = fc.oneof(
  fc.constantFrom(
    NUL,
    `a${NUL}b`,
    "\ud800",
    "\udfff\ud800",
    "",
    " ",
    "x".repeat(10_000),
    "🏛️".repeat(50),
    "../../etc/passwd",
    "' or 1=1 --",
    "%",
    "_",
    "\\",
    "null",
    "__proto__",
    "=1+1",
  ),
  fc.constantFrom("2026-02-30", "0000-00-00", "9999-12-31", "2026-13-01", "99999-01-01", "-1", "1e308", "NaN", "2147483648", "9007199254740993"),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const anything = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1.5, 2 ** 53, [], {}, null, true) },
);

function expectProblem(answer: Answered, what: string): void {
  expect(answer.status, what).toBeLessThan(500);
  if (answer.status >= 400) {
    expect(answer.headers.get("content-type"), what).toBe("application/problem+json");
    expect(answer.body, what).toMatchObject({ status: answer.status, code: expect.any(String), trace: expect.any(String) });
  }
}

/** A well-formed request with some of its parts replaced by something it should not be. */
function spoilt(given: Given, keys: readonly string[]): fc.Arbitrary<Given> {
  const body = (given.body ?? {}) as Record<string, unknown>;
  const names = [...Object.keys(body), "extra"];
  const query = fc.dictionary(fc.constantFrom(...keys, "extra"), nasty, { maxKeys: 3 });
  const wholeBody = anything;
  const someFields = fc.dictionary(fc.constantFrom(...names), anything, { minKeys: 1, maxKeys: 3 }).map((fields) => ({ ...body, ...fields }));
  const params = fc.record(
    Object.fromEntries(
      Object.entries(given.params ?? {}).map(([name, value]) => [
        name,
        fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: nasty }),
      ]),
    ),
  );
  return fc.record({
    params,
    query: fc.oneof(fc.constant({}), query),
    body: fc.oneof({ weight: 1, arbitrary: wholeBody }, { weight: 4, arbitrary: someFields }),
  });
}

const QUERY_KEYS = ["cursor", "limit", "q", "role", "agency", "locale", "course", "region", "lane", "training", "from", "to", "groupBy", "status", "action"];

describe("bad input", () => {
  test.each([...OPERATIONS.values()].filter(({ id }) => id !== "signOutEverywhere"))(
    "H4 $id answers what it cannot read with a problem",
    async ({ id }) => {
      const given = await givenFor(id, stage);
      await fc.assert(
        fc.asyncProperty(spoilt(given, QUERY_KEYS), async (bad) => {
          const answer = await call(id, stage.people.administrator, bad);
          expectProblem(answer, JSON.stringify(bad).slice(0, 500));
          if (answer.status < 400 && answer.headers.get("content-type")?.startsWith("text/csv")) await answer.response.text();
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );

  test("H4 commands of every shape get a receipt or a problem", async () => {
    const { learner } = stage.people;
    const kinds = ["lesson.position", "lesson.complete", "check.answer", "attempt.start", "attempt.answer", "case.save", "attempt.submit"];
    const uuid = fc.uuid({ version: 7 });
    const inner = fc.dictionary(
      fc.constantFrom("stepId", "itemId", "response", "attemptId", "work", "locale"),
      fc.oneof(anything, fc.constant(stage.attemptId), fc.constant({ text: NUL }), fc.constant({ marks: { d1s1: ["act.recruit"] }, words: NUL })),
    );
    const command = fc.record({
      id: uuid,
      kind: fc.constantFrom(...kinds),
      payload: inner,
      deviceId: uuid,
      enrolmentId: fc.constantFrom(stage.enrolmentId, "0190b0a0-0000-7000-8000-00000000d0c0"),
      activityId: fc.constantFrom("m1-l1", "m1-quiz", "m1-c01", "final-test", "nothing"),
      occurredAt: fc.oneof(fc.constantFrom("2026-11-23T09:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"), nasty),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 5, arbitrary: command }, { weight: 1, arbitrary: anything }), { minLength: 1, maxLength: 4 }),
        async (commands) => {
          expectProblem(await call("applyCommands", learner, { body: { commands } }), JSON.stringify(commands).slice(0, 800));
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
