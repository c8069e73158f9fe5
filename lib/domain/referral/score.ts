import type { ExerciseOutcome } from "@/lib/domain/catalogue";
import { shareOf, weightedMean } from "@/lib/kernel/shares";
import type { Dimension, ReferralChoice, ReferralMove, ReferralScript, ReferralStep } from "./script";
import type { BodyFit, Entry, ReferralState } from "./walk";
import { choiceOf, stateOf } from "./walk";

/** Here and not with the schemas: the browser replays without them. The test holds both lists together. */
const ALL: readonly Dimension[] = ["consent", "safety", "reflection", "timeliness", "body"];
const CHOSEN = ["consent", "safety", "reflection"] as const;
const FIT: Readonly<Record<BodyFit, number>> = { right: 1, tolerable: 0.5, wrong: 0 };

/** Something that could be earned: how much of it was, in which dimension, and by what it was decided. */
export interface Criterion {
  readonly dimension: Dimension;
  readonly earned: number;
  readonly best: number;
  readonly about:
    | { readonly kind: "manner" | "body" | "time" | "missing"; readonly step: string }
    | { readonly kind: "order"; readonly step: string; readonly first: string }
    | { readonly kind: "event"; readonly event: string };
}

export interface ReferralDetail {
  /** Share earned by dimension; null where nothing was to be earned. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly criteria: readonly Criterion[];
  /** Choices that hurt the person: step or event, and the choice. */
  readonly harms: readonly { readonly at: string; readonly choice: string }[];
  /** Required steps that were never taken. */
  readonly missing: readonly string[];
  readonly day: number;
}

/** What a round came to. Passes when the walk was ended and nothing in it did harm; the pass mark is the activity's. */
export function outcomeOf(script: ReferralScript, moves: readonly ReferralMove[]): ExerciseOutcome<ReferralDetail> {
  const state = stateOf(script, moves);
  const criteria = criteriaOf(script, state);
  const dimensions = sharesOf(criteria);
  const harms = harmsOf(script, state);
  const missing = script.steps.flatMap(({ id, required }) => (required && !state.done.includes(id) ? [id] : []));
  return {
    score: weightedMean(ALL, dimensions, script.weights),
    passed: state.ended && harms.length === 0,
    detail: { dimensions, criteria, harms, missing, day: state.day },
  };
}

/** Everything a state was or could have been credited with. */
function criteriaOf(script: ReferralScript, state: ReferralState): Criterion[] {
  return [
    ...script.steps.flatMap((step) => stepCriteria(step, state)),
    ...script.events.flatMap(({ id, choices }) => {
      if (!state.met.includes(id)) return [];
      const answer = state.entries.find((entry) => entry.kind === "answered" && entry.event === id);
      const chosen = answer?.kind === "answered" ? choiceOf(choices, answer.choice) : undefined;
      return choiceCriteria({ choices, chosen, about: { kind: "event", event: id } });
    }),
    ...orderCriteria(script, state.entries),
  ];
}

function stepCriteria(step: ReferralStep, state: ReferralState): Criterion[] {
  const { id: stepId, required, manners, due } = step;
  const done = state.entries.find((entry) => entry.kind === "done" && entry.step === stepId);
  if (done?.kind !== "done") return required ? missedCriteria(step, state) : [];
  const chosen = choiceOf(manners, done.manner);
  const manner = choiceCriteria({ choices: manners, chosen, about: { kind: "manner", step: stepId } });
  // A side road has no better manner to be measured by: what it was marked with is held against a whole point.
  if (!required) return CHOSEN.flatMap((dimension) => sideCriterion(dimension, chosen, stepId));
  const body: Criterion = { dimension: "body", earned: FIT[done.fit], best: 1, about: { kind: "body", step: stepId } };
  const timed = due !== undefined && state.pace === "days";
  const time: Criterion[] = timed ? [{ dimension: "timeliness", earned: done.late ? 0 : 1, best: 1, about: { kind: "time", step: stepId } }] : [];
  return [...manner, body, ...time];
}

function sideCriterion(dimension: (typeof CHOSEN)[number], chosen: ReferralChoice | undefined, stepId: string): Criterion[] {
  const earned = chosen?.marks[dimension];
  return earned === undefined ? [] : [{ dimension, earned, best: 1, about: { kind: "manner", step: stepId } }];
}

function missedCriteria({ id: stepId, manners, due }: ReferralStep, { pace }: ReferralState): Criterion[] {
  const about = { kind: "missing", step: stepId } as const;
  const lost = (dimension: Dimension): Criterion => ({ dimension, earned: 0, best: 1, about });
  const manner = choiceCriteria({ choices: manners, chosen: undefined, about });
  return [...manner, lost("body"), ...(due !== undefined && pace !== "calm" ? [lost("timeliness")] : [])];
}

function choiceCriteria({
  choices,
  chosen,
  about,
}: {
  readonly choices: readonly ReferralChoice[];
  readonly chosen: ReferralChoice | undefined;
  readonly about: Criterion["about"];
}): Criterion[] {
  return CHOSEN.flatMap((dimension): Criterion[] => {
    const best = Math.max(0, ...choices.map(({ marks }) => marks[dimension] ?? 0));
    return best === 0 ? [] : [{ dimension, earned: chosen?.marks[dimension] ?? 0, best, about }];
  });
}

function orderCriteria({ steps }: ReferralScript, entries: readonly Entry[]): Criterion[] {
  const early = entries.flatMap((entry) => (entry.kind === "too_early" ? entry.missing.map((first) => `${entry.step} ${first}`) : []));
  return [...new Set(early)].flatMap((pair): Criterion[] => {
    const [stepId = "", first = ""] = pair.split(" ");
    const rule = steps.find(({ id }) => id === stepId)?.after.find((one) => one.step === first);
    return rule ? [{ dimension: rule.dimension, earned: 0, best: 1, about: { kind: "order", step: stepId, first } }] : [];
  });
}

function sharesOf(criteria: readonly Criterion[]): ReferralDetail["dimensions"] {
  const share = (dimension: Dimension) => shareOf(criteria, dimension);
  return { consent: share("consent"), safety: share("safety"), reflection: share("reflection"), timeliness: share("timeliness"), body: share("body") };
}

function harmsOf(script: ReferralScript, { entries }: ReferralState): ReferralDetail["harms"] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "done" && entry.kind !== "answered") return [];
    const [at, choices, chosen] =
      entry.kind === "done"
        ? ([entry.step, script.steps.find(({ id }) => id === entry.step)?.manners, entry.manner] as const)
        : ([entry.event, script.events.find(({ id }) => id === entry.event)?.choices, entry.choice] as const);
    return choiceOf(choices ?? [], chosen)?.harm ? [{ at, choice: chosen }] : [];
  });
}
