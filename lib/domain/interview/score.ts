import { COVERED_ELEMENTS, HARMFUL_KINDS, isQuestion, KIND_RULES, NARROW_TYPES, RECOMMENDED_TYPES } from "./kinds";
import type { FactElement } from "./kinds";
import type { InterviewMove } from "./move";
import { bandOf, DIMENSION_WEIGHTS, DIMENSIONS, PRACTICE_IDS, PRACTICES, PRACTISED, TOP_LEVEL } from "./rubric";
import type { Band, Dimension, Fail, Practice } from "./rubric";
import type { InterviewState, Turn } from "./state";
import type { InterviewScript } from "./script";
import { stateOf } from "./step";
import { isAccountQuestion } from "./turn";

/** One dimension of the rubric: 0 to 4, its share of the weight in points, and what speaks for it or is missing. */
export interface DimensionScore {
  readonly dimension: Dimension;
  readonly level: number;
  readonly weight: number;
  readonly points: number;
  readonly done: readonly Practice[];
  readonly missed: readonly Practice[];
  /** Levels lost through harm. */
  readonly lost: number;
}
/** Counts behind the measured dimensions. Shares are null where there is nothing to share. */
export interface Measures {
  readonly questions: number;
  readonly recommended: number;
  readonly narrow: number;
  readonly harmful: number;
  readonly recommendedShare: number | null;
  /** Her share of the talk during account and clarification, estimated from the kind of each turn. */
  readonly talkShare: number | null;
  readonly elements: readonly { readonly element: FactElement; readonly covered: boolean }[];
}
/** What a round amounts to. `score` is what counts; with a fail it never reaches the band above "stop". */
export interface InterviewOutcome {
  readonly score: number;
  readonly passed: boolean;
  readonly detail: {
    /** 0 to 100, before fails. */
    readonly points: number;
    readonly band: Band;
    readonly fails: readonly Fail[];
    readonly ended: string | null;
    readonly dimensions: readonly DimensionScore[];
    readonly measures: Measures;
  };
}

const PASSING_POINTS = 70;
/** Just below the lowest passing band of dossier 3.5. */
const MOST_WITH_FAIL = 0.49;
const RIGHT_TALK_SHARE = 0.4;
const RIGHT_RATIO = 2;
const FEWEST_QUESTIONS = 4;
const GOOD_RAPPORT = 70;
const FAIR_RAPPORT = 50;

/** Judges a round by the ten dimensions of dossier 3.5. Total and deterministic; an unfinished round is never passed. */
export function outcomeOf(script: InterviewScript, moves: readonly InterviewMove[]): InterviewOutcome {
  return judge(script, stateOf(script, moves));
}

/** The same for a state already at hand. */
export function judge(script: InterviewScript, state: InterviewState): InterviewOutcome {
  const measures = measuresOf(script, state);
  const dimensions = DIMENSIONS.map((dimension) => dimensionScore(script, state, { dimension, measures }));
  const points = Math.round(dimensions.reduce((sum, { points: own }) => sum + own, 0));
  const score = state.fails.length > 0 ? Math.min(points / 100, MOST_WITH_FAIL) : points / 100;
  const passed = state.ended !== null && state.fails.length === 0 && points >= PASSING_POINTS;
  return { score, passed, detail: { points, band: bandOf(points, state.fails), fails: state.fails, ended: state.ended, dimensions, measures } };
}

/** Practices a script gives room for, in the order of the rubric. What only an event asks for counts once the event has come. */
export function offeredPractices(script: InterviewScript, state: InterviewState | null): Practice[] {
  const waiting = new Set(state === null ? [] : script.events.filter(({ id }) => !state.happened.includes(id)).map(({ to }) => to));
  const come = new Set(script.events.filter(({ id }) => state?.happened.includes(id)).map(({ to }) => to));
  const nodes = script.nodes.filter(({ id }) => !waiting.has(id) || come.has(id));
  const marked = [...script.plan.flatMap(({ options }) => options), ...nodes.flatMap(({ moves }) => moves), ...script.topics];
  const offered = new Set(marked.flatMap(({ does }) => does));
  return PRACTICE_IDS.filter((id) => offered.has(id));
}

interface Judging {
  readonly dimension: Dimension;
  readonly measures: Measures;
}

