import type { PublicActivity, PublicLesson, PublicModule } from "@/lib/domain/catalogue";
import { columnWidths } from "./columns";
import { stepBlocks } from "./blocks";
import { plain, wordsOf } from "./inline";
import { marksOf, type Ledger } from "./ledger";
import type { BookBlock, BookChapter, BookRow } from "./model";
import { chapter, paragraph } from "./appendix";
import { fill } from "./words";

/** A lesson as a chapter. In a language that has no text of it yet it is the text of another one, whole, and says so. */
export function lessonChapter(ledger: Ledger, lesson: PublicLesson, number: string): BookChapter {
  ledger.openChapter(lesson.id);
  const { words, input } = ledger;
  const steps = stepBlocks({ ledger, chapter: lesson.id, textLocale: lesson.textLocale, checks: lesson.checks }, lesson.steps);
  // The sources a lesson names for itself stand in the list, cited in a sentence or not.
  for (const { id } of lesson.sources) ledger.source(id);
  const summary = input.summaries.get(lesson.id);
  const lead: BookBlock[] =
    summary === undefined ? [] : [{ type: "passage", tone: "note", label: words.callout.note, title: null, children: [paragraph(summary)] }];
  return {
    id: lesson.id,
    number,
    title: lesson.title,
    kicker: fill(words.minutes, { minutes: lesson.minutes }),
    marks: marksOf(words, lesson),
    fresh: false,
    blocks: [...lead, ...(lesson.textLocale === input.locale ? steps : [{ type: "foreign", lang: lesson.textLocale, children: steps } satisfies BookBlock])],
  };
}

/** What opens a module: summary, aims, what it consists of. */
export function moduleIntro(ledger: Ledger, module: PublicModule): BookBlock[] {
  const { words } = ledger;
  const aims: BookBlock[] = [
    { type: "paragraph", children: [{ type: "strong", children: plain(words.aims) }] },
    { type: "list", marker: "bullet", items: module.objectives.map(({ text }) => [paragraph(text)]) },
  ];
  return [paragraph(module.summary), ...aims, ...outlineTable(ledger, module)];
}

function outlineTable(ledger: Ledger, module: PublicModule): BookBlock[] {
  const { words } = ledger;
  const head: BookRow = [plain(words.inThisModule), plain(words.kind), plain(words.time)];
  // Where everything is optional, the word on every line says nothing.
  const mixed = module.activities.some(({ required }) => required);
  const rows: BookRow[] = [
    ...module.activities.map((activity): BookRow => [
      titleCell(ledger, activity, mixed),
      plain(kindOf(ledger, activity)),
      plain(fill(words.minutes, { minutes: activity.minutes })),
    ]),
    ...module.announced.map(({ title }): BookRow => [plain(title), plain(words.announced), plain("")]),
  ];
  if (rows.length === 0) return [];
  return [{ type: "table", head, rows, widths: columnWidths([head, ...rows].map((row) => row.map(wordsOf))), timed: false }];
}

function titleCell({ words }: Ledger, activity: PublicActivity, mixed: boolean): BookRow[number] {
  return plain(activity.required || !mixed ? activity.title : `${activity.title} (${words.optional})`);
}

/** Kinds of activity grow; what has no word of its own here is an exercise. */
function kindOf({ words }: Ledger, { kind }: { readonly kind: string }): string {
  return Object.entries(words.kinds).find(([name]) => name === kind)?.[1] ?? words.exercise;
}

/** How to read the marks, with what the reader must know before relying on a line. */
export function signsChapter({ words }: Ledger): BookChapter {
  const head: BookRow = [plain(words.sign), plain(words.meaning)];
  const rows = words.signRows.map((row): BookRow => row.map(plain));
  const blocks: BookBlock[] = [
    { type: "table", head, rows, widths: [0.26, 0.74], timed: false },
    paragraph(words.pendingRule),
    paragraph(`${words.notAdvice} ${words.noEndorsement} ${words.invented}`),
  ];
  return { ...chapter("about-signs", words.signs, blocks), fresh: false };
}
