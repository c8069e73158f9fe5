import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { anyCase, anyProfile } from "./arbitrary.fixture";
import { caseOf } from "./cases.fixture";
import { gradeCase } from "./grade-case";
import type { CaseGrounds } from "./grade-case";
import { profileOf } from "./profiles.fixture";
import { categoryOf, parseTag } from "./tag";

/** Every fact stands at a place of its own, `d1s1`, `d1s2` …; every third at two places. */
function groundsOf(input: CaseGrounds["input"], law: string): CaseGrounds {
  return {
    input,
    facts: Object.fromEntries(input.facts.map(({ id, tags }) => [id, tags])),
    segments: Object.fromEntries(input.facts.map(({ id }, index) => [id, index % 3 === 0 ? [`d1s${index}`, `d2s${index}`] : [`d1s${index}`]])),
    neighbours: {},
    laws: [profileOf(law), profileOf("palermo")],
  };
}

/** The reference, marked at the first place of every fact. */
function rightMarks({ facts, segments }: CaseGrounds): Record<string, readonly string[]> {
  const marks = Object.entries(facts).map(([id, tags]) => {
    const elements = tags.flatMap((written) => {
      const tag = parseTag(written);
      return tag !== null && categoryOf(tag) !== null && !tag.contested && tag.name !== "evidence" ? [tag.key] : [];
    });
    return [segments[id]?.[0] ?? "", elements] as const;
  });
  return Object.fromEntries(marks.filter(([, tags]) => tags.length > 0));
}

describe("grading a case", () => {
  const grounds = groundsOf(caseOf("c01"), "tkm_129_1_2010");
  const [main] = gradeCase(grounds, { marks: {}, points: [], reasons: [] }).qualifications;
  const points = main.aggravations.filter(({ status }) => status === "established").map(({ id }) => id);

  test("Q57 right work at the places of the file scores nearly all; the answers come under every law, the first is scored", () => {
    const grade = gradeCase(grounds, { marks: rightMarks(grounds), verdict: "established", part: main.highestPart ?? undefined, points, reasons: [] });
    expect(grade.score).toBeGreaterThan(0.9);
    expect(grade.qualifications.map(({ profile }) => profile.id)).toEqual(["tkm_129_1_2010", "palermo"]);
    expect(grade.profile).toEqual({ id: "tkm_129_1_2010", state: main.profile.state, validFrom: main.profile.validFrom });
    expect(grade.breakdown.find(({ criterion }) => criterion === "result")).toMatchObject({ expected: ["established"], chosen: ["established"], score: 1 });
  });

  test("Q57 hits and misses are told in places; a place without a fact is over-read under its own name", () => {
    const grade = gradeCase(grounds, { marks: { d2s3: ["act.transport"], d9s9: ["means.threat"] }, points: [], reasons: [] });
    expect(grade.tallies["act"]?.hits).toEqual(["d1s3", "d2s3"]);
    expect(grade.tallies["act"]?.missed).toEqual(expect.arrayContaining(["d1s1"]));
    expect(grade.tallies["means"]?.overRead).toEqual(["d9s9"]);
  });

  test("Q57 work that answers nothing scores nothing", () => {
    expect(gradeCase(grounds, { marks: {}, points: [], reasons: [] }).score).toBe(0);
  });
});

property.prop([anyProfile, anyCase], { numRuns: 20 })("Q57 a score lies between 0 and 1 and is the same for the same work", (law, input) => {
  const grounds = groundsOf(input, law);
  const work = { marks: rightMarks(grounds), verdict: "established" as const, points: [], reasons: [] };
  const grade = gradeCase(grounds, work);
  expect(grade.score).toBeGreaterThanOrEqual(0);
  expect(grade.score).toBeLessThanOrEqual(1);
  expect(gradeCase(grounds, work).score).toBe(grade.score);
});
