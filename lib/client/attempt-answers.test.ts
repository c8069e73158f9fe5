import { fc, test } from "@fast-check/vitest";
import { expect, test as example } from "vitest";
import { newerCopy, overlay, withDelivered } from "./attempt-answers";
import { answerCommand, attemptView, positionCommand, submitCommand } from "./builders";

const choices = fc.array(fc.record({ itemId: fc.constantFrom("q1", "q2", "q3"), choice: fc.option(fc.constantFrom("a", "b", "c")) }), { maxLength: 12 });

test.prop([choices])("M1 the last given answer to each question is the one shown", (given) => {
  const waiting = given.map((entry, index) => answerCommand(index + 1, entry));
  const { answers } = overlay(attemptView({ answers: { q9: { choice: "z" } } }), waiting);
  const last = new Map(given.map(({ itemId, choice }) => [itemId, choice]));
  for (const [itemId, choice] of last) expect(answers[itemId]).toEqual(choice === null ? undefined : { choice });
  expect(answers.q9).toEqual({ choice: "z" });
});

test.prop([choices])("M1 sending part of the waiting commands does not change what is shown", (given) => {
  const waiting = given.map((entry, index) => answerCommand(index + 1, entry));
  for (let sent = 0; sent <= waiting.length; sent += 1) {
    const server = overlay(attemptView(), waiting.slice(0, sent));
    expect(overlay(attemptView({ answers: { ...server.answers } }), waiting.slice(sent)).answers).toEqual(overlay(attemptView(), waiting).answers);
  }
});

example("M2 a null takes an answer back, other attempts and other commands change nothing", () => {
  const view = attemptView({ answers: { q1: { choice: "a" } } });
  expect(overlay(view, [answerCommand(1, { choice: null })]).answers).toEqual({});
  expect(overlay(view, [answerCommand(1, { choice: "b", attempt: 0xb }), positionCommand(2), submitCommand(3, 0xb)])).toMatchObject({
    answers: view.answers,
    handingIn: false,
  });
});

example("M3 a waiting hand-in closes the attempt here; once graded it is simply graded", () => {
  const submit = submitCommand(2);
  expect(overlay(attemptView(), [answerCommand(1), submit])).toMatchObject({ handingIn: true, handedInAt: submit.occurredAt });
  expect(overlay(attemptView({ submittedAt: submit.occurredAt }), [submit]).handingIn).toBe(false);
});

example("M3 an older answer of the server never replaces a newer copy, least of all a graded one", () => {
  const open = { view: attemptView(), at: 10 };
  const graded = { view: attemptView({ submittedAt: "2026-01-01T00:00:00Z" }), at: 5 };
  expect(newerCopy(null, open)).toBe(open);
  expect(newerCopy(graded, open)).toBe(graded);
  expect(newerCopy(open, graded)).toBe(graded);
  expect(newerCopy(open, { ...open, at: 9 })).toBe(open);
  expect(newerCopy({ ...open, at: 9 }, open)).toBe(open);
});

test.prop([choices])("M5 a kept copy with the delivered commands taken in shows the same as before they were sent", (given) => {
  const waiting = given.map((entry, index) => answerCommand(index + 1, entry));
  for (let sent = 0; sent <= waiting.length; sent += 1) {
    const kept = withDelivered(attemptView({ answers: { q1: { choice: "z" } } }), waiting.slice(0, sent));
    expect(overlay(kept, waiting.slice(sent)).answers).toEqual(overlay(attemptView({ answers: { q1: { choice: "z" } } }), waiting).answers);
    expect(withDelivered(kept, waiting.slice(0, sent))).toEqual(kept);
  }
});

example("M5 a graded copy takes nothing more", () => {
  const graded = attemptView({ answers: { q1: { choice: "a" } }, submittedAt: "2026-01-01T00:00:00Z" });
  expect(withDelivered(graded, [answerCommand(1, { choice: "b" })])).toBe(graded);
});
