import { describe, expect, test } from "vitest";
import { ask, close, consent, decide, hold, SCRIPT, share } from "./conference.fixture";
import { bestWay, DIMENSIONS, outcomeOf } from "./index";
import type { ConferenceMove } from "./index";

const BEST = bestWay(SCRIPT);
const without = (leave: (move: ConferenceMove) => boolean) => BEST.filter((move) => !leave(move));
/** The best way with moves put in before the first stage closes. */
const withFirst = (...moves: ConferenceMove[]) => {
  const end = BEST.findIndex(({ kind }) => kind === "close");
  return outcomeOf(SCRIPT, BEST.toSpliced(end, 0, ...moves));
};
const isShare = (fact: string) => (move: ConferenceMove) => move.kind === "share" && move.fact === fact;

describe("the score", () => {
  test("CF8 is whole on the best way, nothing before anything was done, and nothing for a stage left open", () => {
    const best = outcomeOf(SCRIPT, BEST);
    expect(best).toMatchObject({ score: 1, passed: true, detail: { missed: [], breaches: [], harms: [], unfinished: [] } });
    expect(Object.keys(best.detail.dimensions)).toEqual([...DIMENSIONS]);
    expect(outcomeOf(SCRIPT, [])).toMatchObject({ score: 0, passed: false, detail: { unfinished: ["first", "second"] } });
    const half = outcomeOf(SCRIPT, BEST.slice(0, BEST.findIndex(({ kind }) => kind === "close") + 1));
    expect(half.detail.dimensions).toMatchObject({ needed: 0.75, decisions: 0.5, confidence: 1 });
    expect(half.detail.unfinished).toEqual(["second"]);
  });

  test("CF9 gives half for what came late and nothing for what never came", () => {
    const never = without(isShare("wish")).map((move) => (move.kind === "decide" && move.decision === "hear" ? decide("police", "hear", "some-day") : move));
    expect(outcomeOf(SCRIPT, never).detail.dimensions.needed).toBe(0.75);
    const end = never.findIndex(({ kind }) => kind === "close");
    const late = never.toSpliced(end + 1, 0, share("counsel", "wish", "police"));
    expect(outcomeOf(SCRIPT, late).detail.dimensions.needed).toBe(0.875);
    // The archive is needed by the second stage only.
    const archive = without(isShare("archive"));
    const inTime = archive.toSpliced(archive.findIndex(({ kind }) => kind === "close") + 1, 0, share("court", "archive", "police"));
    expect(outcomeOf(SCRIPT, inTime).score).toBe(1);
  });

  test("CF10 keeps a confidence by the right reason, half by silence, and loses it to one pair of ears", () => {
    const kept = (...moves: ConferenceMove[]) => {
      const rest = without((move) => move.kind === "hold" && move.fact === "letter");
      return outcomeOf(SCRIPT, rest.toSpliced(-1, 0, ...moves)).detail.dimensions.confidence;
    };
    expect(kept(hold("counsel", "letter", "privilege"))).toBe(1);
    expect(kept()).toBeCloseTo(2.5 / 3);
    expect(kept(hold("counsel", "letter", "later"))).toBeCloseTo(2.5 / 3);
    expect(kept(hold("counsel", "letter", "later"), hold("counsel", "letter", "privilege"))).toBe(1);
    expect(kept(share("counsel", "letter", "police"))).toBeCloseTo(2 / 3);
    expect(withFirst(share("counsel", "wish", "court")).detail.breaches).toEqual([{ fact: "wish", to: ["court"], kind: "outside", grave: false }]);
  });

  test("CF11 counts a question put to the body that knows, one answered unasked, and one that was not theirs to put", () => {
    const unasked = without((move) => move.kind === "ask" && move.question === "ask-wish");
    expect(outcomeOf(SCRIPT, unasked).detail.dimensions.asking).toBe(1);
    expect(outcomeOf(SCRIPT, [ask("police", "ask-wish", "court"), ...BEST]).detail.dimensions.asking).toBe(0.75);
    const improper = withFirst(ask("court", "ask-secret", "counsel"), ask("court", "ask-secret", "police"));
    expect(improper.detail.dimensions.asking).toBeCloseTo(2 / 3);
    const silent = unasked
      .filter((move) => !isShare("wish")(move))
      .map((move) => (move.kind === "decide" && move.decision === "hear" ? decide("police", "hear", "some-day") : move));
    expect(outcomeOf(SCRIPT, silent).detail.dimensions.asking).toBe(0.5);
  });

  test("CF12 wants the person asked before anything is shared", () => {
    const asked = (move: ConferenceMove) => move.kind === "consent";
    const late = outcomeOf(SCRIPT, without(asked).toSpliced(-1, 0, consent("counsel", "wish")));
    expect(late.detail.dimensions.safety).toBe(0.5);
    expect(late.detail.breaches).toEqual([{ fact: "wish", to: ["police"], kind: "unasked", grave: false }]);
    // What nobody needs may stay unasked.
    expect(
      outcomeOf(
        SCRIPT,
        without((move) => move.kind === "consent" && move.fact === "letter"),
      ).detail.dimensions.safety,
    ).toBe(1);
    const neither = without((move) => ("fact" in move && move.fact === "wish") || (move.kind === "decide" && move.decision === "hear"));
    const end = neither.findIndex(({ kind }) => kind === "close");
    expect(outcomeOf(SCRIPT, neither.toSpliced(end, 0, decide("police", "hear", "some-day"))).detail.dimensions.safety).toBeCloseTo(0.5);
  });

  test("CF13 never passes what gave away the grave, did harm or was not played to its end", () => {
    const told = withFirst(share("counsel", "secret", "police"));
    expect(told.score).toBeGreaterThan(0.8);
    expect(told).toMatchObject({ passed: false, detail: { breaches: [{ fact: "secret", to: ["police"], grave: true }] } });
    expect(withFirst(decide("police", "hear", "now"))).toMatchObject({ passed: false, detail: { harms: [{ decision: "hear", option: "now" }] } });
    expect(outcomeOf(SCRIPT, BEST.slice(0, -1)).passed).toBe(false);
  });

  test("CF15 names what was never said with the decision it would have opened", () => {
    const silent = without(isShare("bolt")).map((move) => (move.kind === "decide" && move.decision === "search" ? decide("court", "search", "wait") : move));
    expect(outcomeOf(SCRIPT, silent).detail.missed).toEqual([{ fact: "bolt", seat: "court", late: false, decisions: ["search"] }]);
    const afterwards = silent.toSpliced(-1, 0, share("police", "bolt", "court"));
    expect(outcomeOf(SCRIPT, afterwards).detail.missed).toEqual([{ fact: "bolt", seat: "court", late: true, decisions: ["search"] }]);
    expect(outcomeOf(SCRIPT, [close("first"), ...BEST]).detail.missed).toEqual([]);
    // What a stage would have brought that was never reached, nobody could have said.
    expect(outcomeOf(SCRIPT, []).detail.missed.map(({ fact }) => fact)).toEqual(["bolt", "wish", "archive"]);
  });
});
