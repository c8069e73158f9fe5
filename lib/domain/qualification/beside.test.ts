import { describe, expect, test } from "vitest";
import { compareProfiles } from "./compare";
import { qualify } from "./evaluate";
import { answer, facts, noteIds } from "./facts.fixture";
import { NOTE_IDS } from "./notes";
import { profileOf } from "./profiles.fixture";

const BASIC = ["act.recruit", "purpose.sexual_exploitation"];
const points = (given: ReturnType<typeof answer>) => given.aggravations.map((point) => `${point.id} ${point.status}`);

describe("aggravation", () => {
  test("Q33 points are joined over persons, and the highest part follows the established ones", () => {
    const given = answer("tkm_129_1_2010", [...BASIC, "agg.official", "agg.criminal_org"]);
    expect(points(given)).toEqual(["2.3 established", "3.3 established"]);
    expect(given.highestPart).toBe("3");
    expect(answer("tkm_129_1_2010", [...BASIC, "agg.official", "?agg.criminal_org"]).highestPart).toBe("2");
    expect(answer("tkm_129_1_2010", [...BASIC, "!agg.criminal_org"])).toMatchObject({ highestPart: "1", aggravations: [{ id: "3.3", status: "suspected" }] });
  });

  test("Q33 a point stands only against whom it concerns", () => {
    const given = qualify(profileOf("tkm_129_1_2010"), {
      accused: [{ id: "boss" }, { id: "officer" }],
      facts: [...facts(...BASIC), { id: "f3", tags: ["agg.official"], accused: ["officer"] }],
    });
    expect(given.findings.map((finding) => [finding.accused, finding.part])).toEqual([
      ["boss", "1"],
      ["officer", "2"],
    ]);
  });

  test("Q34 a threat need not be a threat of violence: the point stays open", () => {
    const given = answer("tkm_129_1_2010", [...BASIC, "means.threat"]);
    expect(given.aggravations).toMatchObject([{ id: "2.5", status: "depends", arguable: true, facts: ["f3"] }]);
    expect(given.highestPart).toBe("1");
    expect(noteIds(given)).toContain("aggravation.arguable");
  });

  test("Q34 without the basic offence no point stands", () => {
    const given = answer("tkm_129_1_2010", ["act.transport", "agg.violence", "agg.two_plus"]);
    expect(given.aggravations).toEqual([]);
    expect(noteIds(given)).toContain("aggravation.needs_offence");
  });

  test("Q34 what still lies ahead or is only indicated aggravates nothing", () => {
    expect(answer("tkm_129_1_2010", [...BASIC, "ilo.overtime"], { stage: "attempt" }).aggravations).toEqual([]);
  });

  test("Q35 two victims make the point, two free adults leave it open", () => {
    const two = {
      victims: [
        { id: "a", age: 30 },
        { id: "b", age: 31 },
      ],
    };
    expect(answer("tkm_129_1_2010", BASIC, two).aggravations).toMatchObject([{ id: "2.1", status: "established", facts: ["f1"] }]);
    const free = answer("tkm_129_1_2010", [...BASIC, "neg:means"], two);
    expect(points(free)).toEqual(["2.1 depends"]);
    expect(noteIds(free)).toEqual(expect.arrayContaining(["aggravation.count_open", "means.literal_reading"]));
    expect(points(answer("tkm_129_1_2010", [...BASIC, "neg:means", "means.force"], two))).toContain("2.1 established");
  });

  test("Q36 a child aggravates where its age was known: shown, or obvious under fourteen", () => {
    const aged = (age: number, ...more: string[]) => answer("tkm_129_1_2010", [...BASIC, ...more], { victims: [{ id: "v", age }] });
    expect(points(aged(15))).toEqual(["2.2 depends"]);
    expect(noteIds(aged(15))).toContain("age.knowledge_open");
    expect(points(aged(15, "mens.age-knowledge"))).toEqual(["2.2 established"]);
    expect(points(aged(15, "agg.minor"))).toEqual(["2.2 established"]);
    expect(points(aged(8))).toEqual(["2.2 established"]);
    expect(noteIds(aged(8))).toContain("age.knowledge_inferred");
    expect(points(aged(19, "mens.age-knowledge"))).toEqual([]);
    expect(points(aged(15, "neg:mens.age-knowledge"))).toEqual([]);
  });
});

