import type { CaseReview } from "@/lib/contracts/learning";
import type { CaseKey, CasePractice, PublicCase } from "@/lib/domain/catalogue";

/** A practice case as the list of them shows it. */
export interface PracticeListing extends CasePractice {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly translation: PublicCase["translation"];
}

/** What a practice case is graded with in the browser: its facts and their places, persons, reasons. Never of a graded case. */
export interface PracticeKey extends Pick<CaseReview, "facts" | "situation" | "whyNot" | "closing" | "reasonsState"> {
  readonly neighbours: CaseKey["neighbour"];
}
