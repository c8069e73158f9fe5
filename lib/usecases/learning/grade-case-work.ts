import "server-only";
import type { CaseReview, CaseWork } from "@/lib/contracts/learning";
import { caseInputFromKey, qualify, scoreCaseWork, type CaseReference, type MarkingTally } from "@/lib/domain/qualification";
import type { PinnedCase } from "./pinned";
import type { CaseGround } from "./pinned-law";

type StoredReview = Omit<CaseReview, "facts" | "situation" | "whyNot" | "closing" | "reasonsState">;
const NO_WORK: CaseWork = { marks: {}, points: [], reasons: [] };

/**
 * Grades a case from what was pinned: the answer is computed by the engine from the reference marking and the law as it
 * was when the attempt was started, the work is scored against it. An empty hand-in scores what it deserves.
 */
export function gradeCaseWork({ pinned, structure, laws }: CaseGround, handedIn: CaseWork | undefined): StoredReview {
  const work = handedIn ?? NO_WORK;
  const [mainProfile, ...otherProfiles] = laws;
  const input = caseInputFromKey(structure, pinned.key);
  const qualification = qualify(mainProfile, input);
  const neighbour = pinned.key.neighbour[mainProfile.id] ?? null;
  const facts = Object.fromEntries(Object.entries(pinned.key.facts).map(([id, { tags }]) => [id, tags]));
  const score = scoreCaseWork(workOnFacts(work, pinned), { facts, qualification, neighbour });
  const onSegments = (tally: MarkingTally) => segmentTally(tally, pinned);
  return {
    score: score.score,
    profile: { id: qualification.profile.id, state: qualification.profile.state, validFrom: qualification.profile.validFrom },
    tallies: Object.fromEntries(Object.entries(score.marking.categories).map(([category, tally]) => [category, onSegments(tally)])),
    breakdown: score.breakdown.map((entry) => ({ ...entry, expected: [...entry.expected], chosen: [...entry.chosen] })),
    // Facts keep their ids in the proof tree: after submission they may be known.
    qualifications: [qualification, ...otherProfiles.map((profile) => qualify(profile, input))],
  };
}

/** Marks on segments become marks on facts; a segment that holds no fact keeps its own id and counts as over-reading. */
function workOnFacts(work: CaseWork, pinned: PinnedCase): Parameters<typeof scoreCaseWork>[0] {
  const factOf = new Map(Object.entries(pinned.segments).flatMap(([fact, segments]) => segments.map((segment) => [segment, fact] as const)));
  return {
    marks: Object.entries(work.marks).map(([segment, tags]) => ({ segmentOrFactId: factOf.get(segment) ?? segment, tags })),
    result: work.verdict ?? null,
    offence: work.offence ?? null,
    part: work.part ?? null,
    points: work.points,
    neighbour: work.neighbour ?? null,
    reasons: work.reasons,
  };
}

function segmentTally(tally: MarkingTally, pinned: PinnedCase): StoredReview["tallies"][string] {
  const segmentsOf = (ids: readonly string[]): string[] => ids.flatMap((id) => pinned.segments[id] ?? [id]);
  const { precision, recall, score } = tally;
  return {
    hits: segmentsOf(tally.hits),
    inexact: segmentsOf(tally.inexact),
    missed: segmentsOf(tally.missed),
    overRead: segmentsOf(tally.overRead),
    precision,
    recall,
    score,
  };
}

/** What the engine's reference for this case is: used by the demonstration to hand in a perfect case. */
export function referenceOf({ pinned, structure, laws: [profile] }: CaseGround): CaseReference {
  return {
    facts: Object.fromEntries(Object.entries(pinned.key.facts).map(([id, { tags }]) => [id, tags])),
    qualification: qualify(profile, caseInputFromKey(structure, pinned.key)),
    neighbour: pinned.key.neighbour[profile.id] ?? null,
  };
}
