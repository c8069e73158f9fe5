import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import { checkKey, checkResponse, gradeAttempt, gradeItem } from "./index";

interface Exercise {
  readonly item: Item;
  readonly key: ItemKey;
  /** The key, spoken as a learner would. */
  readonly perfect: ItemResponse;
  readonly response: ItemResponse;
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g"];
const parts = fc.integer({ min: 3, max: LETTERS.length }).map((size) => LETTERS.slice(0, size));
const common = fc.record({
  id: fc.integer({ min: 1, max: 99 }).map((number) => `m2-q${number}`),
  points: fc.integer({ min: 1, max: 10 }),
  objective: fc.constant("m2-o1"),
});

function arranged(ids: readonly string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...ids], { minLength: ids.length });
}

function assigned(targets: readonly string[], answers: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const answer = fc.constantFrom(...answers);
  return fc
    .array(answer, { minLength: targets.length, maxLength: targets.length })
    .map((given) => Object.fromEntries(given.flatMap((said, index) => targets.slice(index, index + 1).map((target) => [target, said]))));
}

function partlyAssigned(targets: readonly string[], answers: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc.subarray([...targets]).chain((some) => assigned(some, answers));
}

const single = fc.tuple(common, parts).chain(([base, options]) =>
  fc.tuple(fc.constantFrom(...options), fc.constantFrom(...options)).map(([right, said]): Exercise => ({
    item: { ...base, kind: "single", options },
    key: { choice: right },
    perfect: { choice: right },
    response: { choice: said },
  })),
);
const multiple = fc.tuple(common, parts).chain(([base, options]) =>
  fc.tuple(fc.subarray(options, { minLength: 1 }), fc.shuffledSubarray(options)).map(([right, said]): Exercise => ({
    item: { ...base, kind: "multiple", options },
    key: { choices: right },
    perfect: { choices: right },
    response: { choices: said },
  })),
);
const highlight = fc.tuple(common, parts).chain(([base, spans]) =>
  fc.tuple(fc.subarray(spans, { minLength: 1 }), fc.shuffledSubarray(spans)).map(([right, said]): Exercise => ({
    item: { ...base, kind: "highlight", spans },
    key: { spans: right },
    perfect: { spans: right },
    response: { spans: said },
  })),
);
const order = fc.tuple(common, parts).chain(([base, entries]) =>
  fc.tuple(arranged(entries), arranged(entries)).map(([right, said]): Exercise => ({
    item: { ...base, kind: "order", entries },
    key: { order: right },
    perfect: { order: right },
    response: { order: said },
  })),
);
const match = fc.tuple(common, parts, parts).chain(([base, left, right]) =>
  fc.tuple(assigned(left, right), partlyAssigned(left, right)).map(([key, said]): Exercise => ({
    item: { ...base, kind: "match", left, right },
    key: { pairs: key },
    perfect: { pairs: key },
    response: { pairs: said },
  })),
);
const grid = fc.tuple(common, parts, parts).chain(([base, rows, columns]) =>
  fc.tuple(assigned(rows, columns), partlyAssigned(rows, columns)).map(([key, said]): Exercise => ({
    item: { ...base, kind: "grid", rows, columns },
    key: { rows: key },
    perfect: { rows: key },
    response: { rows: said },
  })),
);
const cloze = fc.tuple(common, parts, parts).chain(([base, gaps, choices]) =>
  fc.tuple(assigned(gaps, choices), partlyAssigned(gaps, choices)).map(([key, said]): Exercise => ({
    item: { ...base, kind: "cloze", gaps: gaps.map((id) => ({ id, choices })) },
    key: { gaps: key },
    perfect: { gaps: key },
    response: { gaps: said },
  })),
);
const short = fc
  .tuple(common, fc.constantFrom("recruitment", "вербовка", "ýalan"), fc.constantFrom("Recruitment", "", "other"))
  .map(([base, word, said]): Exercise => ({
    item: { ...base, kind: "short", maxLength: 40 },
    key: { accept: [word] },
    perfect: { text: ` ${word.toUpperCase()}. ` },
    response: { text: said },
  }));
const exercise: fc.Arbitrary<Exercise> = fc.oneof(single, multiple, match, order, cloze, grid, short, highlight);

/** The same answer said twice over, backwards, and with parts nobody offered. */
function padded(response: ItemResponse): ItemResponse {
  if ("choices" in response) return { choices: [...response.choices, ...response.choices.toReversed(), "zz"] };
  if ("spans" in response) return { spans: [...response.spans, ...response.spans.toReversed(), "zz"] };
  if ("order" in response) return { order: [...response.order, "zz", ...response.order.toReversed()] };
  if ("pairs" in response) return { pairs: { zz: "a", ...response.pairs } };
  if ("gaps" in response) return { gaps: { zz: "a", ...response.gaps } };
  if ("rows" in response) return { rows: { zz: "a", ...response.rows } };
  return response;
}

