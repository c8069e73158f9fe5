import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import { OPERATIONS } from "@/lib/contracts";
import { callAs, demo, joinFreshLearner, ownTraining, visitor } from "./support/api";
import { command, courseState, readAttempt, startByCommand } from "./support/record";

const NOBODY = "0190b0a0-0000-7000-8000-00000000dead";
const NUL = String.fromCharCode(0);
const HALF_A_LETTER = "\ud800";
const LONG = "я".repeat(100_000);
/** Larger than any door accepts. */
const HUGE = Buffer.alloc(2_000_000, 0x20);

const writes = [...OPERATIONS.values()].filter(({ method }) => method === "POST" || method === "PATCH");
const addressed = [...OPERATIONS.values()].filter(({ path }) => path.includes("{"));

/** The address of an operation with something in place of its parameters. */
function at(path: string, value = NOBODY): string {
  return path.replace("{course}", "tip").replaceAll(/\{\w+\}/g, value);
}

/** Somebody who may do each thing at all, so that what they send is read: rooms are for those of a training. */
async function callers() {
  const [administrator, trainer, learner] = [await callAs(demo("administrator")), await callAs(demo("trainer")), await callAs(await joinFreshLearner())];
  return {
    of: (action: string) => (action === "room.take_part" ? learner : action.startsWith("room.") ? trainer : administrator),
    leave: async () => {
      for (const { api } of [administrator, trainer, learner]) await api.dispose();
    },
  };
}

async function expectProblem(response: APIResponse, status: number | readonly number[], what: string): Promise<Record<string, unknown>> {
  const text = await response.text();
  expect([status].flat(), `${what}: ${text.slice(0, 200)}`).toContain(response.status());
  expect(response.headers()["content-type"], what).toContain("application/problem+json");
  const body = JSON.parse(text) as Record<string, unknown>;
  expect(body, what).toMatchObject({ status: response.status(), title: expect.any(String), code: expect.any(String), trace: expect.any(String) });
  return body;
}

/** What an administrator can see of the installation: counts that a half-written request would move. */
async function inventory(api: APIRequestContext) {
  const read = async (path: string) => (await (await api.get(path)).json()) as Record<string, unknown>;
  const people = await read("/api/v1/people?limit=1");
  const trainings = await read("/api/v1/trainings?limit=200");
  const agencies = await read("/api/v1/agencies");
  const audit = (await read("/api/v1/audit?limit=1")) as { rows: { id: string }[] };
  return { people: people.total, trainings: (trainings.rows as unknown[]).length, agencies: (agencies.rows as unknown[]).length, lastEntry: audit.rows[0]?.id };
}

test("E19 every door says what is wrong with a body it cannot read, and nothing is written", async () => {
  const sent = await callers();
  const { api } = await callAs(demo("administrator"));
  const before = await inventory(api);
  const json = { "content-type": "application/json" };
  const unreadable = [
    { what: "broken JSON", headers: json, data: Buffer.from('{"a":'), status: 400 },
    { what: "not UTF-8", headers: json, data: Buffer.from([0x22, 0xff, 0xfe, 0x22]), status: 400 },
    { what: "another type", headers: { "content-type": "text/plain" }, data: Buffer.from("{}"), status: 415 },
    { what: "two megabytes", headers: json, data: HUGE, status: 413 },
    { what: "a list", headers: json, data: Buffer.from("[]"), status: 422 },
    { what: "an unknown field", headers: json, data: Buffer.from('{"__proto__":1,"constructor":{},"isAdministrator":true}'), status: 422 },
  ];
  for (const { id, method, path, action } of writes) {
    for (const { what, headers, data, status } of unreadable)
      await expectProblem(await sent.of(action).api.fetch(at(path), { method, headers, data }), status, `${id}: ${what}`);
  }
  expect(await inventory(api)).toEqual(before);
  await sent.leave();
  await api.dispose();
});

