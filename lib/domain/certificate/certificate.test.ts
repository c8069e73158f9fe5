import { describe, expect, test } from "vitest";
import type { Condition } from "@/lib/domain/progress";
import type { CertificateId } from "@/lib/kernel/ids";
import { certificateState, expiryOf, mayIssue, parseSerial, printedName, publicView, serialFor } from "./index";
import { checkCharacter } from "./serial";

const condition = (id: string, met: boolean): Condition => ({ id, kind: "activity", activityId: id, met, requirement: "read" });
const utc = (text: string) => Date.parse(`${text}Z`);

describe("issuing", () => {
  test("T1 names what is still missing, and never issues for a course without conditions", () => {
    expect(mayIssue([condition("m2-l1", true), condition("m2-l2", true)]).ok).toBe(true);
    expect(mayIssue([condition("m2-l1", true), condition("m2-l2", false)])).toEqual({ ok: false, error: { unmet: [condition("m2-l2", false)] } });
    expect(mayIssue([]).ok).toBe(false);
  });

  test("T3 counts calendar months and keeps to the end of short ones", () => {
    expect(expiryOf(utc("2026-11-23T10:42:00"), 36)).toBe(utc("2029-11-23T10:42:00"));
    expect(expiryOf(utc("2027-01-31T00:00:00"), 1)).toBe(utc("2027-02-28T00:00:00"));
    expect(expiryOf(utc("2028-02-29T23:59:59"), 12)).toBe(utc("2029-02-28T23:59:59"));
    expect(expiryOf(utc("2026-12-31T12:00:00"), 2)).toBe(utc("2027-02-28T12:00:00"));
  });

  test("T7 tidies a name, takes out what cannot be seen, and refuses what is no name", () => {
    expect(printedName("  Aýna   Öwezowa\u202E ")).toEqual({ ok: true, value: "Aýna Öwezowa" });
    expect(printedName("Мерет\u200B Гараев")).toEqual({ ok: true, value: "Мерет Гараев" });
    expect(printedName(" -- ")).toEqual({ ok: false, error: { reason: "blank" } });
    expect(printedName("ž".repeat(120)).ok).toBe(true);
    expect(printedName("ž".repeat(121))).toEqual({ ok: false, error: { reason: "too_long" } });
  });
});

describe("state", () => {
  test("T2 goes from valid to expired at the instant, and is revoked whatever the day", () => {
    expect(certificateState({ expiresAt: 100, revokedAt: null }, 99)).toBe("valid");
    expect(certificateState({ expiresAt: 100, revokedAt: null }, 100)).toBe("expired");
    expect(certificateState({ expiresAt: 100, revokedAt: 50 }, 99)).toBe("revoked");
    expect(certificateState({ expiresAt: 100, revokedAt: 50 }, 200)).toBe("revoked");
  });

  test("T8 shows the public the allowed fields and nothing that was added beside them", () => {
    const stored = {
      id: "0198" as CertificateId,
      serial: serialFor(2026, 7),
      holderName: "Aýna Öwezowa",
      courseTitle: { en: "Trafficking in persons" },
      contentVersion: "3f2a",
      issuedAt: 1,
      expiresAt: 9,
      revokedAt: 5,
      revokedReason: "issued in error",
      agencyPath: "/tm/ahal/",
      enrolmentId: "e1",
    };
    expect(publicView(stored, 6)).toEqual({
      holderName: "Aýna Öwezowa",
      courseTitle: { en: "Trafficking in persons" },
      contentVersion: "3f2a",
      serial: stored.serial,
      issuedAt: 1,
      expiresAt: 9,
      state: "revoked",
    });
  });
});

describe("serial", () => {
  test("T4 has the printed form, and goes on after a million", () => {
    expect(serialFor(2026, 123)).toBe("ACT-2026-000123-G");
    expect(serialFor(2031, 1_234_567)).toMatch(/^ACT-2031-1234567-[0-9A-Z]$/);
  });

  test("T4 agrees with the example of the Global Release Identifier, which uses the same system", () => {
    expect(checkCharacter("A12425GABC1234002")).toBe("M");
  });

  test("T5 reads a serial as it is copied from paper", () => {
    const serial = serialFor(2026, 123);
    expect(parseSerial(` ${serial.toLowerCase().replaceAll("-", " – ")} `)).toEqual({ ok: true, value: { year: 2026, ordinal: 123 } });
    expect(parseSerial("ACT-2026")).toEqual({ ok: false, error: { reason: "malformed" } });
    expect(parseSerial("")).toEqual({ ok: false, error: { reason: "malformed" } });
  });

  test("T6 notices a wrong check character", () => {
    const serial = serialFor(2026, 123);
    const wrong = serial.endsWith("0") ? "1" : "0";
    expect(parseSerial(`${serial.slice(0, -1)}${wrong}`)).toEqual({ ok: false, error: { reason: "check_failed" } });
  });
});
