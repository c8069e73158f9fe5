import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePerson, makeRuntime, type World } from "@/lib/testing/builders";
import { signIn } from "./sign-in";

let world: World;
beforeAll(async () => {
  world = await makeRuntime();
  await makePerson(world.runtime, { agency: world.centre, login: "known", password: "a long enough password" });
});
afterAll(() => world.close());

const attempt = (password: string, address: string, login = "known") => signIn(world.runtime, { login, password, address });
/** As if so many wrong tries had been counted within the hour. */
const counted = (key: string, points: number) => world.runtime.db.rateLimit.create({ data: { key, points, expire: BigInt(Date.now() + 3_600_000) } });

describe("signing in", () => {
  test("U33 wrong tries from one place have to wait", async () => {
    for (let tries = 0; tries < 8; tries += 1) expect(await attempt("wrong", "203.0.113.1")).toEqual({ ok: false, error: { code: "wrong_credentials" } });
    expect(await attempt("a long enough password", "203.0.113.1")).toMatchObject({ ok: false, error: { code: "too_many_requests" } });
    expect(await attempt("a long enough password", "203.0.113.2", " KNOWN ")).toMatchObject({ ok: true });
  });

  test("U33 strangers cannot lock out who signed in from a place before", async () => {
    await makePerson(world.runtime, { agency: world.centre, login: "victim", password: "a long enough password" });
    expect(await attempt("a long enough password", "203.0.113.3", "victim")).toMatchObject({ ok: true });
    await counted("signin_account:victim", 60);
    expect(await attempt("a long enough password", "203.0.113.4", "victim")).toMatchObject({ ok: false, error: { code: "too_many_requests" } });
    expect(await attempt("a long enough password", "203.0.113.3", "victim")).toMatchObject({ ok: true });
  });

  test("U34 what is wrong is not told", async () => {
    await makePerson(world.runtime, { agency: world.centre, login: "no.password" });
    const closed = await makePerson(world.runtime, { agency: world.centre, login: "closed", password: "a long enough password" });
    await world.runtime.db.person.update({ where: { id: closed.personId }, data: { disabledAt: new Date() } });
    for (const [login, password] of [
      ["known", "wrong"],
      ["nobody", "wrong"],
      ["closed", "a long enough password"],
      ["no.password", ""],
    ] as const) {
      expect(await attempt(password, "203.0.113.5", login)).toEqual({ ok: false, error: { code: "wrong_credentials" } });
    }
  });
});
