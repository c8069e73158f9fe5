import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { qualify } from "./evaluate";
import { facts } from "./facts.fixture";
import { lawProfileSchema } from "./profile";
import type { LawProfile } from "./profile";
import { PROFILE_IDS, profileOf } from "./profiles.fixture";
import { ELEMENT_IDS } from "./vocabulary";

const palermo = profileOf("palermo");
const refused = (change: (profile: LawProfile) => unknown) =>
  lawProfileSchema.safeParse(change(structuredClone(palermo))).error?.issues.map((issue) => issue.message);

describe("what a profile may not say", () => {
  test("Q52 a provision it does not have", () => {
    expect(refused((profile) => ({ ...profile, consent: { ...profile.consent, provision: "99" } }))).toEqual(["no provision 99 in this profile"]);
  });

  test("Q52 verified without a source", () => {
    expect(refused((profile) => ({ ...profile, movement: { ...profile.movement, sources: [] } }))).toEqual([
      "a verified statement names the source it was read in",
    ]);
  });

  test("Q52 contradictions between its rules and its formulas", () => {
    expect(refused((profile) => ({ ...profile, saleWithoutPurpose: { ...profile.saleWithoutPurpose, value: ["buy_sell"] } }))).toEqual([
      "acts that stand alone and the formulas that use them must agree",
    ]);
    const formula = (value: unknown) => refused((profile) => ({ ...profile, offences: profile.offences.map((offence) => ({ ...offence, formula: value })) }));
    expect(formula({ all: [{ act: "listed" }, { border: "crossed" }] })).toEqual(["a border is never an element of an offence"]);
    expect(formula({ all: [{ act: "listed" }, { victims: 2 }] })).toEqual(["the number of victims only aggravates"]);
    expect(formula({ all: [{ act: ["seize"] }] })).toEqual(["act.seize is not among the listed elements"]);
    expect(formula({ all: [{ act: "listed" }], extra: 1 })).toBeDefined();
  });

  test("Q52 points without a part, points of release that do not exist, ids twice, no primary offence", () => {
    expect(refused((profile) => ({ ...profile, offenderRelease: { value: { rule: "none", points: ["7"] }, state: "draft" } }))).toEqual(["no part or point 7"]);
    expect(refused((profile) => ({ ...profile, neighbours: [...profile.neighbours, ...profile.neighbours.slice(0, 1)] }))).toEqual(["smuggling occurs twice"]);
    expect(refused((profile) => ({ ...profile, offences: profile.offences.map((offence) => ({ ...offence, primary: false })) }))).toEqual([
      "no offence is marked primary",
    ]);
    const point = { id: "x", part: "9", element: "agg.minor", title: { en: "x" }, when: { agg: ["minor"] }, state: "draft" };
    expect(refused((profile) => ({ ...profile, offences: profile.offences.map((offence) => ({ ...offence, aggravations: [point] })) }))).toEqual([
      "point x names part 9, which does not exist",
    ]);
  });
});

/** The table of provision ids in the content format: what content may cite. */
function citable(): [string, string[]][] {
  const lines = readFileSync(`${process.cwd()}/docs/content-format.md`, "utf8").split("\n");
  const rows = lines.slice(lines.findIndex((line) => line.startsWith("| profile |")) + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith("|")),
    )
    .flatMap((line) => {
      const [ids = "", provisions = ""] = line
        .split("|")
        .slice(1)
        .map((cell) => cell.trim());
      return ids.split(", ").map((id): [string, string[]] => [id, provisions.split(" ")]);
    });
}

