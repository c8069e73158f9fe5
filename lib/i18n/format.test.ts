import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as example } from "vitest";
import {
  comparer,
  formatDate,
  formatDateShort,
  formatDateTime,
  formatList,
  formatMinutes,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
  formatWeekday,
  pluralCategory,
} from "./format";
import { inLocale, localePath } from "./languages";

const UTC = "UTC";
const instants = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map(Number);
const tk = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("tk", { ...options, timeZone: UTC });

describe("Turkmen against CLDR", () => {
  test.prop([instants])("I6 dates, months, weekdays and times", (instant) => {
    expect(formatDate("tk", instant, UTC)).toBe(tk({ dateStyle: "long" }).format(instant));
    expect(formatDateShort("tk", instant, UTC)).toBe(tk({ day: "2-digit", month: "2-digit", year: "numeric" }).format(instant));
    expect(formatMonth("tk", instant, UTC)).toBe(tk({ month: "long", year: "numeric" }).format(instant));
    expect(formatWeekday("tk", instant, UTC)).toBe(tk({ weekday: "long" }).format(instant));
    expect(formatTime("tk", instant, UTC)).toBe(tk({ timeStyle: "short" }).format(instant));
  });

  test.prop([fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 })])("I7 numbers", (value, digits) => {
    expect(formatNumber("tk", value, digits)).toBe(new Intl.NumberFormat("tk", { maximumFractionDigits: digits }).format(value));
  });

  test.prop([fc.double({ min: 0, max: 20, noNaN: true })])("I7 percentages", (ratio) => {
    expect(formatPercent("tk", ratio)).toBe(new Intl.NumberFormat("tk", { style: "percent" }).format(ratio));
  });

  test.prop([fc.array(fc.string({ minLength: 1 }), { maxLength: 5 })])("I8 lists", (items) => {
    expect(formatList("tk", items)).toBe(new Intl.ListFormat("tk").format(items));
  });

  const letters = fc.constantFrom(..."abcçdeäfghijžklmnňoöpqrsştuüvwxyýz".split(""));
  test.prop([
    fc.array(
      fc.array(letters, { minLength: 1, maxLength: 6 }).map((word) => word.join("")),
      { maxLength: 20 },
    ),
  ])("I8 sorting", (words) => {
    expect(words.toSorted(comparer("tk"))).toEqual(words.toSorted(new Intl.Collator("tk").compare));
  });
});

describe("the other languages", () => {
  const instant = Date.UTC(2026, 10, 23, 10, 42);
  example("I9 English and Russian dates and numbers", () => {
    expect(formatDate("en", instant, UTC)).toBe("23 November 2026");
    expect(formatDate("ru", instant, UTC)).toBe("23 ноября 2026 г.");
    expect(formatDateTime("ru", instant, UTC)).toBe("23.11.2026, 10:42");
    expect(formatDateTime("en", instant, "Asia/Ashgabat")).toBe("23/11/2026, 15:42");
    expect(formatNumber("en", 1234.56, 1)).toBe("1,234.6");
    expect(formatNumber("ru", 12345)).toBe("12\u00a0345");
    expect(formatPercent("ru", 0.456)).toBe("46\u00a0%");
    expect(formatList("ru", ["а", "б", "в"])).toBe("а, б и в");
    expect(formatMonth("en", instant, UTC)).toBe("November 2026");
    expect(formatWeekday("ru", instant, UTC)).toBe("понедельник");
    expect(pluralCategory("ru", 2)).toBe("few");
  });
  example("I9 lengths in minutes", () => {
    expect(formatMinutes("en", 8)).toBe("8\u00a0min");
    expect(formatMinutes("en", 0)).toBe("0\u00a0min");
    expect(formatMinutes("ru", 80)).toBe("1\u00a0ч\u00a020\u00a0мин");
    expect(formatMinutes("tk", 120)).toBe("2\u00a0sag");
  });
  example("I9 Russian and English sort by their own alphabets", () => {
    expect(["ёж", "еда", "жук"].toSorted(comparer("ru"))).toEqual(["еда", "ёж", "жук"]);
    expect(["b", "A", "c"].toSorted(comparer("en"))).toEqual(["A", "b", "c"]);
  });
  example("I10 a path changes its language and nothing else", () => {
    expect(inLocale("/en/courses/tip/m2", "tk")).toBe("/tk/courses/tip/m2");
    expect(inLocale("/en", "ru")).toBe("/ru");
    expect(localePath("ru", "/glossary")).toBe("/ru/glossary");
  });
});
