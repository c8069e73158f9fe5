import { describe, expect, test } from "vitest";
import { attentionOf, needingAttention } from "./attention";
import { cell, daysAgo, NOW_MS, participant, QUIZ } from "./participants.fixture";

const failed = [cell("m2-quiz", { status: "failed", attemptsUsed: 3 })];

describe("attention", () => {
  test("G1 leaves alone whoever completed", () => {
    expect(attentionOf(participant(1, { completedAt: daysAgo(1), lastAt: daysAgo(40), cells: failed }), [QUIZ], NOW_MS)).toBeNull();
  });

  test("G1 names the activity in which no attempts are left, before idleness", () => {
    expect(attentionOf(participant(1, { lastAt: daysAgo(40), cells: failed }), [QUIZ], NOW_MS)).toEqual({ why: "no_attempts", activity: QUIZ });
    expect(attentionOf(participant(1, { lastAt: daysAgo(1), cells: [cell("m2-quiz", { status: "failed", attemptsUsed: 2 })] }), [QUIZ], NOW_MS)).toBeNull();
  });

  test("G2 counts fourteen idle days and seven days before a start", () => {
    expect(attentionOf(participant(1, { lastAt: daysAgo(13.9) }), [QUIZ], NOW_MS)).toBeNull();
    expect(attentionOf(participant(1, { lastAt: daysAgo(14) }), [QUIZ], NOW_MS)).toEqual({ why: "stuck", days: 14 });
    expect(attentionOf(participant(1, { joinedAt: daysAgo(6.9) }), [QUIZ], NOW_MS)).toBeNull();
    expect(attentionOf(participant(1, { joinedAt: daysAgo(7) }), [QUIZ], NOW_MS)).toEqual({ why: "not_begun", days: 7 });
  });

  test("G1, G3 puts the most pressing first and then the longest waiting", () => {
    const people = [
      participant(1, { joinedAt: daysAgo(9) }),
      participant(2, { lastAt: daysAgo(15) }),
      participant(3, { lastAt: daysAgo(30) }),
      participant(4, { lastAt: daysAgo(1), cells: failed }),
      participant(5, { lastAt: daysAgo(1) }),
    ];
    expect(needingAttention(people, [QUIZ], NOW_MS).map((entry) => entry.participant.login)).toEqual(["login4", "login3", "login2", "login1"]);
  });
});