function dimensionScore(script: InterviewScript, state: InterviewState, judging: Judging): DimensionScore {
  const { dimension } = judging;
  const offered = offeredPractices(script, state).filter((id) => PRACTICES[id] === dimension);
  const done = offered.filter((id) => state.done.includes(id));
  const lost = state.harms.filter((harmed) => harmed === dimension).length + (dimension === "consent" && state.renewDue ? 1 : 0);
  const earned = PRACTISED.includes(dimension)
    ? share(done.length, offered.length) * TOP_LEVEL
    : measured(state, judging, { done: done.length, offered: offered.length });
  const level = Math.min(TOP_LEVEL, Math.max(0, Math.round(earned) - lost));
  const weight = DIMENSION_WEIGHTS[dimension];
  return { dimension, level, weight, points: (level / TOP_LEVEL) * weight, done, missed: offered.filter((id) => !done.includes(id)), lost };
}

/** The four dimensions read from gauges and questions instead of single practices. */
function measured(state: InterviewState, { dimension, measures }: Judging, practices: { done: number; offered: number }): number {
  if (state.turns.length === 0) return 0;
  switch (dimension) {
    case "rapport": {
      const { rapport } = state.meters;
      const warmth = rapport >= GOOD_RAPPORT ? 2 : rapport >= FAIR_RAPPORT ? 1 : 0;
      return warmth + 2 * share(practices.done, practices.offered);
    }
    case "account":
      return accountLevel(state, measures);
    case "questions":
      return questionLevel(measures);
    case "coverage":
      return TOP_LEVEL * share(measures.elements.filter(({ covered }) => covered).length, measures.elements.length);
    default:
      return 0;
  }
}

/** One level each: a free account before anything narrow, her share of the talk, two open invitations and a silence or summary, nothing broken into. */
function accountLevel(state: InterviewState, measures: Measures): number {
  if (!state.freeAccount) return 0;
  const kinds = state.turns.filter(({ phase }) => phase === "account" || phase === "clarify").map(({ kind }) => kind);
  const first = !state.turns.some(({ early }) => early);
  const listens = kinds.filter((kind) => kind === "open").length >= 2 && kinds.some((kind) => kind === "silence" || kind === "summary");
  const share40 = (measures.talkShare ?? 0) > RIGHT_TALK_SHARE;
  const whole = !kinds.includes("interrupt");
  return [first, listens, share40, whole].filter(Boolean).length;
}

/** Up to two levels for the ratio of open to narrow, up to two for asking without harm. Fewer than four without harm show little. */
function questionLevel({ questions, recommended, narrow, harmful }: Measures): number {
  const ratio = recommended >= RIGHT_RATIO * (narrow + harmful) ? 2 : recommended >= narrow + harmful ? 1 : 0;
  const clean = harmful === 0 ? 2 : harmful === 1 ? 1 : 0;
  return recommended === 0 ? 0 : Math.min(ratio + clean, questions - harmful < FEWEST_QUESTIONS ? 1 : TOP_LEVEL);
}

/** Counts over the questions of account and clarification. Pure. */
export function measuresOf(script: InterviewScript, state: InterviewState): Measures {
  const asked = state.turns.filter(isAccountQuestion);
  const count = (kinds: ReadonlySet<string>) => asked.filter(({ kind }) => kinds.has(kind)).length;
  const recommended = count(RECOMMENDED_TYPES);
  const clean = new Set(state.told.filter((id) => !state.spoiled.includes(id)));
  return {
    questions: asked.length,
    recommended,
    narrow: count(NARROW_TYPES),
    harmful: count(HARMFUL_KINDS),
    recommendedShare: asked.length === 0 ? null : recommended / asked.length,
    talkShare: talkShare(state.turns),
    elements: COVERED_ELEMENTS.filter((element) => script.facts.some((fact) => fact.element === element)).map((element) => ({
      element,
      covered: script.facts.some((fact) => fact.element === element && clean.has(fact.id)),
    })),
  };
}

function talkShare(turns: readonly Turn[]): number | null {
  const talk = turns.filter(({ phase }) => phase === "account" || phase === "clarify").map(talkOf);
  const hers = talk.reduce((sum, one) => sum + one.hers, 0);
  const ours = talk.reduce((sum, one) => sum + one.ours, 0);
  return hers + ours === 0 ? null : hers / (hers + ours);
}

const SHORT_ANSWER = 0.5;
/** A question that brought nothing out was answered shortly, whatever its kind. */
function talkOf({ kind, answers, told }: Turn): { hers: number; ours: number } {
  if (kind === "break" || kind === "renew" || kind === "stop") return { hers: 0, ours: 0 };
  const { hers, ours } = KIND_RULES[kind];
  const reply = answers.some(({ from }) => from === "reply");
  return { hers: isQuestion(kind) && told.length === 0 && reply ? Math.min(hers, SHORT_ANSWER) : hers, ours };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
