import type { RoundView } from "@/lib/contracts/rounds";

/** A round as this device keeps it. Instants in milliseconds since the epoch. */
export interface LocalRound {
  readonly roundId: string;
  readonly moves: readonly object[];
  readonly changedAt: number;
  /** Null while it is open. */
  readonly finishedAt: number | null;
  /** Whether its last change is in the outbox or with the server. */
  readonly given: boolean;
}

/** The round of one person in one exercise, and the finished one before it. */
export interface Rounds {
  readonly round: LocalRound;
  readonly previous: LocalRound | null;
}

/** A round nobody has played yet. */
export function freshRound(roundId: string, now: number): LocalRound {
  return { roundId, moves: [], changedAt: now, finishedAt: null, given: true };
}

/**
 * The round to go on with, of the one kept here and those the server knows. What was done here and not given yet always
 * stands; else the one touched last, by whichever device; null when there is none anywhere.
 */
export function chooseRounds(kept: Rounds | null, rows: readonly RoundView[]): Rounds | null {
  const known = rows.flatMap(localOf);
  const finished = known.filter(({ finishedAt }) => finishedAt !== null);
  if (kept && !kept.round.given) return { ...kept, previous: kept.previous ?? lastBefore(finished, kept.round) };
  const same = known.find(({ roundId }) => roundId === kept?.round.roundId);
  // A copy of this very round that is newer, or finished elsewhere, replaces the one kept here.
  const own = kept && (same && (same.finishedAt !== null || same.changedAt > kept.round.changedAt) ? same : kept.round);
  const others = known.filter(({ roundId }) => roundId !== own?.roundId);
  const [round] = [...(own ? [own] : []), ...others].toSorted((one, other) => other.changedAt - one.changedAt);
  if (!round) return null;
  return { round, previous: lastBefore(finished, round) ?? (kept && kept.round.roundId === round.roundId ? kept.previous : null) };
}

function lastBefore(finished: readonly LocalRound[], round: LocalRound): LocalRound | null {
  return finished.findLast(({ roundId }) => roundId !== round.roundId) ?? null;
}

/** Rounds listed without their moves cannot be gone on with. */
function localOf({ id, moves, savedAt, finishedAt }: RoundView): LocalRound[] {
  if (moves === null) return [];
  return [{ roundId: id, moves, changedAt: Date.parse(finishedAt ?? savedAt), finishedAt: finishedAt === null ? null : Date.parse(finishedAt), given: true }];
}
