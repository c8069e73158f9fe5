import { foldForComparison } from "@/lib/kernel/text";

/** `right` and `wrong` judge what was answered; `missed` marks what the key holds and the answer does not. */
export type PartMark = "right" | "wrong" | "missed";

/** Shares earned out of shares available, whole numbers with 0 ≤ earned ≤ available, and a mark for each part. */
export interface Tally {
  readonly earned: number;
  readonly available: number;
  readonly parts: Readonly<Record<string, PartMark>>;
}

/** Right picks less wrong picks, never below nothing. A part that is rightly left alone carries no mark. */
export function tallyPicks(offered: readonly string[], wanted: readonly string[], picked: readonly string[]): Tally {
  const marks = offered.flatMap((part): [string, PartMark][] => {
    if (wanted.includes(part)) return [[part, picked.includes(part) ? "right" : "missed"]];
    return picked.includes(part) ? [[part, "wrong"]] : [];
  });
  const earned = Math.max(0, count(marks, "right") - count(marks, "wrong"));
  return { earned, available: wanted.length, parts: Object.fromEntries(marks) };
}

/** One share for each target given the answer the key gives it. */
export function tallyAssignments(wanted: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>): Tally {
  const marks = Object.entries(wanted).map(([target, answer]): [string, PartMark] => {
    const said = Object.hasOwn(given, target) ? given[target] : undefined;
    if (said === undefined) return [target, "missed"];
    return [target, said === answer ? "right" : "wrong"];
  });
  return { earned: count(marks, "right"), available: marks.length, parts: Object.fromEntries(marks) };
}

/**
 * Every entry that would have to be moved costs one share of `entries − 1`: the length of the longest run that
 * already stands in the key's order, less the one entry that is in order by itself.
 */
export function tallyOrder(wanted: readonly string[], given: readonly string[]): Tally {
  const placed = [...new Set(given)].filter((part) => wanted.includes(part));
  const kept = longestOrderedRun(placed, (part) => wanted.indexOf(part));
  const marks = wanted.map((part): [string, PartMark] => {
    if (!placed.includes(part)) return [part, "missed"];
    return [part, kept.includes(part) ? "right" : "wrong"];
  });
  return { earned: Math.max(0, kept.length - 1), available: wanted.length - 1, parts: Object.fromEntries(marks) };
}

/** All or nothing: the text equals an accepted answer once both are folded. */
export function tallyText(accepted: readonly string[], text: string): Tally {
  const folded = foldForComparison(text);
  const right = folded !== "" && accepted.some((answer) => foldForComparison(answer) === folded);
  return { earned: right ? 1 : 0, available: 1, parts: {} };
}

function count(marks: readonly (readonly [string, PartMark])[], wanted: PartMark): number {
  return marks.filter(([, mark]) => mark === wanted).length;
}

/** Longest subsequence with rising rank; of several equally long ones, the one whose end comes first. */
function longestOrderedRun(sequence: readonly string[], rankOf: (part: string) => number): readonly string[] {
  const runsByEnd: (readonly string[])[] = [];
  for (const [index, part] of sequence.entries()) {
    const before = sequence.slice(0, index).map((earlier, position) => (rankOf(earlier) < rankOf(part) ? runsByEnd[position] : undefined));
    runsByEnd.push([...longest(before), part]);
  }
  return longest(runsByEnd);
}

function longest(runs: readonly (readonly string[] | undefined)[]): readonly string[] {
  return runs.reduce<readonly string[]>((best, run) => (run !== undefined && run.length > best.length ? run : best), []);
}
