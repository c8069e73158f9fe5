import "server-only";
import type { XliffDocument, XliffState, XliffTerm, XliffUnit } from "@/lib/interop/xliff/model";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { parse } from "yaml";
import type { ContentFiles } from "@/lib/content/read";
import { inlineOf } from "./codes";
import { signaturesIn } from "./signatures";
import { textSources } from "./texts";
import type { RowKind, TextSource } from "./texts";
import { hashOf, unitsOf } from "./units";
import type { Unit, UnitState } from "./units";

/** How our states stand in a file for translators: a state of XLIFF and, where that is coarser, which of ours it is. */
export const XLIFF_STATE: Readonly<Record<UnitState, { readonly state: XliffState; readonly subState: string | null }>> = {
  pending: { state: "initial", subState: null },
  machine_draft: { state: "initial", subState: "machine_draft" },
  changed: { state: "initial", subState: "changed" },
  draft: { state: "translated", subState: "draft" },
  translated: { state: "translated", subState: null },
  reviewed: { state: "reviewed", subState: null },
};

/** The texts of a scope: a row (`m2-l1`), a module (`m2`), a kind (`glossary`, `case`), or all that begin with a path. */
export function inScope(sources: readonly TextSource[], scope: string | undefined): TextSource[] {
  if (scope === undefined) return [...sources];
  const named = sources.filter(({ row }) => row.id === scope || row.module === scope || row.kind === scope);
  return named.length > 0 ? named : sources.filter(({ stem }) => stem.startsWith(scope));
}

/** The id of a text in an exchange file, where `/` may not stand. */
export function fileIdOf({ stem }: TextSource): string {
  return stem.replaceAll("/", ".");
}

interface Wanted {
  readonly locale: Locale;
  readonly scope?: string | undefined;
  /** Exactly one part, without what else its name could mean. */
  readonly row?: string | undefined;
}

/** Everything of a scope that is to be translated into a language, with what a translator needs to know about each string. */
export function xliffOf(files: ContentFiles, { locale, scope, row }: Wanted): XliffDocument {
  const signatures = signaturesIn(files)[locale];
  const termsIn = termFinder(files.get("glossary.yaml"), locale);
  const sources = textSources(files.keys());
  const wanted = row === undefined ? inScope(sources, scope) : sources.filter((source) => source.row.id === row);
  const texts = wanted.map((source) => ({
    id: fileIdOf(source),
    original: source.paths[SOURCE_LOCALE] ?? source.stem,
    notes: [{ category: "instruction", text: INSTRUCTIONS[source.row.kind] ?? TONE }],
    units: unitsOf(source, { files, locale, signatures }).map((unit) => unitOf(unit, source, termsIn)),
  }));
  // The standard knows no file without a unit.
  return { sourceLanguage: SOURCE_LOCALE, targetLanguage: locale, files: texts.filter(({ units }) => units.length > 0) };
}

function unitOf(unit: Unit, source: TextSource, termsIn: (text: string) => XliffTerm[]): XliffUnit {
  const length = lengthHint(unit, source);
  return {
    id: unit.id,
    notes: [
      { category: "context", text: contextOf(unit, source) },
      ...(unit.source === "" ? [{ category: "source", text: ALONE }] : []),
      ...(length === null ? [] : [{ category: "length", text: length }]),
    ],
    terms: source.row.kind === "glossary" ? [] : termsIn(unit.source),
    source: inlineOf(unit.source, source.format),
    target: unit.target === null ? null : inlineOf(unit.target, source.format),
    ...XLIFF_STATE[unit.state],
    over: unit.target === null ? "" : hashOf(unit.target),
  };
}

const ALONE = "There is no English for this string: it was written in this language.";
const TONE = "Plain professional language for lawyers; no exclamation marks. Markup may move within the sentence and must all stay.";
const INSTRUCTIONS: Readonly<Partial<Record<RowKind, string>>> = {
  checks: `${TONE} The right option must be recognisable neither by its length nor by its tone.`,
  quiz: `${TONE} The right option must be recognisable neither by its length nor by its tone.`,
  test: `${TONE} The right option must be recognisable neither by its length nor by its tone.`,
  case: `${TONE} Documents keep the voice of whoever wrote them. Words marked as a fact stay marked.`,
  interface: `${TONE} A plural needs every category of the language; what stands in braces is not translated, except words after a category.`,
};

const BLOCKS: Readonly<Record<string, string>> = { p: "paragraph", i: "list item", q: "quotation", h: "subheading", t: "table" };

/** Where a string appears, in words. */
function contextOf({ id }: Unit, { row, format, stem }: TextSource): string {
  const place = `${row.kind} ${row.id}`;
  if (format !== "markdown") return `${place}, ${stem.endsWith(".rationale") ? "reason " : ""}${id}`;
  const [step = "", block = "", ...rest] = id.split(".");
  if (block === "heading") return `${place}, heading of step ${step}`;
  const [, letters = "", number = ""] = /^([a-z]+)(\d+)$/u.exec(block) ?? [];
  const cell = letters === "t" ? `, row ${rest[0] ?? ""}, column ${rest[1] ?? ""}` : rest.map((name) => `, ${name}`).join("");
  const what = letters === "" ? block : `${BLOCKS[letters] ?? letters} ${number}`;
  return `${place}, step ${step}, ${what}${cell}`;
}

/** A hint where room is short: words of the interface, captions of a film. */
function lengthHint({ id, source }: Unit, { row }: TextSource): string | null {
  const atMost = (factor: number) => `about ${Math.max(12, Math.ceil(source.length * factor))} characters at most`;
  if (row.kind === "interface") return atMost(1.5);
  return row.kind === "exercise" && id.startsWith("cues.") ? `${atMost(1.2)}; read in two lines` : null;
}

const MOST_TERMS = 8;

/** Finds the terms of the glossary in an English text, each with its word in the language where there is one. */
function termFinder(glossary: string | undefined, locale: Locale): (text: string) => XliffTerm[] {
  type Term = Partial<Record<Locale, { term: string }>>;
  const { terms = [] } = (glossary === undefined ? {} : parse(glossary)) as { terms?: Term[] };
  const known = new Map(terms.flatMap(({ en, [locale]: own }) => (en && own ? [[en.term.toLowerCase(), own.term] as const] : [])));
  if (known.size === 0) return () => [];
  const longestFirst = [...known.keys()].toSorted((one, other) => other.length - one.length);
  const escaped = longestFirst.map((term) => term.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
  const any = new RegExp(String.raw`(?<![\p{L}-])(?:${escaped.join("|")})(?![\p{L}-])`, "giu");
  return (text) => {
    const met = [...new Set([...text.matchAll(any)].map(([term]) => term.toLowerCase()))];
    return met.slice(0, MOST_TERMS).map((term) => ({ term, translation: known.get(term) ?? "" }));
  };
}
