import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { EMPTY_STATE, outcomeOf, rulesOf, stateOf, step, timelineOf, verbsIn, WORD_RULES } from "./index";
import type { SessionPlanMove } from "./index";
import { PLAN, SCRIPT } from "./session-plan.fixture";

const one = (...ids: string[]) => fc.constantFrom(...ids, "nothing");
const options = one(...[...SCRIPT.fields, ...SCRIPT.feedback.fields].flatMap((field) => field.options.map(({ id }) => id)));
const field = one(...[...SCRIPT.fields, ...SCRIPT.feedback.fields].map(({ id }) => id));
const block = one("hook", "activity");
const move: fc.Arbitrary<SessionPlanMove> = fc.oneof(
  fc.record({ kind: fc.constant("pick" as const), field, options: fc.array(options, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("write" as const), field, text: fc.string({ maxLength: 60 }) }),
  fc.record({ kind: fc.constant("time" as const), block, minutes: fc.nat(12) }),
  fc.constantFrom<SessionPlanMove>({ kind: "hold" }, ...PLAN),
  fc.record({ kind: fc.constant("reply" as const), event: one("projector", "tears"), response: one("sheet", "memory", "pause", "ask") }),
  fc.record({ kind: fc.constant("mark" as const), criterion: one("law", "method"), level: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant("arrange" as const), steps: fc.array(one(...SCRIPT.feedback.steps), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant("cite" as const), field, option: options, line: one("l1", "l2") }),
  fc.record({ kind: fc.constant("place" as const), milestone: one("report", "hours"), slot: one("start", "end") }),
  fc.record({ kind: fc.constant("assign" as const), milestone: one("report", "hours"), owner: one("head", "trainer") }),
);
const moves = fc.array(move, { maxLength: 40 });
/** Half of the rounds begin with a plan that can be held, so that what follows is reached too. */
const rounds = fc.tuple(fc.boolean(), moves).map(([begun, list]): SessionPlanMove[] => (begun ? [...PLAN, { kind: "hold" }, ...list] : list));

describe("any moves", () => {
  test.prop([rounds, fc.nat(40)])("SP1 come to the same in one piece and in two", (list, cut) => {
    const first = stateOf(SCRIPT, list.slice(0, cut));
    const whole = list.slice(cut).reduce((state, next) => step(SCRIPT, state, next), first);
    expect(whole).toEqual(stateOf(SCRIPT, list));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(stateOf(SCRIPT, [])).toEqual(EMPTY_STATE);
  });

  test.prop([rounds])("SP7 keep interaction between nothing and one", (list) => {
    const { interaction, stretches, minutes } = timelineOf(SCRIPT, stateOf(SCRIPT, list).plan);
    expect(interaction).toBeGreaterThanOrEqual(0);
    expect(interaction).toBeLessThanOrEqual(1);
    expect(stretches.reduce((sum, stretch) => sum + stretch.minutes, 0)).toBe(minutes);
  });

  test.prop([rounds])("SP11 are worth between nothing and all, in every dimension and criterion", (list) => {
    const { score, detail } = outcomeOf(SCRIPT, list);
    for (const share of [score, ...Object.values(detail.dimensions), ...detail.criteria.map(({ earned }) => earned)]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    if (score < 1) expect(detail.criteria.some(({ earned }) => earned < 1)).toBe(true);
  });

  test.prop([rounds])("SP16 pass only when held, answered and harmless", (list) => {
    const { passed, detail } = outcomeOf(SCRIPT, list);
    expect(passed).toBe(detail.held && stateOf(SCRIPT, list).replies.length === SCRIPT.events.length && detail.harms.length === 0);
  });
});

describe("any text", () => {
  test.prop([fc.string({ unit: "grapheme", maxLength: 200 })])("SP10 keeps or breaks each rule, the same each time", (text) => {
    const own = { min: 5, max: 80, rules: WORD_RULES.slice(2) };
    const judged = rulesOf(own, text);
    expect(judged.map(({ rule }) => rule)).toEqual([...WORD_RULES]);
    expect(rulesOf(own, text)).toEqual(judged);
    expect(verbsIn(` ${text} `)).toEqual(verbsIn(text));
  });
});
