import { describe, expect, test } from "vitest";
import { lawProfileSchema } from "@/lib/domain/qualification";
import { cellFor, familyOf, isRowId, likenessOf, matrixOf, ROW_IDS } from "./index";
import type { Cell, RowId } from "./index";
import { LAWS, lawOf } from "./laws.fixture";

const at = (law: string, row: RowId): Cell => cellFor(lawOf(law), row);
const brief = ({ status, assumed, state, provision }: Cell) => ({ status, assumed, state, provision });

describe("rows and columns", () => {
  test("CM1 one cell per law, rows in the order of the vocabulary, rows nobody knows left out", () => {
    const matrix = matrixOf(LAWS);
    expect(matrix.columns).toEqual(LAWS.map(({ id }) => id));
    expect(matrix.rows).toEqual(ROW_IDS.filter((row) => matrix.rows.includes(row)));
    for (const row of matrix.rows) expect([...(matrix.cells.get(row)?.keys() ?? [])]).toEqual(matrix.columns);
    expect(matrixOf([lawOf("palermo")]).rows).not.toContain("act.buy_sell");
    expect(matrixOf([]).rows).toEqual([]);
  });

  test("CM1 a row says its family", () => {
    expect(isRowId("act.recruit") && familyOf("act.recruit")).toBe("act");
    expect(isRowId("act.dance")).toBe(false);
  });
});

describe("elements", () => {
  test("CM2 what the law lists is present with provision, state and source", () => {
    expect(brief(at("palermo", "act.receive"))).toEqual({ status: "present", assumed: null, state: "verified", provision: "3a" });
    expect(at("palermo", "act.receive").sources).toEqual(["S40"]);
    expect(brief(at("coe2005", "means.fraud"))).toMatchObject({ status: "present", state: "draft", provision: "4" });
  });

  test("CM3 what can only be argued is conditional, a draft, and names what it is argued under", () => {
    const cell = at("tkm_129_1_2010", "purpose.slavery");
    expect(brief(cell)).toMatchObject({ status: "conditional", state: "draft", provision: "note2" });
    expect(cell.remarks).toEqual([{ id: "argued", refs: ["purpose.forced_labour", "purpose.servitude"] }]);
  });

  test("CM4 force in the text of 2010 only aggravates, and a threat does so arguably", () => {
    expect(at("tkm_129_1_2010", "means.force")).toMatchObject({ status: "conditional", state: "verified", remarks: [{ id: "aggravates", refs: ["2.5"] }] });
    expect(at("tkm_129_1_2010", "means.threat")).toMatchObject({ status: "conditional", remarks: [{ id: "arguable", refs: ["2.5"] }] });
    expect(at("tkm_129_1_2010", "means.fraud").status).toBe("absent");
  });

  test("CM5 organs in the text of 2010 are reached through part 2 only, and one offence of several is named", () => {
    expect(at("tkm_129_1_2010", "purpose.organ_removal")).toMatchObject({ status: "conditional", remarks: [{ id: "raised_part", refs: ["2"] }] });
    expect(at("mda165", "act.abandon_abroad")).toMatchObject({ status: "present", remarks: [{ id: "offence", refs: ["cc206"] }] });
  });

  test("CM6 a purpose that is not named is conditional under an open list and absent under a closed one", () => {
    expect(at("palermo", "purpose.armed_conflict")).toMatchObject({ status: "conditional", remarks: [{ id: "open_list", refs: [] }] });
    expect(brief(at("tkm_129_1_2010", "purpose.armed_conflict"))).toEqual({ status: "absent", assumed: null, state: "verified", provision: "note2" });
  });

  test("CM7 receipt is missing from the text of 2010, verified; missing points are drafts where a part was not read", () => {
    expect(brief(at("tkm_129_1_2010", "act.receive"))).toEqual({ status: "absent", assumed: null, state: "verified", provision: "part1" });
    expect(brief(at("tkm_129_1_2010", "agg.pregnant"))).toEqual({ status: "absent", assumed: null, state: "verified", provision: "part2" });
    expect(at("kaz128", "agg.pregnant")).toMatchObject({ status: "absent", state: "draft" });
    expect(at("palermo", "agg.pregnant")).toMatchObject({ status: "absent", state: "draft" });
    expect(at("uk_msa", "means.force")).toMatchObject({ status: "absent", state: "verified" });
  });

  test("CM8 article 128 of 2023 is not read where its words were only assumed", () => {
    expect(brief(at("tkm_128_2023", "act.receive"))).toEqual({ status: "not_read", assumed: "present", state: "draft", provision: "art" });
    expect(at("tkm_128_2023", "act.entice")).toMatchObject({ status: "not_read", assumed: "absent" });
    for (const law of LAWS)
      for (const row of ROW_IDS) {
        const cell = cellFor(law, row);
        if (cell.assumed !== null) expect(cell).toMatchObject({ status: "not_read", state: "draft" });
      }
  });

  test("CM9 circumstances: a point of their own, a point that names them, an arguable one", () => {
    expect(at("tkm_128_2023", "agg.doc_abuse")).toMatchObject({ status: "present", state: "verified", remarks: [{ id: "point", refs: ["documents"] }] });
    expect(at("tkm_129_1_2010", "agg.retention_abroad")).toMatchObject({ status: "present", remarks: [{ id: "point", refs: ["2.4"] }] });
    expect(at("eu2011", "agg.violence").status).toBe("present");
    expect(at("mda165", "agg.violence")).toMatchObject({ status: "conditional", remarks: [{ id: "arguable" }] });
  });
});

