import type { ExerciseOutcome } from "@/lib/domain/catalogue";
import { shareOf, weightedMean } from "@/lib/kernel/shares";
import { bestOptions, circleOf, decisionsOf, factsOf, isProper, outsideOf, questionsOf } from "./case-file";
import type { Placed, PlacedFact } from "./case-file";
import { decided, entriesOf, stateOf } from "./log";
import type { ConferenceState } from "./log";
import type { ConferenceDecision, ConferenceMove, ConferenceQuestion, ConferenceScript, Dimension } from "./script";

/** Here and not with the schemas: the browser replays without them. The test holds both lists together. */
const ALL: readonly Dimension[] = ["needed", "confidence", "asking", "decisions", "safety"];

/** Something that could be earned: how much of it was, in which dimension, and by what it was decided. */
export interface Criterion {
  readonly dimension: Dimension;
  readonly earned: number;
  readonly best: number;
  readonly about:
    | { readonly kind: "need"; readonly fact: string; readonly seat: string }
    | { readonly kind: "secret" | "consent"; readonly fact: string }
    | { readonly kind: "question" | "improper"; readonly question: string }
    | { readonly kind: "decision"; readonly decision: string };
}

/** A need that was not met in time. */
export interface Missed {
  readonly fact: string;
  readonly seat: string;
  readonly late: boolean;
  /** Decisions of that seat that would have been better with it. */
  readonly decisions: readonly string[];
}

/** Something shared that should not have been, or not so. */
export interface Breach {
  readonly fact: string;
  /** Those who were not to have it; all who got it, where consent was not asked first. */
  readonly to: readonly string[];
  readonly kind: "outside" | "unasked";
  readonly grave: boolean;
}

export interface ConferenceDetail {
  /** Share earned by dimension; null where nothing was to be earned. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly criteria: readonly Criterion[];
  readonly missed: readonly Missed[];
  readonly breaches: readonly Breach[];
  /** Decisions that hurt the person. */
  readonly harms: readonly { readonly decision: string; readonly option: string }[];
  /** Stages that were not closed. */
  readonly unfinished: readonly string[];
}

/** What a list of moves comes to. */
export function outcomeOf(script: ConferenceScript, moves: readonly ConferenceMove[]): ExerciseOutcome<ConferenceDetail> {
  const state = stateOf(script, moves);
  const criteria = criteriaOf(script, state);
  const dimensions = sharesOf(criteria);
  const breaches = breachesOf(script, state);
  const harms = decisionsOf(script).flatMap(({ id, options }) => {
    const option = options.find((one) => one.id === decided(state, id));
    return option?.harm ? [{ decision: id, option: option.id }] : [];
  });
  const unfinished = script.stages.slice(state.stage).map(({ id }) => id);
  const passed = state.ended && harms.length === 0 && !breaches.some(({ grave }) => grave);
  return {
    score: weightedMean(ALL, dimensions, script.weights),
    passed,
    detail: { dimensions, criteria, missed: missedOf(script, state), breaches, harms, unfinished },
  };
}

/** Everything a conference was or could have been credited with. What belongs to a stage that is not closed earns nothing (CF8). */
function criteriaOf(script: ConferenceScript, state: ConferenceState): Criterion[] {
  const inStage = <Thing extends { readonly stage: number }>(thing: Thing, criteria: readonly Criterion[]) =>
    thing.stage < state.stage ? criteria : criteria.map((criterion) => ({ ...criterion, earned: 0 }));
  return [
    ...factsOf(script).flatMap((fact) => inStage(fact, factCriteria(script, state, fact))),
    ...questionsOf(script).flatMap((question) => inStage(question, questionCriteria(script, state, question))),
    ...decisionsOf(script).flatMap((decision) => inStage(decision, decisionCriteria(state, decision))),
  ];
}

/** The number of the stage in which a seat was told; null when it never was. */
function toldIn(state: ConferenceState, { fact, seat }: { readonly fact: string; readonly seat: string }): number | null {
  return entriesOf(state, "shared").find((entry) => entry.fact === fact && entry.to.includes(seat))?.stage ?? null;
}

function factCriteria(script: ConferenceScript, state: ConferenceState, fact: PlacedFact): Criterion[] {
  const needs = fact.needed.map((seat): Criterion => {
    const stage = toldIn(state, { fact: fact.id, seat });
    const earned = stage === null ? 0 : stage <= fact.due ? 1 : 0.5;
    return { dimension: "needed", earned, best: 1, about: { kind: "need", fact: fact.id, seat } };
  });
  const secret: Criterion[] =
    outsideOf(script, fact).length === 0
      ? []
      : [{ dimension: "confidence", earned: keptShare(script, state, fact), best: 1, about: { kind: "secret", fact: fact.id } }];
  return [...needs, ...secret, ...consentCriterion(state, fact)];
}

