import { CHILD_LEADING, EARLY_EFFECTS, EARLY_VALUE, isQuestion, KIND_RULES, NARROW_TYPES } from "./kinds";
import type { MoveKind, Phase } from "./kinds";
import type { Dimension, Fail, Practice } from "./rubric";
import { changesFrom, moveMeters } from "./state";
import type { Answer, Change, InterviewState, OwnQuestion, Turn } from "./state";
import type { InterviewScript, ScriptFact, ScriptMove, ScriptNode } from "./script";
import type { Reply } from "./replies";
import { disclosureOf, nextFacts, telling, topicOfFact } from "./telling";

/** What one question or act amounts to before it is applied. */
interface Doing {
  readonly kind: MoveKind;
  readonly move: ScriptMove | null;
  readonly own: OwnQuestion | null;
  readonly does: readonly Practice[];
  readonly harms: readonly Dimension[];
  readonly fail: Fail | null;
  /** Facts the question could bring out, in order, and how many of them at once. */
  readonly tells: readonly string[];
  readonly most: number;
}
interface Place {
  readonly script: InterviewScript;
  readonly state: InterviewState;
  readonly node: ScriptNode;
  readonly seed: number;
}

/** How many facts an own question brings out at most, by its type. */
const BROUGHT_OUT: Partial<Record<MoveKind, number>> = { open: 2, probing: 1, specific: 1 };
/** Ways of asking that put words into the account instead of bringing any out. */
const PUTS_IN: ReadonlySet<MoveKind> = new Set(["leading", "forced"]);
const DEFAULT_FAILS: Partial<Record<MoveKind, Fail>> = { threat: "threat", promise: "promise" };

/** Takes a written move that is offered. */
export function sayMove(place: Place, move: ScriptMove): InterviewState {
  return applyTurn(place, {
    kind: move.kind,
    move,
    own: null,
    does: move.does,
    harms: [...(KIND_RULES[move.kind].harms ?? []), ...move.harms],
    fail: move.fail ?? DEFAULT_FAILS[move.kind] ?? null,
    tells: move.tells,
    most: move.tells.length,
  });
}

/** Asks the own question that waits, as the learner's coding has it or else the rules'. */
export function askOwn(place: Place, own: OwnQuestion): InterviewState {
  const { script } = place;
  const kind = own.corrected ?? own.coding.type;
  const topic = script.topics.find(({ id }) => id === own.topic?.id);
  const good = kind === "open" || kind === "probing" || kind === "specific" || kind === "yesno";
  return applyTurn(place, {
    kind,
    move: null,
    own,
    does: good ? (topic?.does ?? []) : [],
    harms: KIND_RULES[kind].harms ?? [],
    fail: DEFAULT_FAILS[kind] ?? null,
    tells: topic?.facts ?? [],
    most: BROUGHT_OUT[kind] ?? 0,
  });
}

function applyTurn(place: Place, doing: Doing): InterviewState {
  const { script, state, node } = place;
  const early = isEarly(doing.kind, node.phase, state.freeAccount);
  const told = PUTS_IN.has(doing.kind) ? [] : nextFacts(script, state, doing.tells, doing.most).facts;
  const spoiled = PUTS_IN.has(doing.kind) ? doing.tells.filter((id) => !state.told.includes(id) && !state.spoiled.includes(id)).slice(0, 1) : [];
  const wished = [...effectsOf(script, doing, early), ...telling(told)];
  const moved = moveMeters(state.meters, wished);
  const allTold = [...state.told, ...told.map(({ id }) => id)];
  const meters = { ...moved.meters, disclosure: disclosureOf(script, allTold) };
  const turn: Turn = {
    at: state.taken,
    node: node.id,
    phase: node.phase,
    kind: doing.kind,
    move: doing.move?.id ?? null,
    own: doing.own,
    early,
    value: valueOf(script, doing.kind, { early, phase: node.phase }),
    changes: moved.changes,
    answers: answersOf(place, doing, told),
    told: told.map(({ id }) => id),
    spoiled,
    does: countedPractices(doing.does, node.phase),
    harms: doing.harms,
    fail: doing.fail,
    entered: [],
  };
  const exhausted = doing.tells.every((id) => allTold.includes(id) || spoiled.includes(id));
  return {
    ...state,
    meters,
    told: allTold,
    spoiled: [...state.spoiled, ...spoiled],
    used: doing.move && exhausted ? [...state.used, doing.move.id] : state.used,
    done: [...new Set([...state.done, ...turn.does])],
    harms: [...state.harms, ...turn.harms],
    fails: doing.fail === null ? state.fails : [...state.fails, doing.fail],
    freeAccount: state.freeAccount || (doing.kind === "open" && node.phase === "account"),
    lastTopic: doing.own?.topic?.id ?? topicOfFact(script, doing.tells[0]) ?? state.lastTopic,
    turnsSinceBreak: state.turnsSinceBreak + 1,
    pending: null,
    turns: [...state.turns, turn],
  };
}

