import "server-only";
import type { Command } from "@/lib/contracts/learning";
import { findAnswerTarget, saveAnswer, type AnswerOutcome } from "@/lib/db/learning-records";
import { itemSchema, type ItemResponse } from "@/lib/domain/catalogue";
import { checkResponse } from "@/lib/domain/grading";
import { atHand } from "./open-attempts";
import { givenAt, recordOf, rejected, repeatOf, type CommandContext, type Outcome } from "./command-context";
import { WORK } from "./pinned";

type AnswerCommand = Extract<Command, { kind: "attempt.answer" }>;
type WorkCommand = Extract<Command, { kind: "case.save" }>;

/** Saves one answer of an open attempt. The hot path: one write, after one read where the attempt is not at hand. */
export async function saveAttemptAnswer(context: CommandContext<AnswerCommand>): Promise<Outcome> {
  return (await saveAtOnce(context)) ?? saveAfterReading(context);
}

/** Saves an answer that needs nothing read before; null when it does: an attempt not at hand, anything unusual, a repetition. */
async function saveAtOnce(context: CommandContext<AnswerCommand>): Promise<Outcome | null> {
  const { command, runtime, sender } = context;
  const { attemptId, itemId, response } = command.payload;
  const attempt = atHand(runtime, attemptId);
  const item = attempt?.items.get(itemId);
  if (!attempt || !item || attempt.personId !== sender.personId) return null;
  if (attempt.enrolmentId !== command.enrolmentId || attempt.activityId !== command.activityId) return null;
  if (response !== null && !checkResponse(item, response).ok) return null;
  const outcome = await write(context, answerOf(attemptId, itemId, response));
  return outcome.status === "duplicate" ? null : outcome;
}

async function saveAfterReading(context: CommandContext<AnswerCommand>): Promise<Outcome> {
  const { command } = context;
  const { attemptId, itemId, response } = command.payload;
  const target = await findAnswerTarget(context.runtime.db, { commandId: command.id, enrolmentId: command.enrolmentId, attemptId, itemId });
  if (!target || target.personId !== context.sender.personId) return rejected("not_enrolled");
  if (target.fingerprint) return repeatOf({ ...target, fingerprint: target.fingerprint }, context.fingerprint);
  if (target.activityId !== command.activityId) return rejected("not_found");
  if (target.item === null) return rejected("item_not_in_attempt");
  if (response !== null) {
    const checked = checkResponse(itemSchema.parse(target.item), response);
    if (!checked.ok) return rejected("response_malformed", { reason: checked.error.reason });
  }
  return write(context, answerOf(attemptId, itemId, response));
}

function answerOf(attemptId: string, itemId: string, response: ItemResponse | null) {
  return { attemptId, itemId, entry: { response } };
}

/** Saves the draft of a case: marks and qualification so far. */
export async function saveCaseWork(context: CommandContext<WorkCommand>): Promise<Outcome> {
  const { command } = context;
  const { attemptId, work } = command.payload;
  const target = await findAnswerTarget(context.runtime.db, { commandId: command.id, enrolmentId: command.enrolmentId, attemptId, itemId: WORK });
  if (!target || target.personId !== context.sender.personId) return rejected("not_enrolled");
  if (target.fingerprint) return repeatOf({ ...target, fingerprint: target.fingerprint }, context.fingerprint);
  if (target.activityId !== command.activityId) return rejected("not_found");
  return write(context, { attemptId, itemId: WORK, entry: { work } });
}

const STATUS: Record<AnswerOutcome, Outcome["status"]> = { applied: "applied", late: "late", repeated: "duplicate" };

async function write(context: CommandContext, answer: { attemptId: string; itemId: string; entry: object }): Promise<Outcome> {
  const at = givenAt(context.command, context.sender);
  const order = `${at.toISOString()} ${context.command.id}`;
  const outcome = await saveAnswer(context.runtime.db, {
    record: recordOf(context),
    attemptId: answer.attemptId,
    itemId: answer.itemId,
    entry: { ...answer.entry, order },
    order,
    givenAt: at,
  });
  return { status: STATUS[outcome] };
}
