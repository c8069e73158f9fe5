import { fc, test } from "@fast-check/vitest";
import { expect, test as example } from "vitest";
import { MOST, attemptOf, nextBatch, sendable } from "./batch";
import { answerCommand, idOf, positionCommand, roundCommand, submitCommand } from "./builders";

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { maxLength: 120 });

test.prop([numbers])("B2 a batch is the beginning of what waits, at most fifty", (given) => {
  const waiting = given.map((number) => positionCommand(number));
  const batch = nextBatch(waiting);
  expect(batch).toEqual(waiting.slice(0, Math.min(50, waiting.length)));
});

test.prop([fc.integer({ min: 1, max: 4000 })])("B2 a batch keeps to the bytes, and never comes out empty", (bytes) => {
  const waiting = [1, 2, 3, 4, 5].map((number) => answerCommand(number));
  const batch = nextBatch(waiting, { ...MOST, bytes });
  const size = new TextEncoder().encode(JSON.stringify(batch)).length;
  expect(batch.length === 1 || size <= bytes + 2).toBe(true);
});

example("B11 a hand-in begins a batch of its own", () => {
  const waiting = [answerCommand(1), answerCommand(2), submitCommand(3), positionCommand(4)];
  expect(nextBatch(waiting)).toEqual(waiting.slice(0, 2));
  expect(nextBatch(waiting.slice(2))).toEqual(waiting.slice(2));
});

example("B11 a hand-in waits while an answer of its attempt has stayed, and other work goes on", () => {
  const stuck = answerCommand(1);
  const waiting = [stuck, submitCommand(2), submitCommand(3, 0xb), positionCommand(4)];
  const sent = sendable(waiting, new Set([stuck.id as string]));
  expect(sent.map(({ id }) => id)).toEqual([idOf(3), idOf(4)]);
  expect(attemptOf(positionCommand(1))).toBeNull();
});

example("B11 the end of a round begins a batch and waits for a save of the same round that stayed", () => {
  const saved = roundCommand(1, "exercise.save");
  const waiting = [saved, roundCommand(2, "exercise.finish")];
  expect(nextBatch(waiting)).toEqual([saved]);
  expect(sendable(waiting, new Set([saved.id as string]))).toEqual([]);
});
