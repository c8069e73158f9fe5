import type { Command, Receipt } from "@/lib/contracts/learning";
import { describe, expect, test } from "vitest";
import { answerCommand, positionCommand, receiptFor, submitCommand } from "./builders";
import type { CommandStore } from "./command-store";
import { memoryStore } from "./memory-store";
import type { Outbox, OutboxState } from "./outbox";
import { EMPTY_OUTBOX, openOutbox } from "./outbox";
import type { Sent } from "./transport";
import { pageTurn } from "./turn";

const ANN = "ann";

interface Bench {
  readonly outbox: Outbox;
  readonly store: CommandStore;
  readonly batches: Command[][];
  readonly heard: Receipt[];
  state: OutboxState;
  person: string | null;
  timers: { readonly milliseconds: number; readonly run: () => void }[];
  answer: (commands: readonly Command[]) => Sent;
}

const applied = (commands: readonly Command[]): Sent => ({ kind: "receipts", receipts: commands.map((command) => receiptFor(command)) });

function bench(store = memoryStore(), turn = pageTurn()): Bench {
  const made: Bench = {
    store,
    batches: [],
    heard: [],
    state: EMPTY_OUTBOX,
    person: ANN,
    timers: [],
    answer: applied,
    outbox: openOutbox(ANN, {
      store,
      turn,
      send: async (commands) => {
        made.batches.push([...commands]);
        return made.answer(commands);
      },
      signedIn: () => made.person,
      now: () => 5,
      chance: () => 0,
      later: (milliseconds, run) => {
        const timer = { milliseconds, run };
        made.timers.push(timer);
        return () => {
          made.timers = made.timers.filter((entry) => entry !== timer);
        };
      },
      onReceipts: (receipts) => made.heard.push(...receipts),
      onState: (state) => {
        made.state = state;
      },
      onFault: (error) => {
        throw error;
      },
    }),
  };
  return made;
}

async function fill(store: CommandStore, commands: readonly Command[]): Promise<void> {
  for (const command of commands) await store.add(ANN, command);
}

