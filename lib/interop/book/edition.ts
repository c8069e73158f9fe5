import { columnWidths } from "./columns";
import { plain, wordsOf } from "./inline";
import type { Instrument } from "./input";
import type { Ledger } from "./ledger";
import type { BookBlock, BookChapter, BookRow } from "./model";
import { chapter, paragraph } from "./appendix";
import { fill } from "./words";

/** Every law of the course with when it applies, how far it was read and who signed it, on the day of the book. */
export function lawStatesChapter(ledger: Ledger): BookChapter {
  const { words, input } = ledger;
  const head: BookRow = words.lawStatesHead.map(plain);
  const rows = input.instruments.map((law): BookRow => {
    const own = [...input.provisions.values()].filter(({ ref }) => ref.startsWith(`${law.id}#`));
    const read = own.filter(({ state }) => state === "verified").length;
    return [
      plain(law.title),
      plain(validity(ledger, law)),
      plain(words.lawState[law.state]),
      plain(fill(words.readOf, { read, all: own.length })),
      plain(law.reviewer ?? words.noReviewer),
    ];
  });
  const table: BookBlock = { type: "table", head, rows, widths: columnWidths([head, ...rows].map((row) => row.map(wordsOf))), timed: false };
  return chapter("law-states", words.lawStates, [paragraph(fill(words.lawStatesIntro, { date: input.dateWords })), table]);
}

function validity(ledger: Ledger, law: Instrument): string {
  const { words } = ledger;
  return law.readAsOf === null ? period(ledger, law) : `${period(ledger, law)}; ${fill(words.textOf, { date: law.readAsOf })}`;
}

function period({ words }: Ledger, { validFrom, validTo }: Instrument): string {
  const day = ({ value, verified }: { readonly value: string; readonly verified: boolean }) => (verified ? value : fill(words.dateDraft, { date: value }));
  if (validFrom === null) return words.dateUnknown;
  return validTo === null ? fill(words.since, { from: day(validFrom) }) : fill(words.sinceUntil, { from: day(validFrom), to: day(validTo) });
}

/** The last page: what edition this is, under which licence, set in what. */
export function colophonChapter({ words, input }: Ledger, title: string): BookChapter {
  const { version, title: course } = input.course;
  const lines = words.colophonLines.map((line) => paragraph(fill(line, { title, course, product: words.product, version, date: input.dateWords })));
  const links = words.colophonLinks.map(([name = "", href = ""]): BookBlock => ({
    type: "paragraph",
    children: [...plain(`${name}: `), { type: "link", href, children: plain(href) }],
  }));
  return chapter("colophon", words.colophon, [...lines, ...links]);
}
