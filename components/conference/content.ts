import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ConferenceMove, ConferenceScript, ConferenceWords } from "@/lib/domain/conference";
import type { ConferenceState } from "@/lib/domain/conference/play";

export type CaseContent = Pick<PublicExercise<ConferenceScript, ConferenceWords>, "script" | "words">;

/** What every part of a conference is given: the case, where it stands, and who looks. */
export interface AtTheTable {
  readonly content: CaseContent;
  readonly state: ConferenceState;
}
/** The same at one seat, with a way to act from it. */
export interface AtASeat extends AtTheTable {
  readonly seat: string;
  readonly onMove: (move: ConferenceMove) => void;
}

type FactWords = ConferenceWords["facts"][string];
type DecisionWords = ConferenceWords["decisions"][string];

const NO_FACT: FactWords = { title: "", text: "", why: "" };
const NO_DECISION: DecisionWords = { title: "", text: "", options: {} };

/** Words by id. The content check has made sure that they are all there; a script of another day may lack some. */
export const seatName = ({ words }: CaseContent, id: string): string => words.seats[id]?.name ?? id;
export const factWords = ({ words }: CaseContent, id: string): FactWords => words.facts[id] ?? NO_FACT;
export const decisionWords = ({ words }: CaseContent, id: string): DecisionWords => words.decisions[id] ?? NO_DECISION;
export const optionWords = (content: CaseContent, decision: string, option: string): DecisionWords["options"][string] =>
  decisionWords(content, decision).options[option] ?? { label: option, why: "" };
export const stageWords = ({ script, words }: CaseContent, index: number): ConferenceWords["stages"][string] =>
  words.stages[script.stages[index]?.id ?? ""] ?? { title: "", text: "" };
