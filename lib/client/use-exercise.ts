"use client";

import type { RoundView } from "@/lib/contracts/rounds";
import type { Id } from "@/lib/kernel/ids";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { newId } from "./new-id";
import { onDelivery, waitingCommands } from "./outbox-of-browser";
import { ApiProblem, Unreachable } from "./problem";
import { queries } from "./queries";
import { queryClient } from "./query-client";
import { record } from "./record";
import type { LocalRound, Rounds } from "./round";
import type { Keeper } from "./round-keeper";
import { isFull, openKeeper } from "./round-keeper";
import { loadRounds, onRoundsChange, storeRounds } from "./rounds-of-device";
import { usePerson } from "./use-person";
import { useCourseState } from "./use-readings";

interface Place {
  readonly courseId: string;
  readonly activityId: string;
}

/** A round as the player of an exercise meets it. Moves are of the engine's own kind. */
export interface ExerciseRound<Move = unknown> {
  readonly roundId: string;
  readonly state: "open" | "finished";
  readonly moves: readonly Move[];
  /** Moves of the finished round before this one, to compare with. */
  readonly previous: readonly Move[] | null;
  /** No further move fits. */
  readonly full: boolean;
  readonly add: (move: Move) => void;
  readonly replace: (moves: readonly Move[]) => void;
  readonly finish: () => void;
  /** Begins a new round; null where somebody looks at a round of somebody else. */
  readonly restart: (() => void) | null;
}

/** What becomes of a round: it is recorded, or stays on this device, and why. */
export type Recording = "waiting" | "recorded" | "visitor" | "not_enrolled" | "unread";

export interface Exercise {
  /** Null while it is loading. */
  readonly round: ExerciseRound | null;
  /** The person's rounds as the server knows them, oldest first. */
  readonly rounds: readonly RoundView[];
  readonly recording: Recording;
}

/**
 * The rounds of whoever is here in one exercise. Every move is on the device at once and goes to the server a little later;
 * without an account, or without a network, it works the same.
 */
export function useExercise(place: Place): Exercise {
  const { courseId, activityId } = place;
  const person = usePerson();
  const course = useCourseState(courseId);
  const known = useQuery({ ...queries.rounds(person ?? "", place), enabled: Boolean(person) }, queryClient());
  const [shown, setShown] = useState<{ readonly person: string; readonly rounds: Rounds; readonly keeper: Keeper } | null>(null);

  useEffect(() => {
    if (person === undefined) return;
    const personId = person ?? "";
    const keeper = keeperOf({ personId, courseId, activityId, onChange: (rounds) => setShown({ person: personId, rounds, keeper }) });
    keeper.start().catch(reportError);
    const leave = () => keeper.flush();
    const stops = [
      onRoundsChange(personId, activityId, keeper.reload),
      onDelivery(({ commands }) => commands.some((command) => command.activityId === activityId) && keeper.flush()),
      listen(window, "online", leave),
      listen(window, "pagehide", leave),
    ];
    return () => {
      for (const stop of stops) stop();
      keeper.close();
    };
  }, [person, courseId, activityId]);

  const round = useMemo(() => (shown && shown.person === (person ?? "") ? roundOf(shown.rounds, shown.keeper) : null), [shown, person]);
  return { round, rounds: known.data?.value.rows ?? [], recording: recordingOf() };

  function recordingOf(): Recording {
    if (person === null || course.state === "visitor") return "visitor";
    if (course.state === "failed") return "unread";
    if (course.state === "waiting") return "waiting";
    return course.value.enrolment === null ? "not_enrolled" : "recorded";
  }
}

function roundOf({ round, previous }: Rounds, { add, replace, finish, restart }: Keeper): ExerciseRound {
  return {
    roundId: round.roundId,
    state: round.finishedAt === null ? "open" : "finished",
    moves: round.moves,
    previous: previous?.moves ?? null,
    full: isFull([...round.moves, ...round.moves.slice(-1)]),
    add: (move) => add(asMove(move)),
    replace: (moves) => replace(moves.map(asMove)),
    finish,
    restart,
  };
}

/** Moves are objects: the players of all kinds make no others. */
function asMove(move: unknown): object {
  if (typeof move !== "object" || move === null) throw new TypeError("a move is an object");
  return move;
}

function keeperOf({ personId, courseId, activityId, onChange }: Place & { readonly personId: string; readonly onChange: (rounds: Rounds) => void }): Keeper {
  return openKeeper({
    load: () => loadRounds(personId, activityId),
    store: (rounds) => storeRounds(personId, activityId, rounds),
    ask: () => (personId === "" ? Promise.resolve(null) : askRounds(personId, { courseId, activityId })),
    give: async (kind, { roundId, moves }: LocalRound) =>
      personId !== "" &&
      (await orNothing(() =>
        record(courseId, { kind, activityId, payload: { roundId: roundId as Id<"Round">, moves: moves.map((move) => ({ ...move })) } }),
      )) !== null,
    isWaiting: async (roundId) => (await waitingCommands()).some(({ payload }) => "roundId" in payload && payload.roundId === roundId),
    now: Date.now,
    newId: () => newId(),
    later: (milliseconds, run) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    onChange,
    onFault: reportError,
  });
}

/** What the server knows now; null when it cannot be reached, for then what is kept here is as good as any copy. */
async function askRounds(personId: string, place: Place): Promise<readonly RoundView[] | null> {
  const reading = await orNothing(() => queryClient().fetchQuery(queries.rounds(personId, place)));
  return reading?.value.rows ?? null;
}

/** What `work` answers; null when the server cannot be reached or says no: the round goes on without it. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreachable || error instanceof ApiProblem) return null;
    throw error;
  }
}

function listen(target: Window, name: "online" | "pagehide", run: () => void): () => void {
  target.addEventListener(name, run);
  return () => target.removeEventListener(name, run);
}
