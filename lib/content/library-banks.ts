import "server-only";
import { mapLocales } from "./language";
import type { FencedBank } from "./keys";
import type { BankEntry, BankTexts, ByLocale, FormativeBank } from "./model";
import { fingerprint } from "./read";
import type { BankTextFile } from "./schemas";
import type { BankSource, Texts } from "./sources";

/** The public side of a graded bank. Null while its structure is missing. */
export function gradedBank(source: BankSource): BankEntry | null {
  const file = source.structure?.value;
  if (!file) return null;
  const versions = file.items.map((item) => {
    const words = mapLocales(source.texts, ({ value }) => value.items[item.id] ?? null);
    const reasons = mapLocales(source.rationales, ({ value }) => value.items[item.id] ?? null);
    return [item.id, fingerprint([JSON.stringify([item, source.key?.value.items[item.id] ?? null, words, reasons])])] as const;
  });
  return { id: file.bank, items: file.items, texts: bankTexts(source.texts), versions: Object.fromEntries(versions) };
}

/** The fenced side of a graded bank. */
export function fencedBank(source: BankSource): FencedBank {
  return { keys: source.key?.value.items ?? {}, rationales: mapLocales(source.rationales, ({ value }) => value.items) };
}

/** Inline checks with their key, which may travel. Null while the structure is missing. */
export function formativeBank(source: BankSource | undefined): FormativeBank | null {
  const file = source?.structure?.value;
  if (!source || !file) return null;
  return { id: file.bank, items: file.items, texts: bankTexts(source.texts), ...fencedBank(source) };
}

function bankTexts(texts: Texts<BankTextFile>): ByLocale<BankTexts> {
  return mapLocales(texts, ({ value }) => ({ items: value.items, state: value.state }));
}
