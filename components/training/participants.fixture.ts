import type { Participant } from "@/lib/contracts/trainings";
import type { Id } from "@/lib/kernel/ids";
import type { ActivityWords } from "./course-words";
import type { Cell } from "./grid-rows";

export const DAY_MS = 86_400_000;
export const NOW_MS = Date.parse("2026-11-23T12:00:00Z");

const idOf = <Name extends string>(number: number) => `${String(number).padStart(8, "0")}-0000-7000-8000-000000000000` as Id<Name>;

/** An instant some days before now. */
export function daysAgo(days: number): string {
  return new Date(NOW_MS - days * DAY_MS).toISOString();
}

export function participant(number: number, change: Partial<Participant> = {}): Participant {
  return {
    enrolmentId: idOf<"Enrolment">(number),
    personId: idOf<"Person">(number),
    name: `Participant ${number}`,
    login: `login${number}`,
    lane: "judge",
    generation: 2,
    joinedAt: daysAgo(1),
    lastAt: null,
    completedAt: null,
    cells: [],
    ...change,
  };
}

export function cell(activityId: string, change: Partial<Cell> = {}): Cell {
  return { activityId, status: "in_progress", bestScore: null, attemptsUsed: 0, lastAttemptId: null, ...change };
}

export function attemptId(number: number): Id<"Attempt"> {
  return idOf<"Attempt">(number);
}

export const QUIZ: ActivityWords = {
  id: "m2-quiz",
  kind: "quiz",
  title: "Quiz",
  module: 2,
  programme: null,
  required: true,
  attempts: 3,
  timeLimitMinutes: null,
  caseId: null,
  scriptId: null,
  passMark: 0.7,
};
