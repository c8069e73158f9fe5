import type { CaseInput } from "./case-input";
import { scoreCaseWork } from "./case-work";
import type { CaseReference, CriterionScore } from "./case-work";
import { qualify } from "./evaluate";
import type { MarkingTally } from "./marking";
import type { Qualification, Result } from "./outcome";
import type { LawProfile } from "./profile";

/** Everything a case is graded against. Nothing of the answer is in it: that is computed. */
export interface CaseGrounds {
  readonly input: CaseInput;
  /** Tags by fact. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Fact → the places of the file that carry it. */
  readonly segments: Readonly<Record<string, readonly string[]>>;
  /** Per law the neighbouring offence most often confused, and the reasons that tell it apart. */
  readonly neighbours: Readonly<Record<string, { readonly offence: string; readonly reasons: readonly string[] } | undefined>>;
  /** The first is the one asked for offence, part and points. */
  readonly laws: readonly [LawProfile, ...LawProfile[]];
}

/** What somebody hands in: marks by place of the file, and the qualification. */
export interface HandedIn {
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly verdict?: Result | undefined;
  readonly offence?: string | undefined;
  readonly part?: string | undefined;
  readonly points: readonly string[];
  readonly neighbour?: string | undefined;
  readonly reasons: readonly string[];
}

export interface CaseGrade {
  /** From 0 to 1. */
  readonly score: number;
  readonly profile: Pick<Qualification["profile"], "id" | "state" | "validFrom">;
  /** Per category, in places of the file. */
  readonly tallies: Readonly<Record<string, Omit<MarkingTally, "counts">>>;
  readonly breakdown: readonly CriterionScore[];
  /** The computed answer under each law, in their order. */
  readonly qualifications: readonly [Qualification, ...Qualification[]];
}

/** Grades case work: the same on the server for what counts and in the browser for practice. Rules Q41 to Q51, Q57. */
export function gradeCase(grounds: CaseGrounds, work: HandedIn): CaseGrade {
  const [main, ...others] = grounds.laws;
  const reference = referenceOf(grounds);
  const { qualification } = reference;
  const score = scoreCaseWork(onFacts(work, grounds.segments), reference);
  return {
    score: score.score,
    profile: { id: main.id, state: main.state, validFrom: qualification.profile.validFrom },
    tallies: Object.fromEntries(Object.entries(score.marking.categories).map(([category, tally]) => [category, onSegments(tally, grounds.segments)])),
    breakdown: score.breakdown,
    qualifications: [qualification, ...others.map((law) => qualify(law, grounds.input))],
  };
}

/** What the work is held against under the law that is asked: marking, computed answer, neighbour. */
export function referenceOf({ input, facts, neighbours, laws: [law] }: CaseGrounds): CaseReference {
  return { facts, qualification: qualify(law, input), neighbour: neighbours[law.id] ?? null };
}

/** Marks on places become marks on facts; a place that holds no fact keeps its own id and counts as over-reading. */
function onFacts(work: HandedIn, segments: CaseGrounds["segments"]): Parameters<typeof scoreCaseWork>[0] {
  const factAt = new Map(Object.entries(segments).flatMap(([fact, places]) => places.map((place) => [place, fact] as const)));
  return {
    marks: Object.entries(work.marks).map(([place, tags]) => ({ segmentOrFactId: factAt.get(place) ?? place, tags })),
    result: work.verdict ?? null,
    offence: work.offence ?? null,
    part: work.part ?? null,
    points: work.points,
    neighbour: work.neighbour ?? null,
    reasons: work.reasons,
  };
}

function onSegments(
  { hits, inexact, missed, overRead, precision, recall, score }: MarkingTally,
  segments: CaseGrounds["segments"],
): CaseGrade["tallies"][string] {
  const places = (ids: readonly string[]) => ids.flatMap((id) => segments[id] ?? [id]);
  return { hits: places(hits), inexact: places(inexact), missed: places(missed), overRead: places(overRead), precision, recall, score };
}
