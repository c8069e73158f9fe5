import { describe, expect, test } from "vitest";
import { bestRound, legsOf, boardOf, outcomeOf, PROOF_DIMENSIONS } from "./index";
import type { ProofMove } from "./index";
import { answer, place, remove, SCRIPT } from "./proof.fixture";

const BEST = bestRound(SCRIPT);
const after = (...moves: ProofMove[]) => outcomeOf(SCRIPT, moves);
const best = (...more: ProofMove[]) => outcomeOf(SCRIPT, [...BEST, ...more]);

describe("the score", () => {
  test("PM6 covers a cell by a usable item that bears, and leaves white what cannot be proven", () => {
    expect(after(place("o-act", "phone")).detail.dimensions.cover).toBe(0);
    expect(after(place("o-act", "mother")).detail.dimensions.cover).toBe(0.25);
    expect(after(place("d-act", "account")).detail.dimensions.cover).toBe(0.5);
    expect(after(place("d-act", "account"), place("d-knows", "log")).detail.dimensions.cover).toBe(0.25);
  });

  test("PM7 counts as second leg only what bears, and a gap in the chain as half", () => {
    const legs = (cell: string, ...items: string[]) =>
      legsOf(
        SCRIPT,
        boardOf(
          SCRIPT,
          items.map((item) => place(cell, item)),
        ),
        cell,
      );
    expect(legs("o-act", "account", "mother")).toBe(0);
    expect(legs("o-act", "account", "log")).toBe(0);
    expect(legs("o-act", "ticket")).toBe(1);
    expect(legs("d-act", "camera")).toBe(0.5);
    expect(legs("d-act", "camera", "log")).toBe(1);
  });

  test("PM8 lists every placing with whether it bears", () => {
    const { detail } = after(place("o-act", "ticket"), place("o-act", "log"), place("o-act", "phone"));
    expect(detail.dimensions.relevance).toBeCloseTo(1 / 3);
    expect(detail.criteria).toContainEqual({ dimension: "relevance", earned: 0, about: { kind: "placing", cell: "o-act", item: "log" } });
    expect(after().detail.criteria).toContainEqual({ dimension: "relevance", earned: 0, about: { kind: "nothing" } });
  });

  test("PM9 meets an argument by fitting items less the others, and by the worth of the reason", () => {
    expect(after(answer(["ticket", "log"], "means")).detail.dimensions).toMatchObject({ items: 1, reasons: 1 });
    expect(after(answer(["ticket", "log", "tip"], "half")).detail.dimensions).toMatchObject({ items: 0.5, reasons: 0.5 });
    expect(after(answer(["tip", "mother"], "pity")).detail.dimensions).toMatchObject({ items: 0, reasons: 0 });
    expect(after(answer(["ticket"], null)).detail.dimensions).toMatchObject({ items: 0.5, reasons: 0 });
  });

  test("PM10 is whole for the best round and nothing for none", () => {
    expect(best()).toMatchObject({ score: 1, passed: true, detail: { obstacles: [] } });
    expect(Object.keys(best().detail.dimensions)).toEqual([...PROOF_DIMENSIONS]);
    expect(after()).toMatchObject({ score: 0, passed: false });
  });

  test("PM11 passes nothing on one leg, on what may not be used, on what is not proven, or unanswered", () => {
    expect(best(remove("o-act", "ticket")).detail.obstacles).toEqual([{ kind: "one_leg", cell: "o-act" }]);
    expect(best(remove("o-act", "ticket")).passed).toBe(false);
    expect(best(place("o-act", "phone")).detail.obstacles).toEqual([{ kind: "unusable", cell: "o-act", item: "phone" }]);
    expect(best(place("d-knows", "log")).detail.obstacles).toEqual([{ kind: "unproven", cell: "d-knows" }]);
    expect(best(answer(["ticket", "log"], null)).detail.obstacles).toEqual([{ kind: "unanswered", argument: "agreed" }]);
  });
});
