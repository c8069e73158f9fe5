import { describe, expect, test } from "vitest";
import { caseOf } from "./cases.fixture";
import { compareProfiles } from "./compare";
import { qualify } from "./evaluate";
import type { Qualification } from "./outcome";
import { PROFILE_IDS, profileOf } from "./profiles.fixture";

/** What dossier section 7 expects. The product holds none of this; it comes out of facts and profiles. */
const under = (profile: string, id: string): Qualification => qualify(profileOf(profile), caseOf(id));
const holds = (given: Qualification) => given.aggravations.filter((point) => point.status === "established").map((point) => point.id);
const open = (given: Qualification) => given.aggravations.filter((point) => point.status === "depends").map((point) => point.id);
const against = (given: Qualification, accused: string) =>
  new Set(given.findings.filter((finding) => finding.primary && finding.accused === accused).map((finding) => finding.result));
const carried = (given: Qualification, element: string) =>
  given.offences[0]?.elements.find((found) => found.element === element)?.carriers.map((carrier) => carrier.element) ?? [];

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
    for (let number = 1; number <= 16; number += 1) {
      const id = `c${String(number).padStart(2, "0")}`;
      const comparison = compareProfiles({ base: profileOf("palermo"), other: profileOf("tkm_129_1_2010") }, caseOf(id));
      expect(comparison.divergent, id).toBe(id === "c16");
    }
  });

  test("Q54 a quarter of the cases and more are not trafficking, or not against everyone", () => {
    const not = ["c02", "c03", "c14", "c16"].map((id) => under("palermo", id).result);
    expect(not).toEqual(["not_established", "not_established", "not_established", "not_established"]);
    expect(against(under("palermo", "c12"), "ogulnar")).toEqual(new Set(["not_established"]));
  });
});

