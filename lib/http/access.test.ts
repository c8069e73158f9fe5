import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { OPERATIONS } from "@/lib/contracts";
import { openApiDocument } from "@/lib/contracts/openapi";
import { ACCESS_TABLE, ruleOf, type ActionId, type Reach } from "@/lib/domain/policy";
import { makeRuntime, type World } from "@/lib/testing/builders";
import { makeCaller, routesOnDisk, type Caller } from "@/lib/testing/http";
import { givenFor, makeStage, type Stage } from "@/lib/testing/stage";
import type { Runtime } from "@/lib/usecases/runtime";

const held = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock("@/lib/usecases/runtime", () => ({ runtime: () => held.runtime }));

let world: World;
let stage: Stage;
let call: Caller;
beforeAll(async () => {
  world = await makeRuntime();
  held.runtime = world.runtime satisfies Runtime;
  stage = await makeStage(world);
  call = await makeCaller(world.runtime);
});
afterAll(() => world.close());

type Role = "visitor" | "learner" | "trainer" | "administrator";
type Verdict = "allowed" | "not_signed_in" | "forbidden" | "not_found";

/** Who asks, in which role, and how far from the thing they stand. */
const CAST = [
  { who: "visitor", role: "visitor", owns: false, leads: false, administers: false },
  { who: "learner", role: "learner", owns: true, leads: false, administers: false },
  { who: "otherLearner", role: "learner", owns: false, leads: false, administers: false },
  { who: "trainer", role: "trainer", owns: false, leads: true, administers: false },
  { who: "otherTrainer", role: "trainer", owns: false, leads: false, administers: false },
  { who: "otherAdministrator", role: "administrator", owns: false, leads: false, administers: false },
  { who: "administrator", role: "administrator", owns: false, leads: false, administers: true },
] as const satisfies readonly { who: string; role: Role; owns: boolean; leads: boolean; administers: boolean }[];
type Member = (typeof CAST)[number];

function expected(action: ActionId, member: Member): Verdict {
  const reach: Reach = ACCESS_TABLE.get(action)?.[member.role] ?? "no";
  if (ruleOf(action).on === "anyone") return "allowed";
  if (member.role === "visitor") return "not_signed_in";
  if (reach === "no") return "forbidden";
  if (ruleOf(action).on !== "one" || reach === "yes") return "allowed";
  const covered = (reach === "own" && member.owns) || (reach === "training" && member.leads) || (reach === "subtree" && member.administers);
  // A wider reach is granted besides one's own.
  return covered ? "allowed" : "not_found";
}

const VERDICTS: readonly string[] = ["not_signed_in", "forbidden", "not_found"];
const STATUS: Readonly<Record<string, number>> = { not_signed_in: 401, forbidden: 403, not_found: 404 };

async function verdictOf(operationId: string, { who }: Member, headers: Record<string, string>): Promise<string> {
  const answer = await call(operationId, who === "visitor" ? null : stage.people[who], { ...(await givenFor(operationId, stage)), headers });
  if (answer.code === null || !VERDICTS.includes(answer.code)) return answer.status < 500 ? "allowed" : `failed with ${answer.status}`;
  expect(answer.status).toBe(STATUS[answer.code]);
  return answer.code;
}

describe("access", () => {
  const operations = [...OPERATIONS.values()];

  test.each(operations)("H2 $id answers every role as the table says", async ({ id, action }) => {
    const verdicts: Record<string, string> = {};
    for (const member of CAST) verdicts[member.who] = await verdictOf(id, member, {});
    expect(verdicts).toEqual(Object.fromEntries(CAST.map((member) => [member.who, expected(action, member)])));
  });

  test.each(operations)("H3 $id does the same for a navigation of our own pages", async ({ id, action }) => {
    const verdicts: Record<string, string> = {};
    const headers = {
      rsc: "1",
      "next-router-prefetch": "1",
      "next-router-state-tree": "%5B%22%22%5D",
      "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    };
    for (const member of CAST) verdicts[member.who] = await verdictOf(id, member, headers);
    expect(verdicts).toEqual(Object.fromEntries(CAST.map((member) => [member.who, expected(action, member)])));
  });
});

describe("completeness", () => {
  test("H1 routes on disk and operations are the same", async () => {
    const onDisk = (await routesOnDisk()).map(({ method, path }) => `${method} ${path}`).toSorted();
    const declared = [...OPERATIONS.values()].map(({ method, path }) => `${method} ${path}`).toSorted();
    expect(onDisk).toEqual(declared);
  });

  test("H1 OpenAPI describes every operation", () => {
    const paths = openApiDocument("0").paths as Record<string, Record<string, { operationId: string }>>;
    const described = Object.values(paths)
      .flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
      .toSorted();
    expect(described).toEqual([...OPERATIONS.keys()].toSorted());
  });
});
