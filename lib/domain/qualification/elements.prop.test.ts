import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCase, anyProfile } from "./arbitrary.fixture";
import type { CaseInput } from "./case-input";
import { qualify } from "./evaluate";
import { isFinding } from "./outcome";
import { facts } from "./facts.fixture";
import type { OffenceFinding, Qualification } from "./outcome";
import { profileOf, PROFILE_IDS } from "./profiles.fixture";

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 300, seed: 20260511 });
const named = (list: readonly { readonly elements: readonly string[] }[]) => list.flatMap((entry) => entry.elements);
const MEANS_LAWS = PROFILE_IDS.filter(
  (id) => profileOf(id).meansRequired.value === "yes" && profileOf(id).offences.every((offence) => offence.kind !== "forced_labour"),
);
const DROPPED = MEANS_LAWS.filter((id) => profileOf(id).child.value.means === "dropped");
const BLIND = PROFILE_IDS.filter((id) => id !== "ilo_c29");
const trafficking = (given: Qualification) => given.findings.filter((finding) => finding.kind === "trafficking");
const without = (input: CaseInput, family: string): CaseInput => ({
  ...input,
  facts: input.facts.map((fact) => ({ ...fact, tags: fact.tags.filter((written) => !written.startsWith(`${family}.`)) })),
});
/** All facts proven and nothing speaking for a stage: the plain completed case. */
const settled = (input: CaseInput): CaseInput => ({ ...input, stage: "completed" });

describe("properties of the elements", () => {
  test("Q8 an adult without any means is never trafficked where means are required", () => {
    check(
      fc.property(fc.constantFrom(...MEANS_LAWS), anyCase, (id, input) => {
        const adults = {
          ...settled(without(input, "means")),
          victims: [
            { id: "x", age: 30 },
            { id: "y", age: 40 },
          ],
        };
        const bare = {
          ...adults,
          facts: adults.facts.map((fact) => ({ ...fact, tags: fact.tags.filter((written) => written !== "act.buy_sell" && written !== "act.other_deal") })),
        };
        for (const finding of trafficking(qualify(profileOf(id), bare))) expect(finding.result).not.toBe("established");
      }),
    );
  });

  test("Q8 act, means and purpose of the law together always are enough for an adult", () => {
    for (const id of MEANS_LAWS) {
      const law = profileOf(id);
      const acts = law.offences.length > 1 ? ["recruit"] : named(law.acts);
      for (const act of acts)
        for (const means of named(law.means))
          for (const purpose of named(law.purposes)) {
            const only206 = id === "mda165" && (purpose === "pornography" || purpose === "illegal_adoption");
            const given = qualify(law, { victims: [{ id: "v", age: 30 }], facts: facts(`act.${act}`, `means.${means}`, `purpose.${purpose}`) });
            expect(given.result, `${id} ${act} ${means} ${purpose}`).toBe(only206 ? "not_established" : "established");
          }
    }
  });

  test("Q9 for a child under a law that drops means, means change no result", () => {
    check(
      fc.property(fc.constantFrom(...DROPPED), anyCase, (id, input) => {
        const children = {
          ...settled(input),
          victims: [
            { id: "x", age: 12 },
            { id: "y", age: 17 },
          ],
        };
        const results = (given: Qualification) => trafficking(given).map((finding) => finding.result);
        expect(results(qualify(profileOf(id), without(children, "means")))).toEqual(results(qualify(profileOf(id), children)));
      }),
    );
  });

  test("Q10 without a purpose nothing is established, except a sale that stands alone", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const law = profileOf(id);
        const standing = new Set(law.saleWithoutPurpose.value.map((act) => `act.${act}`));
        const bare = without(input, "purpose");
        const unsold = { ...bare, facts: bare.facts.map((fact) => ({ ...fact, tags: fact.tags.filter((written) => !standing.has(written)) })) };
        for (const finding of qualify(law, unsold).findings) expect(isFinding(finding.result)).toBe(false);
      }),
    );
  });

  test("Q12 what is argued is never said to be named", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const law = profileOf(id);
        const names = new Set([
          ...named(law.acts).map((name) => `act.${name}`),
          ...named(law.means).map((name) => `means.${name}`),
          ...named(law.purposes).map((name) => `purpose.${name}`),
        ]);
        const carriers = qualify(law, input).findings.flatMap((finding: OffenceFinding) => finding.elements.flatMap((element) => element.carriers));
        for (const carrier of carriers) if (carrier.under !== undefined) expect(names.has(carrier.element)).toBe(false);
      }),
    );
  });

  test("Q25 taking one element away changes only that element", () => {
    const FAMILIES = ["act", "means", "purpose"] as const;
    check(
      fc.property(fc.constantFrom(...BLIND), anyCase, fc.constantFrom(...FAMILIES), (id, input, family) => {
        const plain = {
          ...settled(input),
          victims: [
            { id: "x", age: 30 },
            { id: "y", age: 30 },
          ],
          facts: input.facts.map((fact) => ({
            ...fact,
            tags: fact.tags.filter(
              (written) => !written.startsWith("act.buy") && written !== "act.other_deal" && !written.startsWith("ilo.") && written !== "purpose.evidence",
            ),
          })),
        };
        const before = qualify(profileOf(id), plain);
        const after = qualify(profileOf(id), without(plain, family));
        before.findings.forEach((finding, index) => {
          if (finding.kind !== "trafficking") return;
          const others = (found: OffenceFinding | undefined) =>
            found?.elements
              .filter((element) => !["act", "venture_act", "movement"].includes(element.element) || family !== "act")
              .filter((element) => element.element !== family)
              .map(({ element, facts: cited }) => [element, cited]);
          expect(others(after.findings[index])).toEqual(others(finding));
        });
      }),
    );
  });

  test("Q27 a suspicion never comes with a part, and never where a purpose was ruled out and none is alleged", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const bare = without(input, "purpose");
        const refuted = { ...bare, facts: [...bare.facts, { id: "f99", tags: ["neg:purpose"] }] };
        const unsold = {
          ...refuted,
          facts: refuted.facts.map((fact) => ({ ...fact, tags: fact.tags.filter((written) => written !== "act.buy_sell" && written !== "act.other_deal") })),
        };
        expect(qualify(profileOf(id), unsold).result).toBe("not_established");
        const given = qualify(profileOf(id), input);
        for (const finding of given.findings) if (finding.result === "suspected") expect(finding.part).toBeNull();
      }),
    );
  });

  test("Q28 the stage changes what a finding is called, not whether there is one, once every element is proven", () => {
    check(
      fc.property(anyProfile, anyCase, (id, input) => {
        const done = qualify(profileOf(id), settled(input));
        const begun = qualify(profileOf(id), { ...input, stage: "attempt" });
        done.findings.forEach((finding, index) => {
          if (finding.result === "established") expect(["attempt", "established"]).toContain(begun.findings[index]?.result);
        });
      }),
    );
  });
});
