import { describe, expect, test } from "vitest";
import { attention, broken, exitCodeOf, lineOf, ok } from "./finding";
import { judgeBuild, judgeContent, judgeDatabase, type DatabaseSeen } from "./judge-database";
import { judgeAddress, judgeClock, judgeDisk, judgeKey, judgeMail, type AddressSeen } from "./judge-machine";

const NOW = Date.parse("2026-11-23T12:00:00Z");

describe("lines", () => {
  test("D1 what is not ok says what to do", () => {
    expect(lineOf(ok("disk", "fine"))).toBe("ok         disk         fine");
    expect(lineOf(attention("disk", "small", "make room"))).toBe("attention  disk         small → make room");
  });

  test("D2 only what is broken fails the command", () => {
    expect(exitCodeOf([ok("a", ""), attention("b", "", "c")])).toBe(0);
    expect(exitCodeOf([ok("a", ""), broken("b", "", "c")])).toBe(1);
  });
});

describe("the machine", () => {
  test.each([
    [199e6, true, "broken"],
    [200e6, true, "attention"],
    [999e6, true, "attention"],
    [1000e6, true, "ok"],
    [9e9, false, "broken"],
  ] as const)("D3 %d bytes free, writable %s: %s", (freeBytes, writable, state) => {
    expect(judgeDisk({ directory: "/d", freeBytes, writable }).state).toBe(state);
  });

  test.each([
    [NOW, null, "ok"],
    [NOW, 4999, "ok"],
    [NOW, -5001, "attention"],
    [NOW, 60_001, "broken"],
    [Date.parse("1970-01-01"), null, "broken"],
  ] as const)("D4 clock at %d, database %s ahead: %s", (nowMs, aheadMs, state) => {
    expect(judgeClock({ nowMs, aheadMs }).state).toBe(state);
  });

  test.each([
    [0o600, true, "ok"],
    [0o400, true, "ok"],
    [0o640, true, "broken"],
    [0o604, true, "broken"],
    [0o600, false, "broken"],
  ] as const)("D5 a key of mode %d, readable %s: %s", (mode, readable, state) => {
    expect(judgeKey({ fromEnvironment: false, databaseFromEnvironment: false, instances: 1, file: { path: "/s", mode, readable } }).state).toBe(state);
  });

  test("D5 several instances share key and database", () => {
    const several = { fromEnvironment: true, databaseFromEnvironment: true, instances: 3 };
    expect(judgeKey(several).state).toBe("ok");
    expect(judgeKey({ ...several, fromEnvironment: false }).state).toBe("broken");
    expect(judgeKey({ ...several, databaseFromEnvironment: false }).state).toBe("broken");
    expect(judgeKey({ fromEnvironment: false, databaseFromEnvironment: false, instances: 1 }).state).toBe("ok");
  });

  test("D7 mail may be missing, but not be wrong", () => {
    expect(judgeMail({ configured: false, sender: undefined, refusal: null }).state).toBe("ok");
    expect(judgeMail({ configured: true, sender: "a@example.org", refusal: "ECONNREFUSED" }).state).toBe("broken");
    expect(judgeMail({ configured: true, sender: undefined, refusal: null }).state).toBe("attention");
    expect(judgeMail({ configured: true, sender: "a@example.org", refusal: null }).state).toBe("ok");
  });
});

const ADDRESS: AddressSeen = { host: "0.0.0.0", port: 3000, seen: "free", publicUrl: undefined, trustProxy: false, lan: ["192.168.1.5"] };
const statesOf = (change: Partial<AddressSeen>) => judgeAddress({ ...ADDRESS, ...change }).map(({ state }) => state);

describe("the address", () => {
  test("D8 the port and the way in", () => {
    expect(statesOf({})).toEqual(["ok", "ok"]);
    expect(statesOf({ seen: "taken" })).toEqual(["broken", "ok"]);
    expect(statesOf({ publicUrl: "https://training.example" })).toEqual(["ok", "attention"]);
    expect(statesOf({ publicUrl: "https://training.example", trustProxy: true })).toEqual(["ok", "ok"]);
    expect(statesOf({ publicUrl: "http://training.example" })).toEqual(["ok", "attention"]);
    expect(statesOf({ publicUrl: "http://192.168.1.5:3000" })).toEqual(["ok", "ok"]);
  });

  test("D8 a machine that listens to itself shows no address of the network", () => {
    const [door] = judgeAddress({ ...ADDRESS, host: "127.0.0.1" });
    expect(door?.seen).not.toContain("192.168.1.5");
    expect(judgeAddress(ADDRESS)[0]?.seen).toContain("http://192.168.1.5:3000");
  });
});

const READY: DatabaseSeen = { where: "embedded", condition: { kind: "ready", pending: [] }, version: "18.4", demonstration: false };

describe("what a start would find", () => {
  test("D6 the condition of the database decides", () => {
    const conditions = [
      { kind: "unreachable", reason: "ECONNREFUSED" },
      { kind: "too_old", version: "13" },
      { kind: "foreign" },
      { kind: "newer", unknown: ["0009_x"] },
    ] as const;
    for (const condition of conditions) expect(judgeDatabase({ ...READY, condition }).state).toBe("broken");
    expect(judgeDatabase(READY).state).toBe("ok");
    expect(judgeDatabase({ ...READY, condition: { kind: "ready", pending: ["0002_x"] } }).state).toBe("ok");
    expect(judgeDatabase({ ...READY, demonstration: true }).state).toBe("attention");
  });

  test("D9 content and build", () => {
    expect(judgeContent({ failure: "cannot be loaded", findings: 0, coverage: "" }).state).toBe("broken");
    expect(judgeContent({ failure: null, findings: 2, coverage: "" }).state).toBe("attention");
    expect(judgeContent({ failure: null, findings: 0, coverage: "12 lessons" }).state).toBe("ok");
    expect((["fresh", "stale", "none"] as const).map((state) => judgeBuild(state).state)).toEqual(["ok", "ok", "ok"]);
  });
});
