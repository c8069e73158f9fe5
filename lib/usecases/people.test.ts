import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, reload, type World } from "@/lib/testing/builders";
import { almostDone, learnerIn, RIGHT_WORK } from "@/lib/testing/learner";
import { createAgency } from "./create-agency";
import { createPerson } from "./create-person";
import { erasePerson } from "./erase-person";
import { exportMe } from "./export-me";
import { previewLink, spendOneTimeLink } from "./one-time-links";
import { readCompletion } from "./read-completion";
import { resetPasswordFor } from "./reset-password-for";
import { signIn } from "./sign-in";
import { updatePerson } from "./update-person";
import { verifyCertificate } from "./verify-certificate";

let world: World;
beforeAll(async () => {
  world = await makeRuntime();
});
afterAll(() => world.close());

const tokenOf = (path: string): string => path.replace("/link/", "");
const fields = { displayName: "Selbi Annaýewa", lane: "judge", locale: "tk", role: "learner" } as const;
let made = 0;
const login = (): string => `person.${(made += 1)}`;

async function staff() {
  const { runtime, centre } = world;
  const agency = await makeAgency(runtime, { parent: centre });
  return {
    agency,
    below: await makeAgency(runtime, { parent: agency }),
    beside: await makeAgency(runtime, { parent: centre }),
    root: await makePerson(runtime, { agency: centre, roles: ["administrator"] }),
    local: await makePerson(runtime, { agency, roles: ["administrator"] }),
  };
}

describe("accounts", () => {
  test("U21 a link sets the password once", async () => {
    const { agency, local } = await staff();
    const name = login();
    const created = await createPerson(world.runtime, local, { ...fields, login: name, agencyId: agency.id });
    if (!created.ok) throw new Error(created.error.code);
    const token = tokenOf(created.value.link.path);
    expect(await previewLink(world.runtime, token)).toEqual({ purpose: "password_reset", login: name });
    const uses = await Promise.all([1, 2].map(() => spendOneTimeLink(world.runtime, token, { password: "a long enough password" })));
    expect(uses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn(world.runtime, { login: name, password: "a long enough password", address: "::1" })).toMatchObject({ ok: true });
    expect(await createPerson(world.runtime, local, { ...fields, login: name, agencyId: agency.id })).toEqual({ ok: false, error: { code: "login_taken" } });
  });

  test("U21 a newer link ends the older one, and time ends both", async () => {
    const { agency, local } = await staff();
    const person = await makePerson(world.runtime, { agency });
    const [first, second] = [
      await resetPasswordFor(world.runtime, local.personId, person.personId),
      await resetPasswordFor(world.runtime, local.personId, person.personId),
    ];
    expect(await previewLink(world.runtime, tokenOf(first?.path ?? ""))).toBeNull();
    expect(await previewLink(world.runtime, tokenOf(second?.path ?? ""))).not.toBeNull();
    world.clock.advance(73 * 3_600_000);
    expect(await spendOneTimeLink(world.runtime, tokenOf(second?.path ?? ""), { password: "a long enough password" })).toEqual({
      ok: false,
      error: { code: "link_invalid" },
    });
  });

  test("U22 nobody gives what is not theirs", async () => {
    const { agency, below, beside, root, local } = await staff();
    const above = await createPerson(world.runtime, local, { ...fields, login: login(), agencyId: world.centre.id, role: "administrator" });
    expect(above).toMatchObject({ ok: false });
    expect(await createPerson(world.runtime, local, { ...fields, login: login(), agencyId: beside.id, role: "trainer" })).toMatchObject({ ok: false });
    expect(await createPerson(world.runtime, local, { ...fields, login: login(), agencyId: below.id, role: "administrator" })).toMatchObject({
      ok: true,
      value: { person: { roles: ["learner", "administrator"] } },
    });
    const person = await makePerson(world.runtime, { agency });
    const change = (editor: typeof local, personId: string, what: object) => updatePerson(world.runtime, editor, { personId, change: what });
    expect(await change(local, person.personId, { agencyId: beside.id })).toMatchObject({ ok: false, error: { code: "invalid_input" } });
    expect(await change(local, root.personId, { displayName: "Taken over" })).toMatchObject({ ok: false });
    expect(await change(local, person.personId, { agencyId: below.id, roles: ["learner", "trainer"] })).toMatchObject({
      ok: true,
      value: { agency: { id: below.id }, roles: ["learner", "trainer"] },
    });
    const grants = await world.runtime.db.roleGrant.findMany({ where: { personId: person.personId } });
    expect(grants).toMatchObject([{ role: "trainer", agencyId: null }]);
  });

  test("U22 an administrator's reach moves with them and a guest's stays", async () => {
    const { agency, below, root, local } = await staff();
    expect(await updatePerson(world.runtime, root, { personId: local.personId, change: { agencyId: below.id } })).toMatchObject({ ok: true });
    expect((await reload(world.runtime, local.personId)).actor.roles).toEqual([{ role: "administrator", agencyPath: below.path }]);
    expect(await updatePerson(world.runtime, root, { personId: local.personId, change: { displayName: "Renamed" } })).toMatchObject({
      ok: true,
      value: { displayName: "Renamed" },
    });
    expect((await reload(world.runtime, local.personId)).actor.roles).toEqual([{ role: "administrator", agencyPath: below.path }]);
    const guest = await makePerson(world.runtime, { agency, roles: ["administrator"] });
    await world.runtime.db.roleGrant.updateMany({ where: { personId: guest.personId }, data: { agencyId: world.centre.id } });
    await updatePerson(world.runtime, root, { personId: guest.personId, change: { agencyId: below.id } });
    expect((await reload(world.runtime, guest.personId)).actor.roles).toEqual([{ role: "administrator", agencyPath: "/" }]);
  });

  test("U26 a refused change leaves no line, a made one leaves one", async () => {
    const { agency, beside, local } = await staff();
    const person = await makePerson(world.runtime, { agency });
    const lines = () => world.runtime.db.auditEntry.findMany({ where: { subjectId: person.personId } });
    await updatePerson(world.runtime, local, { personId: person.personId, change: { agencyId: beside.id } });
    expect(await lines()).toHaveLength(0);
    await updatePerson(world.runtime, local, { personId: person.personId, change: { disabled: true } });
    expect(await lines()).toMatchObject([
      { action: "person.updated", actorId: local.personId, agencyPath: agency.path, detail: { changed: ["disabled"], disabled: true } },
    ]);
    const created = await createAgency(world.runtime, local.personId, { parentId: agency.id, name: "New", region: "Tashly" });
    expect(await world.runtime.db.auditEntry.findMany({ where: { subjectId: created?.id ?? "" } })).toMatchObject([
      { action: "agency.created", agencyPath: `${agency.path}${created?.id}/` },
    ]);
  });
});

