import { nodeOf } from "./state";
import type { InterviewState } from "./state";
import type { Condition, InterviewScript, ScriptMove, ScriptNode } from "./script";
import type { StandingMove } from "./replies";

/** What can be done next. Stop is always among the standing moves until the end; before the plan, only the plan can be made. */
export interface Offer {
  readonly planning: boolean;
  readonly moves: readonly ScriptMove[];
  readonly standing: readonly StandingMove[];
  /** An own question may be typed. */
  readonly own: boolean;
  /** An own question waits to be asked, corrected or taken back. */
  readonly pending: boolean;
}

/** What is offered in a state. Questions stand in an order that tells nothing about their worth; ways onwards come last. */
export function offerOf(script: InterviewScript, state: InterviewState): Offer {
  const node = nodeOf(script, state);
  if (!node) return { planning: state.plan === null && state.ended === null, moves: [], standing: [], own: false, pending: false };
  const pending = state.pending !== null;
  const open = node.moves.filter((move) => isOpen(move, state));
  const [ways, talk] = [open.filter(({ kind }) => kind === "go"), open.filter(({ kind }) => kind !== "go")];
  return {
    planning: false,
    moves: pending ? [] : [...unordered(script, node, talk), ...ways],
    standing: state.renewDue ? ["break", "renew", "stop"] : ["break", "stop"],
    own: node.own && !pending,
    pending,
  };
}

/** Whether a written move of the present node is offered: its condition holds and it still has something to bring out. */
export function isOpen(move: ScriptMove, state: InterviewState): boolean {
  if (move.when && !holds(move.when, state)) return false;
  if (move.to !== undefined) return true;
  return !state.used.includes(move.id);
}

/** Whether everything a condition names is so. */
export function holds(condition: Condition, state: InterviewState): boolean {
  const all = (wanted: readonly string[] | undefined, found: readonly string[]) => (wanted ?? []).every((id) => found.includes(id));
  const none = (unwanted: readonly string[] | undefined, found: readonly string[]) => !(unwanted ?? []).some((id) => found.includes(id));
  return (
    all(condition.told, state.told) &&
    none(condition.untold, state.told) &&
    all(condition.planned, state.plan ?? []) &&
    none(condition.unplanned, state.plan ?? []) &&
    all(condition.done, state.done) &&
    none(condition.undone, state.done) &&
    state.meters.rapport >= (condition.minRapport ?? 0) &&
    state.meters.distress >= (condition.minDistress ?? 0) &&
    state.turns.length >= (condition.minTurns ?? 0)
  );
}

/** Moves in the order of a hash of their ids: the same for everybody, and no author can put the right one first. */
function unordered(script: InterviewScript, node: ScriptNode, moves: readonly ScriptMove[]): ScriptMove[] {
  const rank = new Map(moves.map(({ id }) => [id, hash(`${script.id}/${node.id}/${id}`)]));
  return moves.toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0) || (one.id < other.id ? -1 : 1));
}

/** FNV-1a of a text, as a whole number below 2^32. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  // FNV leaves neighbours near each other in its high bits; one round of mixing spreads them.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