describe("the profiles of the product", () => {
  test.each(PROFILE_IDS)("Q53 %s is valid and goes by its folder", (id) => {
    expect(profileOf(id).id).toBe(id);
  });

  test.each(citable())("Q53 %s holds every provision the content may cite", (id, provisions) => {
    expect(provisions.length).toBeGreaterThan(0);
    expect(Object.keys(profileOf(id).provisions)).toEqual(expect.arrayContaining(provisions));
  });

  test.each(PROFILE_IDS)("Q53 %s: a profile called verified has no draft in its definition", (id) => {
    const profile = profileOf(id);
    const definition = [
      ...profile.acts,
      ...profile.means,
      ...profile.purposes,
      profile.meansRequired,
      profile.child,
      profile.consent,
      profile.saleWithoutPurpose,
      profile.movement,
      ...profile.offences.flatMap((offence) => offence.aggravations),
    ];
    const drafts = definition.filter((entry) => entry.state === "draft").length;
    if (profile.state === "verified") expect(drafts).toBe(0);
    if (profile.state === "draft") expect(drafts).toBeGreaterThan(definition.length / 2);
    if (profile.state === "partly_verified") expect(drafts).toBeLessThan(definition.length);
  });

  test.each(PROFILE_IDS)("Q53 %s: the stated rules on means and sale agree with the formulas", (id) => {
    const profile = profileOf(id);
    const purpose = profile.purposes[0]?.elements[0] ?? "forced_labour";
    const movement = profile.movement.value === "travel" ? ["act.transport"] : [];
    for (const age of [16, 30]) {
      const act = profile.acts[0]?.elements.find((element) => !profile.saleWithoutPurpose.value.includes(element)) ?? "recruit";
      const given = qualify(profile, {
        victims: [{ id: "v", age }],
        exploitationOccurred: true,
        facts: facts(`act.${act}`, `purpose.${purpose}`, ...movement),
      });
      const childRule = profile.child.value.means === "dropped" || profile.child.value.means === "partly";
      const needsMeans = profile.meansRequired.value !== "no" && !(age < profile.child.value.age && childRule);
      if (profile.offences.some((offence) => offence.kind === "trafficking")) {
        expect(given.result, `age ${age}`).toBe(needsMeans ? (profile.meansRequired.value === "unsettled" ? "depends" : "not_established") : "established");
      }
    }
  });

  test.each(PROFILE_IDS)("Q53 %s: every argued element is one the law does not name", (id) => {
    const profile = profileOf(id);
    for (const list of [profile.acts, profile.means, profile.purposes]) {
      const named = new Set<string>(list.flatMap((entry) => entry.elements));
      expect(list.flatMap((entry) => entry.argued).filter((element) => named.has(element))).toEqual([]);
    }
  });
});

describe("a profile can be reviewed without reading code", () => {
  const guide = readFileSync(`${process.cwd()}/content/law/palermo/profile.yaml`, "utf8").split("\nid:")[0] ?? "";
  const explained = new Set(guide.match(/[A-Za-z][A-Za-z_]*/g));

  /** Keys of formulas and values of single rules, wherever they stand in a profile. */
  function wordsOf(law: LawProfile): string[] {
    const formulas = [
      ...law.offences.flatMap(({ formula, aggravations }) => [formula, ...aggravations.flatMap(({ when, arguable }) => [when, arguable])]),
      ...law.neighbours.map(({ when }) => when),
    ];
    const rules = Object.entries(law).flatMap(([name, entry]) =>
      typeof entry === "object" && entry !== null && "value" in entry && !name.startsWith("valid") ? [name, entry.value] : [],
    );
    return [
      ...formulas.flatMap(keysIn),
      ...rules.flatMap((value) => (typeof value === "object" ? Object.values(value ?? {}) : [value])).filter((value) => typeof value === "string"),
    ].filter((word) => !/^[a-z]+\.|\d/.test(word));
  }
  function keysIn(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(keysIn);
    if (typeof value === "object" && value !== null)
      return Object.entries(value).flatMap(([key, inner]) => [key, ...(key === "question" || key === "as" ? [] : keysIn(inner))]);
    return [];
  }

  test.each(PROFILE_IDS)("Q58 every word of a formula and every value of a rule of %s is explained to the reviewer", (id) => {
    const acts = new Set<string>(profileOf(id).saleWithoutPurpose.value);
    expect([...new Set(wordsOf(profileOf(id)))].filter((word) => !explained.has(word) && !acts.has(word))).toEqual([]);
  });

  test.each(PROFILE_IDS)("Q58 the file of %s says what it is, how it is read, and has titles in Russian", (id) => {
    const file = readFileSync(`${process.cwd()}/content/law/${id}/profile.yaml`, "utf8");
    expect(file).toMatch(/^# Law profile: /);
    expect(file).toMatch(/How to read/);
    const law = profileOf(id);
    for (const { title } of [...law.offences, ...law.offences.flatMap(({ parts, aggravations }) => [...parts, ...aggravations]), ...law.neighbours]) {
      expect(title.ru, `${id}: ${title.en}`).toBeDefined();
    }
  });

  test("Q58 every element is put into words for the reviewer, the words of the interface", () => {
    const table = readFileSync(`${process.cwd()}/docs/elements.md`, "utf8");
    for (const locale of ["en", "ru", "tk"]) {
      const { qualification } = JSON.parse(readFileSync(`${process.cwd()}/lib/i18n/messages/${locale}.json`, "utf8")) as {
        qualification: { element: Record<string, Record<string, string>> };
      };
      for (const id of ELEMENT_IDS) {
        const [family = "", name = ""] = id.split(".");
        expect(
          table.split("\n").find((line) => line.startsWith(`| \`${id}\` |`)),
          id,
        ).toContain(`| ${qualification.element[family]?.[name]} |`);
      }
    }
  });
});
