import "server-only";
import type { ReturnedUnit } from "@/lib/interop/xliff/read";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { ContentFiles } from "@/lib/content/read";
import { spotsOf, withStrings } from "./strings";
import type { TextSource } from "./texts";
import type { Unit } from "./units";

/** A string that is taken over as it came back. */
export interface Accepted {
  readonly returned: ReturnedUnit;
  readonly unit: Unit;
}
export interface Refused {
  /** Line of the exchange file. */
  readonly line: number;
  readonly name: string;
  readonly reason: string;
}

interface Written {
  readonly writes: readonly (readonly [path: string, text: string])[];
  /** What stands in the texts now, unchanged strings too. */
  readonly written: readonly Accepted[];
  readonly refused: readonly Refused[];
}
type Where = { readonly files: ContentFiles; readonly locale: Locale };

/** One text with the strings that came back in it. A text that does not exist yet comes whole or not at all. */
export function writeTexts(source: TextSource, accepted: readonly Accepted[], where: Where): Written {
  const path = source.paths[where.locale];
  const text = path === undefined ? undefined : where.files.get(path);
  return path === undefined || text === undefined ? newText(source, accepted, where) : changedText(source, accepted, { ...where, path, text });
}

function changedText(
  source: TextSource,
  accepted: readonly Accepted[],
  { files, locale, path, text }: Where & { readonly path: string; readonly text: string },
): Written {
  const english = { format: source.format, text: files.get(source.paths[SOURCE_LOCALE] ?? "") ?? "", locale: SOURCE_LOCALE };
  const put = (into: string, some: readonly Accepted[]) =>
    withStrings({ format: source.format, text: into, locale }, english, new Map(some.map(({ unit, returned }) => [unit.id, returned.target ?? ""])));
  const differing = accepted.filter(({ unit, returned }) => unit.target !== returned.target);
  if (differing.length === 0) return { writes: [], written: accepted, refused: [] };
  const whole = put(text, differing);
  if (whole !== null) return { writes: [[path, whole]], written: accepted, refused: [] };
  // Together they do not fit: each by itself, so that one bad string does not keep the others out.
  let current = text;
  const misfits = differing.filter((one) => {
    const next = put(current, [one]);
    current = next ?? current;
    return next === null;
  });
  return {
    writes: current === text ? [] : [[path, current]],
    written: accepted.filter((one) => !misfits.includes(one)),
    refused: misfits.map((one) => refusal(one, "the words would break the text they stand in, or have no place in it")),
  };
}

function newText(source: TextSource, accepted: readonly Accepted[], { files, locale }: Where): Written {
  const from = source.paths[SOURCE_LOCALE];
  if (from === undefined || accepted.length === 0) return { writes: [], written: [], refused: [] };
  const english = { format: source.format, text: files.get(from) ?? "", locale: SOURCE_LOCALE };
  const refuseAll = (reason: string): Written => ({ writes: [], written: [], refused: accepted.map((one) => refusal(one, reason)) });
  const all = spotsOf(english).length;
  if (accepted.length < all) return refuseAll(`the text does not exist yet and comes whole or not at all: ${accepted.length} of ${all} strings are there`);
  const text = withStrings(english, english, new Map(accepted.map(({ unit, returned }) => [unit.id, returned.target ?? ""])));
  if (text === null) return refuseAll("the words would break the text they stand in");
  const state = accepted.every(({ returned }) => returned.state !== "initial") ? "draft" : "machine_draft";
  const path = from.replace(`.${SOURCE_LOCALE}.`, `.${locale}.`);
  return { writes: [[path, labelled(text, source, { locale, state })]], written: accepted, refused: [] };
}

/** The text says which language it is in and how far it has come. */
function labelled(text: string, { format }: TextSource, { locale, state }: { readonly locale: Locale; readonly state: string }): string {
  if (format === "markdown") return text.replace(/^locale: .*$/mu, `locale: ${locale}`).replace(/^state: .*$/mu, `state: ${state}`);
  return /^state: /mu.test(text) ? text.replace(/^state: .*$/mu, `state: ${state}`) : `${text.trimEnd()}\nstate: ${state}\n`;
}

function refusal({ returned, unit }: Accepted, reason: string): Refused {
  return { line: returned.line, name: unit.name, reason };
}