test("E20 texts that cannot be stored and texts without end are named by field, and nothing is half-written", async () => {
  const { api, me } = await callAs(demo("administrator"));
  const { id, code } = await ownTraining();
  const before = await inventory(api);
  const agencyId = me.agency.id;
  const day = "2026-12-01";
  const good = {
    training: { title: "Проба", agencyId, startsOn: day, endsOn: day, place: "Meriva", locale: "ru", programme: "core" },
    person: { login: "somebody.new", displayName: "Проба", lane: "judge", locale: "ru", agencyId, role: "learner" },
    account: { displayName: "Проба", password: "a quiet bench by the river", lane: "judge", locale: "ru" },
    agency: { parentId: agencyId, name: "Проба", region: "Meriva" },
  };
  for (const text of [NUL, `a${NUL}b`, HALF_A_LETTER, LONG, "", "   "]) {
    const what = JSON.stringify(text.slice(0, 20));
    const spoilt: readonly (readonly [string, string, object])[] = [
      ["/api/v1/trainings", "title", { ...good.training, title: text }],
      ["/api/v1/trainings", "place", { ...good.training, place: text }],
      ["/api/v1/people", "displayName", { ...good.person, displayName: text }],
      ["/api/v1/people", "login", { ...good.person, login: text }],
      ["/api/v1/agencies", "name", { ...good.agency, name: text }],
      [`/api/v1/join/${code}/account`, "displayName", { ...good.account, displayName: text }],
    ];
    for (const [path, field, body] of spoilt) {
      // Written by hand, so that half a letter travels as the escape that JSON allows.
      const response = await api.post(path, { headers: { "content-type": "application/json" }, data: Buffer.from(JSON.stringify(body)) });
      const problem = await expectProblem(response, [413, 422], `${path} ${field} ${what}`);
      if (response.status() === 422) expect(problem.fields, `${path} ${field} ${what}`).toEqual([{ path: field, message: expect.stringMatching(/./) }]);
    }
  }
  for (const query of [
    `q=${encodeURIComponent(NUL)}`,
    "q=%ED%A0%80",
    "limit=0",
    "limit=1e9",
    "limit=x",
    "cursor=nonsense",
    "role=king",
    `agency=${"x".repeat(500)}`,
    "unknown=1",
  ]) {
    const response = await api.get(`/api/v1/people?${query}`);
    if (response.status() !== 200) await expectProblem(response, [400, 422], query);
  }
  for (const day1 of ["2026-02-30", "0000-00-00", "99999-01-01", "tomorrow", NUL]) {
    await expectProblem(await api.post("/api/v1/trainings", { data: { ...good.training, startsOn: day1 } }), 422, day1);
  }
  await expectProblem(await api.patch(`/api/v1/trainings/${id}`, { data: { open: "yes" } }), 422, "open");
  expect(await inventory(api)).toEqual(before);
  await api.dispose();
});

test("E21 what does not exist and what is somebody else's answer alike", async () => {
  const sent = await callers();
  const strange = [NOBODY, "not-an-id", "%00", "%ED%A0%80", "..%2F..%2Fetc%2Fpasswd", "%F0%9F%8F%9B", "x".repeat(3000)];
  for (const { id, method, path, action } of addressed.filter(({ path: own }) => !own.includes("{course}"))) {
    for (const value of strange) {
      const response = await sent.of(action).api.fetch(at(path, value), { method, ...(method === "GET" ? {} : { data: {} }) });
      expect(response.status(), `${id} ${value.slice(0, 40)}`).toBeGreaterThanOrEqual(400);
      expect(response.status(), `${id} ${value.slice(0, 40)}: ${(await response.text()).slice(0, 200)}`).toBeLessThan(500);
      if (value === NOBODY || value === "not-an-id") await expectProblem(response, [404, 410, 422], `${id} ${value}`);
    }
  }
  const [owner, other] = [await callAs(await joinFreshLearner()), await callAs(await joinFreshLearner("Керим Пробнов"))];
  const attempt = await startByCommand(owner.api, "m2-quiz");
  const [theirs, none] = [await other.api.get(`/api/v1/attempts/${attempt.id}`), await other.api.get(`/api/v1/attempts/${NOBODY}`)];
  for (const response of [theirs, none]) await expectProblem(response, 404, "attempt");
  const { id } = await ownTraining();
  for (const path of [
    `/api/v1/trainings/${id}`,
    `/api/v1/trainings/${id}/progress`,
    `/api/v1/people`,
    `/api/v1/submissions/${attempt.id}`,
    `/api/v1/reports/completion`,
  ]) {
    await expectProblem(await other.api.get(path), [403, 404], path);
  }
  await expectProblem(await other.api.patch(`/api/v1/trainings/${id}`, { data: { open: false } }), [403, 404], "closing a training");
  for (const { api } of [owner, other]) await api.dispose();
  await sent.leave();
});

