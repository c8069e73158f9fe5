import type { Item, ItemKind, ItemResponse, ItemText } from "@/lib/domain/catalogue";
import type { Feedback } from "./feedback";

/** What every player is given. `onAnswer(null)` takes the answer back. */
export interface PlayerProps<Kind extends ItemKind = ItemKind> {
  readonly item: Extract<Item, { kind: Kind }>;
  readonly text: ItemText;
  readonly response: ItemResponse | null;
  readonly onAnswer: (response: ItemResponse | null) => void;
  /** True once nothing may be changed: handed in, or shown with its feedback. */
  readonly closed: boolean;
  readonly feedback?: Feedback;
}

/** `values` with one entry set, or taken out by an empty value; null when nothing is left. */
export function withEntry(values: Readonly<Record<string, string>>, key: string, value: string): Record<string, string> | null {
  const { [key]: _before, ...others } = values;
  const after = value === "" ? others : { ...others, [key]: value };
  return Object.keys(after).length === 0 ? null : after;
}

/** `values` with one member put in or taken out, in the order of the item; null when nothing is left. */
export function withMember(all: readonly string[], values: readonly string[], member: string): string[] | null {
  const after = all.filter((entry) => (entry === member ? !values.includes(entry) : values.includes(entry)));
  return after.length === 0 ? null : after;
}
