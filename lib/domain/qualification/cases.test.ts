import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { caseKeySchema } from "@/lib/domain/catalogue";
import { CASE_IDS, caseOf, holds, open, under } from "./cases.fixture";
import { compareProfiles } from "./compare";
import { isFinding } from "./outcome";
import { PROFILE_IDS, profileOf } from "./profiles.fixture";

/** What dossier section 7 expects of the two texts every case is read under. The rest of it is in `cases-elsewhere.test.ts`. */
describe("what the dossier expects of Palermo and of the text of 2010", () => {
  test.each([
    { id: "c01", palermo: "established", national: "established", part: "2", points: ["2.4"], arguable: ["2.5"] },
    { id: "c02", palermo: "not_established", national: "not_established", part: null, points: [], arguable: [] },
    { id: "c03", palermo: "not_established", national: "not_established", part: null, points: [], arguable: [] },
    { id: "c04", palermo: "established", national: "established", part: "2", points: ["2.1", "2.2", "2.3", "2.5"], arguable: [] },
    { id: "c05", palermo: "established", national: "established", part: "1", points: [], arguable: ["2.5"] },
    { id: "c06", palermo: "established", national: "established", part: "2", points: ["2.2"], arguable: [] },
    { id: "c07", palermo: "established", national: "established", part: "2", points: ["2.1", "2.2"], arguable: ["2.5"] },
    { id: "c08", palermo: "established", national: "established", part: "2", points: ["2.1", "2.5"], arguable: [] },
    { id: "c09", palermo: "established", national: "established", part: "2", points: ["2.6"], arguable: [] },
    { id: "c10", palermo: "established", national: "established", part: "2", points: ["2.1"], arguable: [] },
    { id: "c11", palermo: "attempt", national: "attempt", part: "2", points: ["2.1"], arguable: [] },
    { id: "c12", palermo: "established", national: "established", part: "2", points: ["2.1"], arguable: [] },
    { id: "c13", palermo: "established", national: "established", part: "1", points: [], arguable: [] },
    { id: "c14", palermo: "not_established", national: "not_established", part: null, points: [], arguable: [] },
    { id: "c15", palermo: "established", national: "established", part: "2", points: ["2.5"], arguable: [] },
    { id: "c16", palermo: "not_established", national: "established", part: "1", points: [], arguable: ["2.1"] },
  ])("Q54 $id: Palermo $palermo, art. 129-1 $national", (expected) => {
    expect(under("palermo", expected.id).result).toBe(expected.palermo);
    const national = under("tkm_129_1_2010", expected.id);
    expect(national.result).toBe(expected.national);
    expect(national.highestPart).toBe(expected.part);
    expect(holds(national)).toEqual(expected.points);
    expect(open(national)).toEqual(expected.arguable);
  });

  test("Q54 only C16 divergent between the two", () => {
    for (const id of CASE_IDS) {
      const comparison = compareProfiles({ base: profileOf("palermo"), other: profileOf("tkm_129_1_2010") }, caseOf(id));
      expect(comparison.divergent, id).toBe(id === "c16");
    }
  });

  test("Q54 a quarter of the cases and more are not trafficking, or not against everyone", () => {
    const not = CASE_IDS.filter((id) => under("palermo", id).result === "not_established");
    expect(not).toEqual(["c02", "c03", "c14", "c16"]);
    const acquitted = under("palermo", "c12").findings.filter(({ accused }) => accused === "ogulnar");
    expect(acquitted.map(({ result }) => result)).toEqual(["not_established", "not_established"]);
  });
});

describe("the files of the cases", () => {
  test("Q54 every case has thirteen to sixteen facts, and its key holds no result, part or point", () => {
    for (const id of CASE_IDS) {
      const { facts } = caseOf(id);
      expect(facts.length, id).toBeGreaterThanOrEqual(13);
      expect(facts.length, id).toBeLessThanOrEqual(16);
      const allowed = ["facts", "knowledge", "borderCrossed", "benefit", "consentClaimed", "exploitationOccurred", "stage", "neighbour"];
      expect(
        Object.keys(keyOf(id)).filter((field) => !allowed.includes(field)),
        id,
      ).toEqual([]);
    }
  });

  test("Q54 the neighbour a learner is asked about is one that the engine finds by its pattern, and never the only answer to trafficking", () => {
    for (const id of CASE_IDS) {
      for (const [profile, { offence }] of Object.entries(keyOf(id).neighbour)) {
        const answer = under(profile, id);
        const relation = isFinding(answer.result) ? "alongside" : "instead";
        expect(answer.neighbours, `${id} under ${profile}`).toContainEqual(expect.objectContaining({ offence, relation }));
      }
    }
  });

  test("Q54 every answer to every case under every law names the law, its state and its date", () => {
    for (const id of CASE_IDS) {
      for (const law of PROFILE_IDS) {
        const profile = profileOf(law);
        expect(under(law, id).profile, `${id} under ${law}`).toMatchObject({ id: law, state: profile.state, validFrom: profile.validFrom?.value ?? null });
      }
    }
  });
});

function keyOf(id: string) {
  return caseKeySchema.parse(parse(readFileSync(path.join(process.cwd(), "content", "cases", id, "case.key.yaml"), "utf8")));
}
