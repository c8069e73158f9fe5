import { describe, expect, test } from "vitest";
import { qualify } from "./evaluate";
import { answer, elementOf, facts, noteIds } from "./facts.fixture";
import { profileOf } from "./profiles.fixture";

const THREE = ["act.recruit", "means.deception", "purpose.sexual_exploitation"];
const CHILD = { victims: [{ id: "v", age: 16 }] };

describe("whom a fact concerns and how firm it is", () => {
  test("Q4 order and repetition of facts change nothing", () => {
    const once = facts(...THREE, "agg.violence", "?means.threat");
    const law = profileOf("tkm_129_1_2010");
    expect(qualify(law, { facts: [...once].reverse().concat(once) })).toEqual(qualify(law, { facts: once }));
  });

  test("Q5 a contestable tag leaves the element disputed, even on a proven fact", () => {
    expect(answer("palermo", ["act.recruit", "means.deception?", "purpose.begging"]).result).toBe("depends");
  });

  test("Q5 acts that were all begun and none completed make an attempt", () => {
    expect(answer("palermo", ["act.recruit~", "means.deception", "purpose.begging"]).result).toBe("attempt");
    expect(answer("palermo", ["act.recruit~", "act.harbour", "means.deception", "purpose.begging"]).result).toBe("established");
  });

  test("Q6 a fact about one victim says nothing about another", () => {
    const given = qualify(profileOf("palermo"), {
      victims: [
        { id: "a", age: 30 },
        { id: "b", age: 31 },
      ],
      facts: facts(...THREE).map((fact) => ({ ...fact, victims: ["a"] })),
    });
    expect(given.findings.map((finding) => [finding.victim, finding.result])).toEqual([
      ["a", "established"],
      ["b", "not_established"],
    ]);
  });

  test("Q7 a fact against is shown and does not undo what is proven", () => {
    const given = answer("palermo", [...THREE, "neg:means.threat"]);
    expect(given.result).toBe("established");
    expect(elementOf(given, "means")?.against).toEqual(["f4"]);
  });
});

describe("act, means and purpose", () => {
  test.each([0, 1, 2])("Q8 an adult needs all three where means are required (without number %i)", (left) => {
    expect(
      answer(
        "palermo",
        THREE.filter((_, index) => index !== left),
      ).result,
    ).toBe("not_established");
    expect(answer("palermo", THREE).result).toBe("established");
  });

  test("Q9 a child needs act and purpose only", () => {
    const given = answer("palermo", ["act.recruit", "purpose.sexual_exploitation"], CHILD);
    expect(given.result).toBe("established");
    expect(elementOf(given, "means")?.status).toBe("not_required");
    expect(noteIds(given)).toContain("means.not_required_child");
    expect(answer("palermo", ["act.recruit"], CHILD).result).toBe("not_established");
  });

  test("Q9 Germany drops means under twenty-one, the United States only on the sexual limb", () => {
    const twenty = { victims: [{ id: "v", age: 20 }] };
    expect(answer("deu232", ["act.recruit", "purpose.begging"], twenty).result).toBe("established");
    expect(answer("usa1591", ["act.recruit", "purpose.sexual_exploitation"], CHILD).result).toBe("established");
    expect(answer("usa1591", ["act.recruit", "purpose.forced_labour"], CHILD).result).toBe("not_established");
  });

  test("Q10 purpose is always needed, unless the law lets sale stand alone", () => {
    expect(answer("tkm_129_1_2010", ["act.buy_sell"]).result).toBe("not_established");
    expect(answer("palermo", ["act.recruit", "means.force"]).result).toBe("not_established");
    expect(answer("kaz128", ["act.recruit"]).result).toBe("not_established");
    const sale = answer("kaz128", ["act.buy_sell"]);
    expect(sale.result).toBe("established");
    expect(elementOf(sale, "purpose")?.status).toBe("not_required");
    expect(noteIds(sale)).toContain("sale.stands_alone");
    expect(answer("tkm_law2016", ["act.other_deal"]).result).toBe("established");
  });

  test("Q11 a purpose outside a closed list does not count, under an open one it does", () => {
    expect(answer("tkm_129_1_2010", ["act.recruit", "purpose.surrogacy"]).result).toBe("not_established");
    const open = answer("palermo", ["act.recruit", "means.fraud", "purpose.surrogacy"]);
    expect(open.result).toBe("established");
    expect(open.notes).toContainEqual({ id: "purpose.open_list", params: { element: "purpose.surrogacy" } });
  });

  test("Q12 begging is argued as servitude under the text of 2010, and the answer says so", () => {
    const given = answer("tkm_129_1_2010", ["act.transfer", "purpose.begging"]);
    expect(given.result).toBe("established");
    expect(given.notes).toContainEqual({ id: "purpose.argued", params: { element: "purpose.begging", under: "servitude" } });
    expect(elementOf(given, "purpose")?.carriers[0]).toMatchObject({ element: "purpose.begging", under: "servitude" });
    expect(noteIds(answer("eu2011", ["act.transfer", "means.coercion", "purpose.begging"]))).not.toContain("purpose.argued");
  });

  test("Q15 a border changes no result", () => {
    for (const borderCrossed of ["no", "lawful", "unlawful"] as const) {
      expect(answer("palermo", THREE, { borderCrossed }).result).toBe("established");
      expect(answer("tkm_129_1_2010", ["act.transport", "adj.illegal_crossing"], { borderCrossed }).result).toBe("not_established");
    }
    expect(noteIds(answer("palermo", THREE, { borderCrossed: "lawful" }))).toContain("border.not_an_element");
  });

  test("Q16 exploitation need not have begun, except where it is the offence", () => {
    const given = answer("palermo", THREE, { exploitationOccurred: false });
    expect(given.result).toBe("established");
    expect(noteIds(given)).toContain("exploitation.not_needed");
    const work = ["act.recruit", "means.threat", "purpose.forced_labour"];
    expect(answer("ilo_c29", work, { exploitationOccurred: false }).result).toBe("not_established");
    expect(answer("ilo_c29", work, { exploitationOccurred: true }).result).toBe("established");
  });

  test("Q17 the United Kingdom asks for travel, also inside the country, by anyone in the chain", () => {
    const still = answer("uk_msa", ["act.harbour", "purpose.sexual_exploitation"]);
    expect(still.result).toBe("not_established");
    expect(noteIds(still)).toContain("movement.not_shown");
    const moved = qualify(profileOf("uk_msa"), {
      accused: [{ id: "host", knowledge: "knew" }],
      facts: [...facts("act.harbour", "purpose.sexual_exploitation"), { id: "f3", tags: ["act.transport"], accused: ["driver"] }],
    });
    expect(moved.result).toBe("established");
  });

  test("Q18 gaining from a venture is an act of its own only in the United States, and only with an act by somebody", () => {
    const input = {
      accused: [{ id: "owner", knowledge: "knew" as const, benefited: true }],
      facts: [
        { id: "f1", tags: ["act.recruit"], accused: ["other"] },
        { id: "f2", tags: ["means.fraud", "purpose.sexual_exploitation"] },
      ],
    };
    expect(qualify(profileOf("usa1591"), input).result).toBe("established");
    expect(qualify(profileOf("palermo"), input).result).toBe("not_established");
    expect(qualify(profileOf("usa1591"), { ...input, facts: input.facts.slice(1) }).result).toBe("not_established");
  });

  test("Q19 whether means are an element was not settled for 2016 and 2023: an adult without means depends on it", () => {
    for (const profile of ["tkm_129_1_2016", "tkm_128_2023"]) {
      const open = answer(profile, ["act.recruit", "purpose.sexual_exploitation"]);
      expect(open.result).toBe("depends");
      expect(elementOf(open, "means")?.status).toBe("unsettled");
      expect(noteIds(open)).toContain("law.unsettled");
      expect(answer(profile, THREE).result).toBe("established");
    }
  });

  test("Q20 an age nobody could establish leaves open what turns on it", () => {
    const unknown = { victims: [{ id: "v", age: null }] };
    const given = answer("palermo", ["act.recruit", "purpose.begging"], unknown);
    expect(given.result).toBe("depends");
    expect(noteIds(given)).toContain("age.unknown");
    expect(answer("palermo", THREE, unknown).result).toBe("established");
    expect(answer("palermo", ["act.recruit", "purpose.begging", "agg.minor"], { victims: [] }).result).toBe("established");
    expect(answer("palermo", ["act.recruit", "purpose.begging"], { victims: [{ id: "v", child: true }] }).result).toBe("established");
  });
});

