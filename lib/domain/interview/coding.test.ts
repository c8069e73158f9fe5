import type { Locale } from "@/lib/kernel/locale";
import { describe, expect, test } from "vitest";
import { CODING_RULES, codeQuestion } from "./coding";
import { RECOMMENDED_TYPES } from "./kinds";
import type { QuestionType } from "./kinds";
import { LEXICON } from "./lexicon";
import { matcher, prepared } from "./phrase";
import { ENGLISH_QUESTIONS } from "./questions-en.fixture";
import { RUSSIAN_QUESTIONS } from "./questions-ru.fixture";
import { TURKMEN_QUESTIONS } from "./questions-tk.fixture";
import { UNSEEN_QUESTIONS } from "./questions-unseen.fixture";

type Labelled = readonly (readonly [QuestionType, string])[];
const LABELLED: readonly (readonly [Locale, Labelled])[] = [
  ["en", ENGLISH_QUESTIONS],
  ["ru", RUSSIAN_QUESTIONS],
  ["tk", TURKMEN_QUESTIONS],
];
const UNSEEN = (["en", "ru", "tk"] as const).map((locale) => [locale, UNSEEN_QUESTIONS[locale]] as const);
const FLOOR = 0.95;
/** Measured when the second set was written: en 34, ru 34, tk 35 of 37. Idiom nobody foresaw is met less well: about seven in ten. */
const UNSEEN_FLOOR = 0.8;
const GRAVE: ReadonlySet<QuestionType> = new Set(["threat", "blame", "leading"]);

const wrong = (locale: Locale, questions: Labelled) =>
  questions.filter(([type, text]) => codeQuestion(text, locale).type !== type).map(([type, text]) => `${type}: ${text} → ${codeQuestion(text, locale).type}`);

describe("coding of questions", () => {
  test.each(LABELLED)("IV19 %s: enough labelled questions of every type, coded as labelled", (locale, questions) => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(([type]) => type)).size).toBe(9);
    const misses = wrong(locale, questions);
    expect(1 - misses.length / questions.length, misses.join("\n")).toBeGreaterThanOrEqual(FLOOR);
  });

  test.each(UNSEEN)("IV19 %s: questions the lists were not written for", (locale, questions) => {
    const misses = wrong(locale, questions);
    expect(1 - misses.length / questions.length, misses.join("\n")).toBeGreaterThanOrEqual(UNSEEN_FLOOR);
  });

  test.each(LABELLED)("IV19 %s: nothing grave is coded as recommended", (locale, questions) => {
    const grave = questions.filter(([type, text]) => GRAVE.has(type) && RECOMMENDED_TYPES.has(codeQuestion(text, locale).type));
    expect(grave).toEqual([]);
  });

  test.each(LABELLED)("IV18 %s: what fired names its words, and the first rule decides", (locale, questions) => {
    for (const [, text] of questions) {
      const { type, fired } = codeQuestion(text, locale);
      expect(fired[0]?.type ?? "yesno").toBe(type);
      const order = fired.map(({ rule }) => CODING_RULES.findIndex(({ id }) => id === rule));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      for (const { rule, words } of fired) expect(rule === "two-marks" || prepared(text).includes(words), `${rule}: ${words}`).toBe(true);
    }
  });
});

describe("phrases", () => {
  test.each([
    ["a word", "run", "did you run away", "run"],
    ["a beginning", "traffick*", "were you trafficked", "trafficked"],
    ["an ending", "*my $", "ol aldymy?", "aldymy"],
    ["either of two", "(red|blue) car", "the blue car", "blue car"],
    ["with or without", "the (old )?car", "the old car", "the old car"],
    ["a gap", "why ~ you", "why on earth did you", "why on earth did you"],
    ["any one word", "why _ you", "why did you", "why did you"],
    ["the beginning of a sentence", "^ why", "He left. Why?", "why"],
    ["marks kept apart", "who , when", "Who, when?", "who , when"],
    ["ё as е", "вернемся", "Вернёмся", "вернемся"],
  ])("IV20 match %s", (_, phrase, text, words) => {
    expect(matcher(phrase)(prepared(text))).toBe(words);
  });

  test.each([
    ["inside another word", "run", "a brunt"],
    ["over the end of a sentence", "why ~ you", "why. And what did you do"],
    ["in the middle of a sentence", "^ why", "that is why"],
    ["before more words", "*my $", "ol aldymy diýdi"],
  ])("IV20 do not match %s", (_, phrase, text) => {
    expect(matcher(phrase)(prepared(text))).toBeNull();
  });

  test("IV20 every phrase of the lists can be read, and every rule but counting has some", () => {
    for (const lists of Object.values(LEXICON)) {
      for (const phrases of Object.values(lists)) {
        expect(phrases.length).toBeGreaterThan(0);
        for (const phrase of phrases) expect(() => matcher(phrase), phrase).not.toThrow();
      }
    }
    const rules = CODING_RULES.map(({ id }) => id).filter((id) => id !== "two-marks");
    expect(Object.keys(LEXICON.en).toSorted()).toEqual(rules.toSorted());
  });
});
