import { scoreMarking } from "./marking";
import type { Mark, MarkingScore } from "./marking";
import { isFinding } from "./outcome";
import type { AggravationFinding, Qualification, Result } from "./outcome";

/** What a learner hands in for one case under one profile. */
export interface CaseWork {
  readonly marks: readonly Mark[];
  readonly result: Result | null;
  /** The offence of the profile, where it has several; `null` when none was named. */
  readonly offence: string | null;
  readonly part: string | null;
  readonly points: readonly string[];
  readonly neighbour: string | null;
  readonly reasons: readonly string[];
}

/** What the work is held against: the reference marking, the computed answer, and the neighbour with its reasons. */
export interface CaseReference {
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly qualification: Qualification;
  readonly neighbour: { readonly offence: string; readonly reasons: readonly string[] } | null;
}

export const CASE_CRITERIA = ["marking", "result", "part", "points", "neighbour", "reasons"] as const;
export type CaseCriterion = (typeof CASE_CRITERIA)[number];

/** Shares of the whole; they add up to 1. Without a reference neighbour its two shares fall to the rest in proportion. */
export const CASE_WEIGHTS: Readonly<Record<CaseCriterion, number>> = { marking: 0.4, result: 0.2, part: 0.1, points: 0.1, neighbour: 0.1, reasons: 0.1 };

export interface CriterionScore {
  readonly criterion: CaseCriterion;
  readonly weight: number;
  readonly score: number;
  readonly expected: readonly string[];
  readonly chosen: readonly string[];
}
export interface CaseScore {
  readonly score: number;
  readonly breakdown: readonly CriterionScore[];
  readonly marking: MarkingScore;
}

const HALF = 0.5;
/** Neighbouring results: the elements were seen and the stage or the strength of proof misjudged. */
const NEAR: readonly (readonly [Result, Result])[] = [
  ["established", "attempt"],
  ["attempt", "preparation"],
  ["suspected", "not_established"],
  ["depends", "suspected"],
];

/**
 * Scores a learner's case work against what the engine computed; no answer is stored anywhere.
 * In: the work and the reference. Out: a score from 0 to 1 with one entry per criterion, its weight, what was expected and
 * what was chosen. Rules Q47 to Q51.
 */
export function scoreCaseWork(work: CaseWork, reference: CaseReference): CaseScore {
  const marking = scoreMarking({ reference: reference.facts, marks: work.marks });
  const { qualification, neighbour } = reference;
  const part = qualification.offences.find(
    (finding) => finding.primary && finding.result === qualification.result && finding.part === qualification.highestPart,
  );
  const points = qualification.aggravations;
  const holds = (point: AggravationFinding) => isFinding(qualification.result) && point.status === "established";
  const established = points.filter(holds).map((point) => point.id);
  const open = points.filter((point) => !holds(point)).map((point) => point.id);
  const entries: Omit<CriterionScore, "weight">[] = [
    { criterion: "marking", score: marking.score, expected: [], chosen: [] },
    { criterion: "result", score: scoreResult(work.result, qualification), expected: [qualification.result], chosen: listOf(work.result) },
    {
      criterion: "part",
      score: scorePart(work, qualification.highestPart, part?.offence ?? null),
      expected: listOf(qualification.highestPart),
      chosen: listOf(work.part),
    },
    {
      criterion: "points",
      score: work.result === null ? 0 : overlap(work.points, established, open),
      expected: established,
      chosen: [...new Set(work.points)],
    },
  ];
  if (neighbour !== null) {
    const near = qualification.neighbours.some((found) => found.offence === work.neighbour);
    const score = work.neighbour === neighbour.offence ? 1 : near ? HALF : 0;
    entries.push({ criterion: "neighbour", score, expected: [neighbour.offence], chosen: listOf(work.neighbour) });
    entries.push({
      criterion: "reasons",
      score: overlap(work.reasons, neighbour.reasons, []),
      expected: neighbour.reasons,
      chosen: [...new Set(work.reasons)],
    });
  }
  const total = entries.reduce((sum, entry) => sum + CASE_WEIGHTS[entry.criterion], 0);
  const breakdown = entries.map((entry) => ({ ...entry, weight: CASE_WEIGHTS[entry.criterion] / total }));
  return { score: breakdown.reduce((sum, entry) => sum + entry.weight * entry.score, 0), breakdown, marking };
}

function scoreResult(chosen: Result | null, computed: Qualification): number {
  if (chosen === null) return 0;
  if (chosen === computed.result) return 1;
  const oneSided = computed.result === "depends" && (chosen === computed.worstCase.result || chosen === computed.bestCase.result);
  const near = NEAR.some(([a, b]) => (a === chosen && b === computed.result) || (b === chosen && a === computed.result));
  return oneSided || near ? HALF : 0;
}

function scorePart(work: CaseWork, part: string | null, offence: string | null): number {
  if (work.result === null || work.part !== part) return 0;
  return work.offence === null || offence === null || work.offence === offence ? 1 : 0;
}

/** Harmonic mean of precision and recall over the chosen ids; what is open may be chosen or left. */
function overlap(chosen: readonly string[], expected: readonly string[], open: readonly string[]): number {
  const picked = new Set(chosen.filter((id) => !open.includes(id)));
  if (picked.size === 0 && expected.length === 0) return 1;
  const right = expected.filter((id) => picked.has(id)).length;
  return right === 0 ? 0 : (2 * right) / (picked.size + expected.length);
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
