import type { CaseReview, CaseWork } from "@/lib/contracts/learning";
import type { PracticeKey } from "@/lib/contracts/public-practice";
import { gradeCase } from "@/lib/domain/qualification";
import type { LawProfile } from "@/lib/domain/qualification";

const NO_WORK: CaseWork = { marks: {}, points: [], reasons: [] };

interface Practice {
  readonly key: PracticeKey;
  readonly laws: readonly [LawProfile, ...LawProfile[]];
  readonly work: CaseWork | null;
}

/** The review of practice work, as a server would have made it: the same engine grades both. Rule K70. */
export function practiceReview({ key, laws, work }: Practice): CaseReview {
  const { facts, situation, neighbours, whyNot, closing, reasonsState } = key;
  const grade = gradeCase(
    {
      input: { ...situation, facts },
      facts: Object.fromEntries(facts.map(({ id, tags }) => [id, tags])),
      segments: Object.fromEntries(facts.map(({ id, segments }) => [id, segments])),
      neighbours,
      laws,
    },
    work ?? NO_WORK,
  );
  return {
    score: grade.score,
    profile: grade.profile,
    tallies: Object.fromEntries(
      Object.entries(grade.tallies).map(([category, { hits, inexact, missed, overRead, ...shares }]) => [
        category,
        { hits: [...hits], inexact: [...inexact], missed: [...missed], overRead: [...overRead], ...shares },
      ]),
    ),
    breakdown: grade.breakdown.map((entry) => ({ ...entry, expected: [...entry.expected], chosen: [...entry.chosen] })),
    qualifications: [...grade.qualifications],
    facts,
    situation,
    whyNot,
    closing,
    reasonsState,
  };
}