describe("the last administrator", () => {
  test("U23 cannot be demoted, closed, moved or erased, alone or against another", async () => {
    const own = await makeRuntime();
    try {
      const { runtime, centre } = own;
      const agency = await makeAgency(runtime, { parent: centre });
      const [one, other] = [
        await makePerson(runtime, { agency: centre, roles: ["administrator"] }),
        await makePerson(runtime, { agency: centre, roles: ["administrator"] }),
      ];
      const results = await Promise.all([
        updatePerson(runtime, one, { personId: other.personId, change: { roles: ["learner"] } }),
        erasePerson(runtime, other.personId, one.personId),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: "last_administrator" } });
      const last = await reload(runtime, results[0]?.ok ? one.personId : other.personId);
      const changes = [{ roles: ["learner"] as const }, { disabled: true }, { agencyId: agency.id }];
      for (const change of changes)
        expect(await updatePerson(runtime, last, { personId: last.personId, change })).toEqual({ ok: false, error: { code: "last_administrator" } });
      expect(await erasePerson(runtime, last.personId, last.personId)).toEqual({ ok: false, error: { code: "last_administrator" } });
      expect(await updatePerson(runtime, last, { personId: last.personId, change: { lane: "judge" } })).toMatchObject({ ok: true });
    } finally {
      await own.close();
    }
  });
});

