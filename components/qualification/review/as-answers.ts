import type { Qualification } from "@/lib/domain/qualification";

/** The engine's answers as the server kept them: written by the same engine, so only their presence is checked. */
export function asAnswers(kept: readonly unknown[]): readonly Qualification[] {
  return kept.filter((answer): answer is Qualification => typeof answer === "object" && answer !== null && "result" in answer && "findings" in answer);
}
