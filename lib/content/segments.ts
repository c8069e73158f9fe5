import type { CaseSegment, CaseText } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import { mapLocales } from "./language";
import type { ByLocale, CaseSegments } from "./model";

const FACT = /\[(?<words>[^[\]]+)\]\{(?<fact>[a-z][a-z0-9]{0,11})\}/gu;
const SENTENCES = {
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  ru: new Intl.Segmenter("ru", { granularity: "sentence" }),
  tk: new Intl.Segmenter("tk", { granularity: "sentence" }),
} satisfies Record<Locale, Intl.Segmenter>;
const INITIAL_AT_END = /(?:^|\s)\p{Lu}\.\s*$/u;

/** A piece of a paragraph; `fact` is the id in `[words]{f2}`, null for what stands between. */
export interface Piece {
  readonly text: string;
  readonly fact: string | null;
}

/** Ids of the facts marked in a paragraph, in order, with repeats. */
export function markedFacts(paragraph: string): string[] {
  return [...paragraph.matchAll(FACT)].map((match) => match.groups?.["fact"] ?? "");
}

/** The paragraph as the reader sees it, without marks. */
export function plainParagraph(paragraph: string): string {
  return paragraph.replaceAll(FACT, "$<words>");
}

/** Cuts a paragraph into fact spans and the sentences between them. Joined, the pieces give `plainParagraph` back. */
export function cutParagraph(paragraph: string, locale: Locale): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(FACT)) {
    pieces.push(...sentences(paragraph.slice(from, match.index), locale));
    pieces.push({ text: match.groups?.["words"] ?? "", fact: match.groups?.["fact"] ?? null });
    from = match.index + match[0].length;
  }
  pieces.push(...sentences(paragraph.slice(from), locale));
  return joinPunctuation(pieces);
}

function sentences(text: string, locale: Locale): Piece[] {
  const found: string[] = [];
  for (const { segment } of SENTENCES[locale].segment(text)) {
    const last = found.at(-1);
    // A dot after an initial ends no sentence: "investigator S. Orazov".
    if (last !== undefined && INITIAL_AT_END.test(last)) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((sentence) => ({ text: sentence, fact: null }));
}

/** A piece without a letter or digit is nothing to mark: it joins its neighbour. */
function joinPunctuation(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let opening = "";
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (/[\p{L}\p{N}]/u.test(piece.text)) {
      joined.push({ ...piece, text: opening + piece.text });
      opening = "";
    } else if (last) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else opening += piece.text;
  }
  return opening === "" ? joined : [...joined, { text: opening, fact: null }];
}

/** Segments of one case per locale, and apart from them (key side) which segment carries which fact. */
export interface SegmentedCase {
  readonly segments: ByLocale<CaseSegments>;
  /** Locale → segment id → fact id. */
  readonly facts: ByLocale<Readonly<Record<string, string>>>;
}

/**
 * Gives every piece its id. The source locale counts through each document (`d1s1`, `d1s2` …). In another locale a fact takes
 * the id it has in the source, so marks survive a change of language; other pieces take, paragraph by paragraph, the ids of
 * the source's other pieces in order, and what is left over gets new numbers after the last.
 */
export function segmentCase(texts: ByLocale<CaseText>): SegmentedCase {
  const source = texts[SOURCE_LOCALE];
  if (!source) return { segments: {}, facts: {} };
  const numbered = numberSource(cutDocuments(source, SOURCE_LOCALE));
  const identified = mapLocales(texts, (text, locale) => (locale === SOURCE_LOCALE ? numbered : alignDocuments(cutDocuments(text, locale), numbered)));
  return { segments: mapLocales(identified, publicSegments), facts: mapLocales(identified, factsBySegment) };
}

type Cut = Readonly<Record<string, readonly (readonly Piece[])[]>>;
interface IdentifiedPiece extends Piece {
  readonly id: string;
}
type Identified = Readonly<Record<string, readonly (readonly IdentifiedPiece[])[]>>;

function cutDocuments(text: CaseText, locale: Locale): Cut {
  return Object.fromEntries(Object.entries(text.documents).map(([id, { paragraphs }]) => [id, paragraphs.map((paragraph) => cutParagraph(paragraph, locale))]));
}

function numberSource(documents: Cut): Identified {
  return Object.fromEntries(
    Object.entries(documents).map(([document, paragraphs]) => {
      let count = 0;
      return [document, paragraphs.map((pieces) => pieces.map((piece) => ({ ...piece, id: `${document}s${(count += 1)}` })))];
    }),
  );
}

function alignDocuments(documents: Cut, source: Identified): Identified {
  const idOfFact = new Map(
    Object.values(source)
      .flat(2)
      .flatMap(({ fact, id }) => (fact === null ? [] : [[fact, id] as const])),
  );
  return Object.fromEntries(
    Object.entries(documents).map(([document, paragraphs]) => {
      let count = (source[document] ?? []).flat().length;
      const aligned = paragraphs.map((pieces, index) => {
        const free = (source[document]?.[index] ?? []).filter(({ fact }) => fact === null).map(({ id }) => id);
        return pieces.map((piece) => {
          const known = piece.fact === null ? free.shift() : idOfFact.get(piece.fact);
          return { ...piece, id: known ?? `${document}s${(count += 1)}` };
        });
      });
      return [document, aligned];
    }),
  );
}

function factsBySegment(documents: Identified): Record<string, string> {
  const marked = Object.values(documents)
    .flat(2)
    .flatMap(({ id, fact }) => (fact === null ? [] : [[id, fact] as const]));
  return Object.fromEntries(marked);
}

function publicSegments(documents: Identified): CaseSegments {
  const strip = ({ id, text }: IdentifiedPiece): CaseSegment => ({ id, text });
  return Object.fromEntries(Object.entries(documents).map(([id, paragraphs]) => [id, paragraphs.map((pieces) => pieces.map(strip))]));
}
