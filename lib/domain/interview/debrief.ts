import { HARMFUL_KINDS } from "./kinds";
import type { MoveKind } from "./kinds";
import type { InterviewMove } from "./move";
import type { Dimension } from "./rubric";
import type { InterviewOutcome } from "./score";
import { judge } from "./score";
import type { InterviewState, Turn } from "./state";
import type { InterviewScript } from "./script";
import { stateOf } from "./step";

/** Where a better wording is found: with the written move, as the invitation of a topic, or by the kind of fault alone. */
export type Better =
  | { readonly from: "move"; readonly id: string }
  | { readonly from: "topic"; readonly id: string }
  | { readonly from: "kind"; readonly kind: MoveKind };
/** A turn on the timeline of the debrief. */
export interface DebriefTurn {
  readonly turn: Turn;
  readonly number: number;
  readonly verdict: "good" | "neutral" | "harm";
  readonly better: Better | null;
  /** How many moves to keep for another try from just before this turn. */
  readonly tryFrom: number;
}
/** A decision of the plan that harmed or failed. */
export interface PlanFault {
  readonly option: string;
  readonly fails: boolean;
}
export interface Debrief {
  readonly outcome: InterviewOutcome;
  readonly timeline: readonly DebriefTurn[];
  readonly planFaults: readonly PlanFault[];
  /** Facts never told, with the topic that would have opened them; spoiled ones apart. */
  readonly neverAsked: readonly { readonly fact: string; readonly topic: string | null }[];
  readonly spoiled: readonly string[];
  /** Own questions the learner coded otherwise than the rules. */
  readonly corrections: number;
  /** Per dimension this round less the last, in levels; null without a last round. */
  readonly againstLast: { readonly points: number; readonly dimensions: readonly { readonly dimension: Dimension; readonly by: number }[] } | null;
}

/** Everything the debrief of a round shows, as data. `last` are the moves of the round before, if there was one. */
export function debriefOf(script: InterviewScript, moves: readonly InterviewMove[], last: readonly InterviewMove[] | null): Debrief {
  const state = stateOf(script, moves);
  const outcome = judge(script, state);
  const told = new Set(state.told);
  return {
    outcome,
    timeline: state.turns.map((turn, index) => debriefTurn(script, { turn, number: index + 1, moves })),
    planFaults: planFaults(script, state),
    neverAsked: script.facts
      .filter(({ id }) => !told.has(id) && !state.spoiled.includes(id))
      .map(({ id }) => ({ fact: id, topic: script.topics.find(({ facts }) => facts.includes(id))?.id ?? null })),
    spoiled: state.spoiled,
    corrections: state.turns.filter(({ own }) => own !== null && own.corrected !== null).length,
    againstLast: last === null ? null : difference(outcome, judge(script, stateOf(script, last))),
  };
}

/** The moves to begin another round with, so that it stands just before the turn. */
export function movesBefore(moves: readonly InterviewMove[], tryFrom: number): InterviewMove[] {
  return moves.slice(0, tryFrom);
}

/** Whether a turn did harm: by its kind, by being early, by a mark of the script or by failing the round. */
export function isHarm(turn: Turn): boolean {
  if (turn.kind === "break" || turn.kind === "renew" || turn.kind === "stop") return false;
  return HARMFUL_KINDS.has(turn.kind) || turn.early || turn.harms.length > 0 || turn.fail !== null;
}

function debriefTurn(script: InterviewScript, { turn, number, moves }: { turn: Turn; number: number; moves: readonly InterviewMove[] }): DebriefTurn {
  const harm = isHarm(turn);
  const good = turn.value > 0 || turn.does.length > 0 || turn.told.length > 0 || turn.kind === "break" || turn.kind === "renew";
  return {
    turn,
    number,
    verdict: harm ? "harm" : good ? "good" : "neutral",
    better: harm ? betterFor(script, turn) : null,
    tryFrom: beginningOf(moves, turn.at),
  };
}

function betterFor(script: InterviewScript, turn: Turn): Better | null {
  if (turn.move !== null) return { from: "move", id: turn.move };
  if (turn.kind === "break" || turn.kind === "renew" || turn.kind === "stop") return null;
  const topic = turn.own?.topic?.id;
  return topic === undefined || !script.topics.some(({ id }) => id === topic) ? { from: "kind", kind: turn.kind } : { from: "topic", id: topic };
}

/** An own question begins with its typing: the moves to keep end before that. */
function beginningOf(moves: readonly InterviewMove[], at: number): number {
  const kind = moves[at]?.kind;
  if (kind !== "ask" && kind !== "correct") return at;
  const typed = moves.slice(0, at).findLastIndex((move) => move.kind === "own");
  return typed === -1 ? at : typed;
}

function planFaults(script: InterviewScript, state: InterviewState): PlanFault[] {
  const options = script.plan.flatMap((group) => group.options).filter(({ id }) => state.plan?.includes(id));
  return options.filter(({ harms, fail }) => harms.length > 0 || fail !== undefined).map(({ id, fail }) => ({ option: id, fails: fail !== undefined }));
}

function difference(now: InterviewOutcome, before: InterviewOutcome): NonNullable<Debrief["againstLast"]> {
  return {
    points: now.detail.points - before.detail.points,
    dimensions: now.detail.dimensions.map(({ dimension, level }) => ({
      dimension,
      by: level - (before.detail.dimensions.find((other) => other.dimension === dimension)?.level ?? 0),
    })),
  };
}
