import type { LessonBlock, PublicCase, PublicCourse, PublicLesson, PublicModule } from "@/lib/domain/catalogue";
import type { AnsweredCase, ManualInput } from "./input";

/** Words that stand in keys, reasons and session notes, and nowhere else. */
export const CANARY = "CANARY";

const own = { locale: "en", textLocale: "en", translation: "draft" } as const;

function nodesWith(text: string, id: string): LessonBlock[] {
  const paragraph: LessonBlock = {
    type: "paragraph",
    children: [
      { type: "text", text },
      { type: "law", ref: "palermo#3a" },
      { type: "source", ids: ["S1"] },
      { type: "term", id: "act", children: [{ type: "text", text: "act" }] },
      { type: "draft-inline", children: [{ type: "text", text }] },
      { type: "link", href: "https://example.org/?a=1&b=2", children: [{ type: "text", text }] },
    ],
  };
  return [
    paragraph,
    { type: "heading", level: 4, children: [{ type: "text", text }] },
    { type: "list", ordered: false, items: [[paragraph], [{ type: "draft", children: [paragraph] }]] },
    {
      type: "table",
      head: [[[{ type: "law", ref: "palermo#3a" }], [{ type: "text", text }]]],
      rows: [[[{ type: "text", text: "0–5" }], [{ type: "text", text }]]],
    },
    { type: "lane", role: "judge", children: [paragraph] },
    { type: "notice", level: "hard", summary: text, children: [paragraph] },
    { type: "example", title: text, children: [paragraph] },
    { type: "figure", id: `fig-${id}`, alt: text, caption: text },
    { type: "check", id: `${id}-c1` },
  ];
}

/** A lesson that uses everything the format has; `text` is what a writer may have typed. */
export function lessonWith(text: string, id = "m1-l1"): PublicLesson {
  return {
    ...own,
    id,
    slug: id,
    courseId: "tip",
    moduleId: "m1",
    title: text,
    minutes: 10,
    objectives: [],
    summary: null,
    steps: [{ id: "one", title: [{ type: "text", text }], nodes: nodesWith(text, id) }],
    checks: {
      [`${id}-c1`]: {
        item: { id: `${id}-c1`, kind: "single", points: 1, objective: "m1-o1", options: ["a", "b"] },
        text: { stem: text, options: { a: "Option one", b: "Option two" } },
        key: { choice: "b" },
        rationale: { general: `${CANARY} check general`, parts: { a: `${CANARY} check a`, b: `${CANARY} check b` } },
      },
    },
    provisions: {},
    terms: {},
    sources: [{ id: "S2", title: "Second", url: "https://example.org/2", terms: "free", note: null }],
  };
}

export const FIXTURE_CASE: PublicCase = {
  ...own,
  id: "c01",
  slug: "c01",
  title: "The yard",
  task: "Read and mark.",
  minutes: 20,
  notice: { level: "mild", text: "Threats are mentioned." },
  neutralSummary: "A man is held to work.",
  profiles: ["palermo"],
  documents: [
    {
      id: "d1",
      kind: "complaint",
      title: "Complaint",
      meta: "One page",
      paragraphs: [
        [
          { id: "d1s1", text: "He took my passport. " },
          { id: "d1s2", text: "I left." },
        ],
      ],
    },
  ],
  victims: [{ id: "v", name: "Eziz", age: 17 }],
  accused: [{ id: "batyr", name: "Batyr" }],
  whyNot: [{ id: "a", text: "Because of the means." }],
};

function moduleWith(lessons: readonly PublicLesson[]): PublicModule {
  return {
    ...own,
    id: "m1",
    slug: "one",
    state: "published",
    title: "First",
    summary: "What it is about.",
    minutes: 60,
    day: "D1",
    lanes: ["judge"],
    objectives: Array.from({ length: 7 }, (_, index) => ({ id: `m1-o${index}`, level: "apply" as const, text: `Aim ${index}` })),
    activities: lessons.map(({ id, title }) => ({ id, slug: id, title, minutes: 10, required: true, translation: "draft" as const, kind: "lesson" as const })),
    announced: [],
  };
}

