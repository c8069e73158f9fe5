import type { SessionCriterion } from "./criterion";
import type { OwnRules, SessionField, SessionPlanScript } from "./script";
import type { Plan } from "./plan";
import { timelineOf } from "./timeline";
import { rulesOf } from "./words";

/** A plan at two moments: when the session was held, and at the end. */
interface Twice {
  readonly held: Plan;
  readonly now: Plan;
}

/** Half for what a plan was worth when the session was held, half for what it is worth now: mending pays, and planning pays more. */
const both = ({ held, now }: Twice, worth: (plan: Plan) => number): number => (worth(held) + worth(now)) / 2;

/** Everything that a plan was or could have been credited with. */
export function planCriteria(script: SessionPlanScript, plans: Twice): SessionCriterion[] {
  return script.fields.flatMap((field) => [
    ...(field.own ? ruleCriteria(field, field.own, plans) : field.most === 1 ? [oneCriterion(field, plans)] : manyCriteria(field, plans)),
    ...(field.minutes ? [minuteCriterion(script, field, plans)] : []),
    ...(field.id === lastBlock(script) ? [interactionCriterion(script, field, plans)] : []),
  ]);
}

function oneCriterion({ id, dimension, options, see }: SessionField, plans: Twice): SessionCriterion {
  const worth = ({ picks }: Plan) => options.find((option) => option.id === picks[id]?.[0])?.worth ?? 0;
  return { dimension, earned: both(plans, worth), about: { kind: "field", field: id, option: plans.now.picks[id]?.[0] ?? null }, see };
}

/** Every option that serves is due; one that does not is held against the plan where it was chosen. */
function manyCriteria({ id, dimension, options, see }: SessionField, plans: Twice): SessionCriterion[] {
  return options.flatMap(({ id: option, worth }): SessionCriterion[] => {
    const taken = ({ picks }: Plan) => picks[id]?.includes(option) ?? false;
    const about = { kind: "option", field: id, option } as const;
    if (worth > 0) return [{ dimension, earned: both(plans, (plan) => (taken(plan) ? worth : 0)), about, see }];
    return taken(plans.held) || taken(plans.now) ? [{ dimension, earned: both(plans, (plan) => (taken(plan) ? 0 : 1)), about, see }] : [];
  });
}

function ruleCriteria({ id, see }: SessionField, own: OwnRules, plans: Twice): SessionCriterion[] {
  return rulesOf(own, "").map(({ rule }): SessionCriterion => ({
    dimension: "words",
    earned: both(plans, ({ texts }) => (rulesOf(own, texts[id] ?? "").some((one) => one.rule === rule && one.kept) ? 1 : 0)),
    about: { kind: "rule", field: id, rule },
    see,
  }));
}

function minuteCriterion(script: SessionPlanScript, { id, see }: SessionField, plans: Twice): SessionCriterion {
  const worth = (plan: Plan) => {
    const { over, stretches } = timelineOf(script, plan);
    return over === 0 && stretches.some(({ block, serves }) => block === id && serves) ? 1 : 0;
  };
  return { dimension: "time", earned: both(plans, worth), about: { kind: "minutes", block: id }, see };
}

function interactionCriterion(script: SessionPlanScript, { see }: SessionField, plans: Twice): SessionCriterion {
  const worth = (plan: Plan) => {
    const { over, interaction } = timelineOf(script, plan);
    return over === 0 ? Math.min(1, interaction / script.interaction) : 0;
  };
  return { dimension: "time", earned: both(plans, worth), about: { kind: "interaction" }, see };
}

function lastBlock({ fields }: SessionPlanScript): string | undefined {
  return fields.findLast(({ minutes }) => minutes !== undefined)?.id;
}
