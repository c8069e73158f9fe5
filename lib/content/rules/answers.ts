import type { Item, ItemKey } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import { reasonedParts } from "@/lib/content/item-parts";
import type { BankSource } from "@/lib/content/sources";
import { difference, finder, repeated } from "./rule";
import type { Rule } from "./rule";

const keysFit: Rule = { id: "R18", check: (tree) => [...tree.banks.values()].flatMap(keyFindings) };

function keyFindings({ structure, key }: BankSource): Finding[] {
  if (!structure || !key) return [];
  const find = finder("R18");
  const { items } = structure.value;
  const ids = difference(
    items.map(({ id }) => id),
    Object.keys(key.value.items),
  );
  return [
    ...ids.missing.map((id) => find({ path: key.path, line: key.lineOf("items") }, `${id} has no key`)),
    ...ids.unknown.map((id) => find({ path: key.path, line: key.lineOf("items", id) }, `${id} is not in the bank`)),
    ...items.flatMap((item) => {
      const answer = key.value.items[item.id];
      return answer ? misfits(item, answer).map((message) => find({ path: key.path, line: key.lineOf("items", item.id) }, `${item.id}: ${message}`)) : [];
    }),
  ];
}

/** What keeps a key from answering its item; empty when it fits. */
function misfits(item: Item, key: ItemKey): string[] {
  switch (item.kind) {
    case "single":
      return "choice" in key ? subset([key.choice], item.options) : ["a single choice needs { choice }"];
    case "multiple":
      return "choices" in key ? subset(key.choices, item.options) : ["a multiple choice needs { choices }"];
    case "match":
      return "pairs" in key ? mapping(key.pairs, item.left, () => item.right) : ["a match needs { pairs }"];
    case "order":
      return "order" in key ? [...exactly(key.order, item.entries), ...subset(key.order, item.entries)] : ["an order needs { order }"];
    case "cloze": {
      const choices = new Map(item.gaps.map((gap) => [gap.id, gap.choices]));
      return "gaps" in key ? mapping(key.gaps, [...choices.keys()], (gap) => choices.get(gap) ?? []) : ["a cloze needs { gaps }"];
    }
    case "grid":
      return "rows" in key ? mapping(key.rows, item.rows, () => item.columns) : ["a grid needs { rows }"];
    case "short":
      return "accept" in key ? [] : ["a short answer needs { accept }"];
    case "highlight":
      return "spans" in key ? subset(key.spans, item.spans) : ["a highlight needs { spans }"];
  }
}

function subset(found: readonly string[], known: readonly string[]): string[] {
  return [...found.filter((id) => !known.includes(id)).map((id) => `${id} is not part of the item`), ...repeated(found).map((id) => `${id} is named twice`)];
}

function exactly(found: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter((id) => !found.includes(id)).map((id) => `${id} is not answered`);
}

function mapping(found: Readonly<Record<string, string>>, wanted: readonly string[], valuesOf: (part: string) => readonly string[]): string[] {
  const { missing, unknown } = difference(wanted, Object.keys(found));
  const strayed = Object.entries(found).filter(([part, value]) => wanted.includes(part) && !valuesOf(part).includes(value));
  return [
    ...missing.map((id) => `${id} is not answered`),
    ...unknown.map((id) => `${id} is not part of the item`),
    ...strayed.map(([part, value]) => `${part} is answered with ${value}, which is not offered`),
  ];
}

const reasonsCover: Rule = { id: "R19", check: (tree) => [...tree.banks.values()].flatMap(reasonFindings) };

function reasonFindings({ structure, rationales }: BankSource): Finding[] {
  const find = finder("R19");
  const items = structure?.value.items;
  if (!items) return [];
  return Object.values(rationales).flatMap((file) => {
    const ids = difference(
      items.map(({ id }) => id),
      Object.keys(file.value.items),
    );
    return [
      ...ids.missing.map((id) => find({ path: file.path, line: file.lineOf("items") }, `${id} has no rationale`)),
      ...ids.unknown.map((id) => find({ path: file.path, line: file.lineOf("items", id) }, `${id} is not in the bank`)),
      ...items.flatMap((item) => {
        const rationale = file.value.items[item.id];
        if (!rationale) return [];
        const parts = Object.keys(rationale.parts ?? {});
        const known = item.kind === "order" ? item.entries : reasonedParts(item);
        return [
          ...reasonedParts(item)
            .filter((part) => !parts.includes(part))
            .map((part) => find({ path: file.path, line: file.lineOf("items", item.id) }, `${item.id}: no reason for ${part}`)),
          ...parts
            .filter((part) => !known.includes(part))
            .map((part) => find({ path: file.path, line: file.lineOf("items", item.id, "parts", part) }, `${item.id}: ${part} is not part of the item`)),
        ];
      }),
    ];
  });
}

export const ANSWER_RULES: readonly Rule[] = [keysFit, reasonsCover];
