import "server-only";
import type { CaseKey, CaseRationale, ItemKey, ItemRationale } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { inLanguage } from "./language";
import type { InLanguage } from "./language";
import type { ByLocale, ContentLibrary } from "./model";

/** Key and rationale of one graded bank. */
export interface FencedBank {
  readonly keys: Readonly<Record<string, ItemKey>>;
  readonly rationales: ByLocale<Readonly<Record<string, ItemRationale>>>;
}
/** Key, rationale and fact positions of one case. */
export interface FencedCase {
  readonly key: CaseKey;
  readonly rationales: ByLocale<CaseRationale>;
  readonly facts: ByLocale<Readonly<Record<string, string>>>;
}
export interface Fenced {
  readonly banks: ReadonlyMap<string, FencedBank>;
  readonly cases: ReadonlyMap<string, FencedCase>;
}

/** Keys live here and nowhere else; a library is only the handle to them, so no serialised library can carry one. */
const vault = new WeakMap<ContentLibrary, Fenced>();

/** Puts the keys of a freshly built library behind the fence. Called once, by `library.ts`. */
export function lockAway(library: ContentLibrary, fenced: Fenced): void {
  vault.set(library, fenced);
}

/** Item id → reference answer of a graded bank; undefined for a bank nobody knows. */
export function itemKeys(library: ContentLibrary, bankId: string): FencedBank["keys"] | undefined {
  return vault.get(library)?.banks.get(bankId)?.keys;
}

/** Rationales of a graded bank, for after an attempt is closed; undefined for a bank nobody knows. */
export function itemRationales(library: ContentLibrary, bankId: string, locale: Locale): InLanguage<Readonly<Record<string, ItemRationale>>> | undefined {
  return inLanguage(vault.get(library)?.banks.get(bankId)?.rationales, locale);
}

/** The reference marking of a case; undefined for a case nobody knows. */
export function caseKey(library: ContentLibrary, caseId: string): CaseKey | undefined {
  return vault.get(library)?.cases.get(caseId)?.key;
}

/** Rationale of a case, for after submission. */
export function caseRationale(library: ContentLibrary, caseId: string, locale: Locale): InLanguage<CaseRationale> | undefined {
  return inLanguage(vault.get(library)?.cases.get(caseId)?.rationales, locale);
}

/** Segment id → fact id, for the text the learner of `locale` reads; segments without a fact are absent. */
export function caseFactSegments(library: ContentLibrary, caseId: string, locale: Locale): Readonly<Record<string, string>> | undefined {
  return inLanguage(vault.get(library)?.cases.get(caseId)?.facts, locale)?.value;
}

/** Rationales of every graded bank and case by its id, all languages: what must never be found in a browser. A practice case is not graded. */
export function fencedTexts(library: ContentLibrary): ReadonlyMap<string, readonly string[]> {
  const { banks, cases } = vault.get(library) ?? { banks: new Map<string, FencedBank>(), cases: new Map<string, FencedCase>() };
  const ofBanks = [...banks].map(([id, { rationales }]) => [id, Object.values(rationales).flatMap(bankTexts)] as const);
  const graded = [...cases].filter(([id]) => library.cases.get(id)?.structure.practice === undefined);
  const ofCases = graded.map(([id, { rationales }]) => [id, Object.values(rationales).flatMap(caseTexts)] as const);
  return new Map([...ofBanks, ...ofCases]);
}

function bankTexts(byItem: Readonly<Record<string, ItemRationale>>): string[] {
  return Object.values(byItem).flatMap(({ general, parts }) => [general, ...Object.values(parts ?? {})]);
}

function caseTexts({ facts, whyNot, closing }: CaseRationale): string[] {
  return [...Object.values(facts), ...Object.values(whyNot), closing];
}
