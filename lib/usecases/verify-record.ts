import "server-only";
import { saveState, statesOf } from "@/lib/db/activity-states";
import { countsAdrift, rebuildCounts } from "@/lib/db/completion-counts";
import { findAttempt, submittedAttemptIds } from "@/lib/db/attempts";
import { enrolmentIds } from "@/lib/db/enrolments";
import { findRound, finishedRoundIds } from "@/lib/db/rounds";
import { recordsOf, type ReplayRow } from "@/lib/db/learning-records";
import { foldProgress, type ActivityState, type LearningRecord } from "@/lib/domain/progress";
import { z } from "zod";
import { recountAnswers } from "./learning/recount-answers";
import { outcomeSchema } from "./learning/view-attempt";
import { verdictOfRound } from "./learning/play-round";
import { verdictOf } from "./learning/submit-attempt";
import type { Runtime } from "./runtime";

/** What a recount found. Nothing is changed by verifying; `rebuild` writes the folded states. */
export interface Recount {
  readonly enrolments: number;
  readonly attempts: number;
  /** Finished rounds whose script is still the one they were judged by. */
  readonly rounds: number;
  /** `enrolment/activity` whose stored state differs from the fold of its records. */
  readonly statesAdrift: readonly string[];
  /** Attempts whose stored score differs from a grading of what they pinned, and rounds whose moves now come to another. */
  readonly scoresAdrift: readonly string[];
  /** First attempts at a case whose answer in the confusion matrix differs from what they handed in. */
  readonly answersAdrift: readonly string[];
  /** Counts of the reports that differ from the enrolments they count. */
  readonly countsAdrift: number;
}

const BATCH = 200;
const startedSchema = z.object({ attemptId: z.string(), number: z.number() });
const submittedSchema = z.object({ attemptId: z.string(), score: z.number(), passed: z.boolean().nullable() });
const savedSchema = z.object({ roundId: z.string() });
const finishedSchema = z.object({ roundId: z.string(), score: z.number(), passed: z.boolean() });
const positionSchema = z.object({ stepId: z.string() });
const checkedSchema = z.object({ itemId: z.string() });

/** Folds every enrolment's record anew and grades every submitted attempt anew; with `rebuild`, stores the folded states. */
export async function recountEverything(runtime: Runtime, mode: "verify" | "rebuild"): Promise<Recount> {
  const statesAdrift: string[] = [];
  const scoresAdrift: string[] = [];
  const answersAdrift: string[] = [];
  let enrolments = 0;
  let attempts = 0;
  let rounds = 0;
  for (let after: string | null = null; ;) {
    const ids: string[] = await enrolmentIds(runtime.db, after, BATCH);
    for (const id of ids) {
      statesAdrift.push(...(await recountEnrolment(runtime, id, mode)));
      const submitted = await submittedAttemptIds(runtime.db, id);
      attempts += submitted.length;
      for (const attemptId of submitted) if (await scoreDiffers(runtime, attemptId)) scoresAdrift.push(attemptId);
      answersAdrift.push(...(await recountAnswers(runtime, id, { submitted, mode })));
      for (const roundId of await finishedRoundIds(runtime.db, id)) {
        const verdict = await roundVerdict(runtime, roundId);
        if (verdict !== "unjudged") rounds += 1;
        if (verdict === "differs") scoresAdrift.push(roundId);
      }
    }
    enrolments += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < BATCH) break;
  }
  const adrift = await countsAdrift(runtime.db);
  if (mode === "rebuild" && adrift > 0) await runtime.db.$transaction(rebuildCounts);
  return { enrolments, attempts, rounds, statesAdrift, scoresAdrift, answersAdrift, countsAdrift: adrift };
}

async function recountEnrolment(runtime: Runtime, enrolmentId: string, mode: "verify" | "rebuild"): Promise<string[]> {
  const [records, stored] = await Promise.all([recordsOf(runtime.db, enrolmentId), statesOf(runtime.db, enrolmentId)]);
  const folded = foldProgress(records.flatMap(asLearningRecord));
  const adrift = [...folded].filter(([activityId, state]) => !sameState(state, stored.get(activityId)));
  if (mode === "rebuild") {
    await runtime.db.$transaction(async (tx) => {
      for (const [activityId, state] of adrift) await saveState(tx, enrolmentId, activityId, state);
    });
  }
  return adrift.map(([activityId]) => `${enrolmentId}/${activityId}`);
}

/** States are plain JSON in both places; absent and undefined are the same. */
function sameState(one: ActivityState, other: ActivityState | undefined): boolean {
  return other !== undefined && canonical(one) === canonical(other);
}

function canonical(state: ActivityState): string {
  return JSON.stringify(state, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** A stored command as progress reads it: what the server decided stands in `result`. */
function asLearningRecord(row: ReplayRow): LearningRecord[] {
  const base = { id: row.id, activityId: row.activityId, occurredAt: row.occurredAt.getTime() };
  switch (row.kind) {
    case "lesson.complete":
      return [{ ...base, kind: "lesson.complete", payload: {} }];
    case "lesson.position":
      return [{ ...base, kind: "lesson.position", payload: positionSchema.parse(row.payload) }];
    case "check.answer":
      return [
        {
          ...base,
          kind: "check.answer",
          payload: { ...checkedSchema.parse(row.payload), correct: z.object({ correct: z.boolean() }).parse(row.result).correct },
        },
      ];
    case "attempt.start":
      return [{ ...base, kind: "attempt.start", payload: startedSchema.parse(row.result) }];
    case "exercise.save":
      return [{ ...base, kind: "exercise.save", payload: savedSchema.parse(row.payload) }];
    case "exercise.finish":
      return [{ ...base, kind: "exercise.finish", payload: finishedSchema.parse(row.result) }];
    case "attempt.submit":
      return [{ ...base, kind: "attempt.submit", payload: submittedSchema.parse(row.result) }];
    default:
      return [];
  }
}

async function scoreDiffers(runtime: Runtime, attemptId: string): Promise<boolean> {
  const row = await findAttempt(runtime.db, attemptId);
  if (!row?.submittedAt) return false;
  const stored = outcomeSchema.parse(row.outcome);
  const again = await verdictOf(runtime, row, { db: runtime.db, work: undefined, submittedAt: row.submittedAt });
  return again.score !== stored.score || again.passed !== stored.passed;
}

/** Rounds whose script has changed since, or whose moves were erased, cannot be judged again. */
async function roundVerdict(runtime: Runtime, roundId: string): Promise<"same" | "differs" | "unjudged"> {
  const round = await findRound(runtime.db, roundId);
  const again = round && verdictOfRound(runtime, round);
  if (!round || !again) return "unjudged";
  return again.scoreMillis === round.scoreMillis && again.passed === round.passed ? "same" : "differs";
}
