import { describe, expect, test } from "vitest";
import { fencedTexts } from "@/lib/content/keys";
import { buildLibrary } from "@/lib/content/library";
import { readContent } from "@/lib/content/read";
import { drop, fixture, set } from "@/lib/content/content.fixture";
import { listPractice, readPractice } from "./read-practice";

const PRACTICE = set("cases/c01/case.yaml", ["practice"], { form: "labour", difficulty: 1 });
/** The case of the fixture taken out of its module. */
const UNGRADED = [PRACTICE, drop("courses/tip/m1/module.yaml", ["activities", 2]), drop("courses/tip/m1/module.en.yaml", ["activities", "m1-c01"])] as const;

describe("practice cases", () => {
  test("U49 a case that no activity names and that says so is open with its key", () => {
    const library = buildLibrary(fixture(...UNGRADED));
    expect(listPractice("en", library)).toMatchObject([{ id: "c01", slug: "first", form: "labour", difficulty: 1 }]);
    const practice = readPractice("first", "en", library);
    expect(practice?.key.facts.map(({ id, segments, rationales }) => [id, segments, rationales])).toEqual([
      ["f1", ["d1s2"], { en: "Why one." }],
      ["f2", ["d1s4"], { en: "Why two." }],
    ]);
    expect([...fencedTexts(library).keys()]).not.toContain("c01");
  });

  test("U49 a graded case is never given, even when it calls itself practice, nor one that says nothing", () => {
    for (const library of [
      buildLibrary(fixture(PRACTICE)),
      buildLibrary(fixture()),
      buildLibrary(fixture(...UNGRADED, drop("cases/c01/case.yaml", ["practice"]))),
    ]) {
      expect(listPractice("en", library)).toEqual([]);
      expect(readPractice("first", "en", library)).toBeUndefined();
    }
  });

  test("U49 of the cases of the product the three graded ones stay behind the fence, the thirteen others are practice", () => {
    const library = buildLibrary(new Map([...readContent("content")].filter(([path]) => /^(cases|law|courses|glossary|sources)/.test(path))));
    const practice = listPractice("ru", library).map(({ id }) => id);
    expect(practice).toHaveLength(13);
    const graded = [...fencedTexts(library).keys()].filter((id) => /^c\d\d$/.test(id));
    expect(graded).toEqual(["c01", "c02", "c16"]);
    for (const id of graded) {
      expect(practice).not.toContain(id);
      expect(readPractice(library.cases.get(id)?.structure.slug ?? "", "en", library)).toBeUndefined();
    }
  });
});
