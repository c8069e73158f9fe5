import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { chapter, paragraph, underTitle } from "./appendix";
import { colophonChapter, lawStatesChapter } from "./edition";
import { plain } from "./inline";
import { bookId, type Ledger } from "./ledger";
import type { BookBlock, BookInline, BookPart, BookTerm } from "./model";

/** Names of chapters by id, for the glossary of a book without pages. */
export type ChapterNames = ReadonlyMap<string, string>;

/** Glossary, law and sources: what the chapters before referred to, and the edition. Built last, because it reads what the ledger noted. */
export function referencePart(ledger: Ledger, chapters: ChapterNames, title: string): BookPart {
  const { words } = ledger;
  // The glossary and the law cite sources of their own: they are written before the list of sources.
  const glossary = chapter("glossary", words.glossary, [paragraph(words.glossaryIntro), glossaryBlock(ledger, chapters)]);
  const law = chapter("law-cited", words.law, [paragraph(words.lawIntro), ...lawBlocks(ledger)]);
  const sources = chapter("sources", words.sources, [paragraph(words.sourcesIntro), sourceBlock(ledger)]);
  const back = [glossary, lawStatesChapter(ledger), law, sources, colophonChapter(ledger, title)];
  return { id: "reference", label: null, title: words.reference, marks: [], intro: [], chapters: underTitle(back), slides: [] };
}

function glossaryBlock(ledger: Ledger, chapters: ChapterNames): BookBlock {
  const { input, words } = ledger;
  for (const { provisions, sources } of input.terms) {
    for (const ref of provisions) ledger.cite(ref);
    for (const id of sources) ledger.source(id);
  }
  const terms = input.terms.map((entry): BookTerm => {
    const own = entry.words[input.locale] ?? entry.words.en;
    return {
      id: bookId.term(entry.id),
      term: own?.term ?? entry.id,
      definition: own?.definition ?? null,
      others: LOCALES.filter((lang) => lang !== input.locale).flatMap((lang) => otherOf(ledger, lang, entry.words[lang])),
      usedIn: [...(ledger.terms.get(entry.id) ?? [])].flatMap((to) => {
        const label = chapters.get(to);
        return label === undefined ? [] : [{ to, label }];
      }),
    };
  });
  return { type: "glossary", terms, pagesLabel: words.usedOn };
}

function otherOf({ words }: Ledger, lang: Locale, term: { readonly term: string; readonly state: string } | null): BookTerm["others"] {
  if (term === null) return [];
  return [{ lang, name: words.languages[lang], term: term.term, mark: term.state === "machine_draft" ? words.unconfirmed : null }];
}

function lawBlocks(ledger: Ledger): BookBlock[] {
  const { input, words } = ledger;
  const cited = [...input.provisions.values()].filter(({ ref }) => ledger.provisions.has(ref));
  return input.instruments.flatMap(({ id, title }): BookBlock[] => {
    const own = cited.filter(({ ref }) => ref.startsWith(`${id}#`));
    if (own.length === 0) return [];
    const entries = own.map((provision) => ({
      id: bookId.law(provision.ref),
      mark: provision.pinpoint,
      lang: null,
      children: provision.says === null ? [] : plain(provision.says),
      note: [
        ...(provision.state === "draft" ? [{ type: "draft", mark: words.notVerified, children: [] } satisfies BookInline] : []),
        { type: "link", href: provision.url, children: plain(words.officialText) } satisfies BookInline,
      ],
    }));
    return [
      { type: "heading", level: 3, id: `law-of-${id}`, children: plain(title) },
      { type: "entries", entries },
    ];
  });
}

function sourceBlock(ledger: Ledger): BookBlock {
  const number = (id: string) => Number(id.slice(1));
  const cited = [...ledger.input.sources.values()].filter(({ id }) => ledger.sources.has(id)).toSorted((one, other) => number(one.id) - number(other.id));
  return {
    type: "entries",
    entries: cited.map(({ id, title, url, note }) => ({
      id: bookId.source(id),
      mark: id,
      lang: "en",
      children: plain(title),
      note: [{ type: "link", href: url, children: plain(url) }, ...(note === null ? [] : plain(` ${note}`))],
    })),
  };
}
