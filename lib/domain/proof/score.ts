import type { ExerciseOutcome } from "@/lib/domain/catalogue";
import { answerTo, boardOf, isLeg, isUnusable, itemsIn } from "./board";
import type { Board } from "./board";
import type { ProofArgument, ProofCell, ProofDimension, ProofItem, ProofMove, ProofScript } from "./script";

/** Here and not with the schemas: the browser replays without them. The test holds both lists together. */
const ALL: readonly ProofDimension[] = ["cover", "two", "relevance", "items", "reasons"];

/** Something that could be earned: how much of it was, in which dimension, and by what it was decided. */
export interface ProofCriterion {
  readonly dimension: ProofDimension;
  readonly earned: number;
  readonly about:
    | { readonly kind: "cell"; readonly cell: string }
    | { readonly kind: "white"; readonly cell: string }
    | { readonly kind: "placing"; readonly cell: string; readonly item: string }
    | { readonly kind: "nothing" }
    | { readonly kind: "argument"; readonly argument: string };
}

/** What forbids passing, whatever the score. */
export type ProofObstacle =
  | { readonly kind: "one_leg" | "unproven"; readonly cell: string }
  | { readonly kind: "unusable"; readonly cell: string; readonly item: string }
  | { readonly kind: "unanswered"; readonly argument: string };

export interface ProofDetail {
  readonly dimensions: Readonly<Record<ProofDimension, number>>;
  readonly criteria: readonly ProofCriterion[];
  readonly obstacles: readonly ProofObstacle[];
}

/** What a round came to. The pass mark is the activity's. */
export function outcomeOf(script: ProofScript, moves: readonly ProofMove[]): ExerciseOutcome<ProofDetail> {
  const board = boardOf(script, moves);
  const criteria = [...cellCriteria(script, board), ...placingCriteria(script, board), ...script.arguments.flatMap((one) => argumentCriteria(one, board))];
  const dimensions = sharesOf(criteria);
  const obstacles = obstaclesOf(script, board);
  const whole = ALL.reduce((sum, dimension) => sum + script.weights[dimension], 0);
  const earned = ALL.reduce((sum, dimension) => sum + script.weights[dimension] * dimensions[dimension], 0);
  return { score: whole === 0 ? 0 : Math.min(1, earned / whole), passed: obstacles.length === 0, detail: { dimensions, criteria, obstacles } };
}

/** The items of a cell that bear on it and may be used. */
export function bearingIn(script: ProofScript, board: Board, cell: string): readonly ProofItem[] {
  const placed = itemsIn(board, cell);
  return script.items.filter((item) => placed.includes(item.id) && item.bears.includes(cell) && !isUnusable(item));
}

/** How far the rule of two is met by items that bear: 1, ½ by a leg with a gap in its chain, or 0. */
export function legsOf(script: ProofScript, board: Board, cell: string): number {
  const legs = bearingIn(script, board, cell).filter(isLeg);
  if (legs.length === 0) return 0;
  return legs.some(({ weaknesses }) => !weaknesses.includes("chain")) ? 1 : 0.5;
}

function cellCriteria(script: ProofScript, board: Board): ProofCriterion[] {
  return script.cells.flatMap((cell): ProofCriterion[] => {
    if (!cell.provable) return [whiteCriterion(script, board, cell)];
    const about = { kind: "cell", cell: cell.id } as const;
    const cover: ProofCriterion = { dimension: "cover", earned: bearingIn(script, board, cell.id).length > 0 ? 1 : 0, about };
    return cell.core ? [cover, { dimension: "two", earned: legsOf(script, board, cell.id), about }] : [cover];
  });
}

function whiteCriterion(script: ProofScript, board: Board, { id, accused }: ProofCell): ProofCriterion {
  const worked = script.cells.some((cell) => cell.accused === accused && cell.id !== id && itemsIn(board, cell.id).length > 0);
  return { dimension: "cover", earned: worked && itemsIn(board, id).length === 0 ? 1 : 0, about: { kind: "white", cell: id } };
}

function placingCriteria(script: ProofScript, { placed }: Board): ProofCriterion[] {
  const all = placed.flatMap(({ cell, items }) =>
    items.map((item): ProofCriterion => {
      const found = script.items.find(({ id }) => id === item);
      const bears = found !== undefined && found.bears.includes(cell) && !isUnusable(found);
      return { dimension: "relevance", earned: bears ? 1 : 0, about: { kind: "placing", cell, item } };
    }),
  );
  return all.length > 0 ? all : [{ dimension: "relevance", earned: 0, about: { kind: "nothing" } }];
}

function argumentCriteria(argument: ProofArgument, board: Board): ProofCriterion[] {
  const { id, meets, needs, reasons } = argument;
  const answer = answerTo(board, id);
  const hits = answer.items.filter((item) => meets.includes(item)).length;
  const wrong = answer.items.length - hits;
  const about = { kind: "argument", argument: id } as const;
  return [
    { dimension: "items", earned: Math.max(0, Math.min(hits, needs) - wrong) / needs, about },
    { dimension: "reasons", earned: reasons.find((reason) => reason.id === answer.reason)?.worth ?? 0, about },
  ];
}

function sharesOf(criteria: readonly ProofCriterion[]): ProofDetail["dimensions"] {
  const share = (dimension: ProofDimension): number => {
    const own = criteria.filter((criterion) => criterion.dimension === dimension);
    return own.length === 0 ? 0 : own.reduce((sum, { earned }) => sum + earned, 0) / own.length;
  };
  return { cover: share("cover"), two: share("two"), relevance: share("relevance"), items: share("items"), reasons: share("reasons") };
}

function obstaclesOf(script: ProofScript, board: Board): ProofObstacle[] {
  return [
    ...script.cells.flatMap(({ id, core, provable }): ProofObstacle[] => {
      if (!provable) return itemsIn(board, id).length > 0 ? [{ kind: "unproven", cell: id }] : [];
      return core && legsOf(script, board, id) === 0 ? [{ kind: "one_leg", cell: id }] : [];
    }),
    ...board.placed.flatMap(({ cell, items }) =>
      script.items.flatMap((item): ProofObstacle[] => (items.includes(item.id) && isUnusable(item) ? [{ kind: "unusable", cell, item: item.id }] : [])),
    ),
    ...script.arguments.flatMap(({ id }): ProofObstacle[] => (answerTo(board, id).reason === null ? [{ kind: "unanswered", argument: id }] : [])),
  ];
}