describe("what the dossier expects elsewhere, and why", () => {
  test("Q54 c01: the receipt is not counted in 2010, sale and kept documents matter", () => {
    expect(under("tkm_129_1_2010", "c01").ignored).toContainEqual({ fact: "f7", tag: "act.receive", reason: "not_in_profile" });
    expect(against(under("tkm_129_1_2010", "c01"), "ramo")).toEqual(new Set(["established"]));
    expect(under("ukr149", "c01").result).toBe("established");
    expect(under("deu232", "c01")).toMatchObject({ result: "established", highestPart: "2", neighbours: [{ offence: "s232a" }] });
    expect(holds(under("tkm_128_2023", "c01"))).toContain("documents");
  });

  test("Q54 c02: smuggling instead, with the crossing as its fact", () => {
    for (const profile of PROFILE_IDS) expect(under(profile, "c02").result, profile).toBe("not_established");
    expect(under("tkm_129_1_2010", "c02").neighbours).toMatchObject([{ offence: "cc214", relation: "instead" }]);
    expect(under("ukr149", "c02").neighbours[0]?.offence).toBe("cc332");
    expect(under("usa1591", "c02").neighbours[0]?.offence).toBe("usc1324");
  });

  test("Q54 c03: labour law, no forced labour, no predicament", () => {
    for (const profile of PROFILE_IDS) expect(under(profile, "c03").result, profile).toBe("not_established");
    expect(under("tkm_129_1_2010", "c03").neighbours).toMatchObject([{ offence: "labour_violation", relation: "instead" }]);
    expect(under("deu232", "c03").neighbours.map((found) => found.offence)).not.toContain("s233");
  });

  test("Q54 c04: children without means; the officer alone answers for his office; debts sold need no purpose", () => {
    const moldova = under("mda165", "c04");
    expect(moldova.offences.map((finding) => [finding.offence, finding.result])).toEqual([
      ["cc165", "established"],
      ["cc206", "established"],
    ]);
    expect(under("kaz128", "c04").offences.map((finding) => finding.result)).toEqual(["established", "established"]);
    const sale = qualify(profileOf("kaz128"), { ...caseOf("c04"), facts: caseOf("c04").facts.filter((fact) => fact.id === "f15" || fact.id === "f5") });
    expect(sale.result).toBe("established");
    const points = under("tkm_129_1_2010", "c04")
      .findings.filter((finding) => finding.accused === "halnazar")
      .flatMap((finding) => finding.points);
    expect(points).not.toContain("2.3");
  });

  test("Q54 c05: servitude in Germany and the United Kingdom", () => {
    expect(under("deu232", "c05").neighbours.map((found) => found.offence)).toContain("s232b");
    expect(under("uk_msa", "c05").offences.map((finding) => [finding.offence, finding.result])).toEqual([
      ["s2", "established"],
      ["s1", "established"],
    ]);
    expect(carried(under("palermo", "c05"), "purpose")).toEqual(["purpose.servitude"]);
  });

  test("Q54 c06: a child without means; a guardian raises the part only if proven; the labour limb of the United States diverges", () => {
    expect(under("palermo", "c06").consent[0]?.effect).toBe("irrelevant_child");
    expect(under("ukr149", "c06")).toMatchObject({ highestPart: "2", worstCase: { part: "3" } });
    expect(under("usa1591", "c06").result).toBe("not_established");
    expect(compareProfiles({ base: profileOf("palermo"), other: profileOf("usa1591") }, caseOf("c06")).kind).toBe("other_narrower");
  });

  test("Q54 c07: begging is named in the European Union and Moldova, and argued in 2010", () => {
    for (const profile of ["eu2011", "mda165"]) expect(under(profile, "c07").notes.map((note) => note.id)).not.toContain("purpose.argued");
    expect(under("tkm_129_1_2010", "c07").notes).toContainEqual({ id: "purpose.argued", params: { element: "purpose.begging", under: "servitude" } });
  });

  test("Q54 c08: forced crime, argued in 2010, named in the European Union; the defence of section 45", () => {
    expect(under("tkm_129_1_2010", "c08").notes).toContainEqual({
      id: "purpose.argued",
      params: { element: "purpose.criminal_activities", under: "forced_labour" },
    });
    expect(carried(under("eu2011", "c08"), "purpose")).toEqual(["purpose.criminal_activities"]);
    expect(under("uk_msa", "c08").notes.map((note) => note.id)).toContain("non_punishment.defence");
    expect(under("uk_msa", "c08").notes).toContainEqual({
      id: "purpose.argued",
      params: { element: "purpose.criminal_activities", under: "services_by_force" },
    });
  });

  test("Q54 c09: complete before any operation, by the point on organs", () => {
    expect(under("palermo", "c09").notes.map((note) => note.id)).toContain("exploitation.not_needed");
    expect(holds(under("rus127", "c09"))).toEqual(["2g"]);
    expect(under("deu232", "c09").result).toBe("established");
    expect(under("tkm_129_1_2010", "c09").aggravations.map((point) => point.id)).not.toContain("2.4");
  });

  test("Q54 c10: consent covered other terms; several women in Ukraine; coercion in the United States", () => {
    expect(under("palermo", "c10").consent[0]).toMatchObject({ effect: "irrelevant_means", facts: ["f4"] });
    expect(under("ukr149", "c10").highestPart).toBe("2");
    expect(under("usa1591", "c10").offences[0]).toMatchObject({ offence: "usc1591", result: "established" });
  });

  test("Q54 c11: an attempt, arguable in 2010, complete where the first act is enough, punishable in Germany", () => {
    expect(under("tkm_129_1_2010", "c11").notes.map((note) => note.id)).toContain("stage.completion_arguable");
    expect(under("kaz128", "c11")).toMatchObject({ result: "established" });
    expect(under("kaz128", "c11").notes.map((note) => note.id)).toContain("stage.formal_offence");
    expect(under("deu232", "c11").result).toBe("attempt");
    const { stage: _, ...undeclared } = caseOf("c11");
    expect(qualify(profileOf("palermo"), undeclared).result).toBe("attempt");
  });

  test("Q54 c12: the recruiter, the doubt about the driver, the acquittal of the clerk", () => {
    for (const profile of ["palermo", "tkm_129_1_2010", "ukr149", "uk_msa"]) {
      const given = under(profile, "c12");
      expect(against(given, "ogulnar"), profile).toEqual(new Set(["not_established"]));
      expect(against(given, "bahar"), profile).toEqual(new Set(["established"]));
      expect(against(given, "perman"), profile).toEqual(new Set(["depends"]));
    }
    const ought = { ...caseOf("c12"), accused: [{ id: "perman", knowledge: "ought" as const }] };
    expect(against(qualify(profileOf("uk_msa"), ought), "perman")).toEqual(new Set(["established"]));
    expect(against(qualify(profileOf("palermo"), ought), "perman")).toEqual(new Set(["depends"]));
    const proven = { ...caseOf("c12"), facts: caseOf("c12").facts.map((fact) => (fact.id === "f14" ? { ...fact, tags: ["mens.perman"] } : fact)) };
    expect(against(qualify(profileOf("palermo"), proven), "perman")).toEqual(new Set(["established"]));
  });

  test("Q54 c13: bought for use; documents aggravate from 2023; slavery and slave labour", () => {
    expect(carried(under("tkm_129_1_2010", "c13"), "act")).toEqual(["act.buy_sell", "act.harbour"]);
    expect(holds(under("tkm_128_2023", "c13"))).toContain("documents");
    expect(under("rus127", "c13").neighbours.map((found) => found.offence)).toContain("cc127_2");
    expect(under("uk_msa", "c13").offences.map((finding) => finding.result)).toEqual(["established", "established"]);
  });

  test("Q54 c14: kidnapping; a child still needs a purpose", () => {
    for (const profile of PROFILE_IDS) expect(under(profile, "c14").result, profile).toBe("not_established");
    expect(under("palermo", "c14").offences[0]?.missing).toContain("purpose");
    expect(under("tkm_129_1_2010", "c14").neighbours).toMatchObject([{ offence: "cc126" }]);
    expect(under("usa1591", "c14").neighbours[0]?.offence).toBe("usc1201");
  });

  test("Q54 c15: sale of a sister into servitude; rape stands for violence, against him alone", () => {
    expect(against(under("palermo", "c15"), "brothers")).toEqual(new Set(["established"]));
    const brothers = under("tkm_129_1_2010", "c15").findings.find((finding) => finding.accused === "brothers");
    expect(brothers).toMatchObject({ result: "established", part: "1", points: [] });
  });

  test("Q54 c16: divergent; no means in Ukraine, no predicament in Germany; open for 2016 and 2023", () => {
    for (const profile of ["palermo", "coe2005", "ukr149", "deu232", "tkm_law2016"]) expect(under(profile, "c16").result, profile).toBe("not_established");
    expect(under("tkm_129_1_2010", "c16").notes.map((note) => note.id)).toEqual(expect.arrayContaining(["means.literal_reading", "aggravation.count_open"]));
    expect(under("tkm_129_1_2016", "c16").result).toBe("depends");
    expect(under("ukr149", "c16").neighbours[0]?.offence).toBe("cc302");
  });
});
