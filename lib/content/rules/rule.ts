import type { Finding, RuleId } from "@/lib/content/finding";
import type { ContentSources } from "@/lib/content/sources";

/** One named rule of docs/content-rules.md: pure over the parsed tree. */
export interface Rule {
  readonly id: RuleId;
  readonly check: (tree: ContentSources) => Finding[];
}

/** A place in a parsed file. */
interface Spot {
  readonly path: string;
  readonly line?: number;
}

/** Builds the finding of one rule. */
export function finder(rule: RuleId): (spot: Spot, message: string) => Finding {
  return ({ path, line = 1 }, message) => ({ path, line, rule, message });
}

/** Where `wanted` and `found` differ as sets: what is missing and what is unknown. */
export function difference(wanted: readonly string[], found: readonly string[]): { missing: string[]; unknown: string[] } {
  return { missing: wanted.filter((id) => !found.includes(id)), unknown: found.filter((id) => !wanted.includes(id)) };
}

/** Values that occur more than once, each once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
