import type { ExerciseOutcome } from "@/lib/domain/catalogue";
import type { SessionCriterion } from "./criterion";
import { planCriteria } from "./plan-criteria";
import type { SessionDimension, SessionField, SessionPlanMove, SessionPlanScript } from "./script";
import type { Plan } from "./plan";
import type { SessionState } from "./state";
import { citeKey, stateOf } from "./state";

/** Here and not with the schemas: the browser replays without them. The test holds both lists together. */
const ALL: readonly SessionDimension[] = ["plan", "time", "words", "safety", "room", "rating", "feedback", "cascade"];
const BESIDE = 0.75;

/** Something that no other merit makes up for, and where it was done. */
export interface Harm {
  readonly harm: string;
  readonly at: { readonly kind: "plan" } | { readonly kind: "event"; readonly event: string; readonly response: string };
}

export interface SessionDetail {
  readonly dimensions: Readonly<Record<SessionDimension, number>>;
  readonly criteria: readonly SessionCriterion[];
  readonly harms: readonly Harm[];
  /** Marks within one level of the reference, and equal to it. */
  readonly agreement: { readonly given: number; readonly within: number; readonly equal: number; readonly of: number };
  readonly held: boolean;
  readonly answered: boolean;
}

/** What a round came to. Passes when the session was held and answered for without harm; the pass mark is the activity's. */
export function outcomeOf(script: SessionPlanScript, moves: readonly SessionPlanMove[]): ExerciseOutcome<SessionDetail> {
  const state = stateOf(script, moves);
  const criteria = [
    ...planCriteria(script, { held: state.held ?? state.plan, now: state.plan }),
    ...roomCriteria(script, state),
    ...ratingCriteria(script, state),
    ...feedbackCriteria(script, state),
    ...cascadeCriteria(script, state),
  ];
  const dimensions = sharesOf(criteria);
  const whole = ALL.reduce((sum, dimension) => sum + script.weights[dimension], 0);
  const earned = ALL.reduce((sum, dimension) => sum + script.weights[dimension] * dimensions[dimension], 0);
  const harms = harmsOf(script, state);
  const held = state.held !== null;
  const answered = held && state.replies.length === script.events.length;
  return {
    score: whole === 0 ? 0 : Math.min(1, earned / whole),
    passed: answered && harms.length === 0,
    detail: { dimensions, criteria, harms, agreement: agreementOf(script, state), held, answered },
  };
}

/** What a plan does to somebody if a session is held with it. */
export function harmsOfPlan({ harms }: SessionPlanScript, { picks }: Plan): string[] {
  const chosen = ({ field, option }: { readonly field: string; readonly option: string }) => picks[field]?.includes(option) ?? false;
  return harms.flatMap(({ id, when, unless }) => (when.some(chosen) && !(unless && chosen(unless)) ? [id] : []));
}

function harmsOf(script: SessionPlanScript, { held, replies }: SessionState): Harm[] {
  return [
    ...(held === null ? [] : harmsOfPlan(script, held).map((harm): Harm => ({ harm, at: { kind: "plan" } }))),
    ...replies.flatMap(({ event, response }): Harm[] => {
      const harm = script.events.find(({ id }) => id === event)?.responses.find(({ id }) => id === response)?.harm;
      return harm === undefined ? [] : [{ harm, at: { kind: "event", event, response } }];
    }),
  ];
}

function roomCriteria({ events }: SessionPlanScript, { replies }: SessionState): SessionCriterion[] {
  return events.map(({ id, responses, see }) => {
    const response = replies.find(({ event }) => event === id)?.response ?? null;
    const earned = responses.find((one) => one.id === response)?.worth ?? 0;
    return { dimension: "room", earned, about: { kind: "event", event: id, response }, see };
  });
}

function ratingCriteria({ criteria, feedback }: SessionPlanScript, { marks }: SessionState): SessionCriterion[] {
  return criteria.map(({ id, level }) => {
    const away = Math.abs((marks[id] ?? Number.POSITIVE_INFINITY) - level);
    return { dimension: "rating", earned: away === 0 ? 1 : away === 1 ? BESIDE : 0, about: { kind: "mark", criterion: id }, see: feedback.rating };
  });
}

function agreementOf({ criteria }: SessionPlanScript, { marks }: SessionState): SessionDetail["agreement"] {
  const away = criteria.flatMap(({ id, level }) => (marks[id] === undefined ? [] : [Math.abs(marks[id] - level)]));
  return { given: away.length, within: away.filter((by) => by <= 1).length, equal: away.filter((by) => by === 0).length, of: criteria.length };
}

function feedbackCriteria({ feedback }: SessionPlanScript, state: SessionState): SessionCriterion[] {
  const order: SessionCriterion = { dimension: "feedback", earned: inOrder(feedback.steps, state.order), about: { kind: "order" }, see: feedback.order };
  return [order, ...feedback.fields.flatMap((field) => [...chosenCriteria(field, state), ...citeCriteria(field, state)])];
}

function chosenCriteria({ id, most, options, see }: SessionField, { feedback }: SessionState): SessionCriterion[] {
  const chosen = feedback[id] ?? [];
  if (most === 1) {
    const option = chosen[0] ?? null;
    const earned = options.find((one) => one.id === option)?.worth ?? 0;
    return [{ dimension: "feedback", earned, about: { kind: "field", field: id, option }, see }];
  }
  return options.flatMap(({ id: option, worth }): SessionCriterion[] => {
    const taken = chosen.includes(option);
    if (worth === 0 && !taken) return [];
    return [{ dimension: "feedback", earned: taken ? worth : 0, about: { kind: "option", field: id, option }, see }];
  });
}

function citeCriteria({ id, options, see }: SessionField, { feedback, cites }: SessionState): SessionCriterion[] {
  return options.flatMap(({ id: option, worth, lines }): SessionCriterion[] => {
    if (worth < 1 || lines.length === 0) return [];
    const cited = feedback[id]?.includes(option) ? cites[citeKey(id, option)] : undefined;
    return [{ dimension: "feedback", earned: cited !== undefined && lines.includes(cited) ? 1 : 0, about: { kind: "cite", field: id, option }, see }];
  });
}

/** The share of steps that stand in their place; nothing before all of them stand. */
function inOrder(steps: readonly string[], order: readonly string[]): number {
  if (order.length < steps.length) return 0;
  return steps.filter((step, index) => order[index] === step).length / steps.length;
}

function cascadeCriteria({ cascade }: SessionPlanScript, { slots, owners }: SessionState): SessionCriterion[] {
  return cascade.milestones.flatMap(({ id, slot, owners: right }): SessionCriterion[] => [
    { dimension: "cascade", earned: slots[id] === slot ? 1 : 0, about: { kind: "slot", milestone: id }, see: cascade.see },
    { dimension: "cascade", earned: right.includes(owners[id] ?? "") ? 1 : 0, about: { kind: "owner", milestone: id }, see: cascade.see },
  ]);
}

function sharesOf(criteria: readonly SessionCriterion[]): SessionDetail["dimensions"] {
  const share = (dimension: SessionDimension): number => {
    const own = criteria.filter((criterion) => criterion.dimension === dimension);
    return own.length === 0 ? 0 : own.reduce((sum, { earned }) => sum + earned, 0) / own.length;
  };
  return {
    plan: share("plan"),
    time: share("time"),
    words: share("words"),
    safety: share("safety"),
    room: share("room"),
    rating: share("rating"),
    feedback: share("feedback"),
    cascade: share("cascade"),
  };
}