describe("one item", () => {
  test.prop([exercise])("G1 accepts every response the item allows, and G6 every key it allows", ({ item, key, response, perfect }) => {
    expect(checkResponse(item, response)).toEqual({ ok: true, value: response });
    expect(checkResponse(item, perfect).ok).toBe(true);
    expect(checkKey(item, key).ok).toBe(true);
  });

  test.prop([exercise])("G7 gives a repeated, reordered or padded answer exactly what the plain one gets", ({ item, key, response }) => {
    expect(gradeItem(item, key, padded(response))).toEqual(gradeItem(item, key, response));
  });

  test.prop([exercise])("G8 keeps the mark whole, within 0 and the maximum, and at the maximum only when correct", ({ item, key, response }) => {
    const grade = gradeItem(item, key, response);
    expect(Number.isInteger(grade.hundredths)).toBe(true);
    expect(grade.hundredths).toBeGreaterThanOrEqual(0);
    expect(grade.hundredths).toBeLessThanOrEqual(grade.maxHundredths);
    expect(grade.hundredths === grade.maxHundredths).toBe(grade.correct);
  });

  test.prop([exercise])("G9 gives the key everything and silence nothing", ({ item, key, perfect }) => {
    const full = gradeItem(item, key, perfect);
    expect(full).toMatchObject({ hundredths: full.maxHundredths, correct: true });
    expect(gradeItem(item, key, null)).toMatchObject({ hundredths: 0, correct: false });
  });

  test.prop([exercise, exercise])("G9 gives nothing for a response of another kind", (one, other) => {
    fc.pre(!checkResponse(one.item, other.response).ok && Object.keys(one.key)[0] !== Object.keys(other.key)[0]);
    expect(gradeItem(one.item, one.key, other.response).hundredths).toBe(0);
  });

  test.prop([order])("G13 never charges more than one share for moving one entry", ({ item, key, perfect }) => {
    if (!("order" in perfect)) return;
    const [first = "", ...rest] = perfect.order;
    for (let position = 1; position <= rest.length; position += 1) {
      const moved = gradeItem(item, key, { order: rest.toSpliced(position, 0, first) });
      expect(moved.hundredths).toBe(Math.floor((moved.maxHundredths * (rest.length - 1)) / rest.length));
    }
  });

  test.prop([exercise])("G15 marks only parts of the item, and none wrong or missed when correct", ({ item, key, perfect, response }) => {
    const marks = gradeItem(item, key, response).parts;
    expect(Object.keys(marks).every((part) => LETTERS.includes(part))).toBe(true);
    expect(Object.values(gradeItem(item, key, perfect).parts).every((mark) => mark === "right")).toBe(true);
  });
});

describe("an attempt", () => {
  const attempt = fc.uniqueArray(exercise, { selector: ({ item }) => item.id, minLength: 1, maxLength: 8 });
  const passMark = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

  function gather(exercises: readonly Exercise[], said: (exercise: Exercise) => ItemResponse) {
    return {
      items: exercises.map(({ item }) => item),
      keys: Object.fromEntries(exercises.map(({ item, key }) => [item.id, key])),
      responses: Object.fromEntries(exercises.map((each) => [each.item.id, said(each)])),
    };
  }

  test.prop([attempt, passMark])("G18 scores between 0 and 1 and passes exactly from the mark on", (exercises, mark) => {
    const grade = gradeAttempt({ ...gather(exercises, ({ response }) => response), passMark: mark });
    expect(grade.score).toBeGreaterThanOrEqual(0);
    expect(grade.score).toBeLessThanOrEqual(1);
    expect(grade.passed).toBe(grade.score >= mark);
  });

  test.prop([attempt, passMark])("G18 scores a faultless attempt 1 and an empty one 0", (exercises, mark) => {
    expect(gradeAttempt({ ...gather(exercises, ({ perfect }) => perfect), passMark: mark })).toMatchObject({ score: 1, passed: true });
    expect(gradeAttempt({ ...gather(exercises, ({ perfect }) => perfect), responses: {}, passMark: mark }).score).toBe(0);
  });

  test.prop([attempt])("G17 does not depend on the order of the items", (exercises) => {
    const forwards = gradeAttempt({ ...gather(exercises, ({ response }) => response), passMark: 0.7 });
    const backwards = gradeAttempt({ ...gather(exercises.toReversed(), ({ response }) => response), passMark: 0.7 });
    expect(backwards).toEqual(forwards);
  });
});
