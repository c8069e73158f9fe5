import { describe, expect, test } from "vitest";
import { activitiesOf, courseWords } from "./course-words";
import { dayOf, formatDays, quarterOf } from "./dates";
import { isLocalOnly, joinAddress } from "./join-address";
import { firstWrongField, wrongFields } from "./training-fields";
import type { TrainingDraft } from "./training-fields";

const draft: TrainingDraft = {
  title: "Autumn group",
  agencyId: "a",
  startsOn: "2026-12-01",
  endsOn: "2026-12-04",
  place: "Room 2",
  locale: "ru",
  programme: "core",
};

describe("form of a new training", () => {
  test("F1 accepts a whole draft and one of a single day", () => {
    expect(wrongFields(draft)).toEqual({});
    expect(wrongFields({ ...draft, endsOn: draft.startsOn })).toEqual({});
  });

  test("F1 names what is empty, out of order or too long", () => {
    expect(wrongFields({ ...draft, title: "  ", endsOn: "" })).toEqual({ title: "empty", endsOn: "empty" });
    expect(wrongFields({ ...draft, endsOn: "2026-11-30" })).toEqual({ endsOn: "order" });
    expect(wrongFields({ ...draft, endsOn: "2027-12-01" })).toEqual({});
    expect(wrongFields({ ...draft, endsOn: "2027-12-02" })).toEqual({ endsOn: "tooLong" });
  });

  test("F2 goes to the first wrong field", () => {
    expect(firstWrongField({ place: "empty", startsOn: "empty" })).toBe("startsOn");
    expect(firstWrongField({})).toBeUndefined();
  });
});

describe("dates", () => {
  test("D1 writes days as each language does", () => {
    expect(formatDays("en", draft)).toBe("01/12/2026–04/12/2026");
    expect(formatDays("tk", { startsOn: "2026-12-01", endsOn: "2026-12-01" })).toBe("01.12.2026");
    expect(dayOf(Date.parse("2026-11-23T23:59:00Z"))).toBe("2026-11-23");
  });

  test("D2 finds the first and the last day of the quarter", () => {
    expect(["2026-01-31", "2026-06-01", "2026-07-01", "2026-12-31"].map((day) => quarterOf(day).from)).toEqual([
      "2026-01-01",
      "2026-04-01",
      "2026-07-01",
      "2026-10-01",
    ]);
    expect(["2028-02-29", "2026-12-31"].map((day) => quarterOf(day).to)).toEqual(["2028-03-31", "2026-12-31"]);
  });
});

test("J1 gives an address without a language and knows one that leads nowhere else", () => {
  expect(joinAddress("http://192.168.1.5:3000", "ABCD-EFGH")).toBe("http://192.168.1.5:3000/join/ABCD-EFGH");
  expect(["localhost", "127.0.0.1", "[::1]"].every(isLocalOnly)).toBe(true);
  expect(isLocalOnly("192.168.1.5")).toBe(false);
});

test("W1 makes columns in the order of the course", () => {
  const activity = (id: string) => ({ id, slug: id, title: id, minutes: 8, required: true, translation: "reviewed" as const, kind: "lesson" as const });
  const opening = {
    ...activity("pre"),
    kind: "test" as const,
    moment: "before" as const,
    programme: "full",
    questions: 10,
    passMark: 0,
    attempts: 1,
    timeLimitMinutes: 20,
  };
  const words = courseWords({
    id: "tip",
    title: "Course",
    programmes: [
      { id: "full", title: "Full", summary: "All", modules: ["m1", "m2"] },
      { id: "core", title: "Core", summary: "A part", modules: ["m1"] },
    ],
    opening: [opening],
    closing: [],
    modules: [
      { id: "m1", activities: [activity("m1-l1")] },
      { id: "m2", activities: [activity("m2-l1")] },
    ],
  });
  expect(words.activities.map(({ id, module, attempts }) => ({ id, module, attempts }))).toEqual([
    { id: "pre", module: null, attempts: 1 },
    { id: "m1-l1", module: 1, attempts: null },
    { id: "m2-l1", module: 2, attempts: null },
  ]);
  const columns = (programme: string, touched: string[] = []) =>
    activitiesOf([words], { courseId: "tip", programme }, new Set(touched)).map(({ id, required }) => [id, required]);
  expect(columns("full")).toEqual([
    ["pre", true],
    ["m1-l1", true],
    ["m2-l1", true],
  ]);
  expect(columns("core")).toEqual([["m1-l1", true]]);
  expect(columns("core", ["m2-l1"])).toEqual([
    ["m1-l1", true],
    ["m2-l1", false],
  ]);
  expect(activitiesOf([words], { courseId: "other", programme: "full" }, new Set())).toEqual([]);
});