function courseWith(lessons: readonly PublicLesson[]): PublicCourse {
  return {
    ...own,
    id: "tip",
    slug: "tip",
    title: "The course",
    summary: "About it.",
    version: "0123456789abcdef",
    programmes: [],
    opening: [],
    modules: [moduleWith(lessons)],
    closing: [],
    completion: { requiredActivities: true, openingTestTaken: true, closingTestPassed: true },
    certificate: { validMonths: 12 },
  };
}

/** Everything of both books, small. */
export function bookInput(lessons: readonly PublicLesson[] = [lessonWith("Plain words"), lessonWith("More words", "m1-l2")]): ManualInput {
  const source = (id: string) => ({ id, title: `Source ${id}`, url: `https://example.org/${id}`, terms: "free", note: null });
  return {
    locale: "en",
    date: "2026-11-23",
    dateWords: "23 November 2026",
    course: courseWith(lessons),
    lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
    summaries: new Map(),
    cases: [FIXTURE_CASE],
    terms: [
      {
        id: "act",
        words: {
          en: { term: "act", definition: "What was done.", state: "draft" },
          ru: { term: "деяние", definition: null, state: "draft" },
          tk: { term: "hereket", definition: null, state: "machine_draft" },
        },
        sources: ["S3"],
        provisions: ["palermo#3a"],
      },
    ],
    instruments: [
      {
        id: "palermo",
        title: "Palermo Protocol",
        state: "partly_verified",
        validFrom: { value: "28 March 2005", verified: true },
        validTo: { value: "2016", verified: false },
        readAsOf: "2018",
        reviewer: null,
      },
    ],
    provisions: new Map([
      ["palermo#3a", { ref: "palermo#3a", pinpoint: "Palermo Protocol, art. 3(a)", says: "The definition.", url: "https://example.org/p", state: "draft" }],
    ]),
    sources: new Map(["S1", "S2", "S3", "S4"].map((id) => [id, source(id)])),
    drawings: {
      "fig-m1-l1.en": { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>', width: 10, height: 10 },
    },
    ...fenced,
  };
}

const fenced: Pick<ManualInput, "facilitation" | "quizzes" | "caseAnswers" | "elementNames"> = {
  facilitation: new Map([
    [
      "m1",
      {
        textLocale: "en",
        state: "draft",
        sections: [
          {
            id: "sheet-file",
            title: [{ type: "text", text: "The file" }],
            nodes: [
              { type: "paragraph", children: [{ type: "text", text: "A room." }] },
              { type: "table", head: [[[{ type: "text", text: "Part" }], [{ type: "text", text: "Yours" }]]], rows: [[[{ type: "text", text: "Act" }], []]] },
            ],
          },
          { id: "", title: [{ type: "text", text: "Timeline" }], nodes: [{ type: "paragraph", children: [{ type: "text", text: `${CANARY} note` }] }] },
        ],
      },
    ],
  ]),
  quizzes: new Map([
    [
      "m1",
      [
        {
          textLocale: "en",
          items: [
            {
              item: { id: "m1-q01", kind: "match", points: 1, objective: "m1-o1", left: ["a", "b"], right: ["x", "y"] },
              text: { stem: "Match", left: { a: "Left a", b: "Left b" }, right: { x: "Right x", y: "Right y" } },
              key: { pairs: { a: "y", b: "x" } },
              rationale: { general: `${CANARY} quiz general`, parts: { a: `${CANARY} quiz a` } },
            },
          ],
        },
      ],
    ],
  ]),
  caseAnswers: new Map<string, AnsweredCase>([
    [
      "c01",
      {
        key: {
          facts: { f1: { tags: ["means.doc_seizure", "neg:act.recruit"], state: "proven" } },
          knowledge: { batyr: "knew" },
          borderCrossed: "no",
          benefit: true,
          consentClaimed: false,
          exploitationOccurred: true,
          stage: "completed",
          neighbour: {},
        },
        rationale: { facts: { f1: `${CANARY} fact` }, whyNot: { a: `${CANARY} why` }, closing: `${CANARY} closing`, state: "draft" },
        facts: new Map([["f1", "He took my passport."]]),
      },
    ],
  ]),
  elementNames: { "means.doc_seizure": "taking of documents", "act.recruit": "recruitment" },
};
