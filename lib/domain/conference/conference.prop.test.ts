import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { SCRIPT } from "./conference.fixture";
import { bestWay, conferenceMoveSchema, isOfCase, knows, NOTHING_SAID, outcomeOf, readMove, sightOf, stateOf, step, toldOf, writeMove } from "./index";
import type { ConferenceMove } from "./index";

const facts = SCRIPT.stages.flatMap((stage) => stage.facts);
const seat = fc.constantFrom(...SCRIPT.seats, "mayor");
const fact = fc.constantFrom(...facts.map(({ id }) => id), "nothing");
const anyMove: fc.Arbitrary<ConferenceMove> = fc.oneof(
  fc.record({ kind: fc.constant("share" as const), seat, fact, to: fc.uniqueArray(seat, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant("ask" as const), seat, question: fc.constantFrom("ask-archive", "ask-wish", "ask-secret", "ask-nothing"), of: seat }),
  fc.record({ kind: fc.constant("consent" as const), seat, fact }),
  fc.record({ kind: fc.constant("hold" as const), seat, fact, reason: fc.constantFrom("privilege", "later", "because") }),
  ...SCRIPT.stages.flatMap(({ decisions }) =>
    decisions.map(({ id, by, options }) =>
      fc.record({
        kind: fc.constant("decide" as const),
        seat: fc.constant(by),
        decision: fc.constant(id),
        option: fc.constantFrom(...options.map((option) => option.id), "never"),
      }),
    ),
  ),
  fc.record({ kind: fc.constant("close" as const), seat: fc.constant("police"), stage: fc.constantFrom("first", "second", "third") }),
);
const moves = fc.array(anyMove, { maxLength: 40 });

describe("any moves", () => {
  test.prop([moves, fc.nat(40)])("CF1 come to the same in one piece and in two", (list, cut) => {
    const first = stateOf(SCRIPT, list.slice(0, cut));
    const whole = list.slice(cut).reduce((state, one) => step(SCRIPT, state, one), first);
    expect(whole).toEqual(stateOf(SCRIPT, list));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(stateOf(SCRIPT, [])).toEqual(NOTHING_SAID);
  });

  test.prop([moves])("CF2 leave one line each, and the stage never runs back", (list) => {
    const { entries } = stateOf(SCRIPT, list);
    expect(entries).toHaveLength(list.length);
    for (const [index, { stage }] of entries.entries()) expect(stage).toBeGreaterThanOrEqual(entries[index - 1]?.stage ?? 0);
  });

  test.prop([moves])("CF5 show a seat the words of a fact only when it was told, or told it", (list) => {
    const state = stateOf(SCRIPT, list);
    for (const entry of state.entries) {
      if (entry.kind !== "shared") continue;
      for (const one of SCRIPT.seats) {
        if (sightOf(SCRIPT, entry, one) === "words") expect(knows(SCRIPT, state, { seat: one, fact: entry.fact })).toBe(true);
        else expect(entry.to).not.toContain(one);
      }
    }
    for (const { id } of facts) expect(new Set(toldOf(state, id)).size).toBe(toldOf(state, id).length);
  });

  test.prop([anyMove])("CF19 are the same when read back from the list of a room", (move) => {
    const { key, value } = writeMove(move);
    expect(key).toBe(move.kind);
    expect(Object.values(value).every((one) => typeof one === "string")).toBe(true);
    expect(conferenceMoveSchema.parse(readMove(value))).toEqual(move);
    if (!isOfCase(SCRIPT, move)) expect(stateOf(SCRIPT, [...bestWay(SCRIPT).slice(0, -1), move]).entries.at(-1)?.kind).toBe("ignored");
  });

  test.prop([moves])("CF8 are worth between nothing and all, in every dimension", (list) => {
    const { score, detail } = outcomeOf(SCRIPT, list);
    for (const share of [score, ...Object.values(detail.dimensions)]) {
      if (share === null) continue;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test.prop([moves])("CF13 pass only when every stage was closed and nothing grave was given away", (list) => {
    const { passed, detail } = outcomeOf(SCRIPT, list);
    if (passed) expect(detail).toMatchObject({ unfinished: [], harms: [] });
    if (stateOf(SCRIPT, list).entries.some((entry) => entry.kind === "shared" && entry.fact === "secret")) expect(passed).toBe(false);
  });
});

/** Facts told and held within the first stage, after everything that has its order and before it closes. */
const quiet = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("share" as const), seat: fc.constantFrom(...SCRIPT.seats), fact, to: fc.subarray([...SCRIPT.seats], { minLength: 1 }) }),
    fc.constantFrom(...facts).map((one): ConferenceMove => ({ kind: "hold", seat: one.seat, fact: one.id, reason: "privilege" })),
  ),
  { maxLength: 8 },
);

test("CF19 every move of the case is of the case", () => {
  for (const move of bestWay(SCRIPT)) expect(isOfCase(SCRIPT, move)).toBe(true);
});

test.prop([quiet.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))])(
  "CF14 the order of what is shared and held within a stage changes nothing in the outcome",
  ([list, shuffled]) => {
    const best = bestWay(SCRIPT);
    const at = best.findIndex(({ kind }) => kind === "close");
    expect(outcomeOf(SCRIPT, best.toSpliced(at, 0, ...shuffled))).toEqual(outcomeOf(SCRIPT, best.toSpliced(at, 0, ...list)));
  },
);