describe("rules and penalties", () => {
  test("CM10 each rule has a status, a code and its provision", () => {
    expect(at("palermo", "rule.means_required")).toMatchObject({ status: "present", value: { code: "yes" } });
    expect(at("tkm_129_1_2016", "rule.means_required")).toMatchObject({ status: "not_read", assumed: null, value: { code: "unsettled" } });
    expect(at("deu232", "rule.child_age")).toMatchObject({ status: "present", value: { code: "age", age: 21 } });
    expect(at("usa1591", "rule.child_means")).toMatchObject({ status: "conditional", value: { code: "partly" } });
    expect(at("kaz128", "rule.sale_alone")).toMatchObject({ status: "present", value: { refs: ["act.buy_sell", "act.other_deal"] } });
    expect(at("uk_msa", "rule.movement")).toMatchObject({ status: "present", provision: "2" });
    expect(at("uk_msa", "rule.ought_to_know").status).toBe("present");
    expect(at("tkm_129_1_2010", "rule.offender_release")).toMatchObject({ status: "present", value: { refs: ["1", "2.1"] } });
    expect(at("ukr149", "rule.non_punishment").status).toBe("not_read");
    expect(at("ilo_c29", "rule.exploitation_occurred").status).toBe("present");
  });

  test("CM10 penalties: a range, left to States, or not read", () => {
    expect(at("tkm_129_1_2010", "penalty.basic")).toMatchObject({ status: "present", value: { min: { years: 4 }, max: { years: 10 } } });
    expect(at("tkm_129_1_2010", "penalty.highest")).toMatchObject({ state: "verified", value: { min: { years: 15 }, max: { years: 25 } } });
    expect(at("palermo", "penalty.basic")).toMatchObject({ status: "absent", value: { code: "left_to_states" } });
    expect(at("deu232", "penalty.highest")).toMatchObject({ status: "not_read", value: { code: "unknown" } });
  });

  test("CM11 every provision named exists, and what is verified names a source", () => {
    for (const law of LAWS)
      for (const row of ROW_IDS) {
        const cell = cellFor(law, row);
        for (const id of [...cell.accepts, ...(cell.provision === null ? [] : [cell.provision])]) expect(law.provisions).toHaveProperty([id]);
        if (cell.state === "verified") expect(cell.sources.length, `${row}@${law.id}`).toBeGreaterThan(0);
      }
  });

  test("CM1 the matrix follows the profile: an act added to the law appears", () => {
    const palermo = lawOf("palermo");
    const amended = lawProfileSchema.parse({ ...palermo, acts: palermo.acts.map((listing) => ({ ...listing, elements: [...listing.elements, "entice"] })) });
    expect(cellFor(palermo, "act.entice").status).toBe("absent");
    expect(cellFor(amended, "act.entice").status).toBe("present");
    expect(likenessOf(cellFor(amended, "act.entice"))).not.toBe(likenessOf(cellFor(palermo, "act.entice")));
  });
});
