import { describe, expect, test } from "vitest";
import { generationTaughtBy, isOpenForJoining, joinWithPlace, nearestGeneration, newJoinCode, normaliseJoinCode, trainingFieldsSchema } from "./index";

describe("joining with a place in the course", () => {
  const place = { training: "none", completed: false, fuller: false } as const;

  test("C9 who studies alone takes the training's programme, unless they completed another", () => {
    expect(joinWithPlace(place)).toBe("takes");
    expect(joinWithPlace({ ...place, fuller: true })).toBe("takes");
    expect(joinWithPlace({ ...place, completed: true })).toBe("keeps");
    expect(joinWithPlace({ ...place, completed: true, fuller: true })).toBe("takes");
  });

  test("C9 from one training to another only towards a fuller programme", () => {
    expect(joinWithPlace({ training: "this", completed: false, fuller: false })).toBe("stays");
    expect(joinWithPlace({ training: "other", completed: true, fuller: false })).toBe("refused");
    expect(joinWithPlace({ training: "other", completed: false, fuller: true })).toBe("takes");
  });
});

describe("generation", () => {
  test("C1 counts from the licensing body", () => {
    expect(generationTaughtBy({ role: "administrator" })).toBe(1);
    expect(generationTaughtBy({ role: "trainer", generation: 1 })).toBe(2);
  });

  test("C2 keeps the nearest generation", () => {
    expect(nearestGeneration(null, 3)).toBe(3);
    expect(nearestGeneration(1, 3)).toBe(1);
    expect(nearestGeneration(3, 2)).toBe(2);
  });
});

describe("join code", () => {
  test("C3 writes a code in two groups and refuses too few bytes", () => {
    expect(newJoinCode(new Uint8Array(16))).toBe("2222-2222");
    expect(newJoinCode(new Uint8Array(16).fill(255))).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(() => newJoinCode(new Uint8Array(8))).toThrow(RangeError);
  });

  test("C4 understands a code as people type it", () => {
    for (const typed of ["abce-hkmp", "ABCEHKMP", " abce hkmp ", "АВСЕ-НКМР", "авсе–нкмр", "аbсe.hкmp", "ＡＢＣＥＨＫＭＰ"]) {
      expect(normaliseJoinCode(typed)).toBe("ABCE-HKMP");
    }
  });

  test("C5 takes nothing else for a code", () => {
    for (const typed of ["", "ABCE", "ABCE-HKMPX", "ABCE-HKM0", "ABCE-HKML", "ЖЖЖЖ-ЖЖЖЖ", "ABCE-HKM\u0000", "__proto__"]) {
      expect(normaliseJoinCode(typed)).toBeNull();
    }
  });
});

describe("training", () => {
  const fields = {
    title: "  Identification   of victims ",
    agencyId: "0198c0de-0000-7000-8000-000000000001",
    startsOn: "2026-11-23",
    endsOn: "2026-11-26",
    place: "Aşgabat",
    locale: "tk",
    programme: "core",
  };
  const faultsOf = (changes: Record<string, unknown>) => {
    const parsed = trainingFieldsSchema.safeParse({ ...fields, ...changes });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
  };

  test("C6 is created from six fields, the dates being two days", () => {
    expect(Object.keys(trainingFieldsSchema.shape)).toEqual(["title", "agencyId", "startsOn", "endsOn", "place", "locale", "programme"]);
    expect(trainingFieldsSchema.parse(fields).title).toBe("Identification of victims");
    expect(faultsOf({ trainerId: fields.agencyId })).toHaveLength(1);
  });

  test("C7 names the field that is wrong", () => {
    expect(faultsOf({ endsOn: "2026-11-22" })).toEqual(["endsOn"]);
    expect(faultsOf({ endsOn: "2027-11-24" })).toEqual(["endsOn"]);
    expect(faultsOf({ endsOn: fields.startsOn })).toEqual([]);
    expect(faultsOf({ startsOn: "2026-02-30" })).toEqual(["startsOn"]);
    expect(faultsOf({ title: " \u0007 " })).toEqual(["title"]);
    expect(faultsOf({ place: "a\u0000b" })).toEqual(["place"]);
    expect(faultsOf({ title: "я".repeat(161) })).toEqual(["title"]);
    expect(faultsOf({ locale: "de", agencyId: "1" })).toEqual(["agencyId", "locale"]);
  });

  test("C8 is open until its last day is over everywhere, or until it is closed", () => {
    const training = { endsOn: "2026-11-26", closedAt: null };
    expect(isOpenForJoining(training, Date.parse("2026-11-01T00:00:00Z"))).toBe(true);
    expect(isOpenForJoining(training, Date.parse("2026-11-27T11:59:59Z"))).toBe(true);
    expect(isOpenForJoining(training, Date.parse("2026-11-27T12:00:00Z"))).toBe(false);
    expect(isOpenForJoining({ ...training, closedAt: 5 }, Date.parse("2026-11-24T00:00:00Z"))).toBe(false);
  });
});
