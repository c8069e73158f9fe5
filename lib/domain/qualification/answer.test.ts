import { describe, expect, test } from "vitest";
import { qualify } from "./evaluate";
import { answer, elementOf, facts, noteIds } from "./facts.fixture";
import { lawProfileSchema } from "./profile";
import { profileOf } from "./profiles.fixture";

const THREE = ["act.recruit", "means.deception", "purpose.sexual_exploitation"];

describe("the shape of an answer", () => {
  test("Q21 the facts that carry each element are named", () => {
    const given = answer("palermo", [...THREE, "act.harbour means.threat"]);
    expect(elementOf(given, "act")).toMatchObject({ status: "proven", facts: ["f1", "f4"] });
    expect(elementOf(given, "means")?.carriers).toEqual([
      { element: "means.threat", facts: ["f4"], status: "proven" },
      { element: "means.deception", facts: ["f2"], status: "proven" },
    ]);
  });

  test("Q22 what is missing is named", () => {
    expect(answer("palermo", ["act.recruit"]).offences[0]?.missing).toEqual(["means", "purpose"]);
    expect(answer("palermo", THREE).offences[0]?.missing).toEqual([]);
    expect(answer("palermo", [], { accused: [{ id: "x", knowledge: "none" }] }).offences[0]?.missing).toEqual(["act", "means", "purpose", "knowledge"]);
  });

  test("Q22 the tree has the shape of the formula, each node with its status", () => {
    const tree = answer("palermo", ["act.recruit", "purpose.begging"], { victims: [{ id: "v", age: 9 }] }).offences[0]?.tree;
    expect(tree).toMatchObject({
      kind: "all",
      status: "proven",
      children: [
        { kind: "element", element: "act", status: "proven" },
        {
          kind: "unless",
          status: "proven",
          children: [
            { element: "means", status: "not_required" },
            { kind: "circumstance", element: "victim_age", status: "proven" },
          ],
        },
        { kind: "element", element: "purpose", status: "proven" },
        { kind: "element", element: "knowledge", status: "proven" },
      ],
    });
  });

  test("Q23 an offence that no fact can carry is refused", () => {
    const profile = profileOf("palermo");
    const [offence] = profile.offences;
    const empty = { ...profile, offences: [{ ...offence, formula: { all: [{ victim: "child" }] } }] };
    expect(lawProfileSchema.safeParse(empty).success).toBe(false);
    expect(lawProfileSchema.safeParse({ ...profile, offences: [{ ...offence, formula: { all: [] } }] }).success).toBe(false);
  });

  test("Q23 and would not be established if it got through", () => {
    const profile = profileOf("palermo");
    const hollow = { ...profile, offences: profile.offences.map((offence) => ({ ...offence, formula: { not: { act: "listed" as const } } })) };
    expect(qualify(hollow, { facts: facts("noise") }).result).toBe("not_established");
  });

  test("Q24 one more proven element keeps the finding", () => {
    expect(answer("palermo", [...THREE, "act.harbour", "means.force", "purpose.slavery"]).result).toBe("established");
  });

  test("Q25 without the means, only the means change in the answer", () => {
    const whole = answer("palermo", THREE).offences[0];
    const pair = answer("palermo", ["act.recruit", "noise", "purpose.sexual_exploitation"]).offences[0];
    expect(pair?.missing).toEqual(["means"]);
    expect(pair?.elements.filter((element) => element.element !== "means")).toEqual(whole?.elements.filter((element) => element.element !== "means"));
  });

  test("Q26 disputed facts give a best and a worst case and name what the answer rests on", () => {
    const given = answer("tkm_129_1_2010", ["act.recruit", "?purpose.begging", "agg.official", "?agg.violence"]);
    expect(given.result).toBe("depends");
    expect(given.bestCase).toMatchObject({ result: "suspected", part: null, points: [] });
    expect(given.worstCase).toMatchObject({ result: "established", part: "2", points: ["2.3", "2.5"] });
    expect(given.offences[0]?.restsOn).toEqual(["f2"]);
  });

  test("Q27 an alleged or merely indicated purpose is a suspicion, and facts against it end that", () => {
    const alleged = answer("palermo", ["act.recruit", "means.deception", "!purpose.sexual_exploitation"]);
    expect(alleged.result).toBe("suspected");
    expect(noteIds(alleged)).toContain("purpose.not_shown_investigate");
    expect(answer("palermo", ["act.recruit", "means.deception", "purpose.evidence"]).result).toBe("suspected");
    expect(answer("palermo", ["act.recruit", "means.deception", "ilo.overtime"]).result).toBe("suspected");
    expect(answer("palermo", ["act.recruit", "means.deception", "ilo.overtime", "neg:purpose"]).result).toBe("not_established");
    expect(answer("palermo", ["act.recruit", "means.deception"]).result).toBe("not_established");
  });

  test("Q27 an alleged act, alleged means or alleged knowledge is no suspicion that the purpose is hidden: it is missing", () => {
    for (const [missing, written] of [
      ["act", ["!act.recruit", "means.deception", "purpose.sexual_exploitation"]],
      ["means", ["act.recruit", "!means.deception", "purpose.sexual_exploitation"]],
      ["knowledge", [...THREE, "!mens"]],
    ] as const) {
      const given = answer("palermo", written);
      expect(given.result, missing).toBe("not_established");
      expect(given.offences[0]?.missing, missing).toEqual([missing]);
      expect(noteIds(given), missing).not.toContain("purpose.not_shown_investigate");
    }
    expect(answer("palermo", ["act.recruit", "!means.deception", "!purpose.sexual_exploitation"]).result).toBe("not_established");
  });

  test("Q28 stage: attempt, preparation, and the offence that the first act completes", () => {
    const attempt = answer("tkm_129_1_2010", THREE, { stage: "attempt" });
    expect(attempt.result).toBe("attempt");
    expect(noteIds(attempt)).toEqual(expect.arrayContaining(["stage.attempt", "stage.completion_arguable"]));
    expect(answer("tkm_129_1_2010", ["purpose.begging", "mens"], { stage: "preparation" }).result).toBe("preparation");
    expect(noteIds(answer("palermo", ["purpose.begging"], { stage: "preparation" }))).toContain("stage.preparation_not_named");
    const formal = answer("kaz128", THREE, { stage: "attempt" });
    expect(formal.result).toBe("established");
    expect(noteIds(formal)).toContain("stage.formal_offence");
  });

  test("Q28 an attempt still needs the purpose", () => {
    expect(answer("palermo", ["act.recruit", "means.fraud"], { stage: "attempt" }).result).toBe("not_established");
  });

  test("Q29 at an attempt the means may lie ahead, unless facts speak against them", () => {
    const ahead = answer("palermo", ["act.recruit", "purpose.begging"], { stage: "attempt" });
    expect(ahead.result).toBe("attempt");
    expect(elementOf(ahead, "means")?.status).toBe("planned");
    expect(ahead.offences[0]?.missing).toEqual(["means"]);
    expect(answer("palermo", ["act.recruit", "purpose.begging", "neg:means"], { stage: "attempt" }).result).toBe("not_established");
  });

  test("Q30 the answer is that of the strongest finding, and each finding stands on its own", () => {
    const given = qualify(profileOf("palermo"), {
      accused: [
        { id: "a", knowledge: "none" },
        { id: "b", knowledge: "knew" },
      ],
      victims: [
        { id: "x", age: 30 },
        { id: "y", age: 31 },
      ],
      facts: facts(...THREE),
    });
    expect(given.result).toBe("established");
    expect(given.findings).toHaveLength(4);
    expect(given.offences).toHaveLength(1);
    expect(given.offences[0]).toMatchObject({ accused: "b", victim: "x" });
  });

  test("Q31 every answer names the profile, its state and its dates", () => {
    expect(answer("tkm_128_2023", []).profile).toEqual({ id: "tkm_128_2023", state: "draft", validFrom: "2023-01-01", validTo: null, reviewed: false });
    expect(noteIds(answer("tkm_128_2023", []))).toContain("profile.draft");
    expect(noteIds(answer("palermo", []))).toContain("profile.partly_verified");
    expect(noteIds(answer("tkm_129_1_2010", []))).toContain("profile.superseded");
  });

  test("Q32 no facts at all give a full answer", () => {
    const given = qualify(profileOf("palermo"), { facts: [] });
    expect(given.result).toBe("not_established");
    expect(noteIds(given)).toContain("age.assumed_adult");
  });
});
