import { prepared } from "./phrase";
import { codeQuestion } from "./coding";
import type { QuestionType } from "./kinds";
import type { InterviewMove } from "./move";
import { holds, offerOf } from "./offer";
import { changesFrom, moveMeters, nodeOf, openingState } from "./state";
import type { InterviewState, OwnQuestion, Turn } from "./state";
import type { InterviewScript, PlanGroup, ScriptNode } from "./script";
import type { StandingMove } from "./replies";
import { askOwn, sayMove } from "./turn";
import { topicOf } from "./telling";

const BREAK_EFFECTS = { rapport: 2, distress: -15 } as const;
/** A break taken again at once calms nobody further. */
const TURNS_BETWEEN_BREAKS = 3;
export const DEFAULT_SEED = 0;

/**
 * The state after one move. Pure and total: a move that is not possible is counted in `ignored` and changes nothing else.
 * `seed` chooses among wordings of the same reply and nothing more.
 */
export function step(script: InterviewScript, state: InterviewState, move: InterviewMove, seed: number = DEFAULT_SEED): InterviewState {
  const next = tryMove(script, state, move, seed);
  return next === null ? { ...state, taken: state.taken + 1, ignored: [...state.ignored, state.taken] } : { ...next, taken: state.taken + 1 };
}

/** The state after a list of moves, from the beginning. */
export function stateOf(script: InterviewScript, moves: readonly InterviewMove[], seed: number = DEFAULT_SEED): InterviewState {
  return moves.reduce<InterviewState>((state, move) => step(script, state, move, seed), openingState(script));
}

function tryMove(script: InterviewScript, state: InterviewState, move: InterviewMove, seed: number): InterviewState | null {
  if (state.ended !== null) return null;
  if (move.kind === "plan") return makePlan(script, state, move.chosen);
  const node = nodeOf(script, state);
  if (!node) return null;
  const offer = offerOf(script, state);
  const place = { script, state, node, seed };
  switch (move.kind) {
    case "say": {
      const written = offer.moves.find(({ id }) => id === move.move);
      return written ? follow(script, sayMove(place, written), written.to) : null;
    }
    case "own":
      return offer.own ? { ...state, pending: coded(script, state, move) } : null;
    case "ask":
      return state.pending ? follow(script, askOwn(place, state.pending)) : null;
    case "correct":
      return state.pending ? follow(script, askOwn(place, corrected(state.pending, move.as))) : null;
    case "withdraw":
      return state.pending ? { ...state, pending: null } : null;
    case "break":
    case "renew":
    case "stop":
      return offer.standing.includes(move.kind) ? standing(script, state, node, move.kind) : null;
  }
}

function corrected(own: OwnQuestion, as: QuestionType): OwnQuestion {
  return { ...own, corrected: as === own.coding.type ? null : as };
}

function coded(script: InterviewScript, state: InterviewState, { text, locale }: Extract<InterviewMove, { kind: "own" }>): OwnQuestion {
  const coding = codeQuestion(text, locale);
  const found = topicOf(script.topics, prepared(text), locale);
  return { text, locale, coding, corrected: null, topic: found ? { id: found.topic.id, word: found.word } : unnamedTopic(script, state, coding.type) };
}

/** "Tell me everything" opens the free account; "what else" stays with what was spoken of last. */
function unnamedTopic(script: InterviewScript, state: InterviewState, type: QuestionType): OwnQuestion["topic"] {
  if (type !== "open" && type !== "probing") return null;
  const node = nodeOf(script, state);
  if (node?.phase === "account") return { id: script.freeAccount, word: null };
  return state.lastTopic === null ? null : { id: state.lastTopic, word: null };
}