describe("one's own record", () => {
  async function graduate(name: string, loginName: string) {
    const { runtime, centre } = world;
    const { local, agency, root } = await staff();
    const trainer = await makePerson(runtime, { agency, roles: ["trainer"] });
    const training = await makeTraining(runtime, { trainer, agency });
    const person = await makePerson(runtime, { agency, name, login: loginName, password: "a long enough password" });
    const learner = await learnerIn(runtime, person, await makeEnrolment(runtime, person, training));
    const draft = await learner.starts("m1-c01");
    await learner.does({ kind: "case.save", activityId: "m1-c01", payload: { attemptId: draft.id, work: { ...RIGHT_WORK, words: `I am ${name}` } } });
    await learner.submits(draft, { ...RIGHT_WORK, words: `I am ${name}` });
    await learner.submits(await almostDone(learner));
    return { person, local, root, centre, agency };
  }

  test("U24 erasing leaves no trace of who it was, and the figures as they were", async () => {
    const { person, local, agency } = await graduate("Unmistakable Namesake", "unmistakable");
    const credentials = { login: "unmistakable", password: "a long enough password", address: "198.51.100.9" };
    expect(await signIn(world.runtime, credentials)).toMatchObject({ ok: true });
    await resetPasswordFor(world.runtime, local.personId, person.personId);
    const figures = async () => {
      const report = await readCompletion(world.runtime, { kind: "agency_subtree", paths: [agency.path] }, { course: "tip", groupBy: "agency" });
      const rows = await world.runtime.db.enrolment.findMany({
        where: { personId: person.personId },
        select: { completedAt: true, certifiedAt: true, preMillis: true, postMillis: true },
      });
      return { report, rows };
    };
    const before = await figures();
    expect(await erasePerson(world.runtime, local.personId, person.personId)).toEqual({ ok: true, value: { erased: true } });
    expect(await figures()).toEqual(before);
    const tables = await world.runtime.db.$queryRaw<{ text: string }[]>`
      select (select json_agg(t) from person t)::text || coalesce((select json_agg(t) from certificate t)::text, '') || coalesce((select json_agg(t) from attempt t)::text, '')
        || coalesce((select json_agg(t) from learning_record t)::text, '') || coalesce((select json_agg(t) from audit_entry t)::text, '')
        || coalesce((select json_agg(t) from rate_limit t)::text, '') as text`;
    expect(tables[0]?.text.toLowerCase()).not.toContain("unmistakable");
    expect(await world.runtime.db.oneTimeLink.count({ where: { personId: person.personId } })).toBe(0);
    expect(await signIn(world.runtime, credentials)).toMatchObject({ ok: false });
    await expect(reload(world.runtime, person.personId)).rejects.toThrow();
    expect(await resetPasswordFor(world.runtime, local.personId, person.personId)).toBeNull();
    expect(await erasePerson(world.runtime, local.personId, person.personId)).toEqual({ ok: false, error: { code: "not_found" } });
    const certificate = await world.runtime.db.certificate.findFirstOrThrow({ where: { enrolment: { personId: person.personId } } });
    expect(await verifyCertificate(world.runtime, certificate.id, "en")).toMatchObject({ holderName: "—" });
  });

  test("U25 the export is complete and gives no key away", async () => {
    const { person } = await graduate("Curious Learner", "curious");
    const record = await exportMe(world.runtime, person.personId);
    expect(Object.keys(record ?? {}).toSorted()).toEqual([
      "allowances",
      "attempts",
      "auditEntries",
      "certificates",
      "enrolments",
      "exportedAt",
      "learningRecord",
      "person",
      "roles",
      "roomEntries",
      "rounds",
      "trainingsGiven",
    ]);
    expect(record).toMatchObject({ person: { login: "curious", displayName: "Curious Learner" }, certificates: [{ holderName: "Curious Learner" }] });
    expect(record?.learningRecord).toHaveLength(await world.runtime.db.learningRecord.count({ where: { enrolment: { personId: person.personId } } }));
    const failing = await makePerson(world.runtime, { agency: world.centre });
    const learner = await learnerIn(world.runtime, failing);
    const attempt = await learner.starts("m1-quiz");
    await learner.answers(attempt, "b");
    await learner.submits(attempt);
    const text = JSON.stringify(await exportMe(world.runtime, failing.personId));
    for (const secret of ['"key"', "argon2", "passwordHash", "Curious Learner", '"a":"missed"']) expect(text).not.toContain(secret);
  });
});
