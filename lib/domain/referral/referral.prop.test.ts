import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { bestWay, NOT_BEGUN, outcomeOf, stateOf, step } from "./index";
import type { ReferralMove } from "./index";
import { begin, SCRIPT } from "./referral.fixture";

const manners = SCRIPT.steps.flatMap(({ manners: list }) => list.map(({ id }) => id));
const answers = SCRIPT.events.flatMap(({ choices }) => choices.map(({ id }) => id));
const move: fc.Arbitrary<ReferralMove> = fc.oneof(
  fc.record({ kind: fc.constant("begin" as const), pace: fc.constantFrom("days" as const, "calm" as const) }),
  fc.record({
    kind: fc.constant("act" as const),
    step: fc.constantFrom(...SCRIPT.steps.map(({ id }) => id), "nowhere"),
    by: fc.constantFrom(...SCRIPT.actors, "nobody"),
    manner: fc.constantFrom(...manners),
  }),
  fc.record({
    kind: fc.constant("reply" as const),
    event: fc.constantFrom(...SCRIPT.events.map(({ id }) => id), "nothing"),
    choice: fc.constantFrom(...answers),
  }),
);
const moves = fc.array(move, { maxLength: 30 }).map((list) => [begin(), ...list]);

describe("any moves", () => {
  test.prop([moves, fc.nat(30)])("RF1 come to the same in one piece and in two", (list, cut) => {
    const first = stateOf(SCRIPT, list.slice(0, cut));
    const whole = list.slice(cut).reduce((state, one) => step(SCRIPT, state, one), first);
    expect(whole).toEqual(stateOf(SCRIPT, list));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(stateOf(SCRIPT, [])).toEqual(NOT_BEGUN);
  });

  test.prop([moves])("RF2 leave one entry each, and time never runs back", (list) => {
    const { entries } = stateOf(SCRIPT, list);
    expect(entries).toHaveLength(list.length);
    for (const [index, { day }] of entries.entries()) expect(day).toBeGreaterThanOrEqual(entries[index - 1]?.day ?? 0);
  });

  test.prop([moves])("RF7 are worth between nothing and all, in every dimension", (list) => {
    const { score, detail } = outcomeOf(SCRIPT, list);
    for (const share of [score, ...Object.values(detail.dimensions)]) {
      if (share === null) continue;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test.prop([moves])("RF12 pass only when the end was reached and nothing waits", (list) => {
    const state = stateOf(SCRIPT, list);
    if (outcomeOf(SCRIPT, list).passed) expect(state).toMatchObject({ ended: true, waiting: null });
  });
});

const calmBest = [begin("calm"), ...bestWay(SCRIPT).slice(1)];

test.prop([fc.nat(SCRIPT.steps.length - 1)])("RF13 a worse manner in the calm pace never earns more", (index) => {
  const [chosen] = [SCRIPT.steps[index]];
  for (const manner of chosen?.manners ?? []) {
    const changed = calmBest.map((one) => (one.kind === "act" && one.step === chosen?.id ? { ...one, manner: manner.id } : one));
    expect(outcomeOf(SCRIPT, changed).score).toBeLessThanOrEqual(outcomeOf(SCRIPT, calmBest).score);
  }
});
