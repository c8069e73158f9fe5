import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { SessionPlanMove, SessionPlanScript, SessionPlanWords } from "@/lib/domain/session-plan";
import type { useTranslations } from "next-intl";

export type SessionContent = PublicExercise<SessionPlanScript, SessionPlanWords>;
export type SessionRound = ExerciseRound<SessionPlanMove>;
/** Words of the interface for this exercise. */
export type Say = ReturnType<typeof useTranslations<"sessionPlan">>;

export type FieldWords = SessionPlanWords["fields"][string];
type OptionWords = FieldWords["options"][string];
type EventWords = SessionPlanWords["events"][string];
type CriterionWords = SessionPlanWords["criteria"][string];
const NO_FIELD: FieldWords = { title: "", asks: "", options: {} };
const NO_CRITERION: CriterionWords = { title: "", levels: ["", "", "", ""], why: "" };

/** Words by id. The content check has made sure that they are all there; a script of another day may lack some. */
export const fieldWords = ({ words }: SessionContent, id: string): FieldWords => words.fields[id] ?? words.feedback[id] ?? NO_FIELD;
export const optionWords = (content: SessionContent, field: string, option: string): OptionWords =>
  fieldWords(content, field).options[option] ?? { text: "", why: "" };
export const eventWords = ({ words }: SessionContent, id: string): EventWords => words.events[id] ?? { title: "", text: "", responses: {} };
export const responseWords = (content: SessionContent, event: string, response: string): EventWords["responses"][string] =>
  eventWords(content, event).responses[response] ?? { text: "", why: "", happens: "" };
export const criterionWords = ({ words }: SessionContent, id: string): CriterionWords => words.criteria[id] ?? NO_CRITERION;
export const milestoneWords = ({ words }: SessionContent, id: string) => words.milestones[id] ?? { text: "", why: "" };
export const harmWords = ({ words }: SessionContent, id: string) => words.harms[id] ?? { title: "", why: "" };
export const lineWords = ({ words }: SessionContent, id: string) => words.record.lines[id] ?? { time: "", text: "" };

/** The number a line has in the record. */
export const lineNumber = ({ script }: SessionContent, id: string): number => script.lines.indexOf(id) + 1;

/** What a move is about, as far as a later move of the same kind replaces it. */
function targetOf(move: SessionPlanMove): string | null {
  switch (move.kind) {
    case "pick":
    case "write":
      return `${move.kind} ${move.field}`;
    case "time":
      return `time ${move.block}`;
    case "mark":
      return `mark ${move.criterion}`;
    case "arrange":
      return "arrange";
    case "cite":
      return `cite ${move.field} ${move.option}`;
    case "place":
    case "assign":
      return `${move.kind} ${move.milestone}`;
    case "hold":
    case "reply":
      return null;
  }
}

/** One move more. A change of what was changed last takes its place, so that typing does not fill the round. */
export function change(round: SessionRound, move: SessionPlanMove): void {
  const last = round.moves.at(-1);
  const target = targetOf(move);
  if (last && target !== null && targetOf(last) === target) round.replace([...round.moves.slice(0, -1), move]);
  else round.add(move);
}
