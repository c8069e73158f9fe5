import type { ItemKind, ItemResponse, Provisions, PublicCheck } from "@/lib/domain/catalogue";
import type { ItemGrade } from "@/lib/domain/grading";
import { gradeItem } from "@/lib/domain/grading";
import type { Feedback } from "./feedback";

/** Which sentence says how an answer did. */
export function verdictOf(grade: ItemGrade): "right" | "partly" | "wrong" {
  if (grade.correct) return "right";
  return grade.hundredths > 0 ? "partly" : "wrong";
}

/** Kinds whose reasons say why a choice is wrong without saying what would have been right. */
const CHOOSING: ReadonlySet<ItemKind> = new Set(["single", "multiple", "highlight"]);

/**
 * What may be said of an answer to an inline check. While it may be tried again only what was given is spoken of: its
 * marks and, where a choice was wrong, why. Afterwards everything: the key, every reason and the closing sentence.
 */
export function feedbackOf({
  check,
  provisions,
  response,
  full,
}: {
  readonly check: PublicCheck;
  readonly provisions: Provisions;
  readonly response: ItemResponse | null;
  readonly full: boolean;
}): Feedback {
  const { parts } = gradeItem(check.item, check.key, response);
  if (full) return { parts, key: check.key, rationale: check.rationale, provisions };
  const given = Object.fromEntries(Object.entries(parts).filter(([, mark]) => mark !== "missed"));
  const reasons = Object.fromEntries(Object.entries(check.rationale.parts ?? {}).filter(([part]) => given[part] === "wrong" && CHOOSING.has(check.item.kind)));
  return { parts: check.item.kind === "order" ? {} : given, rationale: { general: "", parts: reasons }, provisions };
}
