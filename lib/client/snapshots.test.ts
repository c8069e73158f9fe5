import { beforeEach, expect, test, vi } from "vitest";
import { Unreachable } from "./problem";
import { readKeeping } from "./snapshots";

// The browser's database, and who is signed in on it: the border of this module.
const kept = vi.hoisted(() => new Map<string, { value: unknown; at: number }>());
const person = vi.hoisted(() => ({ id: "p1" as string | null }));
vi.mock("./database", () => ({
  withDevice: (_otherwise: unknown, work: (device: unknown) => Promise<unknown>) =>
    work({
      get: (_store: string, [personId, name]: [string, string]) => Promise.resolve(kept.get(`${personId}/${name}`)),
      put: (_store: string, row: { personId: string; name: string; value: unknown; at: number }) =>
        Promise.resolve(kept.set(`${row.personId}/${row.name}`, row)),
    }),
}));
vi.mock("./person-hint", () => ({ personHint: () => person.id }));

const offline = () => Promise.reject(new Unreachable());

beforeEach(() => {
  kept.clear();
  person.id = "p1";
});

test("R2 what was read before is shown when the server cannot be reached, and said to be from then", async () => {
  const fresh = await readKeeping("course", () => Promise.resolve({ met: 3 }));
  expect(fresh).toMatchObject({ value: { met: 3 }, stale: false });
  expect(await readKeeping("course", offline)).toEqual({ value: { met: 3 }, at: expect.closeTo(fresh.at, -3) as number, stale: true });
});

test("R2 nothing read before is no answer, and another person's reading is not mine", async () => {
  await expect(readKeeping("course", offline)).rejects.toBeInstanceOf(Unreachable);
  await readKeeping("course", () => Promise.resolve({ met: 3 }));
  person.id = "p2";
  await expect(readKeeping("course", offline)).rejects.toBeInstanceOf(Unreachable);
});

test("R2 a refusal by the server is not hidden behind an old answer", async () => {
  await readKeeping("course", () => Promise.resolve({ met: 3 }));
  await expect(readKeeping("course", () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
});
