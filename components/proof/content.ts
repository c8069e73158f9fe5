import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ProofScript, ProofWords } from "@/lib/domain/proof";
import type { ProofCell } from "@/lib/domain/proof/play";

export type ProofContent = PublicExercise<ProofScript, ProofWords>;

type ItemWords = ProofWords["items"][string];
type ArgumentWords = ProofWords["arguments"][string];

const NO_ITEM: ItemWords = { title: "", says: "", bears: "", weak: {} };
const NO_ARGUMENT: ArgumentWords = { title: "", says: "", answer: "", reasons: {} };

/** Words by id. The content check has made sure that they are all there; a script of another day may lack some. */
export const itemWords = ({ words }: ProofContent, id: string): ItemWords => words.items[id] ?? NO_ITEM;
export const argumentWords = ({ words }: ProofContent, id: string): ArgumentWords => words.arguments[id] ?? NO_ARGUMENT;
export const reasonWords = (content: ProofContent, argument: string, reason: string): ArgumentWords["reasons"][string] =>
  argumentWords(content, argument).reasons[reason] ?? { label: "", why: "" };
export const accusedName = ({ words }: ProofContent, id: string): string => words.accused[id]?.name ?? id;
export const elementName = ({ words }: ProofContent, id: string): string => words.elements[id]?.name ?? id;
export const cellName = (content: ProofContent, cell: ProofCell): string => `${accusedName(content, cell.accused)}: ${elementName(content, cell.element)}`;

/** Number and short name of an item, as the matrix and the answers call it. */
export function itemName(content: ProofContent, id: string): string {
  const place = content.script.items.findIndex((item) => item.id === id);
  return `${place + 1}. ${itemWords(content, id).title}`;
}

/** Cells of one accused, in the order of the script. */
export const cellsOf = ({ script }: ProofContent, accused: string): ProofCell[] => script.cells.filter((cell) => cell.accused === accused);
