import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setTrainingClosed } from "@/lib/db/trainings";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, reload, type World } from "@/lib/testing/builders";
import { learnerIn } from "@/lib/testing/learner";
import { previewJoin } from "./find-joinable";
import { joinSignedIn } from "./join-signed-in";
import { joinWithNewAccount } from "./join-with-new-account";
import { loginCandidate, loginFromName } from "./login-name";
import { readCourseState } from "./read-course-state";

let world: World;
beforeAll(async () => {
  world = await makeRuntime();
});
afterAll(() => world.close());

const account = { displayName: "Мердан Сапаров", password: "a long enough password", lane: "investigator", locale: "ru" } as const;
const typed = (code: string) => ({ code, address: "198.51.100.1" });

async function openTraining(generation = 2) {
  const agency = await makeAgency(world.runtime, { parent: world.centre });
  const trainer = await makePerson(world.runtime, { agency, roles: ["trainer"] });
  return { agency, trainer, training: await makeTraining(world.runtime, { trainer, agency, generation }) };
}

describe("joining", () => {
  test("U11 a newcomer belongs to the training", async () => {
    const { agency, trainer, training } = await openTraining(3);
    const joined = await joinWithNewAccount(world.runtime, typed(training.joinCode), { ...account, login: "newcomer.one" });
    expect(joined).toEqual({ ok: true, value: { login: "newcomer.one", courseId: "tip" } });
    const person = await world.runtime.db.person.findUniqueOrThrow({ where: { login: "newcomer.one" }, include: { enrolments: true } });
    expect(person).toMatchObject({ agencyId: agency.id, generation: 3, lane: "investigator" });
    expect(person.enrolments).toMatchObject([
      { trainingId: training.id, trainerId: trainer.personId, generation: 3, agencyId: agency.id, lane: "investigator" },
    ]);
  });

  test("U12 a login made of a name is Latin and free, also for namesakes at once", async () => {
    const { training } = await openTraining();
    const joined = await Promise.all(Array.from({ length: 3 }, () => joinWithNewAccount(world.runtime, typed(training.joinCode), account)));
    const logins = joined.map((result) => (result.ok ? result.value.login : result.error.code));
    expect(logins.toSorted()).toEqual(["merdan.saparov", "merdan.saparov2", "merdan.saparov3"]);
  });

  test("U12 names of the region become logins", () => {
    const logins = [
      "Aýna Orazowa",
      "Şöhrat Ňuryýew",
      "Žumageldi Çaryýew",
      "Щукин Юрий Эдуардович",
      "Ли",
      "李 雷",
      "Анна-Мария Ёлкина",
      "Гүлшат Җумаева",
      "  Jean  ",
    ].map(loginFromName);
    expect(logins).toEqual([
      "ayna.orazowa",
      "shohrat.nuryyew",
      "zhumageldi.charyyew",
      "shchukin.yuriy",
      "learner",
      "learner",
      "annamariya.yolkina",
      "gulshat.jumaeva",
      "jean",
    ]);
    expect([1, 2, 10].map((attempt) => loginCandidate("a.b", attempt))).toEqual(["a.b", "a.b2", "a.b10"]);
    expect(loginFromName("ъ".repeat(500) + "x".repeat(500)).length).toBeLessThanOrEqual(40);
  });

  test("U12 a chosen login that is taken leaves nothing behind", async () => {
    const { training } = await openTraining();
    await joinWithNewAccount(world.runtime, typed(training.joinCode), { ...account, login: "taken.login" });
    const before = await world.runtime.db.person.count();
    const refused = await joinWithNewAccount(world.runtime, typed(training.joinCode), { ...account, login: "taken.login" });
    expect(refused).toEqual({ ok: false, error: { code: "login_taken" } });
    expect(await world.runtime.db.person.count()).toBe(before);
    expect(await world.runtime.db.enrolment.count({ where: { trainingId: training.id } })).toBe(1);
  });

  test("U13 what was learnt alone comes along, once", async () => {
    const { agency, trainer, training } = await openTraining(4);
    const person = await makePerson(world.runtime, { agency, generation: 5 });
    const learner = await learnerIn(world.runtime, person);
    await learner.does({ kind: "lesson.complete", activityId: "m1-l1", payload: {} });
    expect(await joinSignedIn(world.runtime, person, typed(training.joinCode))).toMatchObject({ ok: true });
    expect(await joinSignedIn(world.runtime, await reload(world.runtime, person.personId), typed(training.joinCode))).toMatchObject({ ok: true });
    const state = await readCourseState(world.runtime, person.personId, "tip");
    expect(state?.enrolment).toMatchObject({ id: learner.enrolmentId, generation: 4, training: { id: training.id } });
    expect(state?.activities).toMatchObject([{ activityId: "m1-l1", status: "completed" }]);
    expect((await reload(world.runtime, person.personId)).generation).toBe(4);
    const second = await makeTraining(world.runtime, { trainer, agency });
    expect(await joinSignedIn(world.runtime, person, typed(second.joinCode))).toEqual({ ok: false, error: { code: "already_in_training" } });
    expect(await world.runtime.db.auditEntry.count({ where: { subjectId: second.id } })).toBe(0);
  });

  test("U13 of two trainings joined at once one stands", async () => {
    const { agency, trainer, training } = await openTraining();
    const second = await makeTraining(world.runtime, { trainer, agency });
    const person = await makePerson(world.runtime, { agency });
    await makeEnrolment(world.runtime, person);
    const results = await Promise.all([training, second].map(({ joinCode }) => joinSignedIn(world.runtime, person, typed(joinCode))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("U14 closed and past trainings take nobody, and say so before an account is made", async () => {
    const { agency, trainer, training } = await openTraining();
    const past = await makeTraining(world.runtime, { trainer, agency, startsOn: "2026-11-01", endsOn: "2026-11-04" });
    await world.runtime.db.$transaction((tx) => setTrainingClosed(tx, training.id, new Date(world.clock.now())));
    for (const { joinCode } of [training, past]) {
      expect(await previewJoin(world.runtime, typed(joinCode))).toMatchObject({ ok: true, value: { open: false } });
      expect(await joinWithNewAccount(world.runtime, typed(joinCode), account)).toEqual({ ok: false, error: { code: "training_closed" } });
      expect(await joinSignedIn(world.runtime, trainer, typed(joinCode))).toEqual({ ok: false, error: { code: "training_closed" } });
    }
  });

  test("U14 a code is read as people type it", async () => {
    const { training } = await openTraining();
    const spellings = [training.joinCode.toLowerCase(), training.joinCode.replace("-", ""), ` ${training.joinCode.replace("-", " – ")} `];
    for (const code of spellings)
      expect(await previewJoin(world.runtime, typed(code))).toMatchObject({ ok: true, value: { title: training.title, open: true } });
    expect(await previewJoin(world.runtime, { code: "nonsense", address: "198.51.100.2" })).toEqual({ ok: false, error: { code: "join_code_unknown" } });
  });

  test("U15 passwords that may not be used are refused before anything is written", async () => {
    const { training } = await openTraining();
    const before = await world.runtime.db.person.count();
    const codes = [];
    for (const password of ["short", "password1", "x".repeat(300)]) {
      const refused = await joinWithNewAccount(world.runtime, typed(training.joinCode), { ...account, password });
      codes.push(refused.ok ? "made" : refused.error.code);
    }
    expect(codes).toEqual(["password_too_short", "password_common", "password_too_long"]);
    expect(await world.runtime.db.person.count()).toBe(before);
  });
});
