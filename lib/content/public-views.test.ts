import { expect, test } from "vitest";
import { fixture, replace, set, write } from "./content.fixture";
import type { Edit } from "./content.fixture";
import { canaries } from "./check";
import { caseFactSegments, caseKey, caseRationale, itemKeys, itemRationales } from "./keys";
import { buildLibrary, ContentInvalid, loadLibrary } from "./library";
import { publicCase } from "./project/case";
import { publicCourse, publicQuizIntro } from "./project/course";
import { publicGlossary } from "./project/glossary";
import { publicItem } from "./project/item";
import { publicExercise } from "./project/exercise";
import { publicLesson } from "./project/lesson";
import { contentVersion } from "./read";
import { RULE_IDS } from "./validate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const library = buildLibrary(fixture());

test("W1 the version changes with any byte and with any path, not with the order of reading", () => {
  const files = fixture();
  const version = contentVersion(files);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(contentVersion(new Map([...files].toReversed()))).toBe(version);
  expect(contentVersion(fixture(replace("sources.yaml", "Public", "public")))).not.toBe(version);
  expect(contentVersion(new Map([...files].map(([name, text]) => [name === "ids.lock" ? "ids.locked" : name, text])))).not.toBe(version);
});

test("W1 an item version changes with its words, key or rationale, and only then", () => {
  const versionOf = (...edits: readonly Edit[]) => buildLibrary(fixture(...edits)).banks.get("m1-quiz")?.versions["m1-q01"];
  const before = versionOf();
  expect(versionOf(replace("sources.yaml", "Public", "public"))).toBe(before);
  expect(versionOf(set("courses/tip/m1/quiz/m1-quiz.key.yaml", ["items", "m1-q01", "choice"], "b"))).not.toBe(before);
  expect(versionOf(set("courses/tip/m1/quiz/m1-quiz.ru.yaml", ["items", "m1-q01", "stem"], "Иначе"))).not.toBe(before);
});

