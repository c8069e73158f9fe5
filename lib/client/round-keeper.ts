import type { RoundView } from "@/lib/contracts/rounds";
import type { LocalRound, Rounds } from "./round";
import { chooseRounds, freshRound } from "./round";

/** How long nothing is sent after a move: the next one often follows at once. */
export const QUIET_MILLISECONDS = 4000;
/** The largest list of moves, in bytes of JSON; a little below what the door takes. */
const MOVES_BYTES = 63 * 1024;

/** What a keeper stands on; tests hand in their own. */
export interface KeeperParts {
  readonly load: () => Promise<Rounds | null>;
  /** Keeps the rounds on this device and tells other tabs. */
  readonly store: (rounds: Rounds) => Promise<void>;
  /** The rounds the server knows; null when it cannot be asked. */
  readonly ask: () => Promise<readonly RoundView[] | null>;
  /** Puts a round into the outbox. False when there is no record to write to: nobody signed in, or not enrolled. */
  readonly give: (kind: "exercise.save" | "exercise.finish", round: LocalRound) => Promise<boolean>;
  /** Whether an earlier save of this round still waits in the outbox. */
  readonly isWaiting: (roundId: string) => Promise<boolean>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly onChange: (rounds: Rounds) => void;
  readonly onFault: (error: unknown) => void;
}

export interface Keeper {
  /** Loads what is kept and asks the server. Resolves when there is a round to play. */
  readonly start: () => Promise<void>;
  readonly add: (move: object) => void;
  readonly replace: (moves: readonly object[]) => void;
  readonly finish: () => void;
  readonly restart: () => void;
  /** Sends what is not given yet, now: the page is being left, the network is back, a save was delivered. */
  readonly flush: () => void;
  /** Another tab has changed what is kept. */
  readonly reload: () => void;
  readonly close: () => void;
}

/** True when the moves are as many as a round can hold. */
export function isFull(moves: readonly object[]): boolean {
  return new TextEncoder().encode(JSON.stringify(moves)).length > MOVES_BYTES;
}

/** Keeps the rounds of one person in one exercise: on the device at once, to the outbox a little later, never two saves at a time. */
export function openKeeper(parts: KeeperParts): Keeper {
  const hold = openHold(parts);
  const giveInTurn = inTurn(parts.onFault);
  let callOff: (() => void) | null = null;

  function flush(): void {
    callOff?.();
    callOff = null;
    giveInTurn(() => giveRound(parts, hold));
  }

  function changed(change: Partial<LocalRound>): void {
    const rounds = hold.rounds();
    if (!rounds || rounds.round.finishedAt !== null) return;
    const round = { ...rounds.round, ...change, changedAt: parts.now(), given: false };
    if (isFull(round.moves)) return;
    hold.keep({ ...rounds, round });
    if (round.finishedAt === null) callOff ??= parts.later(QUIET_MILLISECONDS, flush);
    else flush();
  }

  return {
    async start() {
      await beginRounds(parts, hold);
      flush();
    },
    add: (move) => changed({ moves: [...(hold.rounds()?.round.moves ?? []), move] }),
    replace: (moves) => changed({ moves }),
    finish: () => changed({ finishedAt: parts.now() }),
    restart() {
      const rounds = hold.rounds();
      if (!rounds) return;
      const { round, previous } = rounds;
      hold.keep({ round: freshRound(parts.newId(), parts.now()), previous: round.finishedAt === null ? previous : round });
    },
    flush,
    reload: () => giveInTurn(() => hold.reload()),
    close() {
      flush();
      hold.close();
    },
  };
}

/** The rounds as they stand now, shown and kept together. */
interface Hold {
  readonly rounds: () => Rounds | null;
  readonly show: (rounds: Rounds) => void;
  readonly keep: (rounds: Rounds) => void;
  readonly reload: () => Promise<void>;
  readonly close: () => void;
}

function openHold({ load, store, onChange, onFault }: KeeperParts): Hold {
  let rounds: Rounds | null = null;
  let open = true;
  const storeInTurn = inTurn(onFault);
  function show(next: Rounds): void {
    rounds = next;
    if (open) onChange(next);
  }
  return {
    rounds: () => rounds,
    show,
    keep(next) {
      show(next);
      storeInTurn(() => store(next));
    },
    async reload() {
      const kept = await load();
      if (kept) show(kept);
    },
    close() {
      open = false;
    },
  };
}

/** Does one work after another; nobody waits for it. */
function inTurn(onFault: (error: unknown) => void): (work: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  const after = async (before: Promise<void>, work: () => Promise<void>): Promise<void> => {
    await before;
    try {
      await work();
    } catch (error) {
      onFault(error);
    }
  };
  return (work) => {
    last = after(last, work);
  };
}

async function beginRounds(parts: KeeperParts, hold: Hold): Promise<void> {
  await hold.reload();
  const rows = await parts.ask();
  const now = hold.rounds();
  const chosen = rows === null ? now : chooseRounds(now, rows);
  const next = chosen ?? { round: freshRound(parts.newId(), parts.now()), previous: null };
  if (next.round !== now?.round || next.previous !== now.previous) hold.keep(next);
}

async function giveRound(parts: KeeperParts, hold: Hold): Promise<void> {
  const round = hold.rounds()?.round;
  if (!round || round.given) return;
  const kind = round.finishedAt === null ? "exercise.save" : "exercise.finish";
  // The list travels whole: a second save behind one that waits would only cost its bytes.
  if (kind === "exercise.save" && (await parts.isWaiting(round.roundId))) return;
  if (!(await parts.give(kind, round))) return;
  const now = hold.rounds();
  if (now?.round === round) hold.keep({ ...now, round: { ...round, given: true } });
}
