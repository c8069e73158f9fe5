import { fc, test } from "@fast-check/vitest";
import type { Receipt } from "@/lib/contracts/learning";
import { PROBLEM_CODES } from "@/lib/kernel/problem";
import { expect, test as example } from "vitest";
import { answerCommand, receiptFor } from "./builders";
import { foldReceipts } from "./receipts";

const STATUSES = ["applied", "duplicate", "rejected", "conflict", "late"] as const;
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 10 });
const receiptsFor = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 30 }), status: fc.constantFrom(...STATUSES), code: fc.constantFrom(...PROBLEM_CODES) }),
  { maxLength: 20 },
);
const build = ({ number, status, code }: { number: number; status: Receipt["status"]; code: (typeof PROBLEM_CODES)[number] }) =>
  receiptFor(answerCommand(number), status, status === "rejected" || status === "conflict" ? code : undefined);

test.prop([numbers, receiptsFor])("B1 only a command with its own receipt is settled", (sent, given) => {
  const commands = sent.map((number) => answerCommand(number));
  const receipts = given.map(build);
  const { settled } = foldReceipts(commands, receipts, 0);
  for (const id of settled) expect(receipts.some((receipt) => receipt.id === id)).toBe(true);
  expect(new Set(settled).size).toBe(settled.length);
  expect(settled.every((id) => commands.some((command) => command.id === id))).toBe(true);
});

test.prop([numbers, receiptsFor])("B5 receipts nobody waits for change nothing, and without receipts nothing is settled", (sent, given) => {
  const commands = sent.map((number) => answerCommand(number));
  const known = new Set(sent);
  const own = given.filter(({ number }) => known.has(number)).map(build);
  const foreign = given.filter(({ number }) => !known.has(number)).map(build);
  expect(foldReceipts(commands, [...foreign, ...own], 0)).toEqual(foldReceipts(commands, own, 0));
  expect(foldReceipts(commands, foreign, 0)).toMatchObject({ settled: [], refused: [], savedAt: null });
});

example("B3 applied, duplicate and late settle; rejected and conflict are kept with their reason", () => {
  const commands = [1, 2, 3, 4, 5].map((number) => answerCommand(number));
  const [first, second, third, fourth, fifth] = commands;
  if (!first || !second || !third || !fourth || !fifth) throw new Error("five commands");
  const fold = foldReceipts(
    commands,
    [
      receiptFor(first),
      receiptFor(second, "duplicate"),
      receiptFor(third, "late"),
      receiptFor(fourth, "rejected", "attempt_closed"),
      receiptFor(fifth, "conflict"),
    ],
    77,
  );
  expect(fold.settled).toEqual(commands.map(({ id }) => id));
  expect(fold.late).toEqual([third.id]);
  expect(fold.refused).toEqual([
    { command: fourth, status: "rejected", code: "attempt_closed", at: 77 },
    { command: fifth, status: "conflict", code: "stale_revision", at: 77 },
  ]);
  expect(fold.savedAt).toBe(third.occurredAt);
});

example.each(["busy", "internal", "too_many_requests", "not_signed_in"] as const)("B4 %s passes by itself: the command stays", (code) => {
  const command = answerCommand(1);
  expect(foldReceipts([command], [receiptFor(command, "rejected", code)], 0)).toMatchObject({ settled: [], refused: [], savedAt: null });
});
