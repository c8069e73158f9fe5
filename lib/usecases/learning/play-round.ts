import "server-only";
import type { ExerciseEntry } from "@/lib/content/model";
import type { Command } from "@/lib/contracts/learning";
import { lockState, saveState } from "@/lib/db/activity-states";
import { inTransaction, type Transaction } from "@/lib/db/client";
import { findEnrolment } from "@/lib/db/enrolments";
import { appendRecord, findRecord } from "@/lib/db/learning-records";
import { findRound, finishRound, saveMoves, type RoundRow } from "@/lib/db/rounds";
import type { Exercise } from "@/lib/domain/catalogue";
import { isExercise } from "@/lib/domain/catalogue";
import { applyRecord, type ActivityState } from "@/lib/domain/progress";
import type { Runtime } from "@/lib/usecases/runtime";
import { givenAt, recordOf, rejected, repeatOf, type CommandContext, type Outcome } from "./command-context";
import { completeCourse } from "./complete-course";
import { findActivity } from "./course-structure";
import { EXERCISE_ENGINES } from "./exercise-engines";
import { judgeRound } from "./judge-round";

type RoundCommand = Extract<Command, { kind: "exercise.save" | "exercise.finish" }>;

interface Play {
  readonly activity: Exercise;
  readonly exercise: ExerciseEntry;
  readonly moves: readonly object[];
}

/**
 * Keeps the moves of a round and, when it is finished, judges it with the engine of its kind: once, from these moves, whatever
 * else was claimed. A round begins with the first command that names it.
 */
export async function playRound(context: CommandContext<RoundCommand>): Promise<Outcome> {
  const { command, runtime, sender } = context;
  const enrolment = await findEnrolment(runtime.db, command.enrolmentId);
  if (!enrolment || enrolment.personId !== sender.personId) return rejected("not_enrolled");
  const activity = findActivity(runtime.library, enrolment.courseId, command.activityId);
  const exercise = activity && isExercise(activity) ? runtime.library.exercises.get(activity.script) : undefined;
  if (!activity || !isExercise(activity) || !exercise) return rejected("activity_unknown");
  const stored = await findRecord(runtime.db, command.id);
  if (stored) return withScore(context, repeatOf(stored, context.fingerprint));
  const moves = EXERCISE_ENGINES[exercise.kind]?.readMoves(command.payload.moves);
  if (!moves) return rejected("response_malformed", { reason: "moves" });
  return inTransaction(runtime.db, (tx) => playInOrder(context, tx, { activity, exercise, moves }));
}

async function playInOrder(context: CommandContext<RoundCommand>, tx: Transaction, play: Play): Promise<Outcome> {
  const { command } = context;
  const before = await lockState(tx, command.enrolmentId, command.activityId);
  const round = await findRound(tx, command.payload.roundId);
  if (round && (round.enrolmentId !== command.enrolmentId || round.activityId !== command.activityId)) return rejected("not_found");
  if (round?.finishedAt) return tooLate(context, tx, round);
  const at = givenAt(command, context.sender);
  await saveMoves(tx, {
    id: command.payload.roundId,
    enrolmentId: command.enrolmentId,
    activityId: command.activityId,
    contentVersion: context.runtime.library.version,
    scriptVersion: play.exercise.version,
    moves: play.moves,
    order: `${at.toISOString()} ${command.id}`,
    at,
  });
  return command.kind === "exercise.finish" ? finish(context, tx, { play, before, at }) : save(context, tx, { before, at });
}

/** Whoever comes after the end (a retry, another tab) is answered with the score that stands; what they sent is kept as late. */
async function tooLate(context: CommandContext<RoundCommand>, tx: Transaction, round: RoundRow): Promise<Outcome> {
  await appendRecord(tx, { ...recordOf(context), status: "late", result: null });
  const finish = context.command.kind === "exercise.finish";
  return { status: finish ? "duplicate" : "late", savedAt: round.finishedAt ?? round.savedAt, ...(finish ? { result: scoreOf(round) } : {}) };
}

async function save(context: CommandContext<RoundCommand>, tx: Transaction, { before, at }: Omit<Step, "play">): Promise<Outcome> {
  const { id, activityId, enrolmentId, payload } = context.command;
  await appendRecord(tx, { ...recordOf(context), status: "applied", result: null });
  const happened = { id, activityId, occurredAt: at.getTime(), kind: "exercise.save", payload: { roundId: payload.roundId } } as const;
  await saveState(tx, enrolmentId, activityId, applyRecord(before, happened));
  return { status: "applied" };
}

interface Step {
  readonly play: Play;
  readonly before: ActivityState | undefined;
  readonly at: Date;
}

async function finish(context: CommandContext<RoundCommand>, tx: Transaction, { play, before, at }: Step): Promise<Outcome> {
  const { runtime, command } = context;
  const { roundId } = command.payload;
  const verdict = judgeRound(runtime, play);
  const { score, passed } = verdict;
  await finishRound(tx, {
    id: roundId,
    at,
    contentVersion: runtime.library.version,
    scriptVersion: play.exercise.version,
    moves: play.moves,
    scoreMillis: verdict.scoreMillis,
    passed,
    outcome: verdict,
  });
  const result = { roundId, score, passed };
  await appendRecord(tx, { ...recordOf(context), status: "applied", result });
  const happened = { id: command.id, activityId: command.activityId, occurredAt: at.getTime(), kind: "exercise.finish", payload: result } as const;
  await saveState(tx, command.enrolmentId, command.activityId, applyRecord(before, happened));
  const courseCompleted = await completeCourse(runtime, tx, { enrolmentId: command.enrolmentId, at: context.sender.receivedAt });
  return { status: "applied", result: { score, passed, courseCompleted } };
}

async function withScore({ runtime, command }: CommandContext<RoundCommand>, outcome: Outcome): Promise<Outcome> {
  if (outcome.status === "rejected" || command.kind !== "exercise.finish") return outcome;
  const round = await findRound(runtime.db, command.payload.roundId);
  return round ? { ...outcome, result: scoreOf(round) } : outcome;
}

function scoreOf({ scoreMillis, passed }: RoundRow): NonNullable<Outcome["result"]> {
  return scoreMillis === null ? {} : { score: scoreMillis / 1000, passed: passed ?? false };
}

/** The verdict on a stored round, given anew; null when its script has changed since or its moves were erased. */
export function verdictOfRound(runtime: Runtime, round: RoundRow): { readonly scoreMillis: number; readonly passed: boolean } | null {
  const activity = runtime.library.activities.get(round.activityId)?.activity;
  const exercise = activity && isExercise(activity) ? runtime.library.exercises.get(activity.script) : undefined;
  if (!activity || !isExercise(activity) || !exercise || exercise.version !== round.scriptVersion || !Array.isArray(round.moves)) return null;
  const moves = EXERCISE_ENGINES[exercise.kind]?.readMoves(round.moves);
  return moves ? judgeRound(runtime, { activity, exercise, moves }) : null;
}
