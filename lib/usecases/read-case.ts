import "server-only";
import { publicCase } from "@/lib/content/project/case";
import type { PublicCase } from "@/lib/domain/catalogue";
import { ACT_IDS, AGG_IDS, CASE_CRITERIA, CASE_WEIGHTS, MEANS_IDS, PURPOSE_IDS } from "@/lib/domain/qualification";
import type { CaseCriterion, Category, ElementId } from "@/lib/domain/qualification";
import type { Locale } from "@/lib/kernel/locale";
import { publicLibrary } from "./read-catalogue";

/** A case file as it may be read before submission: no fact, no key. Undefined for an unknown one. */
export function readCase(caseId: string, locale: Locale): PublicCase | undefined {
  return publicCase(publicLibrary(), caseId, locale);
}

/** The version of a case file: another after any change to it. Empty for an unknown one. */
export function readCaseVersion(caseId: string): string {
  return publicLibrary().cases.get(caseId)?.version ?? "";
}

/** Every element a place can be marked as, by category: the general vocabulary. */
export function readVocabulary(): Readonly<Record<Category, readonly ElementId[]>> {
  return {
    act: ACT_IDS.map((id) => `act.${id}` as const),
    means: MEANS_IDS.map((id) => `means.${id}` as const),
    purpose: PURPOSE_IDS.map((id) => `purpose.${id}` as const),
    agg: AGG_IDS.map((id) => `agg.${id}` as const),
  };
}

/** What counts how much in the score of a case; the shares add up to 1. */
export function readCaseWeights(): readonly { readonly criterion: CaseCriterion; readonly weight: number }[] {
  return CASE_CRITERIA.map((criterion) => ({ criterion, weight: CASE_WEIGHTS[criterion] }));
}
