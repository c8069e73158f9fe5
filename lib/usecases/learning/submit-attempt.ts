import "server-only";
import type { Command, CaseWork } from "@/lib/contracts/learning";
import { lockState, saveState } from "@/lib/db/activity-states";
import { closeAttempt, findAttempt, keepWork, lockAttempt, type AttemptRow } from "@/lib/db/attempts";
import { keepCaseAnswer } from "@/lib/db/case-answers";
import { inTransaction, type Database, type Transaction } from "@/lib/db/client";
import { appendRecord, findRecord } from "@/lib/db/learning-records";
import type { ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import { gradeAttempt } from "@/lib/domain/grading";
import { applyRecord } from "@/lib/domain/progress";
import type { Runtime } from "@/lib/usecases/runtime";
import { caseAnswerOf } from "./case-answer";
import { givenAt, recordOf, rejected, repeatOf, type CommandContext, type Outcome } from "./command-context";
import { completeCourse } from "./complete-course";
import { gradeCaseWork } from "./grade-case-work";
import { groundOf } from "./pinned-law";
import { answersSchema, pinnedSchema, WORK, type Answers, type Pinned } from "./pinned";
import { outcomeSchema, viewAttempt, type StoredOutcome } from "./view-attempt";

type SubmitCommand = Extract<Command, { kind: "attempt.submit" }>;

/** Seconds after the limit in which a submission still counts as in time: the way through a slow network. */
const GRACE_SECONDS = 60;

/**
 * Closes an attempt and grades it from what was pinned and saved, once: whoever comes second (a retry, another tab)
 * is answered with the grade that stands.
 */
export async function submitAttempt(context: CommandContext<SubmitCommand>): Promise<Outcome> {
  const { runtime, command } = context;
  const stored = await findRecord(runtime.db, command.id);
  if (stored) return withResult(context, repeatOf(stored, context.fingerprint), false);
  const known = await findAttempt(runtime.db, command.payload.attemptId);
  if (!known || known.personId !== context.sender.personId || known.enrolmentId !== command.enrolmentId) return rejected("not_enrolled");
  if (known.activityId !== command.activityId) return rejected("not_found");
  const { outcome, courseCompleted } = await inTransaction(runtime.db, (tx) => closeInOrder(context, tx));
  return withResult(context, outcome, courseCompleted);
}

async function closeInOrder(context: CommandContext<SubmitCommand>, tx: Transaction): Promise<{ outcome: Outcome; courseCompleted: boolean }> {
  const { runtime, command } = context;
  const before = await lockState(tx, command.enrolmentId, command.activityId);
  const row = await lockAttempt(tx, command.payload.attemptId);
  if (!row) return { outcome: rejected("not_found"), courseCompleted: false };
  if (row.submittedAt !== null) {
    await appendRecord(tx, { ...recordOf(context), status: "late", result: null });
    return { outcome: { status: "duplicate", savedAt: row.submittedAt }, courseCompleted: false };
  }
  const submittedAt = givenAt(command, context.sender);
  const { work } = command.payload;
  if (work) await keepWork(tx, row.id, { work, order: `${submittedAt.toISOString()} ${command.id}` });
  const verdict = await verdictOf(runtime, row, { db: tx, work, submittedAt });
  const judged = isJudged(pinnedSchema.parse(row.pinned));
  await closeAttempt(tx, {
    id: row.id,
    submittedAt,
    outcome: verdict,
    scoreMillis: Math.floor(verdict.score * 1000 + 1e-9),
    passed: judged ? verdict.passed : null,
  });
  const answer = caseAnswerOf(row, verdict, submittedAt);
  if (answer) await keepCaseAnswer(tx, answer);
  const result = { attemptId: row.id, score: verdict.score, passed: judged ? verdict.passed : null };
  await appendRecord(tx, { ...recordOf(context), status: "applied", result });
  const after = applyRecord(before, { id: command.id, activityId: row.activityId, occurredAt: submittedAt.getTime(), kind: "attempt.submit", payload: result });
  await saveState(tx, row.enrolmentId, row.activityId, after);
  const courseCompleted = await completeCourse(runtime, tx, { enrolmentId: row.enrolmentId, at: context.sender.receivedAt });
  return { outcome: { status: "applied" }, courseCompleted };
}

interface Given {
  readonly db: Database | Transaction;
  /** Work that came with the submission; what was saved before stands in where there is none. */
  readonly work: CaseWork | undefined;
  readonly submittedAt: Date;
}

/** The grade of an attempt from what it pinned and what was saved: the same today and at any later recount. */
export async function verdictOf(runtime: Runtime, row: AttemptRow, given: Given): Promise<StoredOutcome> {
  const pinned = pinnedSchema.parse(row.pinned);
  const answers = answersSchema.parse(row.answers);
  const late = row.dueAt !== null && given.submittedAt.getTime() > row.dueAt.getTime() + GRACE_SECONDS * 1000;
  if (pinned.kind === "case") {
    const graded = gradeCaseWork(await groundOf(runtime, given.db, pinned), given.work ?? answers[WORK]?.work);
    return { score: graded.score, passed: graded.score >= pinned.passMark, late, grades: {}, caseReview: graded };
  }
  const items = pinned.order.flatMap((id) => (pinned.items[id] ? [pinned.items[id].item] : []));
  const keys: Record<string, ItemKey> = Object.fromEntries(Object.entries(pinned.items).map(([id, { key }]) => [id, key]));
  const grade = gradeAttempt({ items, keys, responses: responsesIn(answers), passMark: pinned.passMark });
  return outcomeSchema.parse({ score: grade.score, passed: grade.passed, late, grades: plainGrades(grade.items), caseReview: null });
}

function plainGrades(items: ReturnType<typeof gradeAttempt>["items"]): StoredOutcome["grades"] {
  return Object.fromEntries(
    Object.entries(items).map(([id, { hundredths, maxHundredths, correct, parts }]) => [id, { hundredths, maxHundredths, correct, parts }]),
  );
}

function responsesIn(answers: Answers): Record<string, ItemResponse> {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer.response ? [[id, answer.response]] : [])));
}

function isJudged(pinned: Pinned): boolean {
  return pinned.kind === "case" || pinned.judged;
}

async function withResult(context: CommandContext<SubmitCommand>, outcome: Outcome, courseCompleted: boolean): Promise<Outcome> {
  if (outcome.status === "rejected") return outcome;
  const row = await findAttempt(context.runtime.db, context.command.payload.attemptId);
  if (!row) return outcome;
  const attempt = viewAttempt(context.runtime, row, "learner");
  return { ...outcome, result: { attempt, score: attempt.outcome?.score, passed: attempt.outcome?.passed, courseCompleted } };
}
