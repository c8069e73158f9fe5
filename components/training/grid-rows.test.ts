import { describe, expect, test } from "vitest";
import { byModule, shownParticipants, standingOf, submissionsOf, workState } from "./grid-rows";
import { attemptId, cell, daysAgo, NOW_MS, participant, QUIZ } from "./participants.fixture";

const context = { activities: [QUIZ], nowMs: NOW_MS };
const people = [
  participant(1, { name: "Aýna Orazowa", login: "learner" }),
  participant(2, { name: "Мердан Сапаров", login: "merdan", lastAt: daysAgo(1) }),
  participant(3, { name: "Jeren", login: "jeren", lastAt: daysAgo(20) }),
  participant(4, { name: "Selbi", login: "selbi", lastAt: daysAgo(2), completedAt: daysAgo(2) }),
];
const logins = (filters: Parameters<typeof shownParticipants>[1]) => shownParticipants(people, filters, context).map(({ login }) => login);

describe("rows of the grid", () => {
  test("G4 shows everybody without filters", () => {
    expect(logins({ search: " ", standing: null })).toHaveLength(4);
  });

  test("G4 finds letters of name or login in any case and script", () => {
    expect(logins({ search: "AÝNA", standing: null })).toEqual(["learner"]);
    expect(logins({ search: "сапар", standing: null })).toEqual(["merdan"]);
    expect(logins({ search: "learn", standing: null })).toEqual(["learner"]);
    expect(logins({ search: "nobody", standing: null })).toEqual([]);
  });

  test("G4 narrows to a standing", () => {
    expect(logins({ search: "", standing: "not_started" })).toEqual(["learner"]);
    expect(logins({ search: "", standing: "in_progress" })).toEqual(["merdan", "jeren"]);
    expect(logins({ search: "", standing: "completed" })).toEqual(["selbi"]);
    expect(logins({ search: "", standing: "attention" })).toEqual(["jeren"]);
    expect(people.map(standingOf)).toEqual(["not_started", "in_progress", "in_progress", "completed"]);
  });

  test("G5 calls the untouched not started and a lesson read done", () => {
    expect(workState(undefined)).toBe("not_started");
    expect(workState(cell("m2-l1", { status: "completed" }))).toBe("done");
    expect(workState(cell("m2-quiz", { status: "failed" }))).toBe("failed");
  });

  test("G6 keeps the order of the grid and says who handed in nothing", () => {
    const handedIn = participant(9, { cells: [cell("m2-quiz", { lastAttemptId: attemptId(9) })] });
    expect(submissionsOf([...people, handedIn], "m2-quiz").map((entry) => entry.attemptId)).toEqual([null, null, null, null, attemptId(9)]);
  });

  test("G7 parts the columns by module and keeps every column in order", () => {
    const columns = [null, 1, 1, 2, 3, 3, null].map((module, index) => ({ ...QUIZ, id: `a${index}`, module }));
    expect(byModule(columns).map((part) => part.map(({ id }) => id))).toEqual([["a0", "a1", "a2"], ["a3"], ["a4", "a5", "a6"]]);
    expect(byModule([])).toEqual([]);
  });
});
