import type { RoundView } from "@/lib/contracts/rounds";
import { describe, expect, test } from "vitest";
import type { LocalRound, Rounds } from "./round";
import type { Keeper } from "./round-keeper";
import { isFull, openKeeper, QUIET_MILLISECONDS } from "./round-keeper";

interface Bench {
  readonly keeper: Keeper;
  readonly given: { readonly kind: string; readonly round: LocalRound }[];
  kept: Rounds | null;
  shown: Rounds | null;
  waiting: boolean;
  enrolled: boolean;
  rows: readonly RoundView[] | null;
  timers: (() => void)[];
}

function bench(kept: Rounds | null = null): Bench {
  let ids = 0;
  let now = 100;
  const made: Bench = {
    given: [],
    kept,
    shown: null,
    waiting: false,
    enrolled: true,
    rows: null,
    timers: [],
    keeper: openKeeper({
      load: async () => made.kept,
      store: async (rounds) => {
        made.kept = rounds;
      },
      ask: async () => made.rows,
      give: async (kind, round) => {
        if (!made.enrolled) return false;
        made.given.push({ kind, round });
        return true;
      },
      isWaiting: async () => made.waiting,
      now: () => (now += 1),
      newId: () => `round-${(ids += 1)}`,
      later: (milliseconds, run) => {
        expect(milliseconds).toBe(QUIET_MILLISECONDS);
        made.timers.push(run);
        return () => {
          made.timers = made.timers.filter((timer) => timer !== run);
        };
      },
      onChange: (rounds) => {
        made.shown = rounds;
      },
      onFault: (error) => {
        throw error;
      },
    }),
  };
  return made;
}

/** Lets everything under way come to rest. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
async function quiet(at: Bench): Promise<void> {
  const timers = at.timers;
  at.timers = [];
  for (const run of timers) run();
  await rest();
}
const move = (name: string) => ({ kind: "act", name });

describe("keeping a round", () => {
  test("M8 every move is kept at once, and a new page goes on from it", async () => {
    const at = bench();
    await at.keeper.start();
    at.keeper.add(move("one"));
    at.keeper.add(move("two"));
    await rest();
    expect(at.kept?.round).toMatchObject({ roundId: "round-1", moves: [move("one"), move("two")], given: false });
    expect(at.given).toEqual([]);
    const again = bench(at.kept);
    await again.keeper.start();
    expect(again.shown?.round.moves).toEqual([move("one"), move("two")]);
    await rest();
    expect(again.given).toMatchObject([{ kind: "exercise.save", round: { moves: [move("one"), move("two")] } }]);
  });

  test("M9 moves in quick succession are one save, and no second save is given while one waits", async () => {
    const at = bench();
    await at.keeper.start();
    at.keeper.add(move("one"));
    at.keeper.add(move("two"));
    expect(at.timers).toHaveLength(1);
    await quiet(at);
    expect(at.given).toHaveLength(1);
    expect(at.kept?.round.given).toBe(true);
    at.waiting = true;
    at.keeper.add(move("three"));
    await quiet(at);
    expect(at.given).toHaveLength(1);
    at.waiting = false;
    at.keeper.flush();
    await rest();
    expect(at.given.at(-1)?.round.moves).toHaveLength(3);
  });

  test("M9 the end is given at once, even behind a save that waits, and nothing can be added to it", async () => {
    const at = bench();
    await at.keeper.start();
    at.keeper.add(move("one"));
    at.waiting = true;
    at.keeper.finish();
    await rest();
    expect(at.given).toMatchObject([{ kind: "exercise.finish", round: { moves: [move("one")] } }]);
    at.keeper.add(move("two"));
    at.keeper.replace([]);
    expect(at.shown?.round).toMatchObject({ moves: [move("one")] });
    expect(at.timers).toEqual([]);
  });

  test("M10 without a record the round goes on here, and is given once there is one", async () => {
    const at = bench();
    at.enrolled = false;
    await at.keeper.start();
    at.keeper.add(move("one"));
    await quiet(at);
    expect(at.given).toEqual([]);
    expect(at.kept?.round).toMatchObject({ given: false, moves: [move("one")] });
    at.enrolled = true;
    at.keeper.flush();
    await rest();
    expect(at.given).toHaveLength(1);
  });

  test("M7 a new round keeps the finished one at hand; one that was left unfinished is not compared with", async () => {
    const at = bench();
    await at.keeper.start();
    at.keeper.add(move("one"));
    at.keeper.finish();
    at.keeper.restart();
    expect(at.shown).toMatchObject({ round: { roundId: "round-2", moves: [] }, previous: { roundId: "round-1" } });
    at.keeper.add(move("two"));
    at.keeper.restart();
    expect(at.shown).toMatchObject({ round: { roundId: "round-3" }, previous: { roundId: "round-1" } });
  });

  test("M11 what another tab has kept is shown here; a round that is full takes no more", async () => {
    const at = bench();
    await at.keeper.start();
    at.kept = { round: { roundId: "round-1", moves: [move("there")], changedAt: 500, finishedAt: null, given: false }, previous: null };
    at.keeper.reload();
    await rest();
    expect(at.shown?.round.moves).toEqual([move("there")]);
    const long = move("x".repeat(63 * 1024));
    expect(isFull([long])).toBe(true);
    at.keeper.add(long);
    expect(at.shown?.round.moves).toHaveLength(1);
  });
});
