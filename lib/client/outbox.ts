import type { Command, Receipt } from "@/lib/contracts/learning";
import type { ProblemCode } from "@/lib/kernel/problem";
import { waitAfter } from "./backoff";
import { MOST, nextBatch, sendable } from "./batch";
import type { CommandStore } from "./command-store";
import type { ReceiptFold } from "./receipts";
import { foldReceipts } from "./receipts";
import type { Sent } from "./transport";
import type { Turn } from "./turn";

/** How the last try to send ended. */
export type Reach = "unknown" | "reached" | "unreachable" | "signed_out";

export interface OutboxState {
  readonly waiting: number;
  readonly refused: number;
  /** Commands the server kept as late since this page was opened. */
  readonly late: number;
  readonly sending: boolean;
  readonly reach: Reach;
  /** When the server last saved something, milliseconds; null while it has not since this page was opened. */
  readonly savedAt: number | null;
}
export const EMPTY_OUTBOX: OutboxState = { waiting: 0, refused: 0, late: 0, sending: false, reach: "unknown", savedAt: null };

/** What the outbox stands on; tests hand in their own. */
export interface OutboxParts {
  readonly store: CommandStore;
  readonly send: (commands: readonly Command[]) => Promise<Sent>;
  readonly turn: Turn;
  /** Who is signed in at this moment, as this browser knows it. Commands go only as the person who gave them. */
  readonly signedIn: () => string | null;
  readonly now: () => number;
  /** Between 0 and 1. */
  readonly chance: () => number;
  /** Runs something after so many milliseconds; returns how to call it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly onReceipts: (receipts: readonly Receipt[], commands: readonly Command[]) => void;
  readonly onState: (state: OutboxState) => void;
  /** A fault of this device, e.g. a full disk; nobody waits for it. */
  readonly onFault: (error: unknown) => void;
}

export interface Outbox {
  /** Keeps a command on this device, then begins to send. Resolves when it is kept. */
  give(command: Command): Promise<void>;
  /** Sends what waits, now. Resolves when nothing more can be sent. */
  flush(): Promise<void>;
  /** Counts again: another tab has changed the store. */
  recount(): Promise<void>;
  /** Stops the timer. What waits stays in the store. */
  close(): void;
}

type RoundEnd = { readonly again: false } | { readonly again: true; readonly waitSeconds: number };
const DONE: RoundEnd = { again: false };
/** The door is closed for everything, not for this batch. */
const CLOSED_DOORS: ReadonlySet<ProblemCode> = new Set(["busy", "too_many_requests", "foreign_origin", "forbidden", "not_found", "method_not_allowed"]);

/** The outbox of one person on this device. */
export function openOutbox(personId: string, parts: OutboxParts): Outbox {
  let state = EMPTY_OUTBOX;
  let failures = 0;
  let callOff: () => void = () => undefined;
  let open = true;

  function report(change: Partial<OutboxState>): void {
    state = { ...state, ...change };
    parts.onState(state);
  }

  function note({ late, savedAt }: ReceiptFold): void {
    report({ late: state.late + late.length, ...(savedAt === null ? {} : { savedAt: Date.parse(savedAt) }) });
  }

  async function recount(): Promise<void> {
    const [waiting, refused] = await Promise.all([parts.store.countWaiting(personId), parts.store.refused(personId)]);
    report({ waiting, refused: refused.length });
  }

  async function flush(): Promise<void> {
    callOff();
    await recount();
    const end = await parts.turn(async () => {
      const ended = await round({ personId, parts, report, note, recount });
      report({ sending: false });
      return ended;
    });
    failures = end.again ? failures + 1 : 0;
    if (!end.again || !open) return;
    callOff();
    callOff = parts.later(waitAfter(failures, parts.chance(), end.waitSeconds), () => void flush().catch(parts.onFault));
  }

  return {
    async give(command) {
      await parts.store.add(personId, command);
      await recount();
      void flush().catch(parts.onFault);
    },
    flush,
    recount,
    close() {
      open = false;
      callOff();
    },
  };
}

interface Round {
  readonly personId: string;
  readonly parts: OutboxParts;
  readonly report: (change: Partial<OutboxState>) => void;
  readonly note: (fold: ReceiptFold) => void;
  readonly recount: () => Promise<void>;
}

async function round({ personId, parts, report, note, recount }: Round): Promise<RoundEnd> {
  const stayed = new Set<string>();
  let size = MOST.commands;
  for (;;) {
    if (parts.signedIn() !== personId) return DONE;
    const waiting = await parts.store.waiting(personId, MOST.commands + stayed.size);
    const batch = nextBatch(sendable(waiting, stayed), { ...MOST, commands: size });
    if (batch.length === 0) return stayed.size === 0 ? DONE : { again: true, waitSeconds: 0 };
    report({ sending: true });
    const sent = await parts.send(batch);
    if (sent.kind === "unreachable") {
      report({ reach: "unreachable" });
      return { again: true, waitSeconds: 0 };
    }
    if (sent.kind === "signed_out") {
      report({ reach: "signed_out" });
      return DONE;
    }
    report({ reach: "reached" });
    if (sent.kind === "refused" && CLOSED_DOORS.has(sent.code)) return { again: true, waitSeconds: sent.waitSeconds };
    if (sent.kind === "refused" && batch.length > 1) {
      size = 1;
      continue;
    }
    const receipts = sent.kind === "receipts" ? sent.receipts : batch.map((command) => refusal(command, sent.code, parts.now()));
    const fold = foldReceipts(batch, receipts, parts.now());
    await parts.store.settle(personId, fold);
    for (const { id } of batch) if (!fold.settled.includes(id)) stayed.add(id);
    note(fold);
    await recount();
    const settled = new Set(fold.settled);
    parts.onReceipts(
      receipts.filter(({ id }) => settled.has(id)),
      batch.filter(({ id }) => settled.has(id)),
    );
  }
}

/** A door that refuses one command alone refuses the command: the same as a receipt that says so. */
function refusal(command: Command, code: ProblemCode, now: number): Receipt {
  return { id: command.id, status: "rejected", savedAt: new Date(now).toISOString(), problem: { code } };
}