/** Needs looked after only once the account has begun came too late to count (dossier 3.5, needs first). */
function countedPractices(does: readonly Practice[], phase: Phase): Practice[] {
  const late: readonly Practice[] = phase === "engage" ? [] : ["needs-asked", "needs-met", "care-arranged"];
  return does.filter((practice) => !late.includes(practice));
}

function isEarly(kind: MoveKind, phase: Phase, freeAccount: boolean): boolean {
  return NARROW_TYPES.has(kind) && !freeAccount && (phase === "account" || phase === "clarify");
}

/** Narrow questions about needs, rights and next steps are in their place: outside the account they are worth nothing either way. */
function valueOf(script: InterviewScript, kind: MoveKind, { early, phase }: { early: boolean; phase: Phase }): number {
  if (early) return EARLY_VALUE;
  if (kind === "leading" && script.interviewee === "child") return CHILD_LEADING.value;
  if (NARROW_TYPES.has(kind) && (phase === "engage" || phase === "closure")) return 0;
  return KIND_RULES[kind].value;
}

function effectsOf(script: InterviewScript, { kind, move }: Doing, early: boolean): Change[] {
  const child = kind === "leading" && script.interviewee === "child";
  const usual = child ? CHILD_LEADING.effects : KIND_RULES[kind].effects;
  const own = move?.effects ?? {};
  const kept = Object.fromEntries(Object.entries(usual).filter(([meter]) => !Object.hasOwn(own, meter)));
  return [
    ...changesFrom(kept, child ? { because: "child-leading" } : { because: "kind", kind }),
    ...changesFrom(own, { because: "move", id: move?.id ?? "" }),
    ...(early ? changesFrom(EARLY_EFFECTS, { because: "early" }) : []),
  ];
}

function answersOf(place: Place, doing: Doing, told: readonly ScriptFact[]): Answer[] {
  const { kind, move, own } = doing;
  if (kind === "go") return [];
  const facts = told.map(({ id }): Answer => ({ from: "fact", id }));
  if (move) {
    const whole = told.length === move.tells.length || PUTS_IN.has(kind);
    if (whole && (move.tells.length === 0 || PUTS_IN.has(kind))) return [{ from: "move", id: move.id }];
    return facts.length > 0 ? facts : [reply(place, "guarded")];
  }
  return facts.length > 0 ? facts : [reply(place, replyTo(place, doing, own))];
}

function replyTo({ script, state }: Place, doing: Doing, own: OwnQuestion | null): Reply {
  const byKind: Partial<Record<MoveKind, Reply>> = { threat: "hurt", blame: "shut", leading: "agree", forced: "short", multiple: "unsure" };
  const fixed = byKind[doing.kind];
  if (fixed) return fixed;
  if (own?.topic === null) return "not-understood";
  const { heldBack } = nextFacts(script, state, doing.tells, 1);
  if (heldBack) return "guarded";
  const left = doing.tells.some((id) => !state.told.includes(id));
  if (doing.kind === "yesno" && left) return "short";
  return doing.tells.length > 0 ? "nothing-more" : "short";
}

/** A reply with the number of its variant: counted on from the seed, so that the same words do not come twice in a row. */
function reply({ state, seed }: Place, id: Reply): Answer {
  const before = state.turns.flatMap(({ answers }) => answers).filter((answer) => answer.from === "reply" && answer.id === id).length;
  return { from: "reply", id, turn: seed + before };
}

/** True for a kind that counts among the questions of the account: everything but care, silence and the like. */
export function isAccountQuestion(turn: Turn): boolean {
  return (
    turn.kind !== "break" && turn.kind !== "renew" && turn.kind !== "stop" && isQuestion(turn.kind) && (turn.phase === "account" || turn.phase === "clarify")
  );
}
