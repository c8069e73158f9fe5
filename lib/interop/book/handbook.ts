import type { PublicModule } from "@/lib/domain/catalogue";
import { casesPart } from "./cases";
import { lessonChapter, moduleIntro, signsChapter } from "./chapters";
import type { HandbookInput } from "./input";
import { Ledger, marksOf } from "./ledger";
import type { Book, BookKind, BookPart } from "./model";
import { paragraph } from "./appendix";
import { referencePart, type ChapterNames } from "./reference";
import { fill } from "./words";

/** The learner's handbook: lessons, case files, glossary, law, sources. Takes public views only, so it can hold no graded key. */
export function buildHandbook(input: HandbookInput): Book {
  const ledger = new Ledger(input);
  const modules = input.course.modules.map((module, index) => modulePart(ledger, module, String(index + 1)));
  const cases = casesPart(ledger);
  const parts = [aboutPart(ledger, ledger.words.aboutHandbook), ...modules, ...(cases.chapters.length > 0 ? [cases] : [])];
  return bookOf(ledger, "handbook", [...parts, referencePart(ledger, chapterNames(parts), ledger.words.handbook)]);
}

function modulePart(ledger: Ledger, module: PublicModule, number: string): BookPart {
  ledger.openPart(number);
  ledger.openChapter(module.id);
  const lessons = module.activities.flatMap(({ id, kind }) => (kind === "lesson" ? (ledger.input.lessons.get(id) ?? []) : []));
  return {
    id: module.id,
    label: fill(ledger.words.module, { number }),
    title: module.title,
    marks: marksOf(ledger.words, module),
    intro: moduleIntro(ledger, module),
    chapters: lessons.map((lesson, index) => lessonChapter(ledger, lesson, `${number}.${index + 1}`)),
    slides: [],
  };
}

/** What the book is and how to read its marks. */
export function aboutPart(ledger: Ledger, paragraphs: readonly string[]): BookPart {
  const { about } = ledger.words;
  return { id: "about", label: null, title: about, marks: [], intro: paragraphs.map(paragraph), chapters: [signsChapter(ledger)], slides: [] };
}

/** Where a term is used, in words: "2.1 Palermo, element by element". */
export function chapterNames(parts: readonly BookPart[]): ChapterNames {
  const names = parts.flatMap((part) => [
    [part.id, part.title] as const,
    ...part.chapters.map(({ id, number, title }) => [id, number === null ? title : `${number} ${title}`] as const),
  ]);
  return new Map(names);
}

/** Title page, frame and parts as one book. */
export function bookOf(ledger: Ledger, kind: BookKind, parts: readonly BookPart[]): Book {
  const { words, input } = ledger;
  return {
    kind,
    locale: input.locale,
    title: words[kind],
    subtitle: kind === "handbook" ? words.subtitleHandbook : words.subtitleManual,
    version: input.course.version,
    date: input.date,
    dateWords: input.dateWords,
    imprint: [input.course.title, words.notAdvice, words.noEndorsement, words.invented, words.licence],
    frame: {
      contents: words.contents,
      figures: words.figuresList,
      version: words.version,
      figure: words.figure,
      page: words.page,
      product: words.product,
      cover: words.cover,
      accessibility: words.accessibility,
    },
    parts,
    drawings: input.drawings,
  };
}
