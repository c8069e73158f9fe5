import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { filmScript } from "./film.fixture";
import { outcomeOf, stateOf } from "./outcome";
import type { FilmMove } from "./script";
import { cuesOf, durationOf, sceneAt, startOf } from "./timeline";

const script = filmScript();
const some = (ids: readonly string[]) => fc.constantFrom(...ids, "unknown");
const move: fc.Arbitrary<FilmMove> = fc.oneof(
  fc.record({ answer: some(["which", "all"]), options: fc.array(some(["a", "b", "c", "d"]), { minLength: 1, maxLength: 6 }) }),
  fc.record({ scene: some(["a", "b", "c"]) }),
);
const moves = fc.array(move, { maxLength: 40 });

test.prop([moves])("FM9 any moves give one outcome between nothing and all", (made) => {
  const outcome = outcomeOf(script, made);
  expect(outcome.score).toBeGreaterThanOrEqual(0);
  expect(outcome.score).toBeLessThanOrEqual(1);
  expect(outcomeOf(script, made)).toEqual(outcome);
  expect(outcome.detail.answers.length + outcome.detail.open.length).toBe(script.questions.length);
});

test.prop([moves, moves])("FM7 nothing that comes later changes an answer", (made, later) => {
  const before = stateOf(script, made).answers;
  expect(stateOf(script, [...made, ...later]).answers).toMatchObject(before);
});

test.prop([moves])("FM7 every move counts or is passed over", (made) => {
  const { answers, passedOver } = stateOf(script, made);
  const scenes = made.filter((one) => "scene" in one && one.scene !== "unknown").length;
  expect(Object.keys(answers).length + passedOver.length + scenes).toBe(made.length);
});

test.prop([fc.double({ min: 0, max: 400, noNaN: true })])("FM3 every moment belongs to the scene that has begun last", (seconds) => {
  const start = startOf(script, sceneAt(script, seconds)) ?? -1;
  expect(start).toBeLessThanOrEqual(Math.min(seconds, durationOf(script)));
  for (const { scene, from, until } of cuesOf(script)) if (seconds >= from && seconds < until) expect(sceneAt(script, seconds)).toBe(scene);
});