describe("the mind of each accused", () => {
  const pair = [
    { id: "boss", knowledge: "knew" as const },
    { id: "driver", knowledge: "none" as const },
  ];
  const shared = facts(...THREE);

  test("Q13 what one knew is not what the other knew", () => {
    const given = qualify(profileOf("palermo"), { accused: pair, facts: shared });
    expect(given.findings.map((finding) => [finding.accused, finding.result])).toEqual([
      ["boss", "established"],
      ["driver", "not_established"],
    ]);
    expect(given.notes).toContainEqual({ id: "knowledge.not_shown", params: { accused: "driver" } });
  });

  test("Q13 a tag that names a person speaks about that person alone", () => {
    const given = qualify(profileOf("palermo"), { accused: pair, facts: [...shared, { id: "f9", tags: ["mens.driver"] }] });
    expect(given.findings.map((finding) => finding.result)).toEqual(["established", "established"]);
    const other = qualify(profileOf("palermo"), { accused: pair, facts: [...shared, { id: "f9", tags: ["mens.boss"] }] });
    expect(other.findings[1]?.result).toBe("not_established");
  });

  test("Q14 disputed facts about knowledge leave it open; withdrawing the only one takes it away", () => {
    const with_ = (state: "proven" | "disputed" | "unproven", knowledge: "knew" | "none") =>
      qualify(profileOf("palermo"), { accused: [{ id: "x", knowledge }], facts: [...shared, { id: "f9", tags: ["mens.x"], state }] }).result;
    expect(with_("disputed", "none")).toBe("depends");
    expect(with_("proven", "none")).toBe("established");
    expect(with_("unproven", "knew")).toBe("not_established");
  });

  test("Q14 ought to have known is enough in the United Kingdom only", () => {
    const input = { accused: [{ id: "x", knowledge: "ought" as const }], facts: facts("act.transport", "means.force", "purpose.sexual_exploitation") };
    const uk = qualify(profileOf("uk_msa"), input);
    expect(uk.result).toBe("established");
    expect(noteIds(uk)).toContain("knowledge.ought_enough");
    const palermo = qualify(profileOf("palermo"), input);
    expect(palermo.result).toBe("not_established");
    expect(noteIds(palermo)).toContain("knowledge.ought_not_enough");
  });
});
