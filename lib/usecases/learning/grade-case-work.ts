import "server-only";
import type { CaseReview, CaseWork } from "@/lib/contracts/learning";
import { caseInputFromKey, gradeCase, referenceOf as engineReferenceOf } from "@/lib/domain/qualification";
import type { CaseGrounds, CaseReference } from "@/lib/domain/qualification";
import type { CaseGround } from "./pinned-law";

type StoredReview = Omit<CaseReview, "facts" | "situation" | "whyNot" | "closing" | "reasonsState">;
const NO_WORK: CaseWork = { marks: {}, points: [], reasons: [] };

/**
 * Grades a case from what was pinned: the answer is computed by the engine from the reference marking and the law as it
 * was when the attempt was started, the work is scored against it. An empty hand-in scores what it deserves.
 */
export function gradeCaseWork(ground: CaseGround, handedIn: CaseWork | undefined): StoredReview {
  const { score, profile, tallies, breakdown, qualifications } = gradeCase(groundsOf(ground), handedIn ?? NO_WORK);
  return {
    score,
    profile,
    tallies: Object.fromEntries(Object.entries(tallies).map(([category, tally]) => [category, plainTally(tally)])),
    breakdown: breakdown.map((entry) => ({ ...entry, expected: [...entry.expected], chosen: [...entry.chosen] })),
    // Facts keep their ids in the proof tree: after submission they may be known.
    qualifications: [...qualifications],
  };
}

/** What the engine's reference for this case is: used by the demonstration to hand in a perfect case. */
export function referenceOf(ground: CaseGround): CaseReference {
  return engineReferenceOf(groundsOf(ground));
}

function groundsOf({ pinned, structure, laws }: CaseGround): CaseGrounds {
  return {
    input: caseInputFromKey(structure, pinned.key),
    facts: Object.fromEntries(Object.entries(pinned.key.facts).map(([id, { tags }]) => [id, tags])),
    segments: pinned.segments,
    neighbours: pinned.key.neighbour,
    laws,
  };
}

type Tally = StoredReview["tallies"][string];

function plainTally({ hits, inexact, missed, overRead, ...shares }: ReturnType<typeof gradeCase>["tallies"][string]): Tally {
  return { hits: [...hits], inexact: [...inexact], missed: [...missed], overRead: [...overRead], ...shares };
}
