import fc from "fast-check";
import type { CaseInput, Fact } from "./case-input";
import { PROFILE_IDS } from "./profiles.fixture";
import { ELEMENT_IDS } from "./vocabulary";

const CONTEXT = [
  "noise",
  "noise.consent",
  "adj.illegal_crossing",
  "adj.brothel",
  "ilo.overtime",
  "vuln.poverty",
  "mens.knowledge",
  "mens.a",
  "mens.age-knowledge",
  "purpose.evidence",
  "stage",
  "victim.offence",
];
const AGAINST = ["neg:purpose", "neg:means", "neg:means.threat", "neg:mens", "neg:act.recruit", "neg:completed"];

export const tag = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ELEMENT_IDS) },
  { weight: 2, arbitrary: fc.constantFrom(...CONTEXT) },
  { weight: 1, arbitrary: fc.constantFrom(...AGAINST) },
);
const scope = (ids: readonly string[]) => fc.option(fc.subarray([...ids]), { nil: undefined });

export const caseFacts: fc.Arbitrary<Fact[]> = fc
  .array(
    fc.record({
      tags: fc.array(tag, { maxLength: 4 }),
      state: fc.constantFrom("proven" as const, "proven" as const, "disputed" as const, "unproven" as const),
      accused: scope(["a", "b"]),
      victims: scope(["x", "y"]),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((fact, index) => ({ id: `f${index + 1}`, ...fact })));

const age = fc.oneof(fc.integer({ min: 5, max: 60 }), fc.constant(null));
const knowledge = fc.option(fc.constantFrom("knew" as const, "ought" as const, "none" as const), { nil: undefined });

/** Any case: two accused, two victims, everything else free. */
export const anyCase: fc.Arbitrary<CaseInput> = fc.record({
  facts: caseFacts,
  victims: fc.tuple(age, age).map(([x, y]) => [
    { id: "x", age: x },
    { id: "y", age: y },
  ]),
  accused: fc.tuple(knowledge, knowledge).map(([a, b]) => [
    { id: "a", knowledge: a },
    { id: "b", knowledge: b },
  ]),
  borderCrossed: fc.constantFrom("no" as const, "lawful" as const, "unlawful" as const),
  benefit: fc.boolean(),
  consentClaimed: fc.boolean(),
  exploitationOccurred: fc.boolean(),
  stage: fc.constantFrom("completed" as const, "completed" as const, "attempt" as const, "preparation" as const),
});

export const anyProfile = fc.constantFrom(...PROFILE_IDS);
