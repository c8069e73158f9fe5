import { describe, expect, test } from "vitest";
import { bestDraft, outcomeOf, REQUEST_DIMENSIONS } from "./index";
import type { RequestMove } from "./index";
import { arrange, route, SCRIPT, send, write } from "./request.fixture";

const BEST = bestDraft(SCRIPT);
const after = (...moves: RequestMove[]) => outcomeOf(SCRIPT, moves);
const share = (dimension: (typeof REQUEST_DIMENSIONS)[number], ...moves: RequestMove[]) => after(...moves).detail.dimensions[dimension];

describe("the score", () => {
  test("RQ9 is whole for the best draft and nothing for none", () => {
    expect(after(...BEST)).toMatchObject({ score: 1, passed: true, detail: { returns: 0, accepted: true } });
    expect(Object.keys(after().detail.dimensions)).toEqual([...REQUEST_DIMENSIONS]);
    expect(after()).toMatchObject({ score: 0, passed: false });
  });

  test("RQ9 gives half for a tolerable channel, and for acceptance at the second sending", () => {
    expect(share("channel", route("street", "judicial"), route("statements", "fiu"))).toBe(0.25);
    expect(share("first", send, ...BEST)).toBe(0.5);
    expect(after(send, send, ...BEST).detail.returns).toBe(2);
    expect(share("own", write("before 30 May"))).toBe(1);
    expect(share("complete", arrange("facts", "advert"))).toBe(0.25);
  });

  test("RQ10 gives nothing for a block with a flaw", () => {
    expect(share("sound", arrange("facts", "advert", "printout"))).toBe(0.5);
    expect(after().detail.criteria).toContainEqual({ dimension: "sound", earned: 0, about: { kind: "nothing" } });
  });

  test("RQ11 counts neighbours in the right order, leaving out blocks with a flaw", () => {
    expect(share("order", arrange("facts", "advert", "printout", "debt", "gain"))).toBe(1);
    expect(share("order", arrange("facts", "debt", "advert", "gain"))).toBe(0.5);
    expect(share("order", arrange("facts", "gain", "debt", "advert"))).toBe(0);
    expect(share("order", arrange("facts", "advert"))).toBe(0);
  });

  test("RQ12 passes only what was sent as it stands and accepted", () => {
    expect(after(...BEST.slice(0, -1)).passed).toBe(false);
    expect(after(...BEST, write("soon")).passed).toBe(false);
    expect(after(...BEST, write("before 31 May"), send).passed).toBe(true);
  });
});
