import { describe, expect, test } from "vitest";
import { answerTo, boardOf, countOf, isLeg, itemsIn } from "./index";
import type { ProofMove } from "./index";
import { answer, place, remove, SCRIPT } from "./proof.fixture";

const after = (...moves: ProofMove[]) => boardOf(SCRIPT, moves);
const lastWhy = (...moves: ProofMove[]) => after(...moves).passedOver.at(-1);

describe("the board", () => {
  test("PM2 says of a move that changed nothing where it stood and why", () => {
    expect(lastWhy(place("nowhere", "ticket"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(place("o-act", "nothing"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(place("o-act", "ticket"), place("o-act", "ticket"))).toEqual({ index: 1, why: "placed_already" });
    expect(lastWhy(remove("o-act", "ticket"))).toEqual({ index: 0, why: "not_there" });
    expect(lastWhy(answer(["ticket"], "silence"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(answer(["silence"], "means"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(answer([], null, "nobody"))).toEqual({ index: 0, why: "unknown" });
    const undone = after(place("o-act", "ticket"), remove("o-act", "ticket"));
    expect(undone).toMatchObject({ placed: [], passedOver: [], moves: 2 });
  });

  test("PM3 keeps the later answer, each item once", () => {
    const board = after(answer(["ticket"], "pity"), answer(["log", "log"], "means"));
    expect(answerTo(board, "agreed")).toEqual({ argument: "agreed", items: ["log"], reason: "means" });
    expect(answerTo(after(), "agreed")).toEqual({ argument: "agreed", items: [], reason: null });
  });

  test("PM4 takes as a leg what comes from elsewhere, at first hand, and may be used", () => {
    expect(SCRIPT.items.filter(isLeg).map(({ id }) => id)).toEqual(["ticket", "camera", "log"]);
  });

  test("PM5 counts a cell by origin and weakness, whether or not its items bear on it", () => {
    const first = after(place("o-act", "account"), place("o-act", "mother"));
    expect(countOf(SCRIPT, first, "o-act")).toEqual({ items: 2, fromPerson: 2, legs: 0, weak: 1, two: false });
    const second = after(place("o-act", "account"), place("o-act", "phone"), place("o-act", "log"));
    expect(countOf(SCRIPT, second, "o-act")).toEqual({ items: 3, fromPerson: 1, legs: 1, weak: 1, two: true });
    expect(itemsIn(second, "o-act")).toEqual(["account", "phone", "log"]);
  });
});
