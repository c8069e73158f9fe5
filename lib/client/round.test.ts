import type { RoundView } from "@/lib/contracts/rounds";
import { describe, expect, test } from "vitest";
import { idOf } from "./builders";
import type { LocalRound } from "./round";
import { chooseRounds, freshRound } from "./round";

const move = (name: string) => ({ kind: "act", name });
const local = (roundId: string, changedAt: number, more: Partial<LocalRound> = {}): LocalRound => ({
  roundId,
  moves: [move(`${roundId}-${changedAt}`)],
  changedAt,
  finishedAt: null,
  given: true,
  ...more,
});
const ONE = idOf<"Round">(1);
const TWO = idOf<"Round">(2);
const row = (id: typeof ONE, savedAt: number, more: Partial<RoundView> = {}): RoundView => ({
  id,
  activityId: "m1-walk",
  number: 1,
  startedAt: new Date(savedAt).toISOString(),
  savedAt: new Date(savedAt).toISOString(),
  finishedAt: null,
  score: null,
  passed: null,
  moves: [move("server")],
  ...more,
});
const finishedRow = (id: typeof ONE, at: number) => row(id, at, { finishedAt: new Date(at).toISOString(), score: 0.5, passed: false });

describe("which round to go on with", () => {
  test("M6 what was done here and not given yet stands against any copy of the server", () => {
    const kept = { round: local(ONE, 10, { given: false }), previous: null };
    expect(chooseRounds(kept, [row(ONE, 90)])?.round).toBe(kept.round);
    expect(chooseRounds(kept, [finishedRow(TWO, 90)])).toMatchObject({ round: { roundId: ONE }, previous: { roundId: TWO } });
  });

  test("M6 a newer copy of the same round, or its end on another device, replaces what is kept", () => {
    const kept = { round: local(ONE, 10), previous: null };
    expect(chooseRounds(kept, [row(ONE, 5)])?.round).toBe(kept.round);
    expect(chooseRounds(kept, [row(ONE, 20)])?.round.moves).toEqual([move("server")]);
    expect(chooseRounds(kept, [finishedRow(ONE, 8)])?.round).toMatchObject({ roundId: ONE, finishedAt: 8 });
  });

  test("M7 without anything here the round touched last is gone on with, and the finished one before it is at hand", () => {
    expect(chooseRounds(null, [])).toBeNull();
    expect(chooseRounds(null, [finishedRow(ONE, 5), row(TWO, 9)])).toMatchObject({ round: { roundId: TWO }, previous: { roundId: ONE } });
    expect(chooseRounds(null, [row(TWO, 3), finishedRow(ONE, 5)])).toMatchObject({ round: { roundId: ONE, finishedAt: 5 }, previous: null });
    expect(chooseRounds(null, [row(ONE, 5, { moves: null })])).toBeNull();
  });

  test("M7 a round begun anew here is not pushed aside by the one that was finished before", () => {
    const kept = { round: freshRound(TWO, 20), previous: local(ONE, 10, { finishedAt: 10 }) };
    expect(chooseRounds(kept, [finishedRow(ONE, 10)])).toMatchObject({ round: { roundId: TWO, moves: [] }, previous: { roundId: ONE } });
  });
});
