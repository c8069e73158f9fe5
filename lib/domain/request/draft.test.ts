import { describe, expect, test } from "vitest";
import { draftOf, faultsOf, isAccepted, partOf, wordFaults } from "./index";
import type { RequestMove } from "./index";
import { arrange, route, SCRIPT, send, write } from "./request.fixture";

const after = (...moves: RequestMove[]) => draftOf(SCRIPT, moves);
const lastWhy = (...moves: RequestMove[]) => after(...moves).refused.at(-1);
const SOUND = [arrange("facts", "advert", "debt", "gain"), arrange("dual", "both"), arrange("urgency", "date"), write("before 30 May")];

describe("the draft", () => {
  test("RQ2 says of a move that changed nothing where it stood and why", () => {
    expect(lastWhy(route("nothing", "police"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(send, arrange("nowhere"))).toEqual({ index: 1, why: "unknown" });
    expect(lastWhy(arrange("facts", "advert", "nothing"))).toEqual({ index: 0, why: "unknown" });
    expect(lastWhy(arrange("facts", "advert", "advert"))).toEqual({ index: 0, why: "twice" });
    expect(lastWhy(write("words", "facts"))).toEqual({ index: 0, why: "no_words_due" });
    expect(after(write("words", "facts"))).toMatchObject({ parts: [], changed: false, moves: 1 });
  });

  test("RQ3 keeps the later arrangement, text and channel, in the order given", () => {
    const draft = after(
      arrange("facts", "advert"),
      arrange("facts", "debt", "advert"),
      write("a"),
      write("b"),
      route("street", "fiu"),
      route("street", "police"),
    );
    expect(partOf(draft, "facts").blocks).toEqual(["debt", "advert"]);
    expect(partOf(draft, "urgency").text).toBe("b");
    expect(draft.routes).toEqual([{ need: "street", channel: "police" }]);
    expect(partOf(draft, "dual")).toEqual({ part: "dual", blocks: [], text: "" });
  });

  test("RQ4 measures own words by rules that are named", () => {
    const rules = { min: 10, max: 20, number: true };
    expect(wordFaults(SCRIPT, rules, "  by 30 May 2015  ")).toEqual([]);
    expect(wordFaults(SCRIPT, rules, "soon")).toEqual(["short", "number"]);
    expect(wordFaults(SCRIPT, rules, "by the thirtieth of May")).toEqual(["long", "number"]);
  });
});

describe("the answer", () => {
  test("RQ5 returns what is not complete, and names a missing dual criminality as such", () => {
    const { parts } = after(arrange("facts", "advert"), arrange("urgency", "date"), write("before 30 May"));
    expect(faultsOf(SCRIPT, parts)).toEqual([
      { kind: "missing", part: "facts" },
      { kind: "no_dual", part: "dual" },
    ]);
  });

  test("RQ6 returns a block with a flaw and says which", () => {
    const { parts } = after(...SOUND, arrange("facts", "printout", "advert", "debt"));
    expect(faultsOf(SCRIPT, parts)).toEqual([{ kind: "flaw", part: "facts", block: "printout", flaw: "lead" }]);
  });

  test("RQ7 finds a protected name in own words, whatever its script and case", () => {
    for (const text of ["MARAL waits, 30 May", "до 30 мая: Маралу ждут"]) {
      expect(faultsOf(SCRIPT, after(...SOUND, write(text)).parts)).toEqual([{ kind: "words", part: "urgency", fault: "name" }]);
    }
  });

  test("RQ8 judges when it is sent, keeps every sending, and forgets acceptance when something changes", () => {
    const returned = after(send);
    expect(returned.sent[0]?.faults.length).toBeGreaterThan(0);
    const accepted = after(send, ...SOUND, send);
    expect(accepted.sent.map(({ faults }) => faults.length)).toEqual([returned.sent[0]?.faults.length, 0]);
    expect(isAccepted(accepted)).toBe(true);
    expect(isAccepted(after(...SOUND, send, write("later, 31 May")))).toBe(false);
    expect(isAccepted(after(...SOUND))).toBe(false);
    expect(isAccepted(after(...SOUND, send, route("street", "fiu")))).toBe(true);
  });
});
