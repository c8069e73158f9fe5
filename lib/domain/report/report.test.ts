import { describe, expect, test } from "vitest";
import type { EnrolmentFacts, Figures, Group } from "./index";
import { figuresOf, isStuck, meanGain, NO_FIGURES, parseFilters, serialiseFilters, suppressSmallCells } from "./index";

const DAY = 86_400_000;
const enrolment: EnrolmentFacts = { startedAt: null, lastAt: null, completedAt: null, certifiedAt: null, preMillis: null, postMillis: null };
const group = (key: string, figures: Partial<Figures>): Group => ({ key, figures: { ...NO_FIGURES, ...figures } });

describe("figures", () => {
  test("R1 counts what has happened, and a certificate only while it is in force", () => {
    const enrolments = [
      enrolment,
      { ...enrolment, startedAt: 1 },
      { ...enrolment, startedAt: 1, completedAt: 2, certifiedAt: 3 },
      { ...enrolment, startedAt: 1, completedAt: 2, certifiedAt: null },
    ];
    expect(figuresOf(enrolments)).toMatchObject({ enrolled: 4, started: 3, completed: 2, certified: 1 });
  });

  test("R3 leaves out of the gain whoever took only one of the tests", () => {
    const figures = figuresOf([
      { ...enrolment, preMillis: 400, postMillis: 800 },
      { ...enrolment, preMillis: 500, postMillis: 600 },
      { ...enrolment, preMillis: 100, postMillis: null },
      { ...enrolment, preMillis: null, postMillis: 900 },
    ]);
    expect(figures).toMatchObject({ gainOf: 2, gainSumMillis: 500 });
    expect(meanGain(figures)).toBe(0.25);
    expect(meanGain(NO_FIGURES)).toBeNull();
    expect(meanGain({ gainOf: 3, gainSumMillis: -100 })).toBe(-0.033);
  });

  test("R4 counts as stuck after fourteen days without anything, and never before starting or after completing", () => {
    const started = { ...enrolment, startedAt: 0, lastAt: DAY };
    expect(isStuck(started, 15 * DAY - 1)).toBe(false);
    expect(isStuck(started, 15 * DAY)).toBe(true);
    expect(isStuck({ ...started, completedAt: DAY }, 99 * DAY)).toBe(false);
    expect(isStuck(enrolment, 99 * DAY)).toBe(false);
  });
});

describe("small cells", () => {
  test("R6 hides a small group whole, noughts included", () => {
    const report = suppressSmallCells([group("a", { enrolled: 3 }), group("b", { enrolled: 4, started: 4 }), group("c", { enrolled: 40, started: 30 })]);
    expect(report.groups[0]?.figures).toEqual({ enrolled: null, started: null, completed: null, certified: null, gainOf: null, gain: null });
    expect(report.hiddenGroups).toBe(2);
    expect(report.total.enrolled).toBe(47);
  });

  test("R7 hides the next smallest group beside a small one that stands alone", () => {
    const { groups, total, hiddenGroups } = suppressSmallCells([group("a", { enrolled: 3 }), group("b", { enrolled: 12 }), group("c", { enrolled: 40 })]);
    expect(groups.map(({ figures }) => figures.enrolled)).toEqual([null, null, 40]);
    expect(total.enrolled).toBe(55);
    expect(hiddenGroups).toBe(2);
  });

  test("R7 hides a column's next smallest figure although the groups are large", () => {
    const { groups, total } = suppressSmallCells([
      group("a", { enrolled: 20, completed: 2 }),
      group("b", { enrolled: 20, completed: 9 }),
      group("c", { enrolled: 20, completed: 15 }),
      group("d", { enrolled: 20, completed: 0 }),
    ]);
    expect(groups.map(({ figures }) => figures.completed)).toEqual([null, null, 15, 0]);
    expect(groups.map(({ figures }) => figures.enrolled)).toEqual([20, 20, 20, 20]);
    expect(total.completed).toBe(26);
  });

  test("R5 hides the total when it is small itself", () => {
    const { groups, total } = suppressSmallCells([group("a", { enrolled: 9, certified: 3 }), group("b", { enrolled: 9 })]);
    expect(groups.map(({ figures }) => figures.certified)).toEqual([null, 0]);
    expect(total.certified).toBeNull();
    expect(total.enrolled).toBe(18);
  });

  test("R8 hides a gain with the people behind it", () => {
    const { groups, total } = suppressSmallCells([
      group("a", { enrolled: 9, gainOf: 2, gainSumMillis: 400 }),
      group("b", { enrolled: 9, gainOf: 8, gainSumMillis: 800 }),
      group("c", { enrolled: 9, gainOf: 9, gainSumMillis: 1800 }),
    ]);
    expect(groups.map(({ figures }) => figures.gain)).toEqual([null, null, 0.2]);
    expect(total.gain).toBe(0.158);
  });
});

describe("filters", () => {
  const agency = "0198c0de-0000-7000-8000-000000000001";

  test("R10 writes filters in one order", () => {
    const filters = parseFilters(new URLSearchParams(`to=2026-12-31&lane=judge&agency=${agency}&from=2026-01-01`));
    expect(filters.ok && serialiseFilters(filters.value).toString()).toBe(`agency=${agency}&lane=judge&from=2026-01-01&to=2026-12-31`);
  });

  test("R11 ignores what is no filter and what is empty", () => {
    expect(parseFilters(new URLSearchParams("sort=name&region=&lane=other&lane=judge"))).toEqual({ ok: true, value: { lane: "other" } });
  });

  test("R11 names the filter that cannot be", () => {
    const pathsOf = (query: string) => {
      const parsed = parseFilters(new URLSearchParams(query));
      return parsed.ok ? [] : parsed.error.map(({ path }) => path);
    };
    expect(pathsOf("agency=1&lane=king")).toEqual(["agency", "lane"]);
    expect(pathsOf("from=2026-12-31&to=2026-01-01")).toEqual(["to"]);
    expect(pathsOf(`region=${"я".repeat(81)}`)).toEqual(["region"]);
    expect(pathsOf("region=%00")).toEqual(["region"]);
  });
});
