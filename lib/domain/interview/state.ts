import type { Locale } from "@/lib/kernel/locale";
import type { Coding } from "./coding";
import { METERS } from "./kinds";
import type { Meter, Meters, MoveKind, Phase, QuestionType } from "./kinds";
import type { Dimension, Fail, Practice } from "./rubric";
import type { InterviewScript, ScriptNode } from "./script";
import type { Reply, StandingMove } from "./replies";

/** Why a gauge moved. */
export type Reason =
  | { readonly because: "kind"; readonly kind: MoveKind }
  | { readonly because: "early" }
  | { readonly because: "child-leading" }
  | { readonly because: "move"; readonly id: string }
  | { readonly because: "option"; readonly id: string }
  | { readonly because: "fact"; readonly id: string }
  | { readonly because: "break" };
/** A gauge moved by so much (never zero, after keeping it within 0 and 100), and why. */
export interface Change {
  readonly meter: Meter;
  readonly by: number;
  readonly why: Reason;
}

/** Where the words of an answer are found. `turn` counts earlier uses of the same reply, so that variants take turns. */
export type Answer =
  | { readonly from: "move"; readonly id: string }
  | { readonly from: "fact"; readonly id: string }
  | { readonly from: "standing"; readonly id: StandingMove }
  | { readonly from: "reply"; readonly id: Reply; readonly turn: number };

/** A question in the learner's own words, as the rules coded it and as the learner did. */
export interface OwnQuestion {
  readonly text: string;
  readonly locale: Locale;
  readonly coding: Coding;
  /** The learner's own coding where it differs; it is the one that counts. */
  readonly corrected: QuestionType | null;
  /** What it was understood to be about, and the keyword that said so. */
  readonly topic: { readonly id: string; readonly word: string | null } | null;
}

/** One turn of the interview with everything it did. */
export interface Turn {
  /** Place in the list of moves; "try from here" keeps the moves before it. */
  readonly at: number;
  readonly node: string;
  readonly phase: Phase;
  readonly kind: MoveKind | StandingMove;
  /** Written move, or null for an own question and a standing move. */
  readonly move: string | null;
  readonly own: OwnQuestion | null;
  /** A narrow question before the free account. */
  readonly early: boolean;
  readonly value: number;
  readonly changes: readonly Change[];
  readonly answers: readonly Answer[];
  readonly told: readonly string[];
  /** Facts whose words were put in by the question. */
  readonly spoiled: readonly string[];
  readonly does: readonly Practice[];
  readonly harms: readonly Dimension[];
  readonly fail: Fail | null;
  /** Nodes entered after it, each with its scene. */
  readonly entered: readonly string[];
}

/** Everything about a round, as plain JSON. A fold over the moves: never stored instead of them. */
export interface InterviewState {
  readonly version: 1;
  readonly script: string;
  /** Null before the plan is made. */
  readonly node: string | null;
  readonly ended: string | null;
  readonly back: string | null;
  readonly plan: readonly string[] | null;
  readonly planChanges: readonly Change[];
  readonly meters: Meters;
  readonly told: readonly string[];
  readonly spoiled: readonly string[];
  readonly used: readonly string[];
  readonly happened: readonly string[];
  readonly done: readonly Practice[];
  readonly harms: readonly Dimension[];
  readonly fails: readonly Fail[];
  readonly freeAccount: boolean;
  readonly lastTopic: string | null;
  readonly renewDue: boolean;
  readonly turnsSinceBreak: number;
  readonly pending: OwnQuestion | null;
  readonly turns: readonly Turn[];
  /** How many moves have been taken, ignored ones included. */
  readonly taken: number;
  /** Places of moves that were not possible and changed nothing. */
  readonly ignored: readonly number[];
}

const TOP = 100;

/** The state before the first move. */
export function openingState(script: InterviewScript): InterviewState {
  return {
    version: 1,
    script: script.id,
    node: null,
    ended: null,
    back: null,
    plan: null,
    planChanges: [],
    meters: { ...script.meters, disclosure: 0 },
    told: [],
    spoiled: [],
    used: [],
    happened: [],
    done: [],
    harms: [],
    fails: [],
    freeAccount: false,
    lastTopic: null,
    renewDue: false,
    turnsSinceBreak: 0,
    pending: null,
    turns: [],
    taken: 0,
    ignored: [],
  };
}

/** The node the talk is at; undefined before the plan and after the end. */
export function nodeOf(script: InterviewScript, state: InterviewState): ScriptNode | undefined {
  if (state.ended !== null || state.node === null) return undefined;
  return script.nodes.find(({ id }) => id === state.node);
}

/** Gauges after wished changes, each kept within 0 and 100, and the changes that really took place. */
export function moveMeters(meters: Meters, wished: readonly Change[]): { meters: Meters; changes: Change[] } {
  const next: Record<Meter, number> = { ...meters };
  const changes = wished.flatMap((change) => {
    const before = next[change.meter];
    next[change.meter] = Math.min(TOP, Math.max(0, before + change.by));
    const by = next[change.meter] - before;
    return by === 0 ? [] : [{ ...change, by }];
  });
  return { meters: next, changes };
}

/** Wished changes from effects, in the order of the gauges, all for one reason. */
export function changesFrom(effects: Partial<Record<Meter, number>>, why: Reason): Change[] {
  return METERS.flatMap((meter) => {
    const by = effects[meter] ?? 0;
    return by === 0 ? [] : [{ meter, by, why }];
  });
}
