import "server-only";
import { commandSchema, type Command, type Receipt } from "@/lib/contracts/learning";
import { isUuid, type CommandId } from "@/lib/kernel/ids";
import type { FieldError, Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { z } from "zod";
import { fingerprintOf, rejected, type CommandContext, type Outcome, type Sender } from "./learning/command-context";
import { playRound } from "./learning/play-round";
import { saveAttemptAnswer, saveCaseWork } from "./learning/save-answer";
import { startAttempt } from "./learning/start-attempt";
import { studyLesson } from "./learning/study-lesson";
import { submitAttempt } from "./learning/submit-attempt";
import type { Runtime } from "./runtime";

const identified = z.looseObject({ id: z.string().refine(isUuid) });

/**
 * Carries out a batch of commands in the order given; a receipt for each. Commands stand alone: one that is malformed or not
 * allowed is rejected by itself. Fails as a whole only when a command has no id to answer to.
 */
export async function applyCommands(runtime: Runtime, sender: Sender, commands: readonly unknown[]): Promise<Result<Receipt[], Problem>> {
  const nameless = commands.findIndex((command) => !identified.safeParse(command).success);
  if (nameless >= 0) {
    return err({ code: "invalid_input", fields: [{ path: `commands.${nameless}.id`, message: "must be a UUID made by the client" }] });
  }
  const receipts: Receipt[] = [];
  for (const raw of commands) receipts.push(await applyOne(runtime, sender, raw));
  return ok(receipts);
}

async function applyOne(runtime: Runtime, sender: Sender, raw: unknown): Promise<Receipt> {
  const id = identified.parse(raw).id as CommandId;
  const parsed = commandSchema.safeParse(raw);
  if (!parsed.success) return receiptFor(id, sender, rejected("invalid_input", { field: firstField(parsed.error) }));
  const command = parsed.data;
  const outcome = await dispatch({ runtime, sender, command, fingerprint: fingerprintOf(command) });
  return receiptFor(command.id, sender, outcome);
}

function firstField(error: z.ZodError): FieldError["path"] {
  return error.issues[0]?.path.map(String).join(".").slice(0, 120) ?? "";
}

function dispatch(context: CommandContext): Promise<Outcome> {
  const { command } = context;
  switch (command.kind) {
    case "lesson.position":
    case "lesson.complete":
    case "check.answer":
      return studyLesson(withCommand(context, command));
    case "attempt.start":
      return startAttempt(withCommand(context, command));
    case "attempt.answer":
      return saveAttemptAnswer(withCommand(context, command));
    case "case.save":
      return saveCaseWork(withCommand(context, command));
    case "attempt.submit":
      return submitAttempt(withCommand(context, command));
    case "exercise.save":
    case "exercise.finish":
      return playRound(withCommand(context, command));
  }
}

function withCommand<C extends Command>(context: CommandContext, command: C): CommandContext<C> {
  return { ...context, command };
}

function receiptFor(id: CommandId, sender: Sender, outcome: Outcome): Receipt {
  const { problem } = outcome;
  return {
    id,
    status: outcome.status,
    savedAt: (outcome.savedAt ?? sender.receivedAt).toISOString(),
    ...(outcome.result ? { result: outcome.result } : {}),
    ...(problem ? { problem: { code: problem.code, ...(problem.detail ? { detail: problem.detail } : {}) } } : {}),
  };
}
