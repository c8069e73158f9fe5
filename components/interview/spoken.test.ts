import type { InterviewWords } from "@/lib/domain/interview/play";
import { describe, expect, test } from "vitest";
import { answerText, askedIn, isAction } from "./spoken";
import { meterBand, signed } from "./meters";

const spoken = (text: string) => ({ say: `say ${text}`, answer: `answer ${text}` });
const WORDS: Pick<InterviewWords, "moves" | "facts" | "replies" | "standing"> = {
  moves: { m1: { say: "Tell me.", answer: "So it was." }, m2: { say: "(You wait.)" } },
  facts: { f1: { told: "heavy words", label: "label", calm: "neutral words" }, f2: { told: "light words", label: "label" } },
  replies: {
    guarded: ["one", "two", "three"],
    agree: ["a"],
    unsure: ["a"],
    short: ["a"],
    shut: ["a"],
    hurt: ["a"],
    "nothing-more": ["a"],
    "not-understood": ["a"],
  },
  standing: { break: spoken("break"), renew: spoken("renew"), stop: spoken("stop") },
};

describe("words of a turn", () => {
  test("IX1 own words come before written ones, and a standing move has its own", () => {
    const own = { text: "Why?", locale: "en", coding: { type: "blame", fired: [] }, corrected: null, topic: null } as const;
    expect(askedIn(WORDS, { move: "m1", own: null, kind: "open" })).toBe("Tell me.");
    expect(askedIn(WORDS, { move: null, own, kind: "blame" })).toBe("Why?");
    expect(askedIn(WORDS, { move: null, own: null, kind: "break" })).toBe("say break");
    expect([isAction("(You wait.)"), isAction("Tell me.")]).toEqual([true, false]);
  });

  test("IX2 variants take turns and begin again", () => {
    const said = [0, 1, 2, 3].map((turn) => answerText(WORDS, { from: "reply", id: "guarded", turn }, { calm: false }).text);
    expect(said).toEqual(["one", "two", "three", "one"]);
  });

  test("IX3 the calmer reading takes the neutral summary, and the words where there is none", () => {
    expect(answerText(WORDS, { from: "fact", id: "f1" }, { calm: true })).toEqual({ text: "neutral words", neutral: true });
    expect(answerText(WORDS, { from: "fact", id: "f1" }, { calm: false })).toEqual({ text: "heavy words", neutral: false });
    expect(answerText(WORDS, { from: "fact", id: "f2" }, { calm: true })).toEqual({ text: "light words", neutral: false });
    expect(answerText(WORDS, { from: "move", id: "m1" }, { calm: true })).toEqual({ text: "So it was.", neutral: false });
  });

  test("IX4 gauges have a word for each third and changes a sign", () => {
    expect([0, 33, 34, 66, 67, 100].map(meterBand)).toEqual(["low", "low", "middle", "middle", "high", "high"]);
    expect([signed(3), signed(-4)]).toEqual(["+3", "−4"]);
  });
});
