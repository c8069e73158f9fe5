import type { PublicCase } from "@/lib/domain/catalogue";
import { columnWidths } from "./columns";
import { plain, shortLine, wordsOf } from "./inline";
import { marksOf, type Ledger } from "./ledger";
import type { BookBlock, BookChapter, BookPart, BookRow } from "./model";
import { paragraph, underTitle } from "./appendix";

/** The case files as they lie on the desk: task, persons, documents. No fact is marked, no reason is right or wrong. */
export function casesPart(ledger: Ledger): BookPart {
  const { words, input } = ledger;
  return {
    id: "cases",
    label: null,
    title: words.cases,
    marks: [],
    intro: [paragraph(words.casesIntro)],
    chapters: underTitle(input.cases.map((file, index) => caseChapter(ledger, file, index + 1))),
    slides: [],
  };
}

function caseChapter(ledger: Ledger, file: PublicCase, number: number): BookChapter {
  const { words } = ledger;
  const id = `case-${file.id}`;
  ledger.openChapter(id);
  const notice: BookBlock[] =
    file.notice.text === null || file.notice.level === "none"
      ? []
      : [
          {
            type: "passage",
            tone: "notice",
            label: words.notice,
            title: null,
            children: [
              paragraph(file.notice.text),
              { type: "paragraph", children: [{ type: "strong", children: plain(`${words.neutralSummary}: `) }, ...plain(file.neutralSummary)] },
            ],
          },
        ];
  const blocks: BookBlock[] = [
    { type: "passage", tone: "practice", label: words.task, title: null, children: [paragraph(file.task)] },
    ...notice,
    personsOf(ledger, file),
    ...file.documents.flatMap((document) => documentOf(id, document)),
    { type: "heading", level: 3, id: `${id}--why-not`, children: plain(words.whyNot) },
    { type: "list", marker: "letter", items: file.whyNot.map(({ text }) => [{ type: "paragraph", children: shortLine(ledger, text) }]) },
  ];
  return {
    id,
    number: String(number),
    title: file.title,
    kicker: words.minutes.replace("{minutes}", String(file.minutes)),
    marks: marksOf(words, file),
    fresh: true,
    blocks: file.textLocale === ledger.input.locale ? blocks : [{ type: "foreign", lang: file.textLocale, children: blocks }],
  };
}

function documentOf(caseId: string, document: PublicCase["documents"][number]): BookBlock[] {
  const meta: BookBlock[] = document.meta === null ? [] : [{ type: "paragraph", children: [{ type: "em", children: plain(document.meta) }] }];
  const paragraphs = document.paragraphs.map((segments): BookBlock => paragraph(segments.map(({ text }) => text).join("")));
  return [
    { type: "heading", level: 3, id: `${caseId}--${document.id}`, children: plain(document.title) },
    { type: "passage", tone: "document", label: "", title: null, children: [...meta, ...paragraphs] },
  ];
}

function personsOf({ words }: Ledger, file: PublicCase): BookBlock {
  const accused = file.accused.map(({ name }): BookRow => [plain(name), plain(words.accused), plain("")]);
  const victims = file.victims.map(({ name, age }): BookRow => [plain(name), plain(words.victim), plain(age === null ? words.ageUnknown : String(age))]);
  const head: BookRow = [plain(words.name), plain(words.role), plain(words.age)];
  const rows = [...victims, ...accused];
  return { type: "table", head, rows, widths: columnWidths([head, ...rows].map((row) => row.map(wordsOf))), timed: false };
}
