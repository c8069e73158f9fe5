import { parseDocument, stringify } from "yaml";
import { nextLock } from "./check";
import { WALK, WALK_WORDS } from "./exercise.fixture";
import { LAW_PROFILE } from "./law.fixture";
import type { ContentFiles } from "./read";

/** A change to the valid content below, for one test. */
export type Edit = (files: Map<string, string>) => void;

/** Replaces the value at a place of a YAML file. */
export function set(path: string, at: readonly (string | number)[], value: unknown): Edit {
  return (files) =>
    files.set(
      path,
      withDocument(files, path, (document) => document.setIn(at, value)),
    );
}

/** Takes the value at a place of a YAML file out. */
export function drop(path: string, at: readonly (string | number)[]): Edit {
  return (files) =>
    files.set(
      path,
      withDocument(files, path, (document) => void document.deleteIn(at)),
    );
}

export function write(path: string, text: string): Edit {
  return (files) => files.set(path, text);
}

export function replace(path: string, from: string, to: string): Edit {
  return (files) => {
    const text = files.get(path) ?? "";
    if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    files.set(path, text.replace(from, to));
  };
}

export function remove(...paths: readonly string[]): Edit {
  return (files) => {
    for (const path of paths) if (!files.delete(path)) throw new Error(`${path} is not in the fixture`);
  };
}

function withDocument(files: Map<string, string>, path: string, change: (document: ReturnType<typeof parseDocument>) => void): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is not in the fixture`);
  const document = parseDocument(text);
  change(document);
  return document.toString();
}

/** A small course that breaks no rule, with the edits applied after its ids were locked. */
export function fixture(...edits: readonly Edit[]): ContentFiles {
  const files = new Map(base);
  for (const edit of edits) edit(files);
  return files;
}

const SENTENCE = "A file is read once for the act, once for the means and once for the purpose. ";
const SLOVO = "Дело читают один раз ради деяния, один раз ради средства и один раз ради цели. ";

function lesson(locale: "en" | "ru"): string {
  return `---
lesson: m1-l1
locale: ${locale}
objectives: [m1-o1]
sources: [S40]
state: draft
---

## First {% #first %}

Text with {% law ref="palermo#3a" /%}, {% term id="act" %}act{% /term %} and a source [S40].

{% check id="m1-l1-c1" /%}

## Second {% #second %}

