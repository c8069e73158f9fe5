import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { generationTaughtBy, JOIN_CODE_ALPHABET, nearestGeneration, newJoinCode, normaliseJoinCode } from "./index";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const CYRILLIC: Readonly<Record<string, string>> = { A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", P: "Р", T: "Т", X: "Х", Y: "У" };
/** Ways to type one character of a code: as it is, small, Cyrillic, with something around it. */
const habit = fc.constantFrom(
  (letter: string) => letter,
  (letter: string) => letter.toLowerCase(),
  (letter: string) => CYRILLIC[letter] ?? letter,
  (letter: string) => (CYRILLIC[letter] ?? letter).toLowerCase(),
  (letter: string) => ` ${letter}`,
  (letter: string) => `${letter}—`,
);

describe("generation", () => {
  test.prop([fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })])("C2 does not depend on the order of trainings", (generations) => {
    const after = (taught: readonly number[]) => taught.reduce<number | null>(nearestGeneration, null);
    expect(after(generations.toReversed())).toBe(after(generations));
    expect(after([...generations, ...generations])).toBe(Math.min(...generations));
  });

  test.prop([fc.nat(20)])("C1 is always one step further than the leader", (generation) => {
    expect(generationTaughtBy({ role: "trainer", generation })).toBe(generation + 1);
  });
});

describe("join code", () => {
  test.prop([bytes])("C3 uses only the alphabet and is its own normal form", (source) => {
    const code = newJoinCode(source);
    expect(code).toMatch(/^.{4}-.{4}$/);
    expect(Array.from(code.replace("-", "")).every((letter) => JOIN_CODE_ALPHABET.includes(letter))).toBe(true);
    expect(normaliseJoinCode(code)).toBe(code);
  });

  test("C3 has no character that another could be taken for", () => {
    expect(Array.from(JOIN_CODE_ALPHABET).filter((letter) => "01OIL".includes(letter))).toEqual([]);
    expect(new Set(JOIN_CODE_ALPHABET).size).toBe(31);
  });

  test.prop([bytes, fc.array(habit, { minLength: 9, maxLength: 9 })])("C4 finds the code whatever the typing habits", (source, habits) => {
    const code = newJoinCode(source);
    const typed = Array.from(code, (letter, index) => habits[index]?.(letter) ?? letter).join("");
    expect(normaliseJoinCode(typed)).toBe(code);
  });

  test.prop([fc.string({ unit: "grapheme" })])("C5 answers with a code or with nothing", (typed) => {
    const code = normaliseJoinCode(typed);
    if (code !== null) expect(normaliseJoinCode(code)).toBe(code);
  });
});
