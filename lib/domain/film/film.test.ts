import { expect, test } from "vitest";
import { checkFilm } from "./check";
import { filmScript, filmWords, inAllLanguages } from "./film.fixture";
import { outcomeOf, stateOf, worthOf } from "./outcome";
import { filmMoveSchema } from "./script";
import type { FilmScript, Scene } from "./script";
import { cuesOf, durationOf, pauseBetween, pausesOf, sceneAt, startOf, webVtt } from "./timeline";

const script = filmScript();
const words = inAllLanguages(filmWords(script));
const messages = (of: FilmScript, said = words) => checkFilm(of, said).map(({ message }) => message);
const withScene = (change: Partial<Scene>) => filmScript({ scenes: script.scenes.map((scene, index) => (index === 0 ? { ...scene, ...change } : scene)) });

test("FM1 a sound film has no findings", () => {
  expect(checkFilm(script, words)).toEqual([]);
});

test("FM1 length, ids, stills and captions are checked", () => {
  expect(messages(withScene({ seconds: 12, still: 2 }))).toEqual(["the film lasts 212 seconds, not 240 to 360"]);
  expect(messages(filmScript({ scenes: script.scenes.slice(0, 4) }))[0]).toContain("200 seconds");
  expect(messages(withScene({ id: "b" }))).toContain("scene b occurs twice");
  expect(messages(withScene({ still: 51 }))).toContain("the still lies after the end of the scene");
  const overlapping = withScene({
    cues: [
      { id: "a-one", at: 1, until: 5 },
      { id: "a-two", at: 4, until: 8 },
    ],
  });
  expect(messages(overlapping)[0]).toMatch(/^a-two is too short/);
  expect(
    messages(
      withScene({
        cues: [
          { id: "a-one", at: 1, until: 5 },
          { id: "a-two", at: 48, until: 52 },
        ],
      }),
    )[0],
  ).toMatch(/^a-two is too short/);
});

test("FM1 a question stands in its scene, offers what is right, and something that is not", () => {
  const [which, all] = script.questions;
  if (!which || !all) throw new Error("the fixture has two questions");
  const asked = (change: Partial<typeof which>) => messages(filmScript({ questions: [{ ...which, ...change }, all] }));
  expect(asked({ scene: "nowhere" })).toContain("which stands outside its scene");
  expect(asked({ at: 51 })).toContain("which stands outside its scene");
  expect(asked({ right: ["z"] })[0]).toContain("a right one that is not offered");
  expect(asked({ right: ["a", "b"] })).toContain("which asks for one and takes several");
  expect(asked({ kind: "multiple", right: ["a", "b", "c"] })).toContain("which has nothing wrong to choose");
});

test("FM2 nothing is without words in any language, and no words without their thing", () => {
  const { en, ru } = words;
  expect(checkFilm(script, { en, ru })).toEqual([{ at: [], message: "there are no words in tk" }]);
  const missing = filmWords(script, { cues: { ...en.cues, extra: "More" }, scenes: {} });
  expect(checkFilm(script, { ...words, ru: missing })).toContainEqual({ at: ["scenes"], locale: "ru", message: "a has no words" });
  expect(checkFilm(script, { ...words, ru: missing })).toContainEqual({ at: ["cues", "extra"], locale: "ru", message: "extra is not in the script" });
});

test("FM2 a caption can be read in its time", () => {
  const said = (text: string) => messages(script, { ...words, ru: filmWords(script, { cues: { ...words.ru.cues, "a-one": text } }) });
  expect(said("x".repeat(80))).toEqual([]);
  expect(said("x".repeat(81))).toEqual(["20 characters a second are read by nobody"]);
  expect(said("x".repeat(126))).toEqual(["126 characters are more than two lines hold"]);
});

test("FM3 scenes follow each other without a gap", () => {
  expect(durationOf(script)).toBe(250);
  expect(startOf(script, "c")).toBe(100);
  expect(startOf(script, "z")).toBeUndefined();
  expect([0, 49.9, 50, 249, 999].map((seconds) => sceneAt(script, seconds))).toEqual(["a", "a", "b", "e", "e"]);
  expect(cuesOf(script)[2]).toEqual({ id: "b-one", scene: "b", from: 51, until: 55 });
});

test("FM4 playing pauses at the first open question it runs past", () => {
  const pauses = pausesOf(script);
  expect(pauses.map(({ at }) => at)).toEqual([90, 199]);
  expect(pauseBetween(pauses, 89.8, 90.1, new Set())?.question.id).toBe("which");
  expect(pauseBetween(pauses, 89.8, 90.1, new Set(["which"]))).toBeUndefined();
  expect(pauseBetween(pauses, 90, 90.3, new Set())).toBeUndefined();
  expect(pauseBetween(pauses, 80, 230, new Set())?.question.id).toBe("which");
});

test("FM5 captions are WebVTT", () => {
  const vtt = webVtt(script, { cues: { "a-one": "He said <1 & left", "b-two": "Later" } });
  expect(vtt).toBe("WEBVTT\n\na-one\n00:00:01.000 --> 00:00:05.000\nHe said &lt;1 &amp; left\n\nb-two\n00:00:56.000 --> 00:01:00.000\nLater\n");
});

test("FM6 several right options are worth right picks less wrong ones", () => {
  const right = ["a", "c", "d"];
  expect([["a", "c", "d"], ["a", "c"], ["a", "b"], ["b"], ["a", "b", "c", "d"]].map((options) => worthOf({ right }, options))).toEqual([1000, 666, 0, 0, 666]);
});

test("FM7 the first possible answer stands, the rest is passed over", () => {
  const state = stateOf(script, [
    { answer: "which", options: ["a", "b"] },
    { answer: "which", options: ["z"] },
    { answer: "nothing", options: ["a"] },
    { answer: "all", options: ["a", "a"] },
    { answer: "which", options: ["b"] },
    { answer: "which", options: ["a"] },
    { scene: "z" },
  ]);
  expect(state.answers).toEqual({ which: { question: "which", options: ["b"], thousandths: 1000 } });
  expect(state.passedOver).toEqual([0, 1, 2, 3, 5, 6]);
});

test("FM8 one goes on at the scene last come to", () => {
  expect(stateOf(script, []).scene).toBeNull();
  expect(stateOf(script, [{ scene: "b" }, { scene: "d" }, { scene: "z" }]).scene).toBe("d");
});

test("FM9 the score is the mean over all questions, and passing wants every answer", () => {
  const half = outcomeOf(script, [{ answer: "which", options: ["b"] }]);
  expect(half).toMatchObject({ score: 0.5, passed: false, detail: { open: ["all"] } });
  expect(
    outcomeOf(script, [
      { answer: "which", options: ["b"] },
      { answer: "all", options: ["a"] },
    ]),
  ).toMatchObject({ score: 0.75, passed: true });
  expect(outcomeOf(script, [])).toMatchObject({ score: 0, passed: false });
});

test("FM9 a move is an answer or a scene and nothing else", () => {
  expect(filmMoveSchema.safeParse({ answer: "which", options: ["a"] }).success).toBe(true);
  expect(filmMoveSchema.safeParse({ scene: "a" }).success).toBe(true);
  for (const move of [{}, { answer: "which" }, { scene: "a", answer: "which", options: ["a"] }, { answer: "which", options: [] }]) {
    expect(filmMoveSchema.safeParse(move).success).toBe(false);
  }
});
