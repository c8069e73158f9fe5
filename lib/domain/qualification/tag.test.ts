import { describe, expect, test } from "vitest";
import { answer, noteIds } from "./facts.fixture";
import { isKnownTag, parseTag } from "./tag";
import { ALIASES, ELEMENT_IDS } from "./vocabulary";

describe("reading tags", () => {
  test("Q1 aliases of the interface mean the element they stand for", () => {
    expect(parseTag("purpose.forced_begging")?.key).toBe("purpose.begging");
    expect(parseTag("purpose.forced_criminality")?.key).toBe("purpose.criminal_activities");
    expect(parseTag(" Act.Harbor ")?.key).toBe("act.harbour");
    for (const known of ALIASES.values()) expect(isKnownTag(known), known).toBe(true);
  });

  test("Q1 every element of the vocabulary reads as itself", () => {
    for (const element of ELEMENT_IDS) expect(parseTag(element)?.key).toBe(element);
  });

  test("Q1 the notations of the case files are read", () => {
    expect(parseTag("neg:means.threat")).toMatchObject({ key: "means.threat", against: true });
    expect(parseTag("neg:purpose")).toMatchObject({ key: "purpose", against: true });
    expect(parseTag("agg.violence?")).toMatchObject({ key: "agg.violence", contested: true });
    expect(parseTag("mens?.Perman")).toMatchObject({ key: "mens.perman", contested: true });
    expect(parseTag("act.transport~")).toMatchObject({ key: "act.transport", begun: true });
    expect(parseTag("mens.age-knowledge")?.name).toBe("age_knowledge");
    for (const tag of ["noise", "noise.consent", "stage", "vuln", "victim.offence", "fact.no_consent", "adj.brothel", "ilo.overtime", "neg:completed"]) {
      expect(isKnownTag(tag), tag).toBe(true);
    }
  });

  test("Q2 names outside the closed lists are not known", () => {
    for (const tag of ["act.teleport", "act", "means", "purpose.fun", "ilo.sadness", "foo.bar", "", "neg:neg:act.recruit", "act..recruit"]) {
      expect(parseTag(tag), tag).toBeNull();
    }
  });

  test("Q2 an unknown tag is listed as ignored and counts nowhere", () => {
    const given = answer("palermo", ["act.recruit act.teleport", "means.deception", "purpose.fun"]);
    expect(given.result).toBe("not_established");
    expect(given.ignored).toEqual([
      { fact: "f1", tag: "act.teleport", reason: "unknown" },
      { fact: "f3", tag: "purpose.fun", reason: "unknown" },
    ]);
    expect(noteIds(given)).toContain("tags.unknown");
  });

  test("Q3 a known element the law does not use is ignored in sight", () => {
    const palermo = answer("palermo", ["act.recruit", "means.doc_seizure", "purpose.forced_labour"]);
    expect(palermo.result).toBe("not_established");
    expect(palermo.ignored).toContainEqual({ fact: "f2", tag: "means.doc_seizure", reason: "not_in_profile" });
    const turkmen = answer("tkm_129_1_2010", ["act.receive", "purpose.forced_labour"]);
    expect(turkmen.result).toBe("not_established");
    expect(turkmen.ignored).toEqual([{ fact: "f1", tag: "act.receive", reason: "not_in_profile" }]);
    expect(noteIds(turkmen)).toContain("tags.not_in_profile");
  });
});
