import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCase, anyProfile, tag } from "./arbitrary.fixture";
import type { CaseInput } from "./case-input";
import { qualify } from "./evaluate";
import { isFinding } from "./outcome";
import type { Formula } from "./formula";
import { RESULTS } from "./outcome";
import type { Qualification, Result } from "./outcome";
import { profileOf, PROFILE_IDS } from "./profiles.fixture";
import { PURPOSE_IDS } from "./vocabulary";

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 300, seed: 20260511 });
const results = (given: Qualification) => given.findings.map((finding) => finding.result);
const rewrite = (input: CaseInput, change: (written: string) => string): CaseInput => ({
  ...input,
  facts: input.facts.map((fact) => ({ ...fact, tags: fact.tags.map(change) })),
});

describe("properties of what a fact can and cannot do", () => {
  test("Q5 a case in which everything is contestable is never a finding", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const doubted = { ...rewrite(input, (written) => `${written}?`), stage: "completed" as const };
        for (const result of results(qualify(profileOf(id), doubted))) expect(isFinding(result)).toBe(false);
      }),
    );
  });

  test("Q6 facts about one victim change nothing for the other", () => {
    check(
      fc.property(anyProfile, anyCase, fc.array(tag), (id, input, tags) => {
        const more = { ...input, facts: [...input.facts, { id: "f99", tags, victims: ["y"] }] };
        const own = (given: Qualification) => given.findings.filter((finding) => finding.victim === "x").map(({ result, elements }) => ({ result, elements }));
        expect(own(qualify(profileOf(id), more))).toEqual(own(qualify(profileOf(id), input)));
      }),
    );
  });

  test("Q7 facts against take no finding away from a completed case", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const declared = { ...input, stage: "completed" as const, accused: [{ id: "a", knowledge: "knew" as const }] };
        const contested = { ...declared, facts: [...declared.facts, { id: "f99", tags: ["neg:act", "neg:means", "neg:purpose", "neg:mens"] }] };
        const before = results(qualify(profileOf(id), declared));
        results(qualify(profileOf(id), contested)).forEach((result, index) => {
          if (isFinding(before[index] ?? "suspected")) expect(result).toBe(before[index]);
        });
      }),
    );
  });

  test("Q11 purposes outside a closed list alone establish nothing", () => {
    const closed = PROFILE_IDS.map(profileOf).filter((profile) => !profile.openPurposeList.value && profile.saleWithoutPurpose.value.length === 0);
    check(
      fc.property(fc.constantFrom(...closed), anyCase, fc.constantFrom(...PURPOSE_IDS), (profile, input, other) => {
        const known = new Set<string>(profile.purposes.flatMap((entry) => [...entry.elements, ...entry.argued]));
        fc.pre(!known.has(other));
        const outside = rewrite(input, (written) => (written.startsWith("purpose.") ? `purpose.${other}` : written));
        for (const result of results(qualify(profile, outside))) expect(isFinding(result)).toBe(false);
      }),
    );
  });

  test("Q14 where only actual knowledge counts, having ought to know changes nothing", () => {
    const strict = PROFILE_IDS.map(profileOf).filter((profile) => profile.knowledge.value === "knew");
    check(
      fc.property(fc.constantFrom(...strict), anyCase, (profile, input) => {
        const level = (knowledge: "ought" | "none") => results(qualify(profile, { ...input, accused: [{ id: "a", knowledge }] }));
        expect(level("ought")).toEqual(level("none"));
      }),
    );
  });

  test("Q20 an unknown age answers no better than the best and no worse than the worst known age", () => {
    const rank = (result: Result | undefined) => (isFinding(result ?? "suspected") ? 2 : result === "depends" ? 1 : 0);
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const aged = (age: number | null) =>
          results(
            qualify(profileOf(id), {
              ...input,
              facts: rewrite(input, (written) => (written === "agg.minor" || written === "agg.young_child" ? "noise" : written)).facts,
              victims: [{ id: "x", age }],
            }),
          );
        const known = [aged(10), aged(16), aged(20), aged(40)];
        aged(null).forEach((result, index) => {
          const ranks = known.map((list) => rank(list[index]));
          expect(rank(result)).toBeLessThanOrEqual(Math.max(...ranks));
          expect(rank(result)).toBeGreaterThanOrEqual(Math.min(...ranks));
        });
      }),
    );
  });

  test("Q23 a formula of circumstances and denials alone is never established", () => {
    const leaf: fc.Arbitrary<Formula> = fc.constantFrom<Formula>(
      { victim: "child" },
      { victim: { from: 18 } },
      { exploitation: "occurred" },
      { benefit: "obtained" },
      { not: { act: "listed" } },
      { not: { means: "listed" } },
    );
    const formula: fc.Arbitrary<Formula> = fc.oneof(
      leaf,
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    );
    check(
      fc.property(formula, anyCase, (hollow, input) => {
        const palermo = profileOf("palermo");
        const profile = { ...palermo, offences: palermo.offences.map((offence) => ({ ...offence, formula: hollow })) };
        const bare = rewrite(input, (written) => (/^(act|means|purpose|agg)\./.test(written) ? "noise" : written));
        for (const result of results(qualify(profile, bare))) expect(result).toBe("not_established");
      }),
    );
  });

  test("Q29 facts against means close the way to an attempt upon an adult without them", () => {
    check(
      fc.property(fc.constantFrom("palermo", "coe2005", "eu2011", "ukr149"), anyCase, (id, input) => {
        const bare = rewrite(input, (written) => (written.startsWith("means.") ? "noise" : written));
        const given = qualify(profileOf(id), {
          ...bare,
          stage: "attempt",
          victims: [{ id: "x", age: 30 }],
          facts: [...bare.facts, { id: "f99", tags: ["neg:means"] }],
        });
        for (const result of results(given)) expect(isFinding(result)).toBe(false);
      }),
    );
  });

  test("Q31 every answer names its profile, state and dates", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const profile = profileOf(id);
        expect(qualify(profile, input).profile).toEqual({
          id,
          state: profile.state,
          validFrom: profile.validFrom?.value ?? null,
          validTo: profile.validTo?.value ?? null,
          reviewed: false,
        });
      }),
    );
  });

  test("Q34 no point stands without its offence, and a suspected one never raises the part", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        for (const finding of qualify(profileOf(id), input).findings) {
          if (RESULTS.indexOf(finding.result) > RESULTS.indexOf("depends")) expect(finding.aggravations).toEqual([]);
          for (const point of finding.aggravations) if (point.status !== "established") expect(finding.points).not.toContain(point.id);
        }
      }),
    );
  });

  test("Q35 one victim more never takes an established count away", () => {
    check(
      fc.property(fc.constantFrom("tkm_129_1_2010", "ukr149", "rus127"), anyCase, (id, input) => {
        const counted = (given: Qualification) => given.aggravations.some((point) => point.element === "agg.two_plus" && point.status === "established");
        const two = qualify(profileOf(id), input);
        const three = qualify(profileOf(id), { ...input, victims: [...(input.victims ?? []), { id: "z", age: 33 }] });
        if (counted(two)) expect(counted(three)).toBe(true);
      }),
    );
  });

  test("Q38 neighbours cite facts of the file and say whether they stand instead or alongside", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const known = new Set(input.facts.map((fact) => fact.id));
        const given = qualify(profileOf(id), input);
        for (const neighbour of given.neighbours) {
          for (const fact of neighbour.facts) expect(known.has(fact)).toBe(true);
          expect(neighbour.relation).toBe(isFinding(given.result) ? "alongside" : "instead");
        }
      }),
    );
  });
});
