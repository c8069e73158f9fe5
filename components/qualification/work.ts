import type { CaseWork } from "@/lib/contracts/learning";
import { readMarks } from "./marks";
import type { Marks } from "./marks";

export type Verdict = NonNullable<CaseWork["verdict"]>;
export const VERDICTS = ["established", "attempt", "preparation", "depends", "suspected", "not_established"] as const satisfies readonly Verdict[];

/** A learner's work on a case while it is being done. Nothing is forgotten when the result changes back and forth. */
export interface Draft {
  readonly marks: Marks;
  readonly verdict: Verdict | null;
  readonly offence: string | null;
  readonly part: string | null;
  readonly points: readonly string[];
  readonly neighbour: string | null;
  readonly reasons: readonly string[];
  readonly words: string;
}
export const EMPTY_DRAFT: Draft = { marks: {}, verdict: null, offence: null, part: null, points: [], neighbour: null, reasons: [], words: "" };

/** True for a result that says the offence is there, finished or not. */
export function isFindingVerdict(verdict: Verdict | null): boolean {
  return verdict === "established" || verdict === "attempt" || verdict === "preparation";
}

/** What is handed in: part and points belong to a finding. Rule K30. */
export function workOf(draft: Draft, severalParts: boolean): CaseWork {
  const finding = isFindingVerdict(draft.verdict);
  const words = draft.words.trim();
  return {
    marks: Object.fromEntries(Object.entries(draft.marks).map(([segment, tags]) => [segment, [...tags]])),
    ...(draft.verdict === null ? {} : { verdict: draft.verdict }),
    ...(finding && draft.offence !== null ? { offence: draft.offence } : {}),
    ...(finding && severalParts && draft.part !== null ? { part: draft.part } : {}),
    points: finding ? draft.points.toSorted() : [],
    ...(draft.neighbour === null ? {} : { neighbour: draft.neighbour }),
    reasons: draft.reasons.toSorted(),
    ...(words === "" ? {} : { words }),
  };
}

/** The work as it was saved. Rule K32. */
export function draftOf(work: CaseWork | null, elements: ReadonlySet<string>): Draft {
  if (work === null) return EMPTY_DRAFT;
  return {
    marks: readMarks(work.marks, elements),
    verdict: work.verdict ?? null,
    offence: work.offence ?? null,
    part: work.part ?? null,
    points: work.points,
    neighbour: work.neighbour ?? null,
    reasons: work.reasons,
    words: work.words ?? "",
  };
}

/** Equal for equal work, however it came about: what decides whether there is something to save. Rule K31. */
export function fingerprint(work: CaseWork): string {
  const { marks, ...rest } = work;
  const entries = Object.entries(marks).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([entries, Object.entries(rest).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}

/** The list with `id` put in or taken out. */
export function toggleId(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((entry) => entry !== id) : [...list, id];
}
