import "server-only";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { TextState } from "@/lib/content/model";
import type { ContentFiles } from "@/lib/content/read";
import type { Parsed } from "@/lib/content/yaml-source";
import { signaturesIn } from "./signatures";
import type { Signatures } from "./signatures";
import { textSources } from "./texts";
import type { TextSource } from "./texts";
import { unitsOf } from "./units";
import type { Unit } from "./units";

/** What signatures make of texts that their files call drafts: by path, terms by `termKey`. What nobody signed is not in it. */
export type SignedStates = ReadonlyMap<string, TextState>;

/** The name of a term of the glossary in one language, among the texts. */
export function termKey(term: string, locale: Locale): string {
  return `glossary.yaml#${locale}.${term}`;
}

/**
 * A text is reviewed when each of its strings is signed for as it stands, and no longer a machine draft when a person has
 * been over each of them. One string that is not keeps the mark of the whole.
 */
export function signedStates(files: ContentFiles): SignedStates {
  const signatures = signaturesIn(files);
  const sources = textSources(files.keys());
  return new Map(LOCALES.flatMap((locale) => sources.flatMap((source) => statesOf(source, locale, { files, signatures: signatures[locale] }))));
}

function statesOf(source: TextSource, locale: Locale, given: { readonly files: ContentFiles; readonly signatures: Signatures }): [string, TextState][] {
  if (![...given.signatures.keys()].some((name) => name.startsWith(`${source.stem}#`))) return [];
  const units = unitsOf(source, { ...given, locale });
  if (source.row.kind === "glossary") {
    const termOf = ({ id }: Unit) => id.split(".")[1] ?? "";
    return [...new Set(units.map(termOf))].flatMap((term) =>
      entry(
        termKey(term, locale),
        units.filter((unit) => termOf(unit) === term),
      ),
    );
  }
  return entry(source.paths[locale] ?? "", units);
}

function entry(key: string, units: readonly Unit[]): [string, TextState][] {
  const present = units.filter(({ state }) => state !== "pending");
  if (present.length === 0) return [];
  if (present.every(({ state }) => state === "reviewed")) return [[key, "reviewed"]];
  return present.every(({ state }) => state !== "machine_draft" && state !== "changed") ? [[key, "draft"]] : [];
}

/** A parsed text in the state that its signatures give it. */
export function withState<T extends { readonly state: TextState }>(parsed: Parsed<T>, states: SignedStates): Parsed<T> {
  return { ...parsed, value: { ...parsed.value, state: stateAfter(states, parsed.path, parsed.value.state) } };
}

/** The state of a text: what signatures make of it, else what its file says. No file can call itself reviewed. */
export function stateAfter<S extends string>(states: SignedStates, key: string, said: S): S | TextState {
  const signed = states.get(key);
  if (signed !== undefined && !(signed === "draft" && said !== "machine_draft")) return signed;
  return said === "reviewed" ? "draft" : said;
}
