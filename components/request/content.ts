import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { RequestMove, RequestScript, RequestWords } from "@/lib/domain/request";

export type RequestContent = PublicExercise<RequestScript, RequestWords>;
export type RequestRound = ExerciseRound<RequestMove>;

type PartWords = RequestWords["parts"][string];
const NO_PART: PartWords = { title: "", asks: "", missing: "", blocks: {} };

/** Words by id. The content check has made sure that they are all there; a script of another day may lack some. */
export const partWords = ({ words }: RequestContent, id: string): PartWords => words.parts[id] ?? NO_PART;
export const blockWords = (content: RequestContent, part: string, block: string): PartWords["blocks"][string] =>
  partWords(content, part).blocks[block] ?? { text: "", why: "" };
export const needWords = ({ words }: RequestContent, id: string): RequestWords["needs"][string] => words.needs[id] ?? { label: "", why: "" };

/** Number and title of a part, as the request counts them. */
export function partName(content: RequestContent, id: string): string {
  return `${content.script.parts.findIndex((part) => part.id === id) + 1}. ${partWords(content, id).title}`;
}

/** One move more. A change of what was changed last takes its place, so that typing does not fill the round. */
export function change(round: RequestRound, move: RequestMove): void {
  const last = round.moves.at(-1);
  const sameThing =
    last !== undefined &&
    last.kind === move.kind &&
    last.kind !== "send" &&
    ("part" in last && "part" in move ? last.part === move.part : "need" in last && "need" in move && last.need === move.need);
  if (sameThing) round.replace([...round.moves.slice(0, -1), move]);
  else round.add(move);
}
