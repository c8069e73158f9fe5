import type { PublicModule } from "@/lib/domain/catalogue";
import { stepBlocks } from "./blocks";
import { moduleIntro } from "./chapters";
import { columnWidths } from "./columns";
import { aboutPart, bookOf, chapterNames } from "./handbook";
import { handoutsPart } from "./handouts";
import { isSheet, sheetList } from "./sheets";
import { plain, wordsOf } from "./inline";
import type { ManualInput } from "./input";
import { keysPart } from "./keys-part";
import { Ledger, marksOf } from "./ledger";
import type { Book, BookBlock, BookChapter, BookPart, BookRow } from "./model";
import { chapter, paragraph } from "./appendix";
import { referencePart } from "./reference";
import { slidesPart } from "./slides";
import { fill } from "./words";

/** The trainer's manual: session plans and notes, handouts, slides, answer keys. For staff; it holds what is fenced. */
export function buildTrainersManual(input: ManualInput): Book {
  const ledger = new Ledger(input);
  const about = aboutPart(ledger, ledger.words.aboutManual);
  const modules = input.course.modules.map((module, index) => sessionPart(ledger, input, { module, number: String(index + 1) }));
  const slides = input.course.modules.map((module, index) => slidesPart(ledger, module, String(index + 1)));
  const parts = [
    { ...about, chapters: [courseChapter(ledger), ...about.chapters] },
    ...modules,
    handoutsPart(ledger, input),
    ...slides.filter(({ slides: pages }) => pages.length > 1),
    keysPart(ledger, input),
  ];
  return bookOf(ledger, "trainers-manual", [...parts, referencePart(ledger, chapterNames(parts), ledger.words["trainers-manual"])]);
}

function courseChapter(ledger: Ledger): BookChapter {
  const { words, input } = ledger;
  const head: BookRow = [plain(words.day), plain(words.moduleColumn), plain(words.time)];
  const rows = input.course.modules.map(({ day, title, minutes }, index): BookRow => [
    plain(day),
    plain(`${index + 1}. ${title}`),
    plain(fill(words.minutes, { minutes })),
  ]);
  const table: BookBlock = { type: "table", head, rows, widths: columnWidths([head, ...rows].map((row) => row.map(wordsOf))), timed: false };
  return { ...chapter("about-course", words.course, [table]), fresh: false };
}

function sessionPart(ledger: Ledger, input: ManualInput, { module, number }: { readonly module: PublicModule; readonly number: string }): BookPart {
  ledger.openPart(number);
  ledger.openChapter(module.id);
  return {
    id: module.id,
    label: fill(ledger.words.module, { number }),
    title: module.title,
    marks: marksOf(ledger.words, module),
    intro: moduleIntro(ledger, module),
    chapters: [sessionChapter(ledger, input, module)],
    slides: [],
  };
}

function sessionChapter(ledger: Ledger, input: ManualInput, module: PublicModule): BookChapter {
  const { words } = ledger;
  const id = `session-${module.id}`;
  ledger.openChapter(id);
  const notes = input.facilitation.get(module.id);
  const base = { id, number: null, title: words.session, kicker: null, fresh: false };
  if (!notes) return { ...base, marks: [], blocks: [paragraph(words.sessionPending)] };
  const { textLocale, state, sections } = notes;
  const sheets = sections.filter(isSheet);
  const plan = stepBlocks(
    { ledger, chapter: id, textLocale, checks: {} },
    sections.filter((section) => !isSheet(section)),
  );
  const blocks = [...plan, ...sheetList(ledger, module, sheets)];
  return {
    ...base,
    marks: marksOf(words, { locale: input.locale, textLocale, translation: state }),
    blocks: textLocale === input.locale ? blocks : [{ type: "foreign", lang: textLocale, children: blocks }],
  };
}
