import type { PublicCase, PublicModule } from "@/lib/domain/catalogue";
import { answerBlocks } from "./answers";
import { columnWidths } from "./columns";
import { plain, shortLine, wordsOf } from "./inline";
import type { AnsweredCase, AnsweredItem, ManualInput } from "./input";
import { marksOf, type Ledger } from "./ledger";
import type { BookBlock, BookChapter, BookPart, BookRow } from "./model";
import { chapter, paragraph, underTitle } from "./appendix";
import { tagWords } from "./tag-words";
import { fill } from "./words";

/** The answer keys: checks and quiz of each module, then the cases. The opening and closing tests are not among them. */
export function keysPart(ledger: Ledger, input: ManualInput): BookPart {
  const { words } = ledger;
  const modules = input.course.modules.flatMap((module, index) => moduleKeys(ledger, input, { module, number: String(index + 1) }));
  const cases = input.cases.flatMap((file) => {
    const answers = input.caseAnswers.get(file.id);
    return answers ? [caseKey(ledger, input, { file, answers })] : [];
  });
  return {
    id: "keys",
    label: null,
    title: words.keys,
    marks: [],
    intro: [paragraph(words.keysIntro)],
    chapters: underTitle([...modules, ...cases]),
    slides: [],
  };
}

function moduleKeys(ledger: Ledger, input: ManualInput, { module, number }: { readonly module: PublicModule; readonly number: string }): BookChapter[] {
  const { words } = ledger;
  const checksId = `keys-checks-${module.id}`;
  ledger.openChapter(checksId);
  const checks = module.activities.flatMap(({ id, kind }): BookBlock[] => {
    const lesson = kind === "lesson" ? input.lessons.get(id) : undefined;
    if (!lesson || Object.keys(lesson.checks).length === 0) return [];
    const heading: BookBlock = { type: "heading", level: 3, id: `${checksId}--${id}`, children: plain(lesson.title) };
    return [heading, ...inLanguage(input, lesson.textLocale, answered(ledger, Object.values(lesson.checks)))];
  });
  const quizId = `keys-quiz-${module.id}`;
  ledger.openChapter(quizId);
  const quizzes = (input.quizzes.get(module.id) ?? []).flatMap(({ items, textLocale }) => inLanguage(input, textLocale, answered(ledger, items)));
  return [
    ...(checks.length > 0 ? [chapter(checksId, fill(words.checksKey, { number }), checks)] : []),
    ...(quizzes.length > 0 ? [chapter(quizId, fill(words.quizKey, { number }), quizzes)] : []),
  ];
}

/** Numbered questions with their answers. */
function answered(ledger: Ledger, items: readonly AnsweredItem[]): BookBlock[] {
  return items.map((item, index) => ({
    type: "passage",
    tone: "answer",
    label: String(index + 1),
    title: null,
    children: answerBlocks(ledger, item),
  }));
}

function inLanguage(input: ManualInput, lang: ManualInput["locale"], blocks: readonly BookBlock[]): readonly BookBlock[] {
  return lang === input.locale || blocks.length === 0 ? blocks : [{ type: "foreign", lang, children: blocks }];
}

function caseKey(ledger: Ledger, input: ManualInput, { file, answers }: { readonly file: PublicCase; readonly answers: AnsweredCase }): BookChapter {
  const { words } = ledger;
  const id = `keys-${file.id}`;
  ledger.openChapter(id);
  const { key, rationale, facts } = answers;
  const head: BookRow = [plain(words.fact), plain(words.carries), plain(words.why)];
  const rows = Object.entries(key.facts).map(([fact, { tags }]): BookRow => {
    const names = tags.map((tag) => tagWords({ words, elementNames: input.elementNames, file }, tag));
    return [plain(facts.get(fact) ?? fact), plain(names.join("; ")), shortLine(ledger, rationale.facts[fact] ?? "")];
  });
  const blocks: BookBlock[] = [
    { type: "paragraph", children: shortLine(ledger, rationale.closing) },
    { type: "table", head, rows, widths: columnWidths([head, ...rows].map((row) => row.map(wordsOf))), timed: false },
    { type: "heading", level: 3, id: `${id}--why-not`, children: plain(words.whyNot) },
    { type: "list", marker: "letter", items: file.whyNot.map((reason) => whyNotItem(ledger, reason, rationale.whyNot[reason.id] ?? "")) },
  ];
  return { ...chapter(id, fill(words.caseKey, { title: file.title }), inLanguage(input, file.textLocale, blocks)), marks: marksOf(words, file) };
}

function whyNotItem(ledger: Ledger, { text }: { readonly text: string }, reason: string): BookBlock[] {
  return [
    { type: "paragraph", children: shortLine(ledger, text) },
    { type: "paragraph", children: [{ type: "em", children: shortLine(ledger, reason) }] },
  ];
}
