import type { LearningRecord, Outcome } from "./learning-record";

export const ACTIVITY_STATES = ["not_started", "in_progress", "submitted", "completed", "passed", "failed"] as const;

/** One attempt, or one round of an exercise, as far as the record knows it; `submission` is absent while it is open. */
export interface AttemptState {
  readonly attemptId: string;
  readonly submission?: { readonly at: number; readonly score: number; readonly passed: boolean | null };
}

/** What the records say, each field merged so that order and repetition cannot matter. */
interface Trace {
  readonly firstAt?: number;
  readonly lastAt?: number;
  /** The latest step reached, with what decides between two devices: time, then record id. */
  readonly position?: { readonly stepId: string; readonly at: number; readonly recordId: string };
  /** Every step reached, sorted by id. */
  readonly stepsDone: readonly string[];
  /** When the lesson was first marked read. */
  readonly readAt?: number;
  /** Sorted by attempt id. */
  readonly attempts: readonly AttemptState[];
}

/** Where one learner stands with one activity: plain JSON, and all that `applyRecord` needs. Times in milliseconds. */
export interface ActivityState extends Trace {
  readonly state: (typeof ACTIVITY_STATES)[number];
  readonly stepId?: string;
  /** The best submitted score, 0 to 1. */
  readonly bestScore?: number;
  readonly attemptsUsed: number;
  /** The earliest submission, passed or not. */
  readonly submittedAt?: number;
  /** The earliest submission that passed. */
  readonly passedAt?: number;
  /** When it was first read, passed, or handed in without being judged. */
  readonly doneAt?: number;
}

/** The state before any record. */
export const NOT_STARTED: ActivityState = { state: "not_started", stepsDone: [], attempts: [], attemptsUsed: 0 };

/**
 * The state with one more record. Records may come late, twice and in any order: the result depends only on which
 * records were seen. The record must belong to the activity whose state is given.
 */
export function applyRecord(state: ActivityState | undefined, record: LearningRecord): ActivityState {
  return settle(merge(state ?? NOT_STARTED, record));
}

/** The state of every activity that has a record, by activity id. The records are those of one enrolment. */
export function foldProgress(records: Iterable<LearningRecord>): Map<string, ActivityState> {
  const states = new Map<string, ActivityState>();
  for (const record of records) states.set(record.activityId, applyRecord(states.get(record.activityId), record));
  return states;
}

function merge(before: Trace, record: LearningRecord): Trace {
  const trace: Trace = {
    ...before,
    firstAt: earliest([before.firstAt, record.occurredAt]),
    lastAt: latest([before.lastAt, record.occurredAt]),
  };
  switch (record.kind) {
    case "lesson.position":
      return { ...trace, ...withPosition(trace, { stepId: record.payload.stepId, at: record.occurredAt, recordId: record.id }) };
    case "lesson.complete":
      return { ...trace, readAt: earliest([trace.readAt, record.occurredAt]) };
    case "check.answer":
      return trace;
    case "attempt.start":
    case "attempt.answer":
    case "case.save":
      return { ...trace, attempts: withAttempt(trace.attempts, { attemptId: record.payload.attemptId }) };
    case "exercise.save":
      return { ...trace, attempts: withAttempt(trace.attempts, { attemptId: record.payload.roundId }) };
    case "exercise.finish": {
      const { roundId, score, passed } = record.payload;
      return { ...trace, attempts: withAttempt(trace.attempts, handedIn({ attemptId: roundId, score, passed }, record.occurredAt)) };
    }
    case "attempt.submit":
    case "case.submit":
      return { ...trace, attempts: withAttempt(trace.attempts, handedIn(record.payload, record.occurredAt)) };
  }
}

function settle({ firstAt, lastAt, position, stepsDone, readAt, attempts }: Trace): ActivityState {
  const submissions = attempts.flatMap(({ submission }) => (submission === undefined ? [] : [submission]));
  const passedAt = earliest(submissions.filter(({ passed }) => passed === true).map(({ at }) => at));
  const unjudgedAt = earliest(submissions.filter(({ passed }) => passed === null).map(({ at }) => at));
  const allHandedIn = submissions.length > 0 && submissions.length === attempts.length;
  return {
    firstAt,
    lastAt,
    position,
    stepsDone,
    readAt,
    attempts,
    state: nameOf({ readAt, passedAt, unjudgedAt, allHandedIn }),
    stepId: position?.stepId,
    bestScore: latest(submissions.map(({ score }) => score)),
    attemptsUsed: attempts.length,
    submittedAt: earliest(submissions.map(({ at }) => at)),
    passedAt,
    doneAt: earliest([readAt, passedAt, unjudgedAt]),
  };
}

interface Standing {
  readonly readAt: number | undefined;
  readonly passedAt: number | undefined;
  readonly unjudgedAt: number | undefined;
  readonly allHandedIn: boolean;
}

/** What was achieved is never lost by a later try; an open try after a failed one is a try in progress. */
function nameOf({ readAt, passedAt, unjudgedAt, allHandedIn }: Standing): ActivityState["state"] {
  if (passedAt !== undefined) return "passed";
  if (readAt !== undefined) return "completed";
  if (unjudgedAt !== undefined) return "submitted";
  return allHandedIn ? "failed" : "in_progress";
}

type Position = NonNullable<Trace["position"]>;

function withPosition({ position, stepsDone }: Trace, reached: Position): Pick<Trace, "position" | "stepsDone"> {
  return {
    position: position === undefined || isLater(reached, position) ? reached : position,
    stepsDone: stepsDone.includes(reached.stepId) ? stepsDone : [...stepsDone, reached.stepId].toSorted(),
  };
}

function isLater(one: Position, other: Position): boolean {
  return one.at === other.at ? one.recordId > other.recordId : one.at > other.at;
}

function handedIn({ attemptId, score, passed }: Outcome, at: number): AttemptState {
  return { attemptId, submission: { at, score, passed } };
}

function withAttempt(attempts: readonly AttemptState[], reported: AttemptState): readonly AttemptState[] {
  const known = attempts.find(({ attemptId }) => attemptId === reported.attemptId);
  if (known === undefined) {
    return [...attempts, reported].toSorted((one, other) => (one.attemptId < other.attemptId ? -1 : 1));
  }
  const submission = bothSubmissions(known.submission, reported.submission);
  return submission === undefined ? attempts : attempts.map((attempt) => (attempt === known ? { ...known, submission } : attempt));
}

/** An attempt counts once; should two reports of it disagree, the earlier time and the better outcome stand. */
function bothSubmissions(one: AttemptState["submission"], other: AttemptState["submission"]): AttemptState["submission"] {
  if (one === undefined || other === undefined) return one ?? other;
  return { at: Math.min(one.at, other.at), score: Math.max(one.score, other.score), passed: betterOf(one.passed, other.passed) };
}

function betterOf(one: boolean | null, other: boolean | null): boolean | null {
  if (one === null || other === null) return one ?? other;
  return one || other;
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function latest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
