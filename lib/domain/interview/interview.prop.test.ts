import { LOCALES } from "@/lib/kernel/locale";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeQuestion } from "./coding";
import { debriefOf } from "./debrief";
import { METERS, QUESTION_TYPES } from "./kinds";
import type { Meter } from "./kinds";
import { interviewMoveSchema, MAX_OWN_LENGTH } from "./move";
import type { InterviewMove } from "./move";
import { offerOf } from "./offer";
import { outcomeOf } from "./score";
import { SMALL } from "./small.fixture";
import { openingState } from "./state";
import type { InterviewState } from "./state";
import { stateOf, step } from "./step";

const check = <T extends unknown[]>(property: fc.IProperty<T>, numRuns = 300) => fc.assert(property as fc.IProperty<unknown>, { numRuns, seed: 20260511 });

const moveIds = SMALL.nodes.flatMap((node) => node.moves.map(({ id }) => id));
const optionIds = SMALL.plan.flatMap(({ options }) => options.map(({ id }) => id));
const QUESTIONS = [
  "Tell me everything.",
  "What else about the money?",
  "Why did you work there?",
  "He hit you, right?",
  "Was it day or night?",
  "Have you eaten?",
  "You are lying.",
  "Hm",
];
const GOOD_PLAN: InterviewMove = { kind: "plan", chosen: ["n-ask", "p-room", "i-ask", "r-open", "t-work"] };

const anyMove: fc.Arbitrary<InterviewMove> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...moveIds).map((move): InterviewMove => ({ kind: "say", move })) },
  { weight: 3, arbitrary: fc.constantFrom(...QUESTIONS).map((text): InterviewMove => ({ kind: "own", text, locale: "en" })) },
  { weight: 3, arbitrary: fc.constantFrom<InterviewMove>({ kind: "ask" }, { kind: "withdraw" }, { kind: "break" }, { kind: "renew" }) },
  { weight: 1, arbitrary: fc.constantFrom(...QUESTION_TYPES).map((as): InterviewMove => ({ kind: "correct", as })) },
  { weight: 1, arbitrary: fc.constant<InterviewMove>({ kind: "stop" }) },
  { weight: 1, arbitrary: fc.subarray(optionIds).map((chosen): InterviewMove => ({ kind: "plan", chosen })) },
);
const anyMoves = fc.array(anyMove, { maxLength: 60 }).chain((moves) => fc.constantFrom(moves, [GOOD_PLAN, ...moves]));

/** A round of which every move was on offer. */
const anyRound = fc.array(fc.nat(), { minLength: 5, maxLength: 60 }).map((choices) => {
  const moves: InterviewMove[] = [GOOD_PLAN];
  let state = stateOf(SMALL, moves);
  for (const choice of choices) {
    const { moves: offered, standing } = offerOf(SMALL, state);
    const all: InterviewMove[] = [...offered.map(({ id }): InterviewMove => ({ kind: "say", move: id })), ...standing.map((kind): InterviewMove => ({ kind }))];
    const move = all[choice % Math.max(1, all.length)];
    if (!move) break;
    moves.push(move);
    state = step(SMALL, state, move);
  }
  return { moves, state };
});

