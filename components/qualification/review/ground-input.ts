import type { CaseReview } from "@/lib/contracts/learning";
import type { CaseInput } from "@/lib/domain/qualification";

/** The case as the engine takes it, from what the review carries. */
export function groundInput({ situation, facts }: CaseReview): CaseInput {
  return { ...situation, facts: facts.map(({ id, tags, state, accused, victims }) => ({ id, tags, state, accused, victims })) };
}