/** Takes the plan if it is one: every group answered, one where one is asked, not more than may be. */
function makePlan(script: InterviewScript, state: InterviewState, chosen: readonly string[]): InterviewState | null {
  if (state.plan !== null || new Set(chosen).size !== chosen.length) return null;
  const options = script.plan.flatMap((group) => group.options);
  const taken = options.filter(({ id }) => chosen.includes(id));
  if (taken.length !== chosen.length || !script.plan.every((group) => isAnswered(group, chosen))) return null;
  const wished = taken.flatMap(({ id, effects }) => changesFrom(effects ?? {}, { because: "option", id }));
  const { meters, changes } = moveMeters(state.meters, wished);
  const fails = taken.flatMap(({ fail }) => fail ?? []);
  return {
    ...state,
    plan: taken.map(({ id }) => id),
    planChanges: changes,
    meters,
    done: [...new Set(taken.flatMap(({ does }) => does))],
    harms: taken.flatMap(({ harms }) => harms),
    fails,
    node: script.start,
    ended: fails.length > 0 ? endingOf(script, "broken") : null,
  };
}

/** Whether a group of the plan is answered within its limits. */
export function isAnswered(group: PlanGroup, chosen: readonly string[]): boolean {
  const count = group.options.filter(({ id }) => chosen.includes(id)).length;
  return group.choose === "one" ? count === 1 : count >= 1 && count <= (group.most ?? group.options.length);
}

function standing(script: InterviewScript, state: InterviewState, node: ScriptNode, kind: StandingMove): InterviewState {
  const calms = kind === "break" && (state.turnsSinceBreak >= TURNS_BETWEEN_BREAKS || !state.turns.some((turn) => turn.kind === "break"));
  const moved = moveMeters(state.meters, calms ? changesFrom(BREAK_EFFECTS, { because: "break" }) : []);
  const turn: Turn = {
    at: state.taken,
    node: node.id,
    phase: node.phase,
    kind,
    move: null,
    own: null,
    early: false,
    value: 0,
    changes: moved.changes,
    answers: [{ from: "standing", id: kind }],
    told: [],
    spoiled: [],
    does: [],
    harms: [],
    fail: null,
    entered: [],
  };
  const next: InterviewState = {
    ...state,
    meters: moved.meters,
    turns: [...state.turns, turn],
    pending: null,
    renewDue: kind === "break" || (kind === "renew" ? false : state.renewDue),
    turnsSinceBreak: kind === "break" ? 0 : state.turnsSinceBreak + 1,
  };
  if (kind !== "stop") return next;
  return node.phase === "closure" ? { ...next, ended: endingOf(script, "left") } : enter(script, next, script.stop);
}

/** Where a turn leads: to the end after a fail, along its own way, or to what happens next of itself. */
function follow(script: InterviewScript, state: InterviewState, to?: string): InterviewState {
  if (state.turns.at(-1)?.fail) return { ...state, ended: endingOf(script, "broken") };
  const gone = to === undefined ? state : enter(script, state, to);
  return gone.ended === null ? happen(script, gone) : gone;
}

function enter(script: InterviewScript, state: InterviewState, to: string): InterviewState {
  if (script.endings.some(({ id }) => id === to)) return { ...state, ended: to };
  const target = to === "back" ? (state.back ?? script.start) : to;
  const turns = state.turns.map((turn, index) => (index === state.turns.length - 1 ? { ...turn, entered: [...turn.entered, target] } : turn));
  return { ...state, node: target, back: to === "back" ? null : state.back, turns };
}

/** The first turn of events whose time has come; only while the account is given or clarified, and not inside another. */
function happen(script: InterviewScript, state: InterviewState): InterviewState {
  const node = nodeOf(script, state);
  if (!node || (node.phase !== "account" && node.phase !== "clarify") || script.events.some(({ to }) => to === node.id)) return state;
  const event = script.events.find(({ id, when }) => !state.happened.includes(id) && holds(when, state));
  if (!event) return state;
  return enter(script, { ...state, happened: [...state.happened, event.id], back: node.id }, event.to);
}

function endingOf(script: InterviewScript, kind: "closed" | "left" | "broken"): string {
  return script.endings.find((ending) => ending.kind === kind)?.id ?? kind;
}
