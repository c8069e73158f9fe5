import type { ExerciseKind } from "@/lib/domain/catalogue";
import type { Messages } from "next-intl";

const NAMESPACES: Readonly<Partial<Record<ExerciseKind, readonly (keyof Messages)[]>>> = {
  interview: ["interview"],
  referral: ["referral"],
  comparison: ["grid", "room", "comparison", "compare"],
  conference: ["conference", "room"],
  film: ["film"],
  proof: ["proof"],
  request: ["request"],
  "session-plan": ["sessionPlan"],
};

/** The words an exercise of a kind needs in the browser: those of every exercise, and those of its player. */
export function exerciseNamespaces(kind: ExerciseKind): (keyof Messages)[] {
  return ["exercise", "text", "law", ...(NAMESPACES[kind] ?? [])];
}
