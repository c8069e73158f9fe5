import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ReferralScript, ReferralStep, ReferralWords } from "@/lib/domain/referral";

export type WalkContent = PublicExercise<ReferralScript, ReferralWords>;

type StepWords = ReferralWords["steps"][string];
type EventWords = ReferralWords["events"][string];
export type ChoiceWords = StepWords["manners"][string];

const NO_CHOICE: ChoiceWords = { label: "", outcome: "", why: "" };
const NO_STEP: StepWords = { title: "", lead: "", body: "", order: {}, manners: {} };
const NO_EVENT: EventWords = { title: "", text: "", choices: {} };

/** Words by id. The content check has made sure that they are all there; a script of another day may lack some. */
export const stepWords = ({ words }: WalkContent, id: string): StepWords => words.steps[id] ?? NO_STEP;
export const eventWords = ({ words }: WalkContent, id: string): EventWords => words.events[id] ?? NO_EVENT;
export const mannerWords = (content: WalkContent, step: string, manner: string): ChoiceWords => stepWords(content, step).manners[manner] ?? NO_CHOICE;
export const answerWords = (content: WalkContent, event: string, choice: string): ChoiceWords => eventWords(content, event).choices[choice] ?? NO_CHOICE;
export const actorName = ({ words }: WalkContent, id: string): string => words.actors[id]?.name ?? id;

/** Steps by their names in the reader's language: a list in the order of the script would give the order away. */
export function byTitle(content: WalkContent, steps: readonly ReferralStep[]): ReferralStep[] {
  const titleOf = ({ id }: ReferralStep) => stepWords(content, id).title;
  return steps.toSorted((one, other) => titleOf(one).localeCompare(titleOf(other), content.textLocale));
}
