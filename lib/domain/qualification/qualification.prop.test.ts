import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCase, anyProfile, tag } from "./arbitrary.fixture";
import type { CaseInput } from "./case-input";
import { compareProfiles } from "./compare";
import { qualify } from "./evaluate";
import { isFinding } from "./outcome";
import { NOTE_IDS } from "./notes";
import { RESULTS } from "./outcome";
import type { Qualification } from "./outcome";
import { profileOf } from "./profiles.fixture";
import { ACT_IDS, MEANS_IDS, PURPOSE_IDS } from "./vocabulary";

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 300, seed: 20260511 });
const trafficking = (given: Qualification) => given.findings.filter((finding) => finding.kind === "trafficking");
/** All facts proven and nothing speaking for a stage: the plain completed case. */
const settled = (input: CaseInput): CaseInput => ({ ...input, stage: "completed" });

describe("properties of every answer", () => {
  test("Q1 aliases change nothing", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const spell = (written: string) =>
          written === "purpose.begging" ? "purpose.forced_begging" : written === "purpose.criminal_activities" ? "purpose.forced_criminality" : written;
        const renamed = { ...input, facts: input.facts.map((fact) => ({ ...fact, tags: fact.tags.map(spell) })) };
        expect(qualify(profileOf(id), renamed)).toEqual(qualify(profileOf(id), input));
      }),
    );
  });

  test("Q2 unknown tags change nothing but the list of what was ignored", () => {
    check(
      fc.property(anyProfile, anyCase, fc.string({ minLength: 1, maxLength: 12 }), (id, input, name) => {
        const added = { ...input, facts: input.facts.map((fact) => ({ ...fact, tags: [...fact.tags, `zzz.${name}`] })) };
        const { ignored, notes, ...rest } = qualify(profileOf(id), added);
        const { ignored: before, notes: earlier, ...plain } = qualify(profileOf(id), input);
        expect(rest).toEqual(plain);
        expect(ignored.length).toBe(before.length + input.facts.length);
        expect(notes.length).toBeGreaterThanOrEqual(earlier.length);
      }),
    );
  });

  test("Q3 tags the law does not use can be left out", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const given = qualify(profileOf(id), input);
        const unused = new Set(given.ignored.map((entry) => entry.tag));
        const pruned = { ...input, facts: input.facts.map((fact) => ({ ...fact, tags: fact.tags.filter((written) => !unused.has(written)) })) };
        expect(qualify(profileOf(id), pruned).findings.map((finding) => finding.result)).toEqual(given.findings.map((finding) => finding.result));
      }),
    );
  });

  test("Q4 order and repetition change nothing", () => {
    check(
      fc.property(anyProfile, anyCase, fc.integer({ min: 0, max: 13 }), (id, input, turn) => {
        const turned = [...input.facts.slice(turn), ...input.facts.slice(0, turn), ...input.facts.slice(0, 3)].map((fact) => ({
          ...fact,
          tags: [...fact.tags].reverse().concat(fact.tags),
        }));
        expect(qualify(profileOf(id), { ...input, facts: turned })).toEqual(qualify(profileOf(id), input));
      }),
    );
  });

  test("Q13 what is said of one accused changes nothing for the other", () => {
    check(
      fc.property(anyProfile, anyCase, fc.array(tag), (id, input, tags) => {
        const more = { ...input, facts: [...input.facts, { id: "f99", tags: [...tags.filter((written) => written !== "mens.a"), "mens.b"], accused: ["b"] }] };
        const own = (given: Qualification) =>
          given.findings.filter((finding) => finding.accused === "a" && finding.offence !== "s2" && finding.offence !== "usc1591");
        expect(own(qualify(profileOf(id), more))).toEqual(own(qualify(profileOf(id), input)));
      }),
    );
  });

  test("Q15 the border changes no result of trafficking", () => {
    check(
      fc.property(anyProfile, anyCase, fc.constantFrom("no" as const, "lawful" as const, "unlawful" as const), (id, input, borderCrossed) => {
        const results = (given: Qualification) => given.findings.map((finding) => finding.result);
        expect(results(qualify(profileOf(id), { ...input, borderCrossed }))).toEqual(results(qualify(profileOf(id), input)));
      }),
    );
  });

  test("Q16 whether exploitation has begun changes no result of trafficking", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const results = (occurred: boolean) =>
          trafficking(qualify(profileOf(id), { ...input, exploitationOccurred: occurred })).map((finding) => finding.result);
        expect(results(true)).toEqual(results(false));
      }),
    );
  });

  test("Q21 every established offence cites a proven fact of the file", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const known = new Set(input.facts.map((fact) => fact.id));
        for (const finding of qualify(profileOf(id), input).findings) {
          const cited = finding.elements.flatMap((element) =>
            element.carriers.filter((carrier) => carrier.status === "proven").flatMap((carrier) => carrier.facts),
          );
          if (finding.result === "established") expect(cited.length).toBeGreaterThan(0);
          for (const fact of cited) expect(known.has(fact)).toBe(true);
        }
      }),
    );
  });

  test("Q22 missing is the exact complement of proven among what is required", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        for (const finding of qualify(profileOf(id), input).findings) {
          const required = finding.elements.filter((element) => element.status !== "not_required").map((element) => element.element);
          const proven = finding.elements.filter((element) => element.status === "proven").map((element) => element.element);
          expect([...proven, ...finding.missing].sort()).toEqual([...required].sort());
          const planned = finding.elements.some((element) => element.status === "planned");
          if (finding.result === "established") expect(finding.missing).toEqual([]);
          if (finding.missing.length === 0 && proven.length > 0) expect(isFinding(finding.result)).toBe(true);
          if (isFinding(finding.result) && !planned) expect(finding.missing).toEqual([]);
        }
      }),
    );
  });

  test("Q24 a further proven act, means or purpose never turns trafficking into not", () => {
    const element = fc.oneof(
      fc.constantFrom(...ACT_IDS).map((name) => `act.${name}`),
      fc.constantFrom(...MEANS_IDS).map((name) => `means.${name}`),
      fc.constantFrom(...PURPOSE_IDS).map((name) => `purpose.${name}`),
    );
    check(
      fc.property(anyProfile, anyCase, element, (id, input, more) => {
        const before = qualify(profileOf(id), input);
        const after = qualify(profileOf(id), { ...input, facts: [...input.facts, { id: "f99", tags: [more] }] });
        before.findings.forEach((finding, index) => {
          if (isFinding(finding.result)) expect(isFinding(after.findings[index]?.result ?? "suspected")).toBe(true);
        });
        if (isFinding(before.result)) expect(isFinding(after.result)).toBe(true);
      }),
    );
  });

  test("Q26 best case, result and worst case never cross", () => {
    const rank = (finding: { result: (typeof RESULTS)[number] }) => (isFinding(finding.result) ? 2 : finding.result === "depends" ? 1 : 0);
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        for (const finding of qualify(profileOf(id), input).findings) {
          expect(rank(finding.bestCase)).toBeLessThanOrEqual(rank(finding));
          expect(rank(finding)).toBeLessThanOrEqual(rank(finding.worstCase));
          expect(finding.bestCase.gravity).toBeLessThanOrEqual(finding.worstCase.gravity);
          if (finding.result === "depends") expect([rank(finding.bestCase), rank(finding.worstCase)]).toEqual([0, 2]);
        }
      }),
    );
  });

  test("Q26 the two cases are the answers to the file with its disputes decided", () => {
    check(
      fc.property(fc.constantFrom("palermo", "tkm_129_1_2010", "kaz128", "ukr149"), anyCase, (id, input) => {
        const decide = (state: "proven" | "unproven"): CaseInput => ({
          ...settled(input),
          victims: [
            { id: "x", age: 30 },
            { id: "y", age: 16 },
          ],
          facts: input.facts.map((fact) => ({ ...fact, state: fact.state === "disputed" ? state : fact.state })),
        });
        const open = qualify(profileOf(id), { ...decide("proven"), facts: input.facts });
        const worst = qualify(profileOf(id), decide("proven"));
        const best = qualify(profileOf(id), decide("unproven"));
        open.findings.forEach((finding, index) => {
          expect(isFinding(finding.worstCase.result)).toBe(isFinding(worst.findings[index]?.result ?? "depends"));
          expect(isFinding(finding.bestCase.result)).toBe(isFinding(best.findings[index]?.result ?? "depends"));
        });
      }),
    );
  });

  test("Q27 what is suspected lacks the purpose alone: with it proven, it is found or turns on a dispute", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const profile = profileOf(id);
        const purpose = { id: "purpose", tags: PURPOSE_IDS.map((element) => `purpose.${element}`) };
        const after = qualify(profile, { ...input, facts: [...input.facts, purpose] });
        qualify(profile, input).findings.forEach(({ result }, index) => {
          if (result === "suspected") expect(["suspected", "not_established"]).not.toContain(after.findings[index]?.result);
        });
      }),
    );
  });

  test("Q30 the answer is the strongest of its findings", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const given = qualify(profileOf(id), input);
        const strongest = given.findings
          .filter((finding) => finding.primary)
          .reduce((top, finding) => Math.min(top, RESULTS.indexOf(finding.result)), RESULTS.length - 1);
        expect(RESULTS.indexOf(given.result)).toBe(strongest);
      }),
    );
  });

  test("Q32 any input is answered, and the same way twice", () => {
    check(
      fc.property(anyProfile, fc.array(fc.record({ id: fc.string({ minLength: 1 }), tags: fc.array(fc.string()) })), (id, wild) => {
        expect(qualify(profileOf(id), { facts: wild })).toEqual(qualify(profileOf(id), { facts: wild }));
      }),
    );
  });

  test("Q33 the part of a finding follows its established points", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        for (const finding of qualify(profileOf(id), input).findings) {
          const established = finding.aggravations.filter((point) => point.status === "established").map((point) => point.id);
          if (isFinding(finding.result)) expect(finding.points).toEqual(established);
          else expect([finding.part, finding.points]).toEqual([null, []]);
        }
      }),
    );
  });

  test("Q37 consent claimed or not, nothing else changes", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const strip = (given: Qualification) => ({ ...given, consent: [], notes: [] });
        expect(strip(qualify(profileOf(id), { ...input, consentClaimed: true }))).toEqual(strip(qualify(profileOf(id), { ...input, consentClaimed: false })));
      }),
    );
  });

  test("Q39 every remark is on the list", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        for (const note of qualify(profileOf(id), input).notes) expect(NOTE_IDS).toContain(note.id);
      }),
    );
  });

  test("Q40 a comparison with itself never diverges, and hands both answers back", () => {
    check(
      fc.property(anyProfile, anyProfile, anyCase, (base, other, input) => {
        expect(compareProfiles({ base: profileOf(base), other: profileOf(base) }, input)).toMatchObject({ divergent: false, kind: "same", differences: [] });
        const comparison = compareProfiles({ base: profileOf(base), other: profileOf(other) }, input);
        expect([comparison.base, comparison.other]).toEqual([qualify(profileOf(base), input), qualify(profileOf(other), input)]);
      }),
    );
  });
});
