import type { SessionField, SessionPlanMove, SessionPlanScript } from "./script";
import type { ById, Plan } from "./plan";
import { timelineOf } from "./timeline";

/** Why a move changed nothing. */
export type Refused = "unknown" | "twice" | "too_many" | "no_words_due" | "no_minutes" | "not_ready" | "held_already" | "out_of_turn";

/** Where a round stands: plain JSON. */
export interface SessionState {
  readonly plan: Plan;
  /** The plan as it was when the session was held. */
  readonly held: Plan | null;
  readonly replies: readonly { readonly event: string; readonly response: string }[];
  readonly marks: ById<number>;
  readonly order: readonly string[];
  /** What was chosen for feedback, and the line cited for each choice, as `field option`. */
  readonly feedback: ById<readonly string[]>;
  readonly cites: ById<string>;
  readonly slots: ById<string>;
  readonly owners: ById<string>;
  readonly refused: readonly { readonly index: number; readonly why: Refused }[];
  readonly moves: number;
}

export const EMPTY_STATE: SessionState = {
  plan: { picks: {}, texts: {}, minutes: {} },
  held: null,
  replies: [],
  marks: {},
  order: [],
  feedback: {},
  cites: {},
  slots: {},
  owners: {},
  refused: [],
  moves: 0,
};

/** The state after a list of moves. Total: what is not possible is passed over and said so. */
export function stateOf(script: SessionPlanScript, moves: readonly SessionPlanMove[]): SessionState {
  return moves.reduce((state, move) => step(script, state, move), EMPTY_STATE);
}

/** The state after one more move. */
export function step(script: SessionPlanScript, state: SessionState, move: SessionPlanMove): SessionState {
  const why = obstacle(script, state, move);
  const next = { ...state, moves: state.moves + 1 };
  return why === null ? changed(script, next, move) : { ...next, refused: [...state.refused, { index: state.moves, why }] };
}

/** What happens next in the room; undefined before the session is held and after its end. */
export function eventNow({ events }: SessionPlanScript, { held, replies }: SessionState): SessionPlanScript["events"][number] | undefined {
  return held === null ? undefined : events[replies.length];
}

/** Fields of the template in which nothing stands yet. */
export function emptyFields({ fields }: SessionPlanScript, { picks, texts }: Plan): string[] {
  return fields.flatMap(({ id, own }) => ((own ? (texts[id] ?? "").trim() === "" : (picks[id] ?? []).length === 0) ? [id] : []));
}

/** A session can be held with this plan: nothing is empty and the minutes fit. */
export function isReady(script: SessionPlanScript, plan: Plan): boolean {
  return emptyFields(script, plan).length === 0 && timelineOf(script, plan).over === 0;
}

/** The key under which a cited line is kept. */
export const citeKey = (field: string, option: string): string => `${field} ${option}`;

function changed(script: SessionPlanScript, state: SessionState, move: SessionPlanMove): SessionState {
  const { plan } = state;
  switch (move.kind) {
    case "pick":
      return script.feedback.fields.some(({ id }) => id === move.field)
        ? { ...state, feedback: { ...state.feedback, [move.field]: move.options } }
        : { ...state, plan: { ...plan, picks: { ...plan.picks, [move.field]: move.options } } };
    case "write":
      return { ...state, plan: { ...plan, texts: { ...plan.texts, [move.field]: move.text } } };
    case "time":
      return { ...state, plan: { ...plan, minutes: { ...plan.minutes, [move.block]: move.minutes } } };
    case "hold":
      return { ...state, held: plan };
    case "reply":
      return { ...state, replies: [...state.replies, { event: move.event, response: move.response }] };
    case "mark":
      return { ...state, marks: { ...state.marks, [move.criterion]: move.level } };
    case "arrange":
      return { ...state, order: move.steps };
    case "cite":
      return { ...state, cites: { ...state.cites, [citeKey(move.field, move.option)]: move.line } };
    case "place":
      return { ...state, slots: { ...state.slots, [move.milestone]: move.slot } };
    case "assign":
      return { ...state, owners: { ...state.owners, [move.milestone]: move.owner } };
  }
}

function obstacle(script: SessionPlanScript, state: SessionState, move: SessionPlanMove): Refused | null {
  const { fields, feedback, cascade, criteria, lines } = script;
  const known = (...tests: readonly boolean[]): Refused | null => (tests.every(Boolean) ? null : "unknown");
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  switch (move.kind) {
    case "pick":
      return pickObstacle([...fields, ...feedback.fields], move);
    case "write":
      return has(fields, move.field) ? (fields.some(({ id, own }) => id === move.field && own) ? null : "no_words_due") : "unknown";
    case "time":
      return has(fields, move.block) ? (fields.some(({ id, minutes }) => id === move.block && minutes) ? null : "no_minutes") : "unknown";
    case "hold":
      if (state.held !== null) return "held_already";
      return isReady(script, state.plan) ? null : "not_ready";
    case "reply":
      return replyObstacle(script, state, move);
    case "mark":
      return known(has(criteria, move.criterion));
    case "arrange":
      if (!move.steps.every((id) => feedback.steps.includes(id))) return "unknown";
      return new Set(move.steps).size === move.steps.length ? null : "twice";
    case "cite":
      return known(
        lines.includes(move.line),
        feedback.fields.some(({ id, options }) => id === move.field && has(options, move.option)),
      );
    case "place":
      return known(has(cascade.milestones, move.milestone), cascade.slots.includes(move.slot));
    case "assign":
      return known(has(cascade.milestones, move.milestone), cascade.owners.includes(move.owner));
  }
}

function pickObstacle(fields: readonly SessionField[], { field, options }: Extract<SessionPlanMove, { kind: "pick" }>): Refused | null {
  const found = fields.find(({ id }) => id === field);
  if (!found || found.own || !options.every((option) => found.options.some(({ id }) => id === option))) return "unknown";
  if (new Set(options).size < options.length) return "twice";
  return options.length > found.most ? "too_many" : null;
}

function replyObstacle(script: SessionPlanScript, state: SessionState, { event, response }: Extract<SessionPlanMove, { kind: "reply" }>): Refused | null {
  const now = eventNow(script, state);
  if (now?.id !== event) return "out_of_turn";
  return now.responses.some(({ id }) => id === response) ? null : "unknown";
}
