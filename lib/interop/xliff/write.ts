import { GLOSSARY_NAMESPACE, OWN_NAMESPACE, XLIFF_NAMESPACE } from "./model";
import type { Inline, XliffDocument, XliffFile, XliffUnit } from "./model";

/**
 * An XLIFF 2.1 document as text, one unit after the other, ends of lines `\n`. The same document gives the same bytes. Markup
 * within words becomes `<ph>` and `<pc>` with its original in `<originalData>`; a code in the target that the source has too carries
 * the same id, as the standard asks.
 */
export function writeXliff({ sourceLanguage, targetLanguage, files }: XliffDocument): string {
  const namespaces = `xmlns="${XLIFF_NAMESPACE}" xmlns:gls="${GLOSSARY_NAMESPACE}" xmlns:ctt="${OWN_NAMESPACE}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff ${namespaces} version="2.1" srcLang="${attribute(sourceLanguage)}" trgLang="${attribute(targetLanguage)}">`,
    ...files.flatMap(fileLines),
    "</xliff>",
    "",
  ].join("\n");
}

function fileLines({ id, original, notes, units }: XliffFile): string[] {
  return [`  <file id="${attribute(id)}" original="${attribute(original)}">`, ...noteLines(notes, "    "), ...units.flatMap(unitLines), "  </file>"];
}

function unitLines(unit: XliffUnit): string[] {
  const codes = new Codes();
  const source = inlineXml(unit.source, codes.side());
  const target = unit.target === null ? null : inlineXml(unit.target, codes.side());
  const subState = unit.subState === null ? "" : ` subState="ctt:${attribute(unit.subState)}"`;
  return [
    `    <unit id="${attribute(unit.id)}" xml:space="preserve" ctt:over="${attribute(unit.over)}">`,
    ...termLines(unit),
    ...noteLines(unit.notes, "      "),
    ...codes.lines(),
    `      <segment state="${unit.state}"${subState}>`,
    `        <source>${source}</source>`,
    ...(target === null ? [] : [`        <target>${target}</target>`]),
    "      </segment>",
    "    </unit>",
  ];
}

function termLines({ terms }: XliffUnit): string[] {
  if (terms.length === 0) return [];
  const entries = terms.map(
    ({ term, translation }) =>
      `        <gls:glossEntry><gls:term>${words(term)}</gls:term><gls:translation>${words(translation)}</gls:translation></gls:glossEntry>`,
  );
  return ["      <gls:glossary>", ...entries, "      </gls:glossary>"];
}

function noteLines(notes: XliffUnit["notes"], indent: string): string[] {
  if (notes.length === 0) return [];
  return [
    `${indent}<notes>`,
    ...notes.map(({ category, text }) => `${indent}  <note category="${attribute(category)}">${words(text)}</note>`),
    `${indent}</notes>`,
  ];
}

type Numbering = (key: string) => string;

/** Ids of the codes of one unit and the original data they point to. */
class Codes {
  private readonly ids = new Map<string, string[]>();
  private readonly data = new Map<string, string>();
  private next = 1;

  /** Ids for the codes of one side: the nth code of a kind has the same id in source and target. */
  side(): { readonly idOf: Numbering; readonly refOf: Numbering } {
    const seen = new Map<string, number>();
    const idOf = (key: string) => {
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const known = this.ids.get(key) ?? [];
      this.ids.set(key, known);
      return (known[nth] ??= String(this.next++));
    };
    return { idOf, refOf: (text) => this.refOf(text) };
  }

  private refOf(text: string): string {
    const known = this.data.get(text) ?? `d${this.data.size + 1}`;
    this.data.set(text, known);
    return known;
  }

  lines(): string[] {
    if (this.data.size === 0) return [];
    return ["      <originalData>", ...[...this.data].map(([text, id]) => `        <data id="${id}">${words(text)}</data>`), "      </originalData>"];
  }
}

function inlineXml(content: readonly Inline[], side: ReturnType<Codes["side"]>): string {
  return content
    .map((piece) => {
      if (typeof piece === "string") return words(piece);
      const rights = piece.optional ? "" : ' canCopy="no" canDelete="no"';
      if ("code" in piece) return `<ph id="${side.idOf(piece.code)}" dataRef="${side.refOf(piece.code)}"${rights}/>`;
      const { open, close } = piece;
      // The id is taken before the content, so that an outer pair comes before an inner one.
      const id = side.idOf(JSON.stringify([open, close]));
      const refs = `dataRefStart="${side.refOf(open)}" dataRefEnd="${side.refOf(close)}"`;
      return `<pc id="${id}" ${refs}${rights}>${inlineXml(piece.content, side)}</pc>`;
    })
    .join("");
}

/** Readers turn them into `\n` when they stand as they are. */
const LINE_ENDS = /[\r\u0085\u2028\u2029]/gu;
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Text between tags. A character that XML cannot hold becomes `<cp>`, the end of a line of old machines a reference. */
function words(text: string): string {
  return escaped(text).replaceAll(FORBIDDEN, (character) => `<cp hex="${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()}"/>`);
}

function attribute(text: string): string {
  return escaped(text)
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n]/gu, " ")
    .replaceAll(FORBIDDEN, "");
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(LINE_ENDS, (end) => `&#${end.codePointAt(0) ?? 0};`);
}
