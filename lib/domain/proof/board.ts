import type { ProofItem, ProofMove, ProofScript } from "./script";

/** Why a move changed nothing. */
export type Passed = "unknown" | "placed_already" | "not_there";

export interface ProofAnswer {
  readonly argument: string;
  readonly items: readonly string[];
  /** Null until one is chosen. */
  readonly reason: string | null;
}

/** Where a round stands: plain JSON. */
export interface Board {
  /** Cells in which something stands, in the order of the first placing, and the items in the order they came. */
  readonly placed: readonly { readonly cell: string; readonly items: readonly string[] }[];
  readonly answers: readonly ProofAnswer[];
  /** Moves passed over: their place in the list, and why. */
  readonly passedOver: readonly { readonly index: number; readonly why: Passed }[];
  readonly moves: number;
}

export const EMPTY_BOARD: Board = { placed: [], answers: [], passedOver: [], moves: 0 };

/** The board after a list of moves. Total: what is not possible is passed over and said so. */
export function boardOf(script: ProofScript, moves: readonly ProofMove[]): Board {
  return moves.reduce((board, move) => step(script, board, move), EMPTY_BOARD);
}

/** The board after one more move. */
export function step(script: ProofScript, board: Board, move: ProofMove): Board {
  const next = { ...board, moves: board.moves + 1 };
  const why = obstacle(script, board, move);
  if (why !== null) return { ...next, passedOver: [...board.passedOver, { index: board.moves, why }] };
  switch (move.kind) {
    case "place":
      return { ...next, placed: withCell(board, move.cell, [...itemsIn(board, move.cell), move.item]) };
    case "remove":
      return {
        ...next,
        placed: withCell(
          board,
          move.cell,
          itemsIn(board, move.cell).filter((item) => item !== move.item),
        ),
      };
    case "answer": {
      const { argument, items, reason } = move;
      const answer = { argument, items: [...new Set(items)], reason };
      return { ...next, answers: [...board.answers.filter((one) => one.argument !== argument), answer] };
    }
  }
}

/** The items that stand in a cell. */
export function itemsIn(board: Board, cell: string): readonly string[] {
  return board.placed.find((one) => one.cell === cell)?.items ?? [];
}

export function answerTo(board: Board, argument: string): ProofAnswer {
  return board.answers.find((one) => one.argument === argument) ?? { argument, items: [], reason: null };
}

/** May not be relied upon as it is: got against the law, or given as a lead only. */
export function isUnusable({ weaknesses }: ProofItem): boolean {
  return weaknesses.includes("unlawful") || weaknesses.includes("lead");
}

/** A leg of its own: from somebody else, at first hand, usable. */
export function isLeg(item: ProofItem): boolean {
  return item.origin === "other" && !item.weaknesses.includes("hearsay") && !isUnusable(item);
}

/** What can be said of a cell without judging whether its items bear on the element. */
export interface CellCount {
  readonly items: number;
  readonly fromPerson: number;
  readonly legs: number;
  readonly weak: number;
  /** The rule of two, as far as origins go. */
  readonly two: boolean;
}

/** Counts what stands in a cell, by origin and weakness. */
export function countOf(script: ProofScript, board: Board, cell: string): CellCount {
  const items = itemsIn(board, cell).flatMap((id) => script.items.filter((item) => item.id === id));
  const legs = items.filter(isLeg).length;
  return {
    items: items.length,
    fromPerson: items.filter(({ origin }) => origin !== "other").length,
    legs,
    weak: items.filter(({ weaknesses }) => weaknesses.length > 0).length,
    two: legs > 0,
  };
}

function obstacle(script: ProofScript, board: Board, move: ProofMove): Passed | null {
  const knows = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  if (move.kind === "answer") {
    const found = script.arguments.find(({ id }) => id === move.argument);
    const known = found !== undefined && (move.reason === null || knows(found.reasons, move.reason)) && move.items.every((item) => knows(script.items, item));
    return known ? null : "unknown";
  }
  if (!knows(script.cells, move.cell) || !knows(script.items, move.item)) return "unknown";
  const there = itemsIn(board, move.cell).includes(move.item);
  if (move.kind === "place") return there ? "placed_already" : null;
  return there ? null : "not_there";
}

function withCell({ placed }: Board, cell: string, items: readonly string[]): Board["placed"] {
  const known = placed.some((one) => one.cell === cell);
  const next = known ? placed.map((one) => (one.cell === cell ? { cell, items } : one)) : [...placed, { cell, items }];
  return next.filter((one) => one.items.length > 0);
}