describe("properties of every round", () => {
  test("IV1 one by one and at once give the same, through JSON too", () => {
    check(
      fc.property(anyMoves, (moves) => {
        let state: InterviewState = openingState(SMALL);
        for (const move of moves) state = JSON.parse(JSON.stringify(step(SMALL, state, move))) as InterviewState;
        expect(state).toEqual(stateOf(SMALL, moves));
      }),
      100,
    );
  });

  test("IV2 an impossible move changes nothing but the count of what was ignored", () => {
    check(
      fc.property(anyMoves, anyMove, (moves, move) => {
        const before = stateOf(SMALL, moves);
        const after = step(SMALL, before, move);
        expect(after.taken).toBe(before.taken + 1);
        if (after.ignored.length > before.ignored.length) expect({ ...after, taken: before.taken, ignored: before.ignored }).toEqual(before);
      }),
    );
  });

  test("IV2 what is on offer is never ignored, and is a move that can be sent", () => {
    check(
      fc.property(anyRound, ({ moves, state }) => {
        expect(state.ignored).toEqual([]);
        for (const move of moves) expect(interviewMoveSchema.safeParse(move).success).toBe(true);
      }),
    );
  });

  test("IV3 gauges stay between 0 and 100, and changes with reasons add up", () => {
    check(
      fc.property(anyMoves, (moves) => {
        const state = stateOf(SMALL, moves);
        const sums = new Map<Meter, number>();
        for (const { meter, by } of [...state.planChanges, ...state.turns.flatMap(({ changes }) => changes)]) sums.set(meter, (sums.get(meter) ?? 0) + by);
        for (const meter of METERS) {
          expect(state.meters[meter]).toBeGreaterThanOrEqual(0);
          expect(state.meters[meter]).toBeLessThanOrEqual(100);
          expect(Number.isInteger(state.meters[meter])).toBe(true);
          if (meter !== "disclosure") expect(state.meters[meter]).toBe(SMALL.meters[meter] + (sums.get(meter) ?? 0));
        }
      }),
    );
  });

  test("IV4 until the end a stop is on offer, and two stops end it", () => {
    check(
      fc.property(anyMoves, (moves) => {
        const state = stateOf(SMALL, [GOOD_PLAN, ...moves]);
        if (state.ended !== null) return;
        expect(offerOf(SMALL, state).standing).toContain("stop");
        expect(stateOf(SMALL, [GOOD_PLAN, ...moves, { kind: "stop" }, { kind: "stop" }]).ended).not.toBeNull();
      }),
    );
  });

  test("IV6 a failed or unfinished round is never passed", () => {
    check(
      fc.property(anyMoves, (moves) => {
        const { passed, score, detail } = outcomeOf(SMALL, moves);
        if (detail.fails.length > 0) expect([passed, score < 0.5, detail.band]).toEqual([false, true, "stop"]);
        if (detail.ended === null) expect(passed).toBe(false);
      }),
    );
  });

  test("IV9 nothing is told twice, and a fact only once its gate is open", () => {
    check(
      fc.property(anyMoves, (moves) => {
        const { told, turns } = stateOf(SMALL, moves);
        expect(new Set(told).size).toBe(told.length);
        expect(turns.flatMap(({ told: own }) => own)).toEqual(told);
      }),
    );
  });

  test("IV10 no event comes twice", () => {
    check(
      fc.property(anyMoves, (moves) => {
        const { happened } = stateOf(SMALL, moves);
        expect(new Set(happened).size).toBe(happened.length);
      }),
    );
  });

  test("IV21 levels are whole from 0 to 4, points their shares, the score between 0 and 1", () => {
    check(
      fc.property(anyMoves, (moves) => {
        const { score, detail } = outcomeOf(SMALL, moves);
        for (const { level, weight, points } of detail.dimensions)
          expect([Number.isInteger(level), level >= 0, level <= 4, points]).toEqual([true, true, true, (level / 4) * weight]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("IV23 a harmful question more never raises the level of questions", () => {
    const level = (moves: readonly InterviewMove[]) => outcomeOf(SMALL, moves).detail.dimensions.find(({ dimension }) => dimension === "questions")?.level ?? 0;
    check(
      fc.property(anyRound, fc.constantFrom("He hit you, right?", "Was it day or night?", "Why did you work there?"), ({ moves, state }, text) => {
        if (state.ended !== null || state.node === "tears") return;
        expect(level([...moves, { kind: "own", text, locale: "en" }, { kind: "ask" }])).toBeLessThanOrEqual(level(moves));
      }),
    );
  });

  test("IV26 every turn is on the timeline, and every harm has a better wording", () => {
    check(
      fc.property(anyMoves, anyMoves, (moves, last) => {
        const { timeline, outcome } = debriefOf(SMALL, moves, last);
        expect(timeline.length).toBe(stateOf(SMALL, moves).turns.length);
        expect(timeline.every(({ verdict, better }) => (verdict === "harm") === (better !== null))).toBe(true);
        expect(outcome).toEqual(outcomeOf(SMALL, moves));
      }),
      150,
    );
  });
});

describe("properties of coding", () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: MAX_OWN_LENGTH }),
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.array(fc.constantFrom(...QUESTIONS), { maxLength: 4 }).map((parts) => parts.join(" ")),
  );

  test("IV18 any text has one type, the same each time and in any case and spacing", () => {
    check(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        const { type } = codeQuestion(text, locale);
        expect(QUESTION_TYPES).toContain(type);
        expect(codeQuestion(text, locale)).toEqual(codeQuestion(text, locale));
        expect(codeQuestion(`  ${text.replace(/ /gu, "  ")} `, locale).type).toBe(type);
      }),
      200,
    );
    for (const text of QUESTIONS) expect(codeQuestion(text.toUpperCase(), "en").type).toBe(codeQuestion(text, "en").type);
  });
});