test("W2 the library object holds no key, no rationale and no fact mark", () => {
  const seen = JSON.stringify(library, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  for (const secret of ["The general reason", "Why one.", "means.deception", "]{f1}"]) {
    // The inline checks' rationale may travel: it is the only place where that sentence stands.
    const allowed = secret === "The general reason" ? 2 : 0;
    expect(seen.split(secret).length - 1, secret).toBe(allowed);
  }
  expect(itemKeys(library, "m1-quiz")).toEqual({ "m1-q01": { choice: "a" } });
  expect(caseKey(library, "c01")?.facts["f1"]?.tags).toEqual(["act.recruit"]);
});

test("W2 keys of unknown banks and cases, and of inline checks, are not handed out", () => {
  expect(itemKeys(library, "m9-quiz")).toBeUndefined();
  expect(itemKeys(library, "m1-l1-checks")).toBeUndefined();
  expect(caseKey(library, "c99")).toBeUndefined();
  expect(itemRationales(library, "m9-quiz", "en")).toBeUndefined();
});

test("W5 a missing language is shown whole in the source language and marked", () => {
  expect(publicLesson(library, "m1-l1", "ru")).toMatchObject({ locale: "ru", textLocale: "ru", translation: "draft" });
  expect(publicLesson(library, "m1-l1", "tk")).toMatchObject({ locale: "tk", textLocale: "en", translation: "pending", title: "Lesson" });
  expect(publicItem(library, { bank: "m1-quiz", item: "m1-q01" }, "tk")).toMatchObject({
    textLocale: "en",
    translation: "pending",
    text: { stem: "Question en" },
  });
  expect(publicCase(library, "c01", "tk")).toMatchObject({ textLocale: "en", translation: "pending", title: "Case en" });
  expect(publicQuizIntro(library, "m1-quiz", "tk")).toMatchObject({ textLocale: "en", translation: "pending", title: "Quiz" });
  expect(itemRationales(library, "m1-quiz", "tk")?.textLocale).toBe("en");
  expect(caseRationale(library, "c01", "tk")?.textLocale).toBe("en");
});

test("W5 a bank that lacks one item in a language is shown whole in the source language", () => {
  const stem = "courses/tip/m1/quiz/m1-quiz";
  const second = { id: "m1-q02", kind: "single", objective: "m1-o1", options: ["a", "b"] };
  const half = buildLibrary(
    fixture(set(`${stem}.yaml`, ["items", 1], second), set(`${stem}.en.yaml`, ["items", "m1-q02"], { stem: "Second", options: { a: "Yes", b: "No" } })),
  );
  expect(publicItem(half, { bank: "m1-quiz", item: "m1-q01" }, "ru")).toMatchObject({ textLocale: "en", translation: "pending" });
});

test("W5 the outline says for each activity whether its text exists", () => {
  const [module, coming] = publicCourse(library, "tip", "tk")?.modules ?? [];
  expect(module?.title).toBe("One tk");
  expect(module?.activities.map(({ kind, translation }) => [kind, translation])).toEqual([
    ["lesson", "pending"],
    ["quiz", "pending"],
    ["case", "pending"],
    ["referral", "pending"],
  ]);
  expect(publicCourse(library, "tip", "ru")?.modules[0]?.activities.every(({ translation }) => translation === "draft")).toBe(true);
  expect(coming).toMatchObject({ state: "in_preparation", activities: [], announced: [{ id: "m2-l1", title: "Lesson" }] });
  expect(publicCourse(library, "tip", "en")?.opening[0]).toMatchObject({
    kind: "test",
    moment: "before",
    questions: 1,
    timeLimitMinutes: null,
  });
});

test("W6 a lesson brings its checks, provisions, terms and sources along", () => {
  const lesson = publicLesson(library, "m1-l1", "ru");
  expect(lesson?.checks["m1-l1-c1"]).toMatchObject({ key: { choice: "a" }, text: { stem: "Question ru" } });
  expect(lesson?.provisions["palermo#3a"]).toEqual({
    ref: "palermo#3a",
    pinpoint: "ст. 3(a)",
    says: "The definition.",
    url: "https://example.org/law",
    state: "draft",
  });
  expect(lesson?.terms["act"]?.words).toMatchObject({ en: { term: "act" }, ru: { term: "деяние", definition: null }, tk: null });
  expect(lesson?.sources.map(({ id }) => id)).toEqual(["S40"]);
  expect(lesson?.steps.map(({ id }) => id)).toEqual(["first", "second"]);
  expect(lesson?.objectives).toEqual([{ id: "m1-o1", level: "apply", text: "Do it" }]);
});

test("W6 the glossary brings provisions and sources along", () => {
  const glossary = publicGlossary(library, "en");
  expect(glossary.terms.map(({ id }) => id)).toEqual(["act"]);
  expect(glossary.provisions["palermo#3a"]?.pinpoint).toBe("art. 3(a)");
  expect(glossary.sources[0]?.title).toBe("Protocol");
});

test("W6 unknown ids give nothing", () => {
  expect(publicCourse(library, "x", "en")).toBeUndefined();
  expect(publicLesson(library, "x", "en")).toBeUndefined();
  expect(publicCase(library, "x", "en")).toBeUndefined();
  expect(publicItem(library, { bank: "m1-quiz", item: "x" }, "en")).toBeUndefined();
  expect(publicQuizIntro(library, "m1-l1", "en")).toBeUndefined();
});

test("W6 every page is found by its slugs", () => {
  expect([...library.slugs]).toEqual([
    ["course", "tip"],
    ["course/before", "pre-test"],
    ["course/core-before", "core-pre-test"],
    ["course/after", "final-test"],
    ["course/core-after", "core-final-test"],
    ["course/module-one", "m1"],
    ["course/module-one/lesson-one", "m1-l1"],
    ["course/module-one/quiz", "m1-quiz"],
    ["course/module-one/case", "m1-c01"],
    ["course/module-one/walk", "m1-walk"],
    ["course/module-two", "m2"],
  ]);
  expect([...library.activities.keys()]).toEqual(["pre-test", "core-pre-test", "m1-l1", "m1-quiz", "m1-c01", "m1-walk", "final-test", "core-final-test"]);
});

test("W4 the server can tell which segment carries which fact, in the language read", () => {
  const segments = publicCase(library, "c01", "ru")?.documents.flatMap(({ paragraphs }) => paragraphs.flat()) ?? [];
  const facts = caseFactSegments(library, "c01", "ru") ?? {};
  const texts = Object.entries(facts).map(([segment, fact]) => [fact, segments.find(({ id }) => id === segment)?.text]);
  expect(texts).toEqual([
    ["f1", "He was offered work"],
    ["f2", "He was told lies."],
  ]);
  expect(JSON.stringify(segments)).not.toContain("f1");
});

test("W9 canaries come from fenced files and from nowhere else", () => {
  const sentence = "This sentence is long enough to be told from any other one in the course.";
  const marked = buildLibrary(fixture(set("courses/tip/m1/quiz/m1-quiz.rationale.en.yaml", ["items", "m1-q01", "general"], `${sentence} [[palermo#3a]]`)));
  expect(canaries(marked).get("m1-quiz")).toEqual([sentence]);
  expect([...canaries(marked).keys()]).toEqual(["m1-quiz", "form-a", "form-b", "c01"]);
});

test("W10 a root is read once, and content that does not parse is refused with its findings", () => {
  const root = mkdtempSync(path.join(tmpdir(), "content-"));
  try {
    writeFileSync(path.join(root, "sources.yaml"), "sources: { S1: { title: One, url: 'https://example.org', terms: Public } }\n");
    const first = loadLibrary(root);
    expect(first.sources.get("S1")?.title).toBe("One");
    expect(loadLibrary(root)).toBe(first);
  } finally {
    rmSync(root, { recursive: true });
  }
  expect(() => buildLibrary(fixture(write("glossary.yaml", "terms: 5\n")))).toThrow(ContentInvalid);
  expect(() => buildLibrary(fixture(write("glossary.yaml", "terms: 5\n")))).toThrow(/glossary\.yaml:1 R01/);
});

test("W11 the list of rules and the rules are the same", () => {
  const text = readFileSync("docs/content-rules.md", "utf8");
  const listed = [...text.matchAll(/^- \*\*(R\d\d)\*\* /gmu)].map((match) => match[1] ?? "");
  expect(listed.toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }))).toEqual(RULE_IDS);
});

test("W5 an exercise pending in a language is shown whole in the source language", () => {
  expect(publicExercise(library, "m1-walk", "ru")).toMatchObject({
    id: "m1-walk",
    kind: "referral",
    textLocale: "ru",
    translation: "draft",
    words: { person: "Somebody" },
  });
  expect(publicExercise(library, "m1-walk", "tk")).toMatchObject({ textLocale: "en", translation: "pending" });
  expect(publicExercise(library, "m9-walk", "en")).toBeUndefined();
});
