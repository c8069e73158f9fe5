import { describe, expect, test } from "vitest";
import { innerVerbIn, rulesOf, verbsIn } from "./index";
import type { WordRule } from "./index";

const keeps = (rule: WordRule, text: string) => rulesOf({ min: 3, max: 200, rules: [rule] }, text).find((one) => one.rule === rule)?.kept;

describe("own words", () => {
  test.each([
    ["each sorts eight facts of a file", "analyse", "sorts"],
    ["is able to list three signs", "remember", "to list"],
    ["replaces three harmful questions", "apply", "replaces"],
    ["каждый задаёт два вопроса о безопасности", "apply", "задает"],
    ["каждый раскладывает восемь фактов", "analyse", "раскладывает"],
    ["сможет перечислить три признака", "remember", "перечислить"],
    ["her gatnaşyjy iki sorag berýär", "apply", "sorag berýär"],
    ["her kim sekiz fakty deňeşdirýär", "analyse", "deňeşdirýär"],
    ["üç alamaty atlandyryp biler", "remember", "atlandyryp"],
  ])("SP8 %s: a verb that can be seen", (text, level, words) => {
    expect(verbsIn(text)).toEqual([{ level, words }]);
    expect(innerVerbIn(text)).toBeNull();
  });

  test.each([
    ["understands the law better", "understands"],
    ["will be aware of trauma", "aware"],
    ["лучше понимает статью", "понимает"],
    ["поймёт значение согласия", "поймет"],
    ["ознакомится с нормами", "ознакомится"],
    ["kanuna gowy düşünýär", "düşünýär"],
    ["kanuny gowy bilýär", "bilýär"],
  ])("SP8 %s: a verb of inner states, and none that can be seen", (text, words) => {
    expect(innerVerbIn(text)).toContain(words);
    expect(verbsIn(text)).toEqual([]);
  });

  test("SP8 a noun is no verb, and explaining is not understanding", () => {
    for (const text of ["a list of questions", "объяснение и сравнение", "разбор перечня", "düşünje"]) expect(verbsIn(text)).toEqual([]);
    expect(verbsIn("düzgüni düşündirýär")).toHaveLength(1);
    expect(innerVerbIn("düzgüni düşündirýär")).toBeNull();
  });

  test("SP9 a measure is a number or a word of number", () => {
    for (const text of ["with 2 errors", "at most one", "не более одной ошибки", "хотя бы раз", "iň köp", "üç sorag"])
      expect(keeps("measure", text)).toBe(true);
    for (const text of ["well enough", "достаточно хорошо", "gowy"]) expect(keeps("measure", text)).toBe(false);
  });

  test("SP9 an open question begins as one and ends with one mark", () => {
    const open = ["Which fact decided it?", "В какой момент она закрылась?", "Что решило?", "Haýsy sorag kömek etdi?", "Size näme kömek etdi?"];
    for (const text of open) expect([text, keeps("open", text), keeps("question", text)]).toEqual([text, true, true]);
    for (const text of ["Is it clear what to do?", "Понятно ли, что делать?", "Разве не так?", "Düşnüklimi?"])
      expect([text, keeps("open", text)]).toEqual([text, false]);
    for (const text of ["Tell us", "What? And why?", "?what"]) expect(keeps("question", text)).toBe(false);
  });

  test("SP9 a time of fourteen days at most is recognised, a longer one is not", () => {
    const soon = ["within 14 days", "in 2 weeks", "on Thursday", "в течение 14 дней", "до пятницы", "через 2 недели", "14 günüň dowamynda", "penşenbe güni"];
    for (const text of soon) expect([text, keeps("fortnight", text)]).toEqual([text, true]);
    const late = [
      "within 30 days",
      "in 3 weeks",
      "next month",
      "on Monday in a month",
      "через 20 дней",
      "в следующем месяце",
      "30 günde",
      "indiki aýda",
      "soon",
    ];
    for (const text of late) expect([text, keeps("fortnight", text)]).toEqual([text, false]);
  });

  test("SP10 words that are not there keep no rule, and length is measured without spaces around", () => {
    expect(rulesOf({ min: 3, max: 5, rules: ["seen"] }, "   ").every(({ kept }) => !kept)).toBe(true);
    expect(rulesOf({ min: 3, max: 5, rules: [] }, "  abcd  ")).toEqual([
      { rule: "min", kept: true },
      { rule: "max", kept: true },
    ]);
    expect(keeps("single", "each writes and compares two")).toBe(false);
    expect(keeps("single", "each writes two")).toBe(true);
  });
});
