import type { PublicModule } from "@/lib/domain/catalogue";
import { plain } from "./inline";
import type { ManualInput } from "./input";
import type { Ledger } from "./ledger";
import type { BookBlock, BookChapter, BookPart, BookRow } from "./model";
import { questionBlocks } from "./questions";
import { paragraph } from "./appendix";
import { roomToWrite } from "./room";
import { sheetChapters } from "./sheets";
import { fill } from "./words";

/** Pages to copy: worksheets that serve any case, the sheets of the sessions, and the questions of each module on paper. No answers. */
export function handoutsPart(ledger: Ledger, manual: ManualInput): BookPart {
  const { words, input } = ledger;
  const questions = input.course.modules.flatMap((module, index) => questionSheet(ledger, module, String(index + 1)));
  return {
    id: "handouts",
    label: null,
    title: words.handouts,
    marks: [],
    intro: [paragraph(words.handoutsIntro), paragraph(words.caseFilesAt)],
    chapters: [...worksheets(ledger), ...sheetChapters(ledger, manual), ...questions],
    slides: [],
  };
}

function worksheets({ words }: Ledger): BookChapter[] {
  const sheet = (id: string, title: string, kicker: string, blocks: readonly BookBlock[]): BookChapter => ({
    id,
    number: null,
    title,
    kicker,
    marks: [],
    fresh: true,
    blocks,
  });
  const prompts = (rows: readonly string[], count: number): BookBlock[] =>
    rows.flatMap((row): BookBlock[] => [
      { type: "paragraph", children: [{ type: "strong", children: plain(row) }] },
      { type: "lines", count },
    ]);
  const head: BookRow = words.matrixHead.map(plain);
  const rows = words.matrixRows.map((row): BookRow => [plain(row), roomToWrite(6), [], []]);
  return [
    sheet("sheet-elements", words.matrixTitle, words.matrixKicker, [{ type: "table", head, rows, widths: [0.2, 0.3, 0.28, 0.22], timed: false }]),
    sheet("sheet-qualification", words.qualifyTitle, words.qualifyKicker, prompts(words.qualifyRows, 3)),
    sheet("sheet-exit", words.exitTitle, words.exitKicker, prompts(words.exitRows, 4)),
  ];
}

function questionSheet(ledger: Ledger, module: PublicModule, number: string): BookChapter[] {
  const { words, input } = ledger;
  const id = `questions-${module.id}`;
  ledger.openChapter(id);
  const lessons = module.activities.flatMap((activity) => (activity.kind === "lesson" ? (input.lessons.get(activity.id) ?? []) : []));
  const blocks = lessons.flatMap((lesson): BookBlock[] => {
    const questions = Object.values(lesson.checks).map(({ item, text }, index): BookBlock => ({
      type: "passage",
      tone: "answer",
      label: String(index + 1),
      title: null,
      children: questionBlocks(ledger, item, text),
    }));
    if (questions.length === 0) return [];
    const inner: BookBlock[] = [{ type: "heading", level: 3, id: `${id}--${lesson.id}`, children: plain(lesson.title) }, ...questions];
    return lesson.textLocale === input.locale ? inner : [{ type: "foreign", lang: lesson.textLocale, children: inner }];
  });
  if (blocks.length === 0) return [];
  return [{ id, number: null, title: fill(words.questionsOf, { number }), kicker: words.questionsKicker, marks: [], fresh: true, blocks }];
}
