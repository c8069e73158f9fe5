import type { FilmMove, FilmQuestion, FilmScript } from "./script";

/** What was answered to a question, and what it is worth. */
interface Answered {
  readonly question: string;
  readonly options: readonly string[];
  /** Thousandths, rounded down. */
  readonly thousandths: number;
}

/** Where somebody is in the film and what was answered so far. */
export interface FilmState {
  readonly answers: Readonly<Record<string, Answered>>;
  /** The scene last come to. */
  readonly scene: string | null;
  /** Places in the list of moves that were not possible. */
  readonly passedOver: readonly number[];
}

interface FilmDetail {
  readonly answers: readonly Answered[];
  readonly open: readonly string[];
  readonly passedOver: readonly number[];
}

interface FilmOutcome {
  readonly score: number;
  readonly passed: boolean;
  readonly detail: FilmDetail;
}

type Asked = Pick<FilmScript, "questions"> & { readonly scenes: readonly { readonly id: string }[] };

/** What an answer is worth in thousandths: one of one, or right picks less wrong ones, never below nothing (FM6). */
export function worthOf({ right }: Pick<FilmQuestion, "right">, options: readonly string[]): number {
  const hits = options.filter((option) => right.includes(option)).length;
  return Math.floor((Math.max(0, hits - (options.length - hits)) / right.length) * 1000);
}

/** Whether a question can be answered so: known options, none twice, one only where one is asked for (FM7). */
function isPossible({ kind, options }: FilmQuestion, chosen: readonly string[]): boolean {
  const known = chosen.every((option, index) => options.includes(option) && chosen.indexOf(option) === index);
  return known && chosen.length > 0 && (kind === "multiple" || chosen.length === 1);
}

/** Replays the moves of a round. The first possible answer to a question stands; what is not possible is passed over (FM7, FM8). */
export function stateOf({ scenes, questions }: Asked, moves: readonly FilmMove[]): FilmState {
  const answers: Record<string, Answered> = {};
  const passedOver: number[] = [];
  let scene: string | null = null;
  for (const [index, move] of moves.entries()) {
    if ("scene" in move) {
      if (scenes.some(({ id }) => id === move.scene)) scene = move.scene;
      else passedOver.push(index);
      continue;
    }
    const question = questions.find(({ id }) => id === move.answer);
    if (question === undefined || answers[question.id] !== undefined || !isPossible(question, move.options)) passedOver.push(index);
    else answers[question.id] = { question: question.id, options: move.options, thousandths: worthOf(question, move.options) };
  }
  return { answers, scene, passedOver };
}

/** What came of a round: the mean over all questions, rounded down; passed once every question is answered (FM9). */
export function outcomeOf(script: FilmScript, moves: readonly FilmMove[]): FilmOutcome {
  const { answers, passedOver } = stateOf(script, moves);
  const given = script.questions.flatMap(({ id }) => answers[id] ?? []);
  const open = script.questions.flatMap(({ id }) => (answers[id] ? [] : [id]));
  const sum = given.reduce((total, { thousandths }) => total + thousandths, 0);
  return { score: Math.floor(sum / script.questions.length) / 1000, passed: open.length === 0, detail: { answers: given, open, passedOver } };
}
