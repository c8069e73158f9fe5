import "server-only";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { parse } from "yaml";
import { fingerprint } from "@/lib/content/read";
import type { ContentFiles } from "@/lib/content/read";
import type { Signature, Signatures } from "./signatures";
import { spotsOf } from "./strings";
import type { TextSource } from "./texts";

/**
 * How far one string has come in one language: `changed` was vouched for, and the source or the string has changed since.
 * From least to most.
 */
export const UNIT_STATES = ["pending", "machine_draft", "draft", "changed", "translated", "reviewed"] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** One string in the source language and in another. */
export interface Unit {
  /** Its name for good. */
  readonly name: string;
  /** Its id within the text. */
  readonly id: string;
  /** Empty where only the translation has this string. */
  readonly source: string;
  /** Null while there is none. */
  readonly target: string | null;
  readonly state: UnitState;
  readonly signature: Signature | null;
}

/** What a signature is about: first twelve hexadecimal digits of the SHA-256 of a string. */
export function hashOf(text: string): string {
  return fingerprint([text]).slice(0, 12);
}

interface Asked {
  readonly files: ContentFiles;
  readonly locale: Locale;
  readonly signatures: Signatures;
}

/** Every string of a text in one language, in the order of the source, with its state. */
export function unitsOf(source: TextSource, { files, locale, signatures }: Asked): Unit[] {
  const textIn = (one: Locale) => files.get(source.paths[one] ?? "");
  const [english, own] = [textIn(SOURCE_LOCALE), textIn(locale)];
  if (english === undefined) return [];
  const targets =
    own === undefined ? new Map<string, string>() : new Map(spotsOf({ format: source.format, text: own, locale }).map(({ id, text }) => [id, text]));
  const base = baseState(source, own, locale);
  const sources = spotsOf({ format: source.format, text: english, locale: SOURCE_LOCALE });
  const known = new Set(sources.map(({ id }) => id));
  // What only the translation has, as the summary of a lesson that is not translated yet, is to be reviewed too.
  const alone = [...targets.keys()].filter((id) => !known.has(id)).map((id) => ({ id, text: "" }));
  return [...sources, ...alone].map(({ id, text }) => {
    const name = `${source.stem}#${id}`;
    const target = targets.get(id) ?? null;
    const signature = signatures.get(name) ?? null;
    return { name, id, source: text, target, signature, state: stateOf({ source: text, target, signature, base: base(id) }) };
  });
}

/** The state of a string: what was signed for exactly these words, else how its text came to be. */
function stateOf({ source, target, signature, base }: Pick<Unit, "source" | "target" | "signature"> & { readonly base: UnitState }): UnitState {
  if (target === null) return "pending";
  if (signature === null) return base;
  return signature.source === hashOf(source) && signature.text === hashOf(target) ? signature.state : "changed";
}

/** How strings came to be that have no file to say it: the Turkmen was drafted by machine. */
export function usualState(locale: Locale): "draft" | "machine_draft" {
  return locale === "tk" ? "machine_draft" : "draft";
}

/** How the strings of a text came to be, by what its file says of itself. No file can call itself reviewed. */
function baseState({ row, format }: TextSource, text: string | undefined, locale: Locale): (id: string) => UnitState {
  const usual = usualState(locale);
  if (row.kind === "glossary") return termStates(text ?? "", locale, usual);
  if (format === "localized" || format === "messages") return () => usual;
  const said = /^state: *(?<state>[a-z_]+) *(?:#.*)?$/mu.exec(text ?? "")?.groups?.["state"];
  const state: UnitState = said === "machine_draft" ? "machine_draft" : "draft";
  return () => state;
}

/** A term met in an official act is not drafted by machine; what explains it may well be. */
function termStates(text: string, locale: Locale, usual: UnitState): (id: string) => UnitState {
  const { terms = [] } = (parse(text) ?? {}) as { terms?: ({ id: string } & Partial<Record<Locale, { state?: string }>>)[] };
  const states = new Map(terms.map((term) => [term.id, term[locale]?.state]));
  return (id) => {
    const said = states.get(id.split(".")[1] ?? "");
    if (id.endsWith(".term") && said === "seen") return "draft";
    return said === "machine_draft" ? "machine_draft" : usual;
  };
}
