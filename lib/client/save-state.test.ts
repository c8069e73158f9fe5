import { fc, test } from "@fast-check/vitest";
import { expect, test as example } from "vitest";
import { EMPTY_OUTBOX } from "./outbox";
import { saveView } from "./save-state";

const states = fc.record({
  waiting: fc.nat(5),
  refused: fc.nat(2),
  late: fc.nat(2),
  sending: fc.boolean(),
  reach: fc.constantFrom("unknown" as const, "reached" as const, "unreachable" as const, "signed_out" as const),
  savedAt: fc.option(fc.nat()),
});

test.prop([states, fc.boolean()])("S1 saved is said only when nothing waits and something was receipted", (outbox, online) => {
  const { status } = saveView(outbox, online);
  if (status.state === "saved") expect([outbox.waiting, outbox.savedAt]).toEqual([0, status.at]);
  expect(status.state === "saved" && !online).toBe(false);
});

example("S2 the most pressing thing is said", () => {
  const busy = { ...EMPTY_OUTBOX, waiting: 3, sending: true, savedAt: 9 };
  expect(saveView({ ...busy, refused: 1, reach: "signed_out" }, false)).toEqual({ status: { state: "problem", count: 1 }, askToSignIn: true });
  expect(saveView({ ...busy, reach: "signed_out" }, false)).toEqual({ status: { state: "waiting", count: 3 }, askToSignIn: true });
  expect(saveView(busy, false).status).toEqual({ state: "offline", count: 3 });
  expect(saveView({ ...busy, reach: "unreachable" }, true).status).toEqual({ state: "offline", count: 3 });
  expect(saveView(busy, true).status).toEqual({ state: "saving" });
  expect(saveView({ ...busy, sending: false }, true).status).toEqual({ state: "waiting", count: 3 });
  expect(saveView({ ...EMPTY_OUTBOX, savedAt: 9 }, true).status).toEqual({ state: "saved", at: 9 });
  expect(saveView(EMPTY_OUTBOX, true).status).toEqual({ state: "idle" });
});
