import type { ReferralChoice, ReferralMove, ReferralScript, ReferralStep } from "./script";

export type Pace = "days" | "calm";
export type BodyFit = "right" | "tolerable" | "wrong";

/** Why a move changed nothing. */
export type Ignored = "not_begun" | "begun_already" | "unknown" | "done_already" | "event_waits" | "no_such_event" | "ended";

/** What became of one move, in the order of the moves. `day` is the day of the story on which it was made. */
export type Entry =
  | { readonly kind: "begun"; readonly day: number; readonly pace: Pace }
  | {
      readonly kind: "done";
      readonly day: number;
      readonly step: string;
      readonly by: string;
      readonly manner: string;
      readonly fit: BodyFit;
      readonly late: boolean;
    }
  | { readonly kind: "too_early"; readonly day: number; readonly step: string; readonly missing: readonly string[] }
  | { readonly kind: "answered"; readonly day: number; readonly event: string; readonly choice: string }
  | { readonly kind: "ignored"; readonly day: number; readonly why: Ignored };

/** Where a walk stands: plain JSON. */
export interface ReferralState {
  /** Null until it is begun. */
  readonly pace: Pace | null;
  /** Day of the story, from 0. */
  readonly day: number;
  readonly entries: readonly Entry[];
  /** Steps done, in order. */
  readonly done: readonly string[];
  /** The event that waits for an answer. */
  readonly waiting: string | null;
  /** Events met, the waiting one included. */
  readonly met: readonly string[];
  readonly ended: boolean;
}

export const NOT_BEGUN: ReferralState = { pace: null, day: 0, entries: [], done: [], waiting: null, met: [], ended: false };

/** The state after a list of moves. Total: what is not possible is passed over and said so. */
export function stateOf(script: ReferralScript, moves: readonly ReferralMove[]): ReferralState {
  return moves.reduce((state, move) => step(script, state, move), NOT_BEGUN);
}

/** The state after one more move. */
export function step(script: ReferralScript, state: ReferralState, move: ReferralMove): ReferralState {
  if (state.ended) return ignored(state, "ended");
  switch (move.kind) {
    case "begin":
      return state.pace === null ? noted({ ...state, pace: move.pace }, { kind: "begun", day: 0, pace: move.pace }) : ignored(state, "begun_already");
    case "act":
      return act(script, state, move);
    case "reply":
      return reply(script, state, move);
  }
}

/** The steps that can be chosen now: not done yet. Whether it is their turn is the learner's question. */
export function stepsLeft(script: ReferralScript, { done }: ReferralState): readonly ReferralStep[] {
  return script.steps.filter(({ id }) => !done.includes(id));
}

/** What has to come before a step and has not. */
export function missingBefore({ after }: ReferralStep, { done }: ReferralState): string[] {
  return after.flatMap((first) => (done.includes(first.step) ? [] : [first.step]));
}

export function choiceOf(choices: readonly ReferralChoice[], id: string): ReferralChoice | undefined {
  return choices.find((choice) => choice.id === id);
}

function act(script: ReferralScript, state: ReferralState, { step: stepId, by, manner }: Extract<ReferralMove, { kind: "act" }>): ReferralState {
  if (state.pace === null) return ignored(state, "not_begun");
  if (state.waiting !== null) return ignored(state, "event_waits");
  const found = script.steps.find(({ id }) => id === stepId);
  const chosen = found && choiceOf(found.manners, manner);
  if (!found || !chosen || !script.actors.includes(by)) return ignored(state, "unknown");
  if (state.done.includes(stepId)) return ignored(state, "done_already");
  const missing = missingBefore(found, state);
  const { day } = state;
  if (missing.length > 0) return noted(state, { kind: "too_early", day, step: stepId, missing });
  const late = state.pace === "days" && found.due !== undefined && day > found.due;
  const after: ReferralState = { ...state, day: day + found.days + chosen.days, done: [...state.done, stepId], ended: stepId === script.last };
  return withEvent(script, noted(after, { kind: "done", day, step: stepId, by, manner, fit: fitOf(found, by), late }));
}

function reply(script: ReferralScript, state: ReferralState, { event, choice }: Extract<ReferralMove, { kind: "reply" }>): ReferralState {
  const { waiting, day } = state;
  const found = script.events.find(({ id }) => id === event);
  if (waiting === null || waiting !== event || !found) return ignored(state, "no_such_event");
  const chosen = choiceOf(found.choices, choice);
  if (!chosen) return ignored(state, "unknown");
  return withEvent(script, noted({ ...state, waiting: null, day: day + chosen.days }, { kind: "answered", day, event, choice }));
}

/** The next event whose time has come, if any. */
function withEvent({ events }: ReferralScript, state: ReferralState): ReferralState {
  if (state.ended) return state;
  const due = events.find(({ id, after, day }) => !state.met.includes(id) && state.done.includes(after) && (state.pace === "calm" || state.day >= day));
  return due ? { ...state, waiting: due.id, met: [...state.met, due.id] } : state;
}

function fitOf({ by, tolerable }: ReferralStep, actor: string): BodyFit {
  if (by.includes(actor)) return "right";
  return tolerable.includes(actor) ? "tolerable" : "wrong";
}

function noted(state: ReferralState, entry: Entry): ReferralState {
  return { ...state, entries: [...state.entries, entry] };
}

function ignored(state: ReferralState, why: Ignored): ReferralState {
  return noted(state, { kind: "ignored", day: state.day, why });
}
