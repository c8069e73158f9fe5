import type { AttemptView, Command, Receipt } from "@/lib/contracts/learning";
import type { Id } from "@/lib/kernel/ids";

/** Builders for the tests of this folder. */
const UUID_TAIL = "-0000-7000-8000-000000000000";
export function idOf<Name extends string>(number: number): Id<Name> {
  return `${number.toString(16).padStart(8, "0")}${UUID_TAIL}` as Id<Name>;
}

const base = (number: number) => ({
  id: idOf<"Command">(number),
  enrolmentId: idOf<"Enrolment">(0xe),
  activityId: "m2-quiz",
  occurredAt: new Date(1_700_000_000_000 + number).toISOString(),
  deviceId: idOf<"Device">(0xd),
});

export function answerCommand(
  number: number,
  { itemId = "q1", choice = "a", attempt = 0xa }: { itemId?: string; choice?: string | null; attempt?: number } = {},
): Command {
  return { ...base(number), kind: "attempt.answer", payload: { attemptId: idOf<"Attempt">(attempt), itemId, response: choice === null ? null : { choice } } };
}
export function submitCommand(number: number, attempt = 0xa): Command {
  return { ...base(number), kind: "attempt.submit", payload: { attemptId: idOf<"Attempt">(attempt) } };
}
export function roundCommand(number: number, kind: "exercise.save" | "exercise.finish"): Command {
  return { ...base(number), kind, payload: { roundId: idOf<"Round">(0xf), moves: [] } };
}
export function positionCommand(number: number, stepId = "s1"): Command {
  return { ...base(number), kind: "lesson.position", payload: { stepId } };
}

export function receiptFor(command: Command, status: Receipt["status"] = "applied", code?: NonNullable<Receipt["problem"]>["code"]): Receipt {
  return { id: command.id, status, savedAt: command.occurredAt, ...(code === undefined ? {} : { problem: { code } }) };
}

export function attemptView(change: Partial<AttemptView> = {}): AttemptView {
  return {
    id: idOf<"Attempt">(0xa),
    activityId: "m2-quiz",
    kind: "quiz",
    number: 1,
    attemptsAllowed: 3,
    passMark: 0.7,
    contentVersion: "0123456789abcdef",
    locale: "en",
    startedAt: new Date(1_700_000_000_000).toISOString(),
    dueAt: null,
    submittedAt: null,
    items: [],
    answers: {},
    work: null,
    outcome: null,
    ...change,
  };
}