/** Whether the person was asked, where that was due: before anything was shared, and for what others need in any case (CF12). */
function consentCriterion(state: ConferenceState, fact: PlacedFact): Criterion[] {
  if (fact.consent === undefined) return [];
  const touched = state.entries.some((entry) => (entry.kind === "consented" || entry.kind === "shared") && entry.fact === fact.id);
  if (!touched && fact.needed.length === 0) return [];
  return [{ dimension: "safety", earned: askedFirst(state, fact.id) ? 1 : 0, best: 1, about: { kind: "consent", fact: fact.id } }];
}

/** How well a confidence was kept (CF10). */
function keptShare(script: ConferenceScript, state: ConferenceState, fact: PlacedFact): number {
  if (outsideOf(script, fact).some((seat) => toldIn(state, { fact: fact.id, seat }) !== null)) return 0;
  if (circleOf(fact).length > 0) return 1;
  const reason = entriesOf(state, "held").findLast((entry) => entry.fact === fact.id)?.reason;
  return reason !== undefined && fact.reasons.includes(reason) ? 1 : 0.5;
}

/** Whether the person was asked, and before anything was said (CF12). */
function askedFirst({ entries }: ConferenceState, fact: string): boolean {
  return entries.find((entry) => (entry.kind === "consented" || entry.kind === "shared") && entry.fact === fact)?.kind === "consented";
}

function questionCriteria(script: ConferenceScript, state: ConferenceState, question: Placed<ConferenceQuestion>): Criterion[] {
  const { id, from, about, stage } = question;
  const put = entriesOf(state, "asked").filter((entry) => entry.question === id);
  if (!isProper(question, script)) return put.length === 0 ? [] : [{ dimension: "asking", earned: 0, best: 1, about: { kind: "improper", question: id } }];
  const right = put.find((entry) => entry.right);
  const told = toldIn(state, { fact: about, seat: from });
  const unasked = put.length === 0 && told !== null && told <= stage;
  const first = right !== undefined && right === put[0] && right.stage <= stage;
  return [{ dimension: "asking", earned: unasked || first ? 1 : right ? 0.5 : 0, best: 1, about: { kind: "question", question: id } }];
}

function decisionCriteria(state: ConferenceState, { id, options }: ConferenceDecision): Criterion[] {
  const chosen = options.find((option) => option.id === decided(state, id));
  const about = { kind: "decision", decision: id } as const;
  return (["decisions", "safety"] as const).flatMap((dimension): Criterion[] => {
    const best = Math.max(0, ...options.map(({ marks }) => marks[dimension] ?? 0));
    return best === 0 ? [] : [{ dimension, earned: chosen?.marks[dimension] ?? 0, best, about }];
  });
}

function missedOf(script: ConferenceScript, state: ConferenceState): Missed[] {
  return factsOf(script).flatMap((fact) =>
    fact.needed.flatMap((seat): Missed[] => {
      const stage = toldIn(state, { fact: fact.id, seat });
      if (fact.stage > state.stage || (stage !== null && stage <= fact.due)) return [];
      return [{ fact: fact.id, seat, late: stage !== null, decisions: lostBy(script, state, { fact: fact.id, seat }) }];
    }),
  );
}

/** Decisions of a seat of which the best option rests on a fact and was not taken (CF15). */
function lostBy(script: ConferenceScript, state: ConferenceState, { fact, seat }: { readonly fact: string; readonly seat: string }): string[] {
  return decisionsOf(script).flatMap((decision) => {
    const best = bestOptions(decision);
    const taken = best.some(({ id }) => id === decided(state, decision.id));
    return decision.by === seat && !taken && best.some(({ rests }) => rests.includes(fact)) ? [decision.id] : [];
  });
}

function breachesOf(script: ConferenceScript, state: ConferenceState): Breach[] {
  return factsOf(script).flatMap((fact): Breach[] => {
    const outside = outsideOf(script, fact).filter((seat) => toldIn(state, { fact: fact.id, seat }) !== null);
    const told = script.seats.filter((seat) => toldIn(state, { fact: fact.id, seat }) !== null);
    const unasked = fact.consent !== undefined && told.length > 0 && !askedFirst(state, fact.id);
    return [
      ...(outside.length > 0 ? [{ fact: fact.id, to: outside, kind: "outside" as const, grave: fact.grave }] : []),
      ...(unasked ? [{ fact: fact.id, to: told, kind: "unasked" as const, grave: false }] : []),
    ];
  });
}

function sharesOf(criteria: readonly Criterion[]): ConferenceDetail["dimensions"] {
  const share = (dimension: Dimension) => shareOf(criteria, dimension);
  return { needed: share("needed"), confidence: share("confidence"), asking: share("asking"), decisions: share("decisions"), safety: share("safety") };
}