describe("sending", () => {
  test("B2 sends everything in order, fifty at a time", async () => {
    const { outbox, store, batches } = bench();
    const commands = Array.from({ length: 120 }, (_, index) => positionCommand(index + 1));
    await fill(store, commands);
    await outbox.flush();
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(batches.flat()).toEqual(commands);
    expect(await store.countWaiting(ANN)).toBe(0);
  });

  test("B1 an answer without receipts removes nothing, and the outbox tries again later", async () => {
    const made = bench();
    await fill(made.store, [positionCommand(1), positionCommand(2)]);
    made.answer = () => ({ kind: "receipts", receipts: [] });
    await made.outbox.flush();
    expect(await made.store.countWaiting(ANN)).toBe(2);
    expect(made.timers).toHaveLength(1);
  });

  test("B6 unreachable: everything stays, waits grow, and it goes once the way is open", async () => {
    const made = bench();
    await fill(made.store, [positionCommand(1)]);
    made.answer = () => ({ kind: "unreachable" });
    await made.outbox.flush();
    await made.outbox.flush();
    expect(made.state.reach).toBe("unreachable");
    expect(made.timers.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
    made.answer = applied;
    await made.outbox.flush();
    expect(made.timers).toEqual([]);
    expect(made.state).toMatchObject({ waiting: 0, reach: "reached", sending: false });
    expect(made.state.savedAt).toBe(Date.parse(positionCommand(1).occurredAt));
  });

  test("B7 signed out: everything stays and no timer runs", async () => {
    const made = bench();
    await fill(made.store, [positionCommand(1)]);
    made.answer = () => ({ kind: "signed_out" });
    await made.outbox.flush();
    expect(made.state).toMatchObject({ reach: "signed_out", waiting: 1 });
    expect(made.timers).toEqual([]);
  });

  test("B7 nothing is sent while somebody else is signed in", async () => {
    const made = bench();
    await fill(made.store, [positionCommand(1)]);
    made.person = "bob";
    await made.outbox.flush();
    expect(made.batches).toEqual([]);
    expect(await made.store.countWaiting(ANN)).toBe(1);
  });

  test("B8 two tabs over one store send each command once", async () => {
    const store = memoryStore();
    const turn = pageTurn();
    const one = bench(store, turn);
    const two = bench(store, turn);
    await fill(
      store,
      [1, 2, 3].map((number) => positionCommand(number)),
    );
    await Promise.all([one.outbox.flush(), two.outbox.flush()]);
    expect([...one.batches, ...two.batches].flat()).toHaveLength(3);
  });

  test("B10 a batch the door refuses is sent one by one; only the faulty command is refused", async () => {
    const made = bench();
    const [first, bad, last] = [positionCommand(1), positionCommand(2), positionCommand(3)];
    await fill(made.store, [first, bad, last]);
    made.answer = (commands) => (commands.includes(bad) ? { kind: "refused", code: "invalid_input", waitSeconds: 0 } : applied(commands));
    await made.outbox.flush();
    expect(await made.store.countWaiting(ANN)).toBe(0);
    expect((await made.store.refused(ANN)).map(({ command, code }) => [command.id, code])).toEqual([[bad.id, "invalid_input"]]);
  });

  test("B10 a command on which the server breaks stays, and the rest goes", async () => {
    const made = bench();
    const [bad, last] = [positionCommand(1), positionCommand(2)];
    await fill(made.store, [bad, last]);
    made.answer = (commands) => (commands.includes(bad) ? { kind: "refused", code: "internal", waitSeconds: 0 } : applied(commands));
    await made.outbox.flush();
    expect(await made.store.waiting(ANN, 9)).toEqual([bad]);
    expect(await made.store.refused(ANN)).toEqual([]);
    expect(made.timers).toHaveLength(1);
  });

  test("B11 a hand-in is held while an answer of its attempt has no receipt", async () => {
    const made = bench();
    const [answer, submit, step] = [answerCommand(1), submitCommand(2), positionCommand(3)];
    await fill(made.store, [answer, submit, step]);
    made.answer = (commands) => ({
      kind: "receipts",
      receipts: commands.map((command) => receiptFor(command, command === answer ? "rejected" : "applied", command === answer ? "busy" : undefined)),
    });
    await made.outbox.flush();
    expect(await made.store.waiting(ANN, 9)).toEqual([answer, submit]);
  });

  test("B6 a busy door is left alone for as long as it asks", async () => {
    const made = bench();
    await fill(made.store, [positionCommand(1), positionCommand(2)]);
    made.answer = () => ({ kind: "refused", code: "too_many_requests", waitSeconds: 40 });
    await made.outbox.flush();
    expect(made.batches).toHaveLength(1);
    expect(made.timers.map(({ milliseconds }) => milliseconds)).toEqual([40_000]);
  });
});

describe("hearing", () => {
  test("B3 settled commands are heard of, refused ones counted, late ones counted", async () => {
    const made = bench();
    const [late, refused, stays] = [answerCommand(1), answerCommand(2), answerCommand(3)];
    await fill(made.store, [late, refused, stays]);
    made.answer = () => ({ kind: "receipts", receipts: [receiptFor(late, "late"), receiptFor(refused, "rejected", "attempt_closed")] });
    await made.outbox.flush();
    expect(made.heard.map(({ id }) => id)).toEqual([late.id, refused.id]);
    expect(made.state).toMatchObject({ late: 1, refused: 1, waiting: 1 });
  });

  test("B9 refused work stays until it is put away", async () => {
    const made = bench();
    const command = answerCommand(1);
    await fill(made.store, [command]);
    made.answer = () => ({ kind: "receipts", receipts: [receiptFor(command, "rejected", "attempt_closed")] });
    await made.outbox.flush();
    await made.outbox.flush();
    expect(made.state.refused).toBe(1);
    await made.store.putAway(ANN, command.id);
    await made.outbox.recount();
    expect(made.state.refused).toBe(0);
  });

  test("B1 a given command is kept before anything is sent", async () => {
    const made = bench();
    made.answer = () => ({ kind: "unreachable" });
    await made.outbox.give(positionCommand(1));
    expect(await made.store.countWaiting(ANN)).toBe(1);
    expect(made.state.waiting).toBe(1);
    made.outbox.close();
  });
});
