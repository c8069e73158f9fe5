import { HARMFUL_KINDS } from "./kinds";
import type { InterviewMove } from "./move";
import { isAnswered, step } from "./step";
import { isOpen, offerOf } from "./offer";
import { nodeOf, openingState } from "./state";
import type { InterviewState } from "./state";
import type { InterviewScript, PlanGroup, ScriptMove } from "./script";

const MOST_TURNS = 200;
const HIGH_DISTRESS = 62;

/**
 * A round played with care: every good decision and move, every topic once, a break when distress is high. It proves that a
 * script can be done well, and how long that takes; it is no model answer.
 */
export function carefulRound(script: InterviewScript): InterviewMove[] {
  const moves: InterviewMove[] = [{ kind: "plan", chosen: script.plan.flatMap(goodOptions) }];
  const visits = new Map<string, number>();
  let state = step(script, openingState(script), moves[0] ?? { kind: "stop" });
  while (state.ended === null && state.node !== null && moves.length < MOST_TURNS) {
    const move = nextMove(script, state, visits);
    if (move === null) break;
    moves.push(move);
    state = step(script, state, move);
  }
  return moves;
}

function goodOptions(group: PlanGroup): string[] {
  const harmless = group.options.filter(({ harms, fail }) => harms.length === 0 && fail === undefined);
  const wanted = harmless.toSorted((one, other) => other.does.length - one.does.length);
  const most = group.choose === "one" ? 1 : (group.most ?? group.options.length);
  const chosen = wanted.slice(0, most).map(({ id }) => id);
  return isAnswered(group, chosen) ? chosen : group.options.slice(0, 1).map(({ id }) => id);
}

function nextMove(script: InterviewScript, state: InterviewState, visits: Map<string, number>): InterviewMove | null {
  const { moves, standing } = offerOf(script, state);
  const inEvent = script.events.some(({ to }) => to === state.node);
  if (standing.includes("renew")) return { kind: "renew" };
  const phase = nodeOf(script, state)?.phase;
  if (!inEvent && state.meters.distress > HIGH_DISTRESS && state.turnsSinceBreak >= 3 && phase !== "closure") return { kind: "break" };
  const kind = moves.filter((move) => isKind(move) && (worksNow(state, move) || move.to !== undefined));
  const here = kind.filter(({ to, kind: way }) => to === undefined || (way !== "go" && inEvent)).toSorted((one, other) => worth(other) - worth(one));
  const chosen = here[0] ?? nextWay(script, state, { ways: kind, visits });
  if (chosen?.to !== undefined) visits.set(chosen.to, (visits.get(chosen.to) ?? 0) + 1);
  return chosen ? { kind: "say", move: chosen.id } : null;
}

function isKind(move: ScriptMove): boolean {
  return !HARMFUL_KINDS.has(move.kind) && move.kind !== "specific" && move.kind !== "yesno" && move.harms.length === 0 && move.fail === undefined;
}

/** A move whose facts were held back a moment ago is tried again only after something has changed. */
function worksNow(state: InterviewState, { id }: ScriptMove): boolean {
  return state.turns.at(-1)?.move !== id;
}

function worth({ kind, does, tells }: ScriptMove): number {
  return does.length * 3 + tells.length * 2 + (kind === "open" ? 2 : 0) + (kind === "silence" ? 1 : 0);
}

/** Ways onwards: topics not seen yet, then topics where something was held back, once more; the closure and the endings last. */
function nextWay(script: InterviewScript, state: InterviewState, { ways, visits }: { ways: readonly ScriptMove[]; visits: ReadonlyMap<string, number> }) {
  const last = (to: string) => script.endings.some(({ id }) => id === to) || script.nodes.find(({ id }) => id === to)?.phase === "closure";
  const holdsBack = (to: string) =>
    script.nodes.find(({ id }) => id === to)?.moves.some((move) => move.to === undefined && isKind(move) && isOpen(move, state));
  const rank = ({ to = "" }: ScriptMove) => {
    const seen = visits.get(to) ?? 0;
    if (last(to)) return 2;
    return seen === 0 ? 0 : seen === 1 && holdsBack(to) ? 1 : 2 + seen;
  };
  return ways.filter(({ to }) => to !== undefined).toSorted((one, other) => rank(one) - rank(other))[0];
}
