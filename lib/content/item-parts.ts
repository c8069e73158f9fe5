import type { Item, ItemText } from "@/lib/domain/catalogue";

/** The fields of an item's words that hold one text per part. */
export type PartField = "options" | "left" | "right" | "entries" | "rows" | "columns" | "spans";
export const PART_FIELDS: readonly PartField[] = ["options", "left", "right", "entries", "rows", "columns", "spans"];

/** The parts an item's words must name, by field; a field that is absent here must be absent there. */
export function partsOf(item: Item): Partial<Record<PartField, readonly string[]>> {
  switch (item.kind) {
    case "single":
    case "multiple":
      return { options: item.options };
    case "match":
      return { left: item.left, right: item.right };
    case "order":
      return { entries: item.entries };
    case "grid":
      return { rows: item.rows, columns: item.columns };
    case "highlight":
      return { spans: item.spans };
    case "cloze":
    case "short":
      return {};
  }
}

/** The parts of which each needs its own reason in the rationale. */
export function reasonedParts(item: Item): readonly string[] {
  switch (item.kind) {
    case "single":
    case "multiple":
      return item.options;
    case "match":
      return item.left;
    case "grid":
      return item.rows;
    case "highlight":
      return item.spans;
    case "cloze":
      return item.gaps.map(({ id }) => id);
    case "order":
    case "short":
      return [];
  }
}

/** Gap ids `{g1}` in a cloze text, in order, with repeats. */
export function gapsIn(text: ItemText): string[] {
  return [...(text.text ?? "").matchAll(/\{([a-z][a-z0-9]{0,11})\}/gu)].map((match) => match[1] ?? "");
}
