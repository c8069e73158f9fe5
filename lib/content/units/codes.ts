import { TYPE, isPluralElement, isSelectElement, isTagElement, parse } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Inline } from "@/lib/interop/xliff/model";
import type { TextFormat } from "./spot";

interface Mark {
  readonly start: number;
  readonly end: number;
  /** Marks of one pair share a number; null stands alone. */
  readonly pair: number | null;
  readonly optional: boolean;
}

/** Tags, citations, gaps of a cloze and code: they stand alone. */
const ALONE = /\{%[^%]*%\}|\[\[[^\]\s]+\]\]|\[S\d+(?:[^\]]*)\]|\{[a-z]\d*\}|`[^`]+`/gu;
/** Markup around words: a term, a fact of a case, a link, strong and plain emphasis. Group 1 opens, group 3 closes. */
const AROUND: readonly { readonly shape: RegExp; readonly optional: boolean }[] = [
  { shape: /(\{% *term\b[^%]*%\})(.*?)(\{% *\/term *%\})/gsu, optional: false },
  { shape: /(\[)((?:[^[\]]|\[\[[^\]]*\]\]|\[S\d[^\]]*\])*)(\]\{f\d+\})/gu, optional: false },
  { shape: /(\[)([^[\]]+)(\]\([^)\s]+\))/gu, optional: false },
  { shape: /(\*\*)(?=\S)(.+?)(?<=\S)(\*\*)/gsu, optional: true },
  { shape: /(?<!\*)(\*)(?=[^\s*])(.+?)(?<=[^\s*])(\*)(?!\*)/gsu, optional: true },
];

/** The words of a string apart from its markup, which a translator moves but does not edit. Joined again they are the string. */
export function inlineOf(text: string, format: TextFormat): Inline[] {
  if (format === "messages") return messageInline(text);
  const marks = disjoint([...paired(text), ...[...text.matchAll(ALONE)].map((found) => markAt(found.index, found[0].length))]);
  return nested(text, marks);
}

/** The markup of a string that must not get lost, in an order of its own; emphasis may come and go. */
export function codesOf(text: string, format: TextFormat): string[] {
  const collect = (content: readonly Inline[]): string[] =>
    content.flatMap((piece) => {
      if (typeof piece === "string") return [];
      const own = piece.optional ? [] : ["code" in piece ? piece.code : `${piece.open}…${piece.close}`];
      return "code" in piece ? own : [...own, ...collect(piece.content)];
    });
  return collect(inlineOf(text, format)).toSorted();
}

function markAt(start: number, length: number): Mark {
  return { start, end: start + length, pair: null, optional: false };
}

function paired(text: string): Mark[] {
  let pairs = 0;
  return AROUND.flatMap(({ shape, optional }) =>
    [...text.matchAll(shape)].flatMap(({ index, 0: whole, 1: open = "", 3: close = "" }) => {
      const pair = (pairs += 1);
      const end = index + whole.length;
      return [
        { start: index, end: index + open.length, pair, optional },
        { start: end - close.length, end, pair, optional },
      ];
    }),
  );
}

/** Marks in the order of the text; of two that overlap the one that began first stays, of a broken pair nothing. */
function disjoint(marks: readonly Mark[]): Mark[] {
  let upTo = 0;
  const kept = marks
    .toSorted((one, other) => one.start - other.start || other.end - one.end || (one.pair ?? Infinity) - (other.pair ?? Infinity))
    .filter(({ start, end }) => {
      if (start < upTo) return false;
      upTo = end;
      return true;
    });
  return crossing(kept.filter(({ pair }) => pair === null || kept.filter((mark) => mark.pair === pair).length === 2));
}

/** Pairs that cross another cannot be nested: their emphasis is left among the words, other marks stand alone. */
function crossing(marks: readonly Mark[]): Mark[] {
  const open: number[] = [];
  const crossed = new Set<number>();
  for (const { pair } of marks) {
    if (pair === null) continue;
    const at = open.lastIndexOf(pair);
    if (at < 0) open.push(pair);
    else for (const other of open.splice(at).slice(1)) crossed.add(other);
  }
  // A pair found open when an outer one closed was cut off here; its second mark would open it anew.
  return marks.flatMap((mark) => {
    if (mark.pair === null || !crossed.has(mark.pair)) return [mark];
    return mark.optional ? [] : [{ ...mark, pair: null }];
  });
}

function nested(text: string, marks: readonly Mark[]): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.start < from) continue;
    if (mark.start > from) pieces.push(text.slice(from, mark.start));
    const code = text.slice(mark.start, mark.end);
    const closing = mark.pair === null ? undefined : marks.find(({ pair, start }) => pair === mark.pair && start > mark.start);
    if (closing) {
      const inner = marks
        .filter(({ start, end }) => start >= mark.end && end <= closing.start)
        .map((one) => ({ ...one, start: one.start - mark.end, end: one.end - mark.end }));
      pieces.push({
        open: code,
        close: text.slice(closing.start, closing.end),
        optional: mark.optional,
        content: nested(text.slice(mark.end, closing.start), inner),
      });
      from = closing.end;
    } else {
      pieces.push({ code, optional: false });
      from = mark.end;
    }
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** A message of the interface: whatever is not words (arguments, plural and its categories, `#`) is markup. */
function messageInline(text: string): Inline[] {
  const words = literals(parse(text, { captureLocation: true }));
  const pieces: Inline[] = [];
  let from = 0;
  for (const [start, end] of words) {
    if (start > from) pieces.push({ code: text.slice(from, start), optional: false });
    pieces.push(text.slice(start, end));
    from = end;
  }
  if (from < text.length) pieces.push({ code: text.slice(from), optional: false });
  return pieces;
}

function literals(elements: readonly MessageFormatElement[]): (readonly [start: number, end: number])[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return element.location ? [[element.location.start.offset, element.location.end.offset] as const] : [];
    if (isPluralElement(element) || isSelectElement(element)) return Object.values(element.options).flatMap(({ value }) => literals(value));
    return isTagElement(element) ? literals(element.children) : [];
  });
}