test("E20 E21 a command that is malformed or about somebody else's work is refused by itself and changes nothing", async () => {
  const [owner, other] = [await callAs(await joinFreshLearner()), await callAs(await joinFreshLearner("Керим Пробнов"))];
  const attempt = await startByCommand(owner.api, "m2-quiz");
  const untouched = await readAttempt(owner.api, attempt.id);
  const enrolmentOf = async (api: APIRequestContext) => (await courseState(api)).enrolment?.id ?? "";
  const [own, foreign] = [await enrolmentOf(other.api), await enrolmentOf(owner.api)];
  const itemId = attempt.items[0]?.item.id ?? "";
  const answer = (response: unknown) => ({ kind: "attempt.answer", payload: { attemptId: attempt.id, itemId, response } });
  const commands = [
    command(own, "m2-quiz", answer({ text: "mine" })),
    command(foreign, "m2-quiz", answer({ text: "mine" })),
    command(own, "m2-quiz", { kind: "attempt.submit", payload: { attemptId: attempt.id } }),
    command(foreign, "m2-quiz", { kind: "attempt.start", payload: { locale: "ru" } }),
    command(NOBODY, "m2-l1", { kind: "lesson.complete", payload: {} }),
    command(own, "no-such-activity", { kind: "lesson.complete", payload: {} }),
    command(own, "m2-l1", { kind: "lesson.complete", payload: { score: 1 } }),
    command(own, "m2-l1", { kind: "grade.set", payload: {} }),
    command(own, "m2-quiz", answer({ text: NUL })),
    command(own, "m2-quiz", answer({ text: HALF_A_LETTER })),
    command(own, "m2-quiz", answer({ choice: "x".repeat(5000) })),
    { ...command(own, "m2-l1", { kind: "lesson.complete", payload: {} }), occurredAt: "yesterday" },
  ];
  const response = await other.api.post("/api/v1/commands", {
    headers: { "content-type": "application/json" },
    data: Buffer.from(JSON.stringify({ commands })),
  });
  expect(response.status()).toBe(200);
  const { receipts } = (await response.json()) as { receipts: { status: string; problem?: { code: string } }[] };
  expect(receipts.map(({ status }) => status)).toEqual(commands.map(() => "rejected"));
  for (const { problem } of receipts) expect(problem?.code).not.toBe("internal");
  await expectProblem(await other.api.post("/api/v1/commands", { data: { commands: [{ kind: "lesson.complete" }] } }), 422, "a command without an id");
  await expectProblem(
    await other.api.post("/api/v1/commands", {
      data: { commands: Array.from({ length: 500 }, () => command(own, "m2-l1", { kind: "lesson.complete", payload: {} })) },
    }),
    [413, 422],
    "too many commands",
  );
  expect(await readAttempt(owner.api, attempt.id)).toEqual(untouched);
  for (const { api } of [owner, other]) {
    const { activities } = await courseState(api);
    expect(activities.filter(({ activityId, status }) => activityId !== "m2-quiz" && status !== "not_started")).toEqual([]);
  }
  for (const { api } of [owner, other]) await api.dispose();
});

test("E19 the session's own doors and unknown addresses fail politely", async () => {
  const api = await visitor();
  const doors = [
    "/api/auth/callback/credentials",
    "/api/auth/signin/credentials",
    "/api/auth/signout",
    "/api/auth/callback/nobody",
    "/api/auth/_log",
    "/api/auth/nothing",
  ];
  for (const path of doors) {
    for (const data of [Buffer.from("%"), Buffer.from("csrfToken=%00&login=%00&password=%ED%A0%80&json=true"), HUGE]) {
      const response = await api.post(path, { headers: { "content-type": "application/x-www-form-urlencoded" }, data, maxRedirects: 0 });
      expect(response.status(), `${path} ${data.length} bytes`).toBeLessThan(500);
      if (data === HUGE) await expectProblem(response, 413, path);
    }
  }
  for (const path of ["/api/auth/nothing", "/api/auth/providers", "/api/auth/error?error=%00", "/api/auth/callback/credentials"])
    expect((await api.get(path, { maxRedirects: 0 })).status(), path).toBeLessThan(500);
  for (const path of ["/api/v1/nothing", "/api/v1/people/none/more", "/api/v2/me"]) await expectProblem(await api.get(path), 404, path);
  for (const [method, path] of [
    ["DELETE", "/api/v1/me"],
    ["PUT", "/api/v1/commands"],
    ["GET", "/api/v1/commands"],
  ] as const)
    expect((await api.fetch(path, { method })).status(), `${method} ${path}`).toBe(405);
  for (const path of [
    "/ru/%00",
    "/ru/%ED%A0%80",
    "/%",
    "/ru/courses/%2e%2e",
    `/ru/${"x".repeat(8000)}`,
    "/ru/verify/%00",
    "/ru/join/%00",
    "/ru/link/%ED%A0%80",
    "/ru/verify/%F0",
  ]) {
    expect((await api.get(path)).status(), path.slice(0, 40)).toBeLessThan(500);
  }
  await api.dispose();
});
