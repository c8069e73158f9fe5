import type { CaseInput } from "./case-input";
import { qualify } from "./evaluate";
import { NoteBook } from "./notes";
import type { Note } from "./notes";
import { isFinding } from "./outcome";
import type { ElementFinding, Qualification } from "./outcome";
import type { LawProfile } from "./profile";

/** An element on which the two laws answer differently, with what each says. */
export interface Difference {
  readonly element: string;
  readonly base: ElementFinding["status"] | "absent";
  readonly other: ElementFinding["status"] | "absent";
}

export interface Comparison {
  readonly divergent: boolean;
  /** `other_wider`: only the other law finds the offence; `other_narrower`: only the base does; `open`: exactly one of them depends on disputed facts or an unsettled law. */
  readonly kind: "same" | "other_wider" | "other_narrower" | "open";
  readonly base: Qualification;
  readonly other: Qualification;
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
}

/**
 * Qualifies one case under a base law (as a rule the Palermo Protocol) and another, and says whether they disagree.
 * Both answers are handed back whole: a divergence is a question of policy, and the engine does not pick a side.
 */
export function compareProfiles(laws: { readonly base: LawProfile; readonly other: LawProfile }, input: CaseInput): Comparison {
  return compareAnswers(qualify(laws.base, input), qualify(laws.other, input));
}

/** The same for two answers that are already there. */
export function compareAnswers(base: Qualification, other: Qualification): Comparison {
  const kind = kindOf(base, other);
  const notes = new NoteBook();
  const params = { base: base.profile.id, other: other.profile.id };
  if (kind === "other_wider") notes.add("divergent.national_wider", params);
  if (kind === "other_narrower") notes.add("divergent.national_narrower", params);
  if (kind === "open") notes.add("divergent.open", params);
  const divergent = kind === "other_wider" || kind === "other_narrower";
  if (divergent) notes.add("divergent.policy_question", params);
  return { divergent, kind, base, other, differences: differencesOf(base, other), notes: notes.list() };
}

function kindOf(base: Qualification, other: Qualification): Comparison["kind"] {
  if (isOpen(base) !== isOpen(other)) return "open";
  if (isFinding(base.result) === isFinding(other.result)) return "same";
  return isFinding(other.result) ? "other_wider" : "other_narrower";
}

function isOpen(answer: Qualification): boolean {
  return answer.result === "depends";
}

function differencesOf(base: Qualification, other: Qualification): readonly Difference[] {
  const left = leadElements(base);
  const right = leadElements(other);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names
    .map((element) => ({ element, base: left.get(element) ?? "absent", other: right.get(element) ?? "absent" }) as const)
    .filter((pair) => pair.base !== pair.other);
}

function leadElements(answer: Qualification): ReadonlyMap<string, ElementFinding["status"]> {
  const lead = answer.offences.find((finding) => finding.primary && finding.result === answer.result);
  return new Map(lead?.elements.map((element) => [element.element, element.status]));
}
