import type { Command, Receipt } from "@/lib/contracts/learning";
import type { ProblemCode } from "@/lib/kernel/problem";
import type { RefusedCommand, Settlement } from "./command-store";

/** Refusals that pass by themselves: the command is as good as before and stays. */
const PASSING: ReadonlySet<ProblemCode> = new Set(["busy", "internal", "too_many_requests", "not_signed_in"]);

export interface ReceiptFold extends Settlement {
  /** Commands that arrived after their time; kept by the server and said so. */
  readonly late: readonly string[];
  /** The latest instant at which the server says it saved something, ISO; null when it saved nothing. */
  readonly savedAt: string | null;
}

/**
 * What receipts mean for the commands that were sent. Only a command with its own receipt is settled; receipts of
 * commands that were not sent, and repeated receipts, count for nothing.
 * @param now instant of the answer by this device, milliseconds
 */
export function foldReceipts(sent: readonly Command[], receipts: readonly Receipt[], now: number): ReceiptFold {
  const byId = new Map(receipts.map((receipt) => [receipt.id as string, receipt]));
  const pairs = sent.flatMap((command) => {
    const receipt = byId.get(command.id);
    return receipt === undefined || isPassing(receipt) ? [] : [{ command, receipt }];
  });
  return {
    settled: pairs.map(({ command }) => command.id),
    refused: pairs.flatMap(({ command, receipt }) => refusalOf(command, receipt, now)),
    late: pairs.filter(({ receipt }) => receipt.status === "late").map(({ command }) => command.id),
    savedAt: latest(pairs.filter(({ receipt }) => !isRefusal(receipt)).map(({ receipt }) => receipt.savedAt)),
  };
}

function isPassing(receipt: Receipt): boolean {
  return isRefusal(receipt) && receipt.problem !== undefined && PASSING.has(receipt.problem.code);
}

function isRefusal({ status }: Receipt): boolean {
  return status === "rejected" || status === "conflict";
}

function refusalOf(command: Command, receipt: Receipt, at: number): RefusedCommand[] {
  if (receipt.status !== "rejected" && receipt.status !== "conflict") return [];
  const fallback: ProblemCode = receipt.status === "conflict" ? "stale_revision" : "internal";
  return [{ command, status: receipt.status, code: receipt.problem?.code ?? fallback, at }];
}

function latest(instants: readonly string[]): string | null {
  return instants.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null;
}