describe("consent, neighbours, remarks", () => {
  test("Q37 consent is answered and changes nothing", () => {
    const effect = (profile: string, written: readonly string[], age = 30) => {
      const silent = answer(profile, written, { victims: [{ id: "v", age }], consentClaimed: false });
      const claimed = answer(profile, written, { victims: [{ id: "v", age }], consentClaimed: true });
      expect(claimed.result).toBe(silent.result);
      return claimed.consent[0]?.effect;
    };
    expect(effect("palermo", [...BASIC, "means.force"])).toBe("irrelevant_means");
    expect(effect("palermo", [...BASIC, "?means.force"])).toBe("depends_on_means");
    expect(effect("palermo", BASIC)).toBe("no_means");
    expect(effect("palermo", BASIC, 15)).toBe("irrelevant_child");
    expect(effect("uk_msa", BASIC)).toBe("irrelevant_by_law");
    expect(effect("tkm_129_1_2010", BASIC)).toBe("silent");
    expect(effect("tkm_129_1_2010", [...BASIC, "means.deception"])).toBe("irrelevant_means");
    expect(answer("palermo", [...BASIC, "noise.consent"]).consent[0]).toMatchObject({ claimed: true, facts: ["f3"] });
  });

  test("Q38 neighbours are suggested with the facts that fit", () => {
    const smuggling = answer("palermo", ["act.transport", "adj.illegal_crossing"]);
    expect(smuggling.neighbours).toEqual([{ offence: "smuggling", provision: null, relation: "instead", status: "fits", facts: ["f2"] }]);
    const beside = answer("rus127", ["act.buy_sell", "purpose.slavery"], { exploitationOccurred: true });
    expect(beside.neighbours[0]).toMatchObject({ offence: "cc127_2", provision: "127.2", relation: "alongside" });
    expect(answer("palermo", ["?adj.ransom"]).neighbours).toMatchObject([{ offence: "kidnapping", status: "may_fit" }]);
  });

  test("Q39 release helps the offender who repents, within the points the law names", () => {
    expect(noteIds(answer("tkm_129_1_2010", BASIC))).toContain("release.available");
    expect(noteIds(answer("tkm_129_1_2010", [...BASIC, "agg.two_plus"]))).toContain("release.available");
    expect(noteIds(answer("tkm_129_1_2010", [...BASIC, "agg.official"]))).toContain("release.excluded");
    expect(noteIds(answer("tkm_law2016", ["act.other_deal"]))).toContain("release.unknown");
  });

  test("Q39 what victims were made to do calls for the rule on non-punishment", () => {
    const written = ["act.transport", "means.force", "purpose.criminal_activities", "victim.offence"];
    expect(noteIds(answer("uk_msa", written))).toContain("non_punishment.defence");
    expect(noteIds(answer("eu2011", written))).toContain("non_punishment.discretion");
    expect(noteIds(answer("tkm_129_1_2010", written))).toContain("non_punishment.none");
    expect(noteIds(answer("palermo", [...BASIC, "means.force"])).filter((id) => id.startsWith("non_punishment"))).toEqual([]);
  });

  test("Q39 vulnerability that nobody is shown to have abused is remarked, not counted", () => {
    const given = answer("palermo", ["act.recruit", "vuln.poverty", "purpose.begging"]);
    expect(given.result).toBe("not_established");
    expect(noteIds(given)).toContain("means.vulnerability_not_linked");
  });

  test("Q39 the list of remarks names each once", () => {
    expect(new Set(NOTE_IDS).size).toBe(NOTE_IDS.length);
  });

  test("Q40 two laws diverge when one finds trafficking and the other does not", () => {
    const compare = (other: string, written: readonly string[]) =>
      compareProfiles({ base: profileOf("palermo"), other: profileOf(other) }, { facts: facts(...written), victims: [{ id: "v", age: 30 }] });
    const wider = compare("tkm_129_1_2010", BASIC);
    expect(wider).toMatchObject({ divergent: true, kind: "other_wider", base: { result: "not_established" }, other: { result: "established" } });
    expect(wider.differences).toContainEqual({ element: "means", base: "missing", other: "absent" });
    expect(wider.notes.map((note) => note.id)).toEqual(["divergent.national_wider", "divergent.policy_question"]);
    expect(compare("tkm_129_1_2010", ["act.receive", "means.force", "purpose.begging"])).toMatchObject({ divergent: true, kind: "other_narrower" });
    expect(compare("tkm_128_2023", BASIC)).toMatchObject({ divergent: false, kind: "open" });
    expect(compare("coe2005", BASIC)).toMatchObject({ divergent: false, kind: "same" });
  });
});
