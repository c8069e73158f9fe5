import { describe, expect, test } from "vitest";
import type { PublicComparison } from "@/lib/contracts/public-comparison";
import { choose, fileQuery, FIRST_LAWS, readChoice, writeFamilies, writeLaws } from "./choice";

const law = (id: string) => ({
  id,
  title: id,
  titlePending: false,
  state: "draft" as const,
  validFrom: null,
  validTo: null,
  officialUrl: "https://example.org",
  pending: false,
});
const cell = (like: number | null) => ({ status: "present" as const, state: "draft" as const, note: "", provision: null, like });
const MATRIX: PublicComparison = {
  laws: ["palermo", "coe2005", "tkm_129_1_2010", "tkm_128_2023", "ukr149", "uk_msa"].map(law),
  families: [
    { id: "act", name: "Acts" },
    { id: "rule", name: "Rules" },
  ],
  rows: [
    { id: "act.recruit", family: "act", name: "recruitment", cells: [0, 0, 0, null, 0, 0].map(cell) },
    { id: "rule.movement", family: "rule", name: "travel", cells: [0, 0, 0, null, 0, 1].map(cell) },
  ],
  provisions: {},
};
const reading = (query: string) => readChoice((name) => new URLSearchParams(query).get(name) ?? "", MATRIX);

describe("the choice in the address", () => {
  test("CV1 names are read, unknown ones count as none", () => {
    expect(reading("base=ukr149&laws=palermo,atlantis&families=rule,dance&only=differing&second=palermo")).toEqual({
      base: "ukr149",
      laws: ["palermo"],
      families: ["rule"],
      rows: "differing",
      second: "palermo",
    });
    expect(reading("base=atlantis&laws=atlantis&only=maybe")).toMatchObject({ base: "palermo", laws: FIRST_LAWS, rows: "all", families: [] });
  });

  test("CV2 no choice is the first laws, and equal choices have equal addresses", () => {
    expect(reading("").laws).toEqual(FIRST_LAWS);
    expect(reading("laws=all").laws).toHaveLength(MATRIX.laws.length);
    expect(writeLaws([...FIRST_LAWS].toReversed(), MATRIX.laws)).toBe("");
    expect(writeLaws(["ukr149", "palermo"], MATRIX.laws)).toBe("palermo,ukr149");
    expect(
      writeLaws(
        MATRIX.laws.map(({ id }) => id),
        MATRIX.laws,
      ),
    ).toBe("all");
    expect(writeFamilies(["rule", "act"], MATRIX)).toBe("");
    expect(writeFamilies(["rule"], MATRIX)).toBe("rule");
  });

  test("CV3 files are asked for with what is on screen", () => {
    expect(fileQuery(reading("base=ukr149&laws=palermo&only=differing"), "ru")).toBe("?locale=ru&base=ukr149&laws=palermo&only=differing");
    expect(choose(MATRIX, reading("laws=uk_msa&only=differing"))).toEqual({ base: "palermo", columns: ["palermo", "uk_msa"], rows: ["rule.movement"] });
    expect(choose(MATRIX, reading("laws=tkm_128_2023&only=differing")).rows).toEqual([]);
  });
});
