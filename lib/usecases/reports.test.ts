import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { insertCertificate } from "@/lib/db/certificates";
import { Prisma } from "@/lib/db/generated/client";
import { countCompletion, countsAdrift, rebuildCounts, type GroupBy } from "@/lib/db/completion-counts";
import { scopeCondition } from "@/lib/db/scope-sql";
import { covers, listScope, type Scope } from "@/lib/domain/policy";
import { figuresOf, isStuck, type EnrolmentFacts } from "@/lib/domain/report";
import type { PersonId } from "@/lib/kernel/ids";
import { newId } from "@/lib/platform/clock";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, NOW, type World } from "@/lib/testing/builders";
import { exportCompletion } from "./export-completion";
import { listCompletionRows } from "./list-completion-rows";
import { quarterOf, readCompletion } from "./read-completion";
import { reportScope } from "./report-scope";
import { revokeCertificate } from "./revoke-certificate";

const DAY = 86_400_000;
const ALL: Scope = { kind: "all" };
const LANES = ["prosecutor", "investigator", "judge", "advocate", "other"];
let world: World;

interface Known extends EnrolmentFacts {
  readonly agency: string;
  readonly region: string;
  readonly lane: string;
  readonly training: string;
  readonly createdAt: number;
}
const known: Known[] = [];

/** A small invented population with every combination of dates; the same every time. */
beforeAll(async () => {
  world = await makeRuntime();
  const { runtime, centre } = world;
  const agencies = [
    await makeAgency(runtime, { parent: centre, name: "Alpha" }),
    await makeAgency(runtime, { parent: centre, name: "Beta", region: "Tashly" }),
  ];
  const inner = await makeAgency(runtime, { parent: agencies[0] ?? centre, name: "Alpha inner" });
  const trainer = await makePerson(runtime, { agency: centre, roles: ["trainer"], name: "The Trainer" });
  const training = await makeTraining(runtime, { trainer, agency: agencies[0] ?? centre, programme: "core" });
  for (let index = 0; index < 90; index += 1) {
    const agency = [...agencies, inner][index % 3] ?? centre;
    const lane = LANES[index % 5] ?? "other";
    const person = await makePerson(runtime, { agency, lane, name: `=Name ${String(index).padStart(3, "0")}` });
    const enrolmentId = await makeEnrolment(runtime, person, index % 4 === 0 ? training : null);
    const facts = {
      startedAt: index % 6 === 0 ? null : NOW - (40 - (index % 30)) * DAY,
      lastAt: index % 6 === 0 || index % 7 === 0 ? null : NOW - (index % 28) * DAY,
      completedAt: index % 6 !== 0 && index % 5 === 0 ? NOW - DAY : null,
      certifiedAt: index % 6 !== 0 && index % 10 === 0 ? NOW - DAY : null,
      preMillis: index % 3 === 0 ? null : (index * 7) % 600,
      postMillis: index % 4 === 1 ? (index * 11) % 1000 : null,
    };
    const createdAt = NOW - (index % 45) * DAY;
    const date = (at: number | null) => (at === null ? null : new Date(at));
    await runtime.db.enrolment.update({
      where: { id: enrolmentId },
      data: {
        ...facts,
        createdAt: new Date(createdAt),
        startedAt: date(facts.startedAt),
        lastAt: date(facts.lastAt),
        completedAt: date(facts.completedAt),
        certifiedAt: date(facts.certifiedAt),
      },
    });
    known.push({ ...facts, agency: agency.id, region: agency.region, lane, training: index % 4 === 0 ? training.id : "none", createdAt });
  }
});
afterAll(() => world.close());

async function counted(groupBy: GroupBy) {
  const report = reportScope(ALL, { course: "tip" }, NOW);
  if (!report.ok) throw new Error("the filters are fine");
  return countCompletion(world.runtime.db, report.value, groupBy);
}

async function csvOf(query: Parameters<typeof exportCompletion>[1]["query"], scope = ALL): Promise<string> {
  const file = await exportCompletion(world.runtime, { actorId: newId<"Person">(), scope, query });
  if (!file.ok) throw new Error(file.error.code);
  let text = "";
  for await (const piece of file.value.text) text += piece;
  return text;
}

