import type { Category, ElementId } from "@/lib/domain/qualification";

/** What one place of the file can be marked as: a category, an element of it, or "carries nothing". */
export type MarkTag = Category | ElementId | "none";
/** Segment id → marks, each list in the order of `sortTags`; places without marks are absent. */
export type Marks = Readonly<Record<string, readonly MarkTag[]>>;

/** The order of the categories on screen, in lists and under the keys 1 to 4. */
export const MARK_CATEGORIES = ["act", "means", "purpose", "agg"] as const satisfies readonly Category[];
/** The contract takes no more for one place. */
export const MOST_MARKS = 8;

export type MarkAction =
  | { readonly kind: "toggle"; readonly segment: string; readonly tag: MarkTag }
  /** Out of the matrix: the mark goes, and nothing takes its place. */
  | { readonly kind: "remove"; readonly segment: string; readonly tag: MarkTag }
  | { readonly kind: "clear"; readonly segment: string };

/** The marks after one action; the same object when nothing changes. Rules K1 to K5. */
export function markReducer(marks: Marks, action: MarkAction): Marks {
  const before = marks[action.segment] ?? [];
  const after = changed(before, action);
  if (after === before || (after.length === 0 && before.length === 0)) return marks;
  const { [action.segment]: _gone, ...rest } = marks;
  return after.length === 0 ? rest : { ...rest, [action.segment]: after };
}

/** The category of a mark; null for "not relevant". */
export function categoryOfTag(tag: MarkTag): Category | null {
  return MARK_CATEGORIES.find((category) => tag === category || tag.startsWith(`${category}.`)) ?? null;
}

function changed(before: readonly MarkTag[], action: MarkAction): readonly MarkTag[] {
  if (action.kind === "clear") return [];
  return action.kind === "toggle" ? toggled(before, action.tag) : before.filter((mark) => mark !== action.tag);
}

function toggled(before: readonly MarkTag[], tag: MarkTag): readonly MarkTag[] {
  if (tag === "none") return before.includes("none") ? [] : ["none"];
  const category = categoryOfTag(tag);
  if (category === null) return before;
  const own = before.filter((mark) => categoryOfTag(mark) === category);
  const others = before.filter((mark) => mark !== "none" && categoryOfTag(mark) !== category);
  if (tag === category) return own.length > 0 ? others : (added(others, [tag]) ?? before);
  if (!own.includes(tag)) return added(others, [...own.filter((mark) => mark !== category), tag]) ?? before;
  const left = own.filter((mark) => mark !== tag);
  return sortTags([...others, ...(left.length > 0 ? left : [category])]);
}

/** Null when a place would carry too much. */
function added(others: readonly MarkTag[], own: readonly MarkTag[]): readonly MarkTag[] | null {
  return others.length + own.length > MOST_MARKS ? null : sortTags([...others, ...own]);
}

/** By category in the order of the screen, then by id. */
export function sortTags(tags: readonly MarkTag[]): readonly MarkTag[] {
  const rank = (tag: MarkTag) => MARK_CATEGORIES.findIndex((category) => category === categoryOfTag(tag));
  return tags.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** Marks as they came from the server: what is no mark of ours is left out, the rest put in order. */
export function readMarks(given: Readonly<Record<string, readonly string[]>>, elements: ReadonlySet<string>): Marks {
  const isTag = (tag: string): tag is MarkTag => tag === "none" || elements.has(tag) || MARK_CATEGORIES.some((category) => category === tag);
  const entries = Object.entries(given).map(([segment, tags]) => [segment, sortTags([...new Set(tags.filter(isTag))])] as const);
  return Object.fromEntries(entries.filter(([, tags]) => tags.length > 0));
}
