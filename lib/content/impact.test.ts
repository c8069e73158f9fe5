import { amendmentBetween, fieldsAbout, lawProfileSchema } from "@/lib/domain/qualification";
import type { LawProfile } from "@/lib/domain/qualification";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixture, replace, set, write } from "./content.fixture";
import { impactOf } from "./impact";
import { answerText, impactText } from "./impact-text";
import type { ContentFiles } from "./read";

const LAW = "law/palermo/profile.yaml";
const provision = { pinpoint: { en: "art. 5" }, url: "https://example.org/law", state: "draft", sources: [] };

/** Content in which c01 is trafficking, and a glossary term, an item and the notes cite another provision. */
const files = fixture(
  set("cases/c01/case.key.yaml", ["facts", "f1", "tags"], ["act.recruit", "purpose.forced_labour"]),
  set(LAW, ["provisions", "5"], provision),
  set(LAW, ["provisions", "unused"], provision),
  set("courses/tip/m1/quiz/m1-quiz.rationale.ru.yaml", ["items", "m1-q01", "general"], "Почему [[palermo#5]]."),
  write("courses/tip/m1/facilitation.en.md", '# Plan\n\nAsk for {% law ref="palermo#5" /%}.\n'),
  replace("courses/tip/m1/m1-l1.ru.md", '{% law ref="palermo#3a" /%}', '{% law ref="palermo#5" /%}'),
);
const law = lawOf(files);

function lawOf(given: ContentFiles): LawProfile {
  return lawProfileSchema.parse(parse(given.get(LAW) ?? ""));
}

/** The impact of edits to the profile, against the content above. */
function amended(change: (profile: LawProfile) => LawProfile) {
  const after = lawProfileSchema.parse(change(law));
  return impactOf(files, { before: law, after, changes: amendmentBetween(law, after) });
}

describe("what cites a provision that changed", () => {
  const impact = amended((profile) => ({
    ...profile,
    provisions: { ...profile.provisions, "5": { ...provision, says: { en: "Another text." }, state: "draft" } },
  }));

  test("W12 it is listed with its place, in every language, and nothing else is", () => {
    expect(impact.refs).toEqual(["palermo#5"]);
    expect(impact.citing.map(({ kind, id, within }) => [kind, id, within])).toEqual([
      ["item", "m1-q01", "m1-quiz"],
      ["lesson", "m1-l1", "m1"],
      ["notes", "m1", null],
    ]);
    expect(impact.citing.flatMap(({ spots }) => spots.map(({ path }) => path))).toEqual([
      "courses/tip/m1/quiz/m1-quiz.rationale.ru.yaml",
      "courses/tip/m1/m1-l1.ru.md",
      "courses/tip/m1/facilitation.en.md",
    ]);
    expect(impact.citing[2]?.spots).toEqual([{ path: "courses/tip/m1/facilitation.en.md", line: 3 }]);
  });

  test("W12 slides follow the lessons and the questions in them", () => {
    expect(impact.slides).toEqual([{ module: "m1", lessons: ["m1-l1"] }]);
    expect(impactText("palermo", "changed against HEAD", impact)).toContain("Slides: 1 module\n  m1: slides of m1-l1");
    expect(impactOf(files, { before: law, after: law, changes: fieldsAbout(law, "provisions.unused") }).slides).toEqual([]);
  });

  test("W12 a change of words alone changes no answer and no element of a case", () => {
    expect(impact.cases).toEqual([]);
    expect(impact.casesRun).toBe(1);
  });

  test("W12 the definition is cited by items, lessons and terms; a provision nobody cites by nobody", () => {
    const all = impactOf(files, { before: law, after: law, changes: fieldsAbout(law, "provisions.3a") });
    expect(new Set(all.citing.map(({ kind }) => kind))).toEqual(new Set(["item", "lesson", "term"]));
    expect(impactOf(files, { before: law, after: law, changes: fieldsAbout(law, "provisions.unused") }).citing).toEqual([]);
  });
});

describe("what an amendment does to the cases", () => {
  test("W13 a means that falls out of the list takes the offence with it, and the report says through what", () => {
    const impact = amended((profile) => ({ ...profile, means: profile.means.map((entry) => ({ ...entry, elements: ["threat"] })) }));
    const [entry] = impact.cases;
    expect(entry).toMatchObject({ id: "c01", asked: true, before: "established", after: "not_established" });
    expect(entry?.fields).toEqual([{ field: "means.deception", facts: ["f2"] }]);
    expect(entry && answerText(entry)).toBe("established → not_established, through means");
    const text = impactText("palermo", "changed against HEAD", impact);
    expect(text).toContain("- means.deception");
    expect(text).toContain("+ means.threat");
    expect(text).toContain("1 answer changed");
    expect(text).toContain("c01: established → not_established, through means\n       rests on means.deception (f2)");
  });

  test("W13 a rule bears on every case asked under the law, also where the answer stays", () => {
    const impact = amended((profile) => ({ ...profile, consent: { ...profile.consent, value: "irrelevant" } }));
    expect(impact.cases).toMatchObject([{ id: "c01", changes: [], fields: [{ field: "consent", facts: [] }] }]);
    expect(impactText("palermo", "changed", impact)).toContain("c01: established, unchanged\n       rests on consent");
  });

  test("W13 an unchanged profile has no impact", () => {
    const impact = amended((profile) => profile);
    expect(impact).toMatchObject({ changes: [], refs: [], cases: [], citing: [] });
    expect(impactText("palermo", "changed against HEAD", impact)).toBe("palermo: 0 fields changed against HEAD");
  });
});