describe("figures", () => {
  test.each(["agency", "region", "lane", "training"] as const)("U27 by %s the database counts what the definitions say", async (groupBy) => {
    const rows = await counted(groupBy);
    const keys = [...new Set(known.map((one) => one[groupBy]))];
    expect(rows.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    for (const { key, label, ...figures } of rows) {
      const members = known.filter((one) => one[groupBy] === key);
      expect(figures, label).toEqual(figuresOf(members));
    }
  });

  test("U27 the screen shows totals, gains in hundredths and the quarter", async () => {
    const report = await readCompletion(world.runtime, ALL, { course: "tip", groupBy: "agency" });
    const whole = figuresOf(known);
    expect(report).toMatchObject({
      ok: true,
      value: {
        total: { enrolled: whole.enrolled, gainOf: whole.gainOf, gain: Math.round(whole.gainSumMillis / whole.gainOf) / 10 },
        trainingsThisQuarter: 1,
        stuck: known.filter((one) => isStuck(one, NOW)).length,
        hidden: 0,
        groups: [{ label: "Alpha" }, { label: "Alpha inner" }, { label: "Beta" }],
      },
    });
    expect(quarterOf(new Date(NOW))).toEqual({ from: "2026-10-01", before: "2027-01-01" });
  });

  test("U28 a filter narrows figures, rows and export alike", async () => {
    const [alpha] = await world.runtime.db.agency.findMany({ where: { name: "Alpha" } });
    const trainingId = known.find(({ training }) => training !== "none")?.training as never;
    const filters = [
      { given: { agency: alpha?.id as never }, keeps: (one: Known) => one.region === "Meriva" },
      { given: { agencyAlone: alpha?.id as never }, keeps: (one: Known) => one.agency === alpha?.id },
      { given: { training: "none" as const }, keeps: (one: Known) => one.training === "none" },
      { given: { region: "Tashly" }, keeps: (one: Known) => one.region === "Tashly" },
      { given: { lane: "judge" as const }, keeps: (one: Known) => one.lane === "judge" },
      { given: { programme: "core" }, keeps: (one: Known) => one.training !== "none" },
      { given: { training: trainingId }, keeps: (one: Known) => one.training !== "none" },
      {
        given: { from: "2026-11-01", to: "2026-11-10" },
        keeps: (one: Known) => one.createdAt >= Date.UTC(2026, 10, 1) && one.createdAt < Date.UTC(2026, 10, 11),
      },
      {
        given: { from: "2026-11-01", lane: "other" as const, region: "Meriva" },
        keeps: (one: Known) => one.createdAt >= Date.UTC(2026, 10, 1) && one.lane === "other" && one.region === "Meriva",
      },
    ];
    const statuses = {
      enrolled: () => true,
      started: (one: Known) => one.startedAt !== null,
      completed: (one: Known) => one.completedAt !== null,
      certified: (one: Known) => one.certifiedAt !== null,
      stuck: (one: Known) => isStuck(one, NOW),
    };
    for (const { given, keeps } of filters) {
      for (const [status, holds] of Object.entries(statuses)) {
        const query = { course: "tip", ...given, status: status as keyof typeof statuses };
        const expected = known.filter((one) => keeps(one) && holds(one)).length;
        const rows = await listCompletionRows(world.runtime, ALL, { ...query, limit: 200 });
        expect(rows.ok && [rows.value.total, rows.value.rows.length], JSON.stringify(query)).toEqual([expected, expected]);
        expect((await csvOf({ ...query, locale: "en" })).trimEnd().split("\r\n").length - 1).toBe(expected);
      }
    }
  });

  test("U28 filters that contradict one another are refused by name", async () => {
    const refused = await readCompletion(world.runtime, ALL, { course: "tip", from: "2026-12-01", to: "2026-11-01", groupBy: "lane" });
    expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input", fields: [{ path: "to" }] } });
  });

  test("U29 the export holds every row in order, with formulas defused", async () => {
    const { runtime, centre } = world;
    const big = await makeAgency(runtime, { parent: centre, name: "Big", region: "Big" });
    await runtime.db.$executeRaw`
      with made as (insert into person (id, login, display_name, lane, locale, agency_id)
        select gen_random_uuid(), 'big' || n, case when n % 3 = 0 then '@sum(' || n || ')' else 'Same name, "quoted"' end, 'judge', 'ru', ${big.id}::uuid
        from generate_series(1, 2500) n returning id)
      insert into enrolment (id, person_id, course_id, programme, generation, agency_id, lane) select gen_random_uuid(), id, 'tip', 'full', 1, ${big.id}::uuid, 'judge' from made`;
    const lines = (await csvOf({ course: "tip", region: "Big", status: "enrolled", locale: "en" })).trimEnd().split("\r\n");
    expect(lines).toHaveLength(2501);
    expect(lines[0]?.startsWith("\ufeffName,Agency,")).toBe(true);
    expect(lines.filter((line) => line.startsWith('"Same name, ""quoted""",Big,Big,Judge,'))).toHaveLength(1667);
    expect(lines.filter((line) => line.startsWith("'@sum("))).toHaveLength(833);
    expect((await csvOf({ course: "tip", region: "Tashly", status: "enrolled", locale: "tk" })).split("\r\n")[1]?.startsWith("'=Name ")).toBe(true);
    expect(await runtime.db.auditEntry.count({ where: { action: "report.exported" } })).toBeGreaterThan(0);
  });

  test("U30 a revoked certificate leaves the figures, once", async () => {
    const { runtime, centre } = world;
    const agency = await makeAgency(runtime, { parent: centre, region: "Revoked" });
    const person = await makePerson(runtime, { agency });
    const enrolmentId = await makeEnrolment(runtime, person);
    const id = newId<"Certificate">();
    await runtime.db.$transaction((tx) =>
      insertCertificate(tx, {
        id,
        ordinal: 999,
        serial: "ACT-2026-000999-X",
        enrolmentId,
        holderName: "Aýna",
        courseId: "tip",
        courseTitle: { en: "Course" },
        programme: "full",
        programmeWords: { title: { en: "Full" }, modules: [] },
        trainingId: null,
        contentVersion: "0",
        locale: "ru",
        issuedAt: new Date(NOW),
        expiresAt: new Date(NOW + DAY),
      }),
    );
    const certified = async () => {
      const rows = await listCompletionRows(runtime, ALL, { course: "tip", region: "Revoked", status: "certified", limit: 5 });
      return rows.ok ? rows.value.total : null;
    };
    expect(await certified()).toBe(1);
    const results = await Promise.all([1, 2].map(() => revokeCertificate(runtime, person.personId, { certificateId: id, reason: "Issued in error" })));
    expect(results.map((result) => (result.ok ? "revoked" : result.error.code)).toSorted()).toEqual(["already_revoked", "revoked"]);
    expect(await certified()).toBe(0);
    expect(await runtime.db.auditEntry.count({ where: { subjectId: id } })).toBe(1);
  });
});

describe("scopes", () => {
  test("U31 the condition admits what the policy covers", async () => {
    const paths = ["/", "/a/", "/a/b/", "/ab/", "/c/"];
    const ids = [newId<"Person">(), newId<"Person">()];
    const id = fc.constantFrom<PersonId>(...ids);
    const grants = fc.array(
      fc.record({ role: fc.constantFrom("trainer" as const, "administrator" as const), agencyPath: fc.option(fc.constantFrom(...paths)) }),
      { maxLength: 3 },
    );
    const action = fc.constantFrom(
      "submission.read" as const,
      "people.list" as const,
      "training.list" as const,
      "certificate.download" as const,
      "agency.list" as const,
    );
    await fc.assert(
      fc.asyncProperty(
        id,
        grants,
        action,
        fc.record({ owner: id, trainer: fc.option(id), path: fc.constantFrom(...paths) }),
        async (personId, roles, which, row) => {
          const scope = listScope(which, { personId, roles });
          const condition = scopeCondition(scope, {
            owner: Prisma.sql`${row.owner}::uuid`,
            trainer: Prisma.sql`${row.trainer}::uuid`,
            agencyPath: Prisma.sql`${row.path}::text`,
          });
          const [answer] = await world.runtime.db.$queryRaw<{ admitted: boolean }[]>`select coalesce(${condition}, false) as admitted`;
          expect(answer?.admitted).toBe(covers(scope, { ownerId: row.owner, trainingTrainerId: row.trainer, agencyPath: row.path }));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("kept counts", () => {
  test("U57 the counts of reports are those of the enrolments, whatever happens to these, and a rebuild mends what was written past them", async () => {
    const { runtime, centre } = world;
    const trainer = await makePerson(runtime, { agency: centre, roles: ["trainer"] });
    const trainings = [await makeTraining(runtime, { trainer, agency: centre, programme: "core" }), null];
    const ids = await Promise.all([0, 1, 2, 3].map(async () => makeEnrolment(runtime, await makePerson(runtime, { agency: centre }))));
    const instant = fc.option(fc.integer({ min: NOW - 90 * DAY, max: NOW }).map((at) => new Date(at)));
    const millis = fc.option(fc.integer({ min: 0, max: 1000 }));
    const change = fc.record(
      {
        startedAt: instant,
        lastAt: instant,
        completedAt: instant,
        certifiedAt: instant,
        preMillis: millis,
        postMillis: millis,
        lane: fc.constantFrom(...LANES),
        programme: fc.constantFrom("core", "full"),
        trainingId: fc.constantFrom(...trainings.map((training) => training?.id ?? null)),
      },
      { requiredKeys: [] },
    );
    const deed = fc.record({ who: fc.nat({ max: ids.length - 1 }), change });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
        for (const { who, change: data } of deeds) await runtime.db.enrolment.update({ where: { id: ids[who] ?? "" }, data });
        expect(await countsAdrift(runtime.db)).toBe(0);
      }),
      { numRuns: 25 },
    );
    await runtime.db.enrolment.delete({ where: { id: ids[0] ?? "" } });
    expect(await countsAdrift(runtime.db)).toBe(0);
    await runtime.db.completionCount.updateMany({ where: { courseId: "tip" }, data: { started: { increment: 1 } } });
    expect(await countsAdrift(runtime.db)).toBeGreaterThan(0);
    await runtime.db.$transaction(rebuildCounts);
    expect(await countsAdrift(runtime.db)).toBe(0);
  });
});
