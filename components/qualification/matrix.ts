import type { Category } from "@/lib/domain/qualification";
import { MARK_CATEGORIES, categoryOfTag } from "./marks";
import type { MarkTag, Marks } from "./marks";

/** One row: an element, or a category whose element is not named yet, with the places marked as such. */
export interface MatrixRow {
  readonly tag: MarkTag;
  readonly segments: readonly string[];
}
export interface MatrixSection {
  readonly category: Category | "none";
  readonly rows: readonly MatrixRow[];
}

/** The marks of a work turned round: from elements to places, in the order of the file. Rule K20. */
export function matrixOf(marks: Marks, order: readonly string[]): readonly MatrixSection[] {
  const bySegment = order.flatMap((segment) => (marks[segment] ?? []).map((tag) => ({ segment, tag })));
  return [...MARK_CATEGORIES, "none" as const].map((category) => {
    const own = bySegment.filter(({ tag }) => (categoryOfTag(tag) ?? "none") === category);
    const tags = [...new Set(own.map(({ tag }) => tag))].toSorted();
    return { category, rows: tags.map((tag) => ({ tag, segments: own.filter((entry) => entry.tag === tag).map(({ segment }) => segment) })) };
  });
}
