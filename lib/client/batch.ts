import type { Command } from "@/lib/contracts/learning";

export interface Most {
  readonly commands: number;
  readonly bytes: number;
}
/** Bytes stay well below the 512 KiB the door accepts. */
export const MOST: Most = { commands: 50, bytes: 256 * 1024 };

/**
 * The first commands that fit one request, in the order given; at least one of a list that is not empty. A hand-in begins
 * a batch of its own: it must not be judged while an answer before it is still without its receipt.
 */
export function nextBatch(waiting: readonly Command[], most: Most = MOST): readonly Command[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  let taken = 0;
  for (const command of waiting.slice(0, most.commands)) {
    bytes += encoder.encode(JSON.stringify(command)).length + 1;
    if (taken > 0 && (bytes > most.bytes || isHandIn(command))) break;
    taken += 1;
  }
  return waiting.slice(0, taken);
}

/** The attempt or round a command writes to; null for lessons, checks and starts. */
export function attemptOf({ payload }: Command): string | null {
  if ("attemptId" in payload) return payload.attemptId;
  return "roundId" in payload ? payload.roundId : null;
}

function isHandIn({ kind }: Command): boolean {
  return kind === "attempt.submit" || kind === "exercise.finish";
}

/** Waiting commands that may go now: not those that stayed this round, nor a hand-in whose attempt or round has one that stayed. */
export function sendable(waiting: readonly Command[], stayed: ReadonlySet<string>): readonly Command[] {
  const held = new Set(waiting.filter(({ id }) => stayed.has(id)).map(attemptOf));
  return waiting.filter((command) => !stayed.has(command.id) && !(isHandIn(command) && held.has(attemptOf(command))));
}
