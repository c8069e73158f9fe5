import "server-only";
import { createHash } from "node:crypto";
import type { Command, Receipt } from "@/lib/contracts/learning";
import type { NewRecord, StoredRecord } from "@/lib/db/learning-records";
import type { Problem } from "@/lib/kernel/problem";
import type { Runtime } from "@/lib/usecases/runtime";

/** Who sends commands, and when they arrived: one instant for the whole batch. */
export interface Sender {
  readonly personId: string;
  readonly receivedAt: Date;
}

/** Everything a handler needs to carry out one command. */
export interface CommandContext<C extends Command = Command> {
  readonly runtime: Runtime;
  readonly sender: Sender;
  readonly command: C;
  readonly fingerprint: string;
}

/** What became of a command, before it is written as a receipt. */
export interface Outcome {
  readonly status: Receipt["status"];
  readonly result?: Receipt["result"];
  readonly problem?: Problem;
  readonly savedAt?: Date;
}

/** The command as one hash: the same id with another content is not a retry. */
export function fingerprintOf(command: Command): string {
  const { id, enrolmentId, activityId, kind, payload, occurredAt } = command;
  return createHash("sha256")
    .update(JSON.stringify([id, enrolmentId, activityId, kind, payload, occurredAt]))
    .digest("base64url");
}

/** The moment something was done: the device's word for it, but never after it arrived. */
export function givenAt(command: Command, sender: Sender): Date {
  const claimed = new Date(command.occurredAt);
  return claimed > sender.receivedAt ? sender.receivedAt : claimed;
}

/** The record of a command, still without what became of it. */
export function recordOf({ command, sender, fingerprint, runtime }: CommandContext): Omit<NewRecord, "status" | "result"> {
  return {
    id: command.id,
    enrolmentId: command.enrolmentId,
    activityId: command.activityId,
    kind: command.kind,
    payload: command.payload,
    fingerprint,
    occurredAt: givenAt(command, sender),
    receivedAt: sender.receivedAt,
    deviceId: command.deviceId,
    contentVersion: runtime.library.version,
  };
}

export function rejected(code: Problem["code"], detail?: Problem["detail"]): Outcome {
  return { status: "rejected", problem: detail ? { code, detail } : { code } };
}

/** The answer to a command that is already in the record; null when the stored one is another command with the same id. */
export function repeatOf(stored: Pick<StoredRecord, "fingerprint" | "receivedAt" | "status">, fingerprint: string): Outcome {
  if (stored.fingerprint !== fingerprint) return rejected("command_reused");
  return { status: stored.status === "late" ? "late" : "duplicate", savedAt: stored.receivedAt };
}
