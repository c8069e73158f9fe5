import type { Item } from "@/lib/domain/catalogue";
import { seededRandom, shuffled } from "./seeded-random";

/** What the draw needs to know of an item. */
export interface PoolItem {
  readonly id: string;
  readonly objective: string;
}

/** What to draw from, how many, and the attempt's own seed (16 unpredictable bytes, stored with the attempt). */
export interface Draw {
  readonly pool: readonly PoolItem[];
  readonly count: number;
  readonly seed: Uint8Array;
}

/**
 * Draws item ids for an attempt, one objective after another in turn, so that no objective gets two items more than
 * another that still had some to give. Depends on ids, never on their order in the file. A pool that is too small is
 * drawn whole.
 */
export function drawItems({ pool, count, seed }: Draw): string[] {
  const random = seededRandom(seed, "draw");
  const piles = shuffled([...byObjective(pool).values()], random).map((ids) => shuffled(ids, random));
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile.slice(round, round + 1)));
  return inTurn.flat().slice(0, Math.max(0, count));
}

/**
 * The same item with the parts a learner chooses among in another order: options, right-hand parts, entries.
 * The same seed and item give the same order, so that a reload or another device shows what was shown before.
 */
export function shuffleOptions(item: Item, seed: Uint8Array): Item {
  const reorder = (parts: readonly string[]) => shuffled(parts.toSorted(), seededRandom(seed, item.id));
  switch (item.kind) {
    case "single":
    case "multiple":
      return { ...item, options: reorder(item.options) };
    case "match":
      return { ...item, right: reorder(item.right) };
    case "order":
      return { ...item, entries: reorder(item.entries) };
    case "cloze":
    case "grid":
    case "short":
    case "highlight":
      return item;
  }
}

/** A form that somebody had in another test: the keys of a closing test are shown once it is over, of an opening one never. */
export interface SeenForm {
  readonly form: "a" | "b";
  readonly moment: "before" | "after";
}

/** More than any number of opening tests: an item whose key was shown measures memory. */
const KEYS_SHOWN = 100;

/**
 * The parallel form of a test for the nth enrolment (from 0): half begin with each form, and end with the other. Who had
 * forms in other tests (of a narrower programme, say) gets the one of which less was seen.
 */
export function assignForm(enrolmentOrdinal: number, moment: "before" | "after", seen: readonly SeenForm[] = []): "a" | "b" {
  const known = (form: "a" | "b") => seen.filter((other) => other.form === form).reduce((sum, other) => sum + (other.moment === "after" ? KEYS_SHOWN : 1), 0);
  if (known("a") !== known("b")) return known("a") < known("b") ? "a" : "b";
  const beginsWithA = enrolmentOrdinal % 2 === 0;
  return beginsWithA === (moment === "before") ? "a" : "b";
}

function byObjective(pool: readonly PoolItem[]): Map<string, string[]> {
  const piles = new Map<string, string[]>();
  const known = new Map(pool.map((item) => [item.id, item.objective]));
  for (const [id, objective] of [...known].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    piles.set(objective, [...(piles.get(objective) ?? []), id]);
  }
  return piles;
}
