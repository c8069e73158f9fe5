import { test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { amendmentBetween, fieldsAbout, fieldsOf } from "./amendment";
import { changesBetween } from "./answer-changes";
import { anyCase, anyProfile } from "./arbitrary.fixture";
import { caseOf } from "./cases.fixture";
import { qualify } from "./evaluate";
import { lawProfileSchema } from "./profile";
import type { LawProfile } from "./profile";
import { PROFILE_IDS, profileOf } from "./profiles.fixture";

/** The amendment lawyers have asked for: the text of 2010 with the means of the Protocol as an element for adults. */
function withMeans(law: LawProfile): LawProfile {
  const { means } = profileOf("palermo");
  const [offence] = law.offences;
  if (offence === undefined || !("all" in offence.formula)) throw new Error("the profile has no basic offence");
  return lawProfileSchema.parse({
    ...law,
    means: means.map((entry) => ({ ...entry, provision: "part1", state: "draft", sources: [], basis: "assumption" })),
    meansRequired: { ...law.meansRequired, value: "yes" },
    offences: [{ ...offence, formula: { all: [...offence.formula.all, { need: { means: "listed" }, unless: { victim: "child" } }] } }],
  });
}

const law2010 = profileOf("tkm_129_1_2010");

test("Q55 an amendment names the fields that differ, with their elements and provisions", () => {
  const changes = amendmentBetween(law2010, withMeans(law2010));
  expect(changes.find(({ field }) => field === "meansRequired")).toMatchObject({
    kind: "rule",
    change: "changed",
    aspects: ["law"],
    before: '"no"',
    after: '"yes"',
    elements: ["means"],
  });
  expect(changes.find(({ field }) => field === "means.deception")).toMatchObject({
    kind: "listing",
    change: "added",
    elements: ["means.deception"],
    provisions: ["part1"],
  });
  expect(changes.find(({ kind }) => kind === "offence")).toMatchObject({ change: "changed", aspects: ["law"], provisions: ["part1"] });
  expect(changes.some(({ field }) => field.startsWith("provisions."))).toBe(false);
});

test("Q55 words and standing are told apart from the law itself", () => {
  const signed: LawProfile = { ...law2010, reviewer: { name: "A. Lawyer", signedOn: "2027-01-01" }, consent: { ...law2010.consent, sources: ["S1", "S2"] } };
  expect(amendmentBetween(law2010, signed).map(({ field, aspects }) => [field, aspects])).toEqual([
    ["reviewer", ["standing"]],
    ["consent", ["standing"]],
  ]);
});

test("Q55 a field is asked for by name, by element and by family", () => {
  const names = (name: string) => fieldsAbout(profileOf("palermo"), name).map(({ field }) => field);
  expect(names("means.fraud")).toEqual(["means.fraud"]);
  expect(names("meansRequired")).toEqual(["meansRequired"]);
  expect(names("provisions.3a")).toEqual(["provisions.3a"]);
  expect(names("means")).toEqual(expect.arrayContaining(["means.threat", "meansRequired", "offences.trafficking"]));
  expect(names("nothing")).toEqual([]);
});

property.prop([anyProfile, anyProfile])("Q55 equal versions differ in nothing, others the same way in both directions", (one, other) => {
  const reversed = (law: LawProfile): LawProfile => ({
    ...law,
    acts: law.acts.toReversed(),
    neighbours: law.neighbours.toReversed(),
    provisions: Object.fromEntries(Object.entries(law.provisions).toReversed()),
  });
  expect(amendmentBetween(profileOf(one), reversed(profileOf(one)))).toEqual([]);
  const forth = amendmentBetween(profileOf(one), profileOf(other));
  const back = amendmentBetween(profileOf(other), profileOf(one));
  expect(new Set(forth.map(({ field }) => field))).toEqual(new Set(back.map(({ field }) => field)));
  expect(forth.length === 0).toBe(one === other);
});

test("Q55 every field of every profile has a name of its own", () => {
  for (const id of PROFILE_IDS) {
    const names = fieldsOf(profileOf(id)).map(({ field }) => field);
    expect(new Set(names).size, id).toBe(names.length);
  }
});

test("Q56 with means as an element c16 is no longer found, through means; c01 and the child of c06 stay", () => {
  const after = withMeans(law2010);
  const changes = (id: string) => changesBetween(qualify(law2010, caseOf(id)), qualify(after, caseOf(id)));
  expect(changes("c16")).toEqual(
    expect.arrayContaining([
      { kind: "result", from: "established", to: "not_established" },
      { kind: "element", element: "means", from: "absent", to: "missing" },
      { kind: "part", from: "1", to: null },
    ]),
  );
  expect(changes("c01").some(({ kind }) => kind === "result")).toBe(false);
  expect(changes("c06").some(({ kind }) => kind === "result")).toBe(false);
});

property.prop([anyProfile, anyProfile, anyCase], { numRuns: 60 })(
  "Q56 an answer is compared with itself without a change, and a changed result is always named",
  (one, other, given) => {
    const [before, after] = [qualify(profileOf(one), given), qualify(profileOf(other), given)];
    expect(changesBetween(before, qualify(profileOf(one), given))).toEqual([]);
    const named = changesBetween(before, after).find((change) => change.kind === "result");
    expect(named).toEqual(before.result === after.result ? undefined : { kind: "result", from: before.result, to: after.result });
  },
);
