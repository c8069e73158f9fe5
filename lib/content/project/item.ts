import "server-only";
import type { ContentLibrary } from "@/lib/content/model";
import type { Item, ItemText, PublicBankItem } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { publicProvisions, refsIn } from "./citations";
import { bankInLanguage, translated } from "./translation";

interface ItemAddress {
  readonly bank: string;
  readonly item: string;
}

/** A graded item as a learner may see it before grading: structure and words, no key, no reason. Undefined when unknown. */
export function publicItem(library: ContentLibrary, { bank: bankId, item: itemId }: ItemAddress, locale: Locale): PublicBankItem | undefined {
  const bank = library.banks.get(bankId);
  const item = bank?.items.find(({ id }) => id === itemId);
  const words = bank && bankInLanguage(bank, locale);
  const text = words?.value.items[itemId];
  if (!item || !words || !text) return undefined;
  const shown = publicText(text);
  return {
    bank: bankId,
    item: publicStructure(item),
    text: shown,
    provisions: publicProvisions(library, refsIn(shown), locale),
    ...translated(locale, words),
  };
}

/** The structure of an item, field by field. */
export function publicStructure(item: Item): Item {
  const { id, points, objective } = item;
  const base = { id, points, objective };
  switch (item.kind) {
    case "single":
    case "multiple":
      return { ...base, kind: item.kind, options: item.options };
    case "match":
      return { ...base, kind: item.kind, left: item.left, right: item.right };
    case "order":
      return { ...base, kind: item.kind, entries: item.entries };
    case "cloze":
      return { ...base, kind: item.kind, gaps: item.gaps.map((gap) => ({ id: gap.id, choices: gap.choices })) };
    case "grid":
      return { ...base, kind: item.kind, rows: item.rows, columns: item.columns };
    case "short":
      return { ...base, kind: item.kind, maxLength: item.maxLength };
    case "highlight":
      return { ...base, kind: item.kind, spans: item.spans };
  }
}

/** The words of an item, field by field. */
export function publicText(text: ItemText): ItemText {
  const { stem, situation, options, left, right, entries, choices, rows, columns, spans, hint } = text;
  return { stem, situation, options, left, right, entries, text: text.text, choices, rows, columns, spans, hint };
}
