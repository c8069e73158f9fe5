import type { Command } from "@/lib/contracts/learning";
import type { ProblemCode } from "@/lib/kernel/problem";

/** What the server would not accept, kept with the words so that nothing a person wrote is lost. */
export interface RefusedCommand {
  readonly command: Command;
  readonly status: "rejected" | "conflict";
  readonly code: ProblemCode;
  /** When the answer came, in milliseconds since the epoch by this device. */
  readonly at: number;
}

/** What a batch of receipts means for the store. */
export interface Settlement {
  /** Ids that have their receipt. */
  readonly settled: readonly string[];
  /** Those among them that were refused. */
  readonly refused: readonly RefusedCommand[];
}

/** Where commands wait. Everything is kept per person and survives sign-out. One operation is one transaction. */
export interface CommandStore {
  add(personId: string, command: Command): Promise<void>;
  /** The waiting commands in the order they were given; the first `limit`. */
  waiting(personId: string, limit: number): Promise<readonly Command[]>;
  countWaiting(personId: string): Promise<number>;
  settle(personId: string, settlement: Settlement): Promise<void>;
  refused(personId: string): Promise<readonly RefusedCommand[]>;
  /** Puts one refused command away: the person has read and, if wanted, copied it. */
  putAway(personId: string, commandId: string): Promise<void>;
}
