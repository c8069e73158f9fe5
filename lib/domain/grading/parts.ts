import type { Item } from "@/lib/domain/catalogue";

/** The ids an item offers: `targets` are asked about or picked, `answers` are what a target may be given. */
export interface OfferedParts {
  readonly targets: readonly string[];
  /** The answers allowed for one target; empty for items that are picked, ordered or written. */
  answersFor(target: string): readonly string[];
}

const NO_ANSWERS = (): readonly string[] => [];

/** Every id an answer or a key of this item may name. */
export function offeredParts(item: Item): OfferedParts {
  switch (item.kind) {
    case "single":
    case "multiple":
      return { targets: item.options, answersFor: NO_ANSWERS };
    case "highlight":
      return { targets: item.spans, answersFor: NO_ANSWERS };
    case "order":
      return { targets: item.entries, answersFor: NO_ANSWERS };
    case "match":
      return { targets: item.left, answersFor: () => item.right };
    case "grid":
      return { targets: item.rows, answersFor: () => item.columns };
    case "cloze":
      return {
        targets: item.gaps.map((gap) => gap.id),
        answersFor: (target) => item.gaps.find((gap) => gap.id === target)?.choices ?? [],
      };
    case "short":
      return { targets: [], answersFor: NO_ANSWERS };
  }
}

/** What an answer or a key says, whatever the item kind calls it. */
export type Statement =
  | { readonly form: "picks"; readonly picks: readonly string[] }
  | { readonly form: "assignments"; readonly assignments: Readonly<Record<string, string>> }
  | { readonly form: "sequence"; readonly sequence: readonly string[] }
  | { readonly form: "texts"; readonly texts: readonly string[] };

const SHAPES = {
  single: "choice",
  multiple: "choices",
  match: "pairs",
  order: "order",
  cloze: "gaps",
  grid: "rows",
  highlight: "spans",
} as const satisfies Record<Exclude<Item["kind"], "short">, string>;

type Spoken = Partial<{
  readonly choice: string;
  readonly choices: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  readonly gaps: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly spans: readonly string[];
  readonly text: string;
  readonly accept: readonly string[];
}>;

/** Reads an answer or a key as the item's kind demands; `null` when it is shaped for another kind. */
export function readStatement(item: Item, spoken: Spoken): Statement | null {
  if (item.kind === "short") {
    const texts = spoken.accept ?? (spoken.text === undefined ? undefined : [spoken.text]);
    return texts === undefined ? null : { form: "texts", texts };
  }
  const value = spoken[SHAPES[item.kind]];
  if (value === undefined) return null;
  if (typeof value === "string") return { form: "picks", picks: [value] };
  if (!isSequence(value)) return { form: "assignments", assignments: value };
  return item.kind === "order" ? { form: "sequence", sequence: value } : { form: "picks", picks: value };
}

function isSequence(value: readonly string[] | Readonly<Record<string, string>>): value is readonly string[] {
  return Array.isArray(value);
}
