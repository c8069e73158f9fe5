import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { fencedTexts } from "@/lib/content/keys";
import { loadLibrary, type ContentLibrary } from "@/lib/content/library";
import { readFacilitation } from "@/lib/content/facilitation";
import { bookInput, lessonWith } from "@/lib/interop/book/book.fixture";
import { readEpub } from "@/lib/interop/book/epub/read-epub.fixture";
import { buildHandbook } from "@/lib/interop/book/handbook";
import { buildTrainersManual } from "@/lib/interop/book/manual";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { setBook } from "@/lib/platform/pdf/book-pdf";
import { gatherHandbook, gatherManual, type BookSources } from "./gather-book";
import { writeBook } from "./write-book";

/** Shorter reasons are everyday phrases that a lesson may use with full right. */
const TELLING_LENGTH = 40;
const contentRoot = path.join(process.cwd(), "content");

let library: ContentLibrary;
let sources: BookSources;
beforeAll(() => {
  library = loadLibrary(contentRoot);
  sources = { library, contentRoot, contentDate: new Date("2026-11-23T00:00:00Z"), drawings: {}, elementNames: {} };
});

/** Words of a reason as they stand in a book: citations and marks apart, so only its plain beginning is looked for. */
function telling(texts: Iterable<string>): string[] {
  return [...texts].flatMap((text) => {
    const plain = text.split(/\[\[|\[S\d|\*/u)[0]?.trim() ?? "";
    return plain.length >= TELLING_LENGTH ? [plain] : [];
  });
}

function sessionNotes(locale: Locale): string {
  const notes = library.courses.get("tip")?.structure.modules.map((moduleId) => readFacilitation(contentRoot, { courseId: "tip", moduleId }, [locale]));
  return JSON.stringify(notes);
}

function allText(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allText) : [];
}

describe("handbook", () => {
  test.each(LOCALES)("BF1 nothing fenced is in the handbook in %s", (locale) => {
    const folder = mkdtempSync(path.join(tmpdir(), "book-"));
    writeBook({ kind: "handbook", locale, folder, sources, fonts: {}, step: () => undefined });
    expect(readdirSync(folder).toSorted()).toEqual([`handbook.${locale}.epub`, `handbook.${locale}.pdf`]);
    const pages = [...readEpub(new Uint8Array(readFileSync(path.join(folder, `handbook.${locale}.epub`)))).values()]
      .join("\n")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    // The PDF is set from the same model and from nothing else.
    const model = allText(buildHandbook(gatherHandbook(sources, locale))).join("\n");
    const fenced = telling([...fencedTexts(library).values()].flat());
    expect(fenced.length).toBeGreaterThan(500);
    expect(fenced.filter((words) => pages.includes(words) || model.includes(words))).toEqual([]);
    const notes = telling(allText(JSON.parse(sessionNotes(locale)))).filter((words) => words.length > 90);
    expect(notes.filter((words) => pages.includes(words) || model.includes(words))).toEqual([]);
  });

  test.each(LOCALES)("BF2 lessons, cases and named sources are in the handbook in %s", (locale) => {
    const book = JSON.stringify(buildHandbook(gatherHandbook(sources, locale)));
    for (const [id, { texts }] of library.lessons) {
      expect(book).toContain(`"id":"${id}"`);
      for (const source of texts.en?.frontMatter.sources ?? []) expect(book).toContain(`"id":"source-${source}"`);
    }
    for (const id of library.cases.keys()) expect(book).toContain(`"id":"case-${id}"`);
  });

  test("BF4 a pending Turkmen lesson is the Russian one under its Turkmen title", () => {
    const { lessons } = gatherHandbook(sources, "tk");
    const pending = [...lessons.values()].filter(({ textLocale }) => textLocale !== "tk");
    for (const lesson of pending) {
      expect(lesson.textLocale).toBe(library.lessons.get(lesson.id)?.texts.ru ? "ru" : "en");
      expect(lesson.translation).toBe("pending");
      expect(lesson.title).toBe(library.modules.get(lesson.moduleId)?.texts.tk?.activities[lesson.id]);
    }
  });
});

test("BF3 the PDF keeps its standard whatever the words are", () => {
  const hostile = '#panic("x") $a$ *b* <label> @ref \\u{0} // /* ` ]]> "quoted" \u{FEFF}\u{202E} Ž ž ň';
  const handbook = setBook({ json: JSON.stringify(buildHandbook(bookInput([lessonWith(hostile)]))), createdAtSeconds: 0 });
  const manual = setBook({ json: JSON.stringify(buildTrainersManual(bookInput([lessonWith(hostile)]))), createdAtSeconds: 0 });
  for (const pdf of [handbook, manual]) {
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
    expect(Buffer.from(pdf).includes("pdfuaid")).toBe(true);
  }
});

test("BF5 the manual holds the keys of quizzes and cases, and nothing of the tests", () => {
  const manual = allText(buildTrainersManual(gatherManual(sources, "en")));
  const text = manual.join("\n");
  for (const [id, { structure }] of library.modules) {
    if (structure.activities.some(({ kind }) => kind === "quiz")) expect(manual).toContain(`keys-quiz-${id}`);
  }
  for (const id of library.cases.keys()) expect(manual).toContain(`keys-${id}`);
  const forms = [...library.activities.values()].flatMap(({ activity }) => (activity.kind === "test" ? Object.values(activity.forms) : []));
  const stems = forms
    .flatMap((form) => Object.values(library.banks.get(form)?.texts.en?.items ?? {}).map(({ stem }) => stem))
    .filter((stem) => stem.length > 60);
  expect(stems.length).toBeGreaterThan(5);
  expect(stems.filter((stem) => text.includes(stem))).toEqual([]);
});

test("BF6 files carry book, language and format in their names", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "book-"));
  const steps: string[] = [];
  const made = writeBook({ kind: "trainers-manual", locale: "ru", folder, sources, fonts: {}, step: (step) => steps.push(step) });
  expect(readdirSync(folder).toSorted()).toEqual(["trainers-manual.ru.epub", "trainers-manual.ru.pdf"]);
  expect(steps).toEqual(["gathered", "pdf", "epub"]);
  expect(made.bytes.pdf).toBeGreaterThan(100_000);
});