${(locale === "en" ? SENTENCE : SLOVO).repeat(35)}
`;
}

function bank(id: string, prefix: string): [string, object][] {
  const item = `${prefix}1`;
  const reasons = {
    general: "The general reason why [[palermo#3a]].",
    parts: { a: "Reason for the first option.", b: "Reason for the second option." },
  };
  return [
    [".yaml", { bank: id, items: [{ id: item, kind: "single", objective: "m1-o1", options: ["a", "b"] }] }],
    [".key.yaml", { items: { [item]: { choice: "a" } } }],
    ...(["en", "ru"] as const).flatMap((locale): [string, object][] => [
      [`.${locale}.yaml`, { items: { [item]: { stem: `Question ${locale}`, options: { a: `Right ${locale}`, b: `Wrong ${locale}` } } } }],
      [`.rationale.${locale}.yaml`, { items: { [item]: reasons } }],
    ]),
  ];
}

function bankFiles(stem: string, id: string, prefix: string): [string, object][] {
  return bank(id, prefix).map(([ending, value]) => [`${stem}${ending}`, value]);
}

function caseText(locale: string): object {
  return {
    title: `Case ${locale}`,
    task: "Read and mark.",
    notice: { level: "none" },
    neutralSummary: "A short file.",
    documents: {
      d1: { title: "Complaint", paragraphs: ["He came. [He was offered work]{f1}, and left. [He was told lies]{f2}."] },
      d2: { title: "Chat", paragraphs: ["Nothing else."] },
    },
    victims: { vepa: "Vepa" },
    accused: { oraz: "Oraz" },
    whyNot: { a: "One reason", b: "Another reason", c: "A third reason" },
  };
}

const grading = { minutes: 10, passMark: 0.7, attempts: 2 };
const forms = { a: "form-a", b: "form-b" };
const published = {
  id: "m1",
  slug: "module-one",
  state: "published",
  minutes: 60,
  day: "D1",
  objectives: [{ id: "m1-o1", level: "apply" }],
  activities: [
    { id: "m1-l1", slug: "lesson-one", kind: "lesson", minutes: 10 },
    { id: "m1-quiz", slug: "quiz", kind: "quiz", bank: "m1-quiz", draw: 1, ...grading },
    { id: "m1-c01", slug: "case", kind: "case", case: "c01", ...grading },
    { id: "m1-walk", slug: "walk", kind: "referral", script: "m1-walk", minutes: 10, passMark: 0.7, required: false },
  ],
};
const coming = {
  id: "m2",
  slug: "module-two",
  state: "in_preparation",
  minutes: 60,
  day: "D2",
  objectives: [{ id: "m2-o1", level: "apply" }],
  announced: ["m2-l1"],
};
const course = {
  id: "tip",
  slug: "course",
  modules: ["m1", "m2"],
  programmes: [
    { id: "full", modules: ["m1", "m2"] },
    { id: "core", modules: ["m1"] },
  ],
  opening: [
    { id: "pre-test", slug: "before", kind: "test", moment: "before", programme: "full", forms, ...grading },
    { id: "core-pre-test", slug: "core-before", kind: "test", moment: "before", programme: "core", forms, ...grading },
  ],
  closing: [
    { id: "final-test", slug: "after", kind: "test", moment: "after", programme: "full", forms, ...grading },
    { id: "core-final-test", slug: "core-after", kind: "test", moment: "after", programme: "core", forms, ...grading },
  ],
  completion: { requiredActivities: true, openingTestTaken: true, closingTestPassed: true },
  certificate: { validMonths: 36 },
};

const yamlFiles: [string, object][] = [
  ["courses/tip/course.yaml", course],
  ["courses/tip/m1/module.yaml", published],
  ["courses/tip/m2/module.yaml", coming],
  ...["en", "ru", "tk"].flatMap((locale): [string, object][] => [
    [
      `courses/tip/course.${locale}.yaml`,
      {
        title: `Course ${locale}`,
        summary: "About.",
        activities: { "pre-test": "Before", "core-pre-test": "Core before", "final-test": "After", "core-final-test": "Core after" },
        programmes: { full: { title: "Full", summary: "All." }, core: { title: "Core", summary: "The first." } },
      },
    ],
    [
      `courses/tip/m1/module.${locale}.yaml`,
      {
        title: `One ${locale}`,
        summary: "About.",
        objectives: { "m1-o1": "Do it" },
        activities: { "m1-l1": "Lesson", "m1-quiz": "Quiz", "m1-c01": "Case", "m1-walk": "Walk" },
        ...(locale === "tk" ? { summaries: { "m1-l1": "Söz ".repeat(60) } } : {}),
      },
    ],
    [
      `courses/tip/m2/module.${locale}.yaml`,
      { title: `Two ${locale}`, summary: "About.", objectives: { "m2-o1": "Do it" }, activities: { "m2-l1": "Lesson" } },
    ],
  ]),
  ...bankFiles("courses/tip/m1/m1-l1.checks", "m1-l1-checks", "m1-l1-c"),
  ...bankFiles("courses/tip/m1/quiz/m1-quiz", "m1-quiz", "m1-q0"),
  ["courses/tip/tests/blueprint.yaml", { places: [{ objective: "m1-o1", kind: "single", level: "apply" }] }],
  ...bankFiles("courses/tip/tests/form-a", "form-a", "fa-0"),
  ...bankFiles("courses/tip/tests/form-b", "form-b", "fb-0"),
  [
    "cases/c01/case.yaml",
    {
      id: "c01",
      slug: "first",
      minutes: 20,
      profiles: ["palermo"],
      documents: [
        { id: "d1", kind: "complaint" },
        { id: "d2", kind: "chat" },
      ],
      victims: [{ id: "vepa", age: 20 }],
      accused: [{ id: "oraz" }],
      whyNot: ["a", "b", "c"],
    },
  ],
  [
    "cases/c01/case.key.yaml",
    {
      facts: { f1: { tags: ["act.recruit"] }, f2: { tags: ["means.deception"], accused: ["oraz"] } },
      knowledge: { oraz: "knew" },
      borderCrossed: "no",
      benefit: false,
      consentClaimed: false,
      exploitationOccurred: false,
      stage: "completed",
      neighbour: { palermo: { offence: "smuggling", reasons: ["a"] } },
    },
  ],
  ...["en", "ru"].flatMap((locale): [string, object][] => [
    [`cases/c01/case.${locale}.yaml`, caseText(locale)],
    [
      `cases/c01/case.rationale.${locale}.yaml`,
      { facts: { f1: "Why one.", f2: "Why two." }, whyNot: { a: "Because.", b: "Because.", c: "Because." }, closing: "So." },
    ],
  ]),
  ["exercises/m1-walk/script.yaml", WALK],
  ["exercises/m1-walk/script.en.yaml", WALK_WORDS],
  ["exercises/m1-walk/script.ru.yaml", WALK_WORDS],
  ["law/palermo/profile.yaml", LAW_PROFILE],
  [
    "glossary.yaml",
    {
      terms: [
        {
          id: "act",
          en: { term: "act", definition: "What was done." },
          ru: { term: "деяние" },
          sources: ["S40"],
          provisions: ["palermo#3a"],
        },
      ],
    },
  ],
  ["sources.yaml", { sources: { S40: { title: "Protocol", url: "https://example.org/law", terms: "Public" } } }],
];

const unlocked = new Map<string, string>([
  ...yamlFiles.map(([path, value]) => [path, stringify(value)] as const),
  ["courses/tip/m1/m1-l1.en.md", lesson("en")],
  ["courses/tip/m1/m1-l1.ru.md", lesson("ru")],
  ["courses/tip/m1/facilitation.en.md", "# Session plan\n\nStart with a question.\n"],
  ["courses/tip/m1/facilitation.ru.md", "# План занятия\n\nНачните с вопроса.\n"],
]);
const base = new Map([...unlocked, ["ids.lock", nextLock(unlocked)]]);
