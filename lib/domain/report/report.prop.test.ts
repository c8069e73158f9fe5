import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { ROLE_LANES } from "@/lib/domain/catalogue";
import type { AgencyId, TrainingId } from "@/lib/kernel/ids";
import type { EnrolmentFacts, Group, ReportFilters, ShownReport } from "./index";
import { addFigures, COUNTS, figuresOf, meanGain, NO_FIGURES, parseFilters, serialiseFilters, SMALLEST_CELL, suppressSmallCells } from "./index";

const instant = fc.option(fc.nat(1000));
const millis = fc.option(fc.integer({ min: 0, max: 1000 }));
const enrolment: fc.Arbitrary<EnrolmentFacts> = fc.record({
  startedAt: instant,
  lastAt: instant,
  completedAt: instant,
  certifiedAt: instant,
  preMillis: millis,
  postMillis: millis,
});
const enrolments = fc.array(enrolment, { maxLength: 20 });

/** Mostly small groups, since they are the ones that matter. */
const group = fc
  .record({ enrolled: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 })), shares: fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }) })
  .map(({ enrolled, shares: [started = 0, completed = 0, certified = 0, gainOf = 0] }) => {
    const upTo = (share: number) => Math.min(share, enrolled);
    return {
      enrolled,
      started: upTo(started),
      completed: upTo(completed),
      certified: upTo(certified),
      gainOf: upTo(gainOf),
      gainSumMillis: upTo(gainOf) * 100,
    };
  });
const groups: fc.Arbitrary<Group[]> = fc.array(group, { maxLength: 8 }).map((all) => all.map((figures, index) => ({ key: `g${index}`, figures })));

describe("figures", () => {
  test.prop([enrolments, enrolments])("R2 adds up over groups without common members", (some, others) => {
    expect(figuresOf([...some, ...others])).toEqual(addFigures(figuresOf(some), figuresOf(others)));
  });

  test.prop([enrolments])("R3 keeps the mean gain between the smallest and the largest gain", (all) => {
    const gains = all.flatMap(({ preMillis, postMillis }) => (preMillis === null || postMillis === null ? [] : [postMillis - preMillis]));
    const mean = meanGain(figuresOf(all));
    expect(mean === null).toBe(gains.length === 0);
    if (mean === null) return;
    expect(mean * 1000).toBeGreaterThanOrEqual(Math.min(...gains) - 1);
    expect(mean * 1000).toBeLessThanOrEqual(Math.max(...gains) + 1);
  });
});

describe("small cells", () => {
  const shownFigures = ({ groups: rows, total }: ShownReport) => [...rows.map(({ figures }) => figures), total];

  test.prop([groups])("R5 shows no figure from 1 to 4", (rows) => {
    for (const figures of shownFigures(suppressSmallCells(rows))) {
      for (const count of COUNTS) {
        const people = figures[count];
        if (people !== null && people > 0) expect(people).toBeGreaterThanOrEqual(SMALLEST_CELL);
      }
    }
  });

  test.prop([groups])("R6 shows nothing of a small group", (rows) => {
    const report = suppressSmallCells(rows);
    for (const [index, { figures }] of rows.entries()) {
      const isSmall = figures.enrolled > 0 && figures.enrolled < SMALLEST_CELL;
      if (isSmall) expect(Object.values(report.groups[index]?.figures ?? {}).every((value) => value === null)).toBe(true);
    }
  });

  test.prop([groups])("R7 leaves several groups and enough people in total less shown", (rows) => {
    const report = suppressSmallCells(rows);
    for (const count of COUNTS) {
      const total = report.total[count];
      const shown = report.groups.flatMap(({ figures }) => (figures[count] === null ? [] : [figures[count]]));
      const hidden = report.groups.length - shown.length;
      if (total === null || hidden === 0) continue;
      expect(hidden).toBeGreaterThan(1);
      expect(total - shown.reduce((sum, people) => sum + people, 0)).toBeGreaterThanOrEqual(SMALLEST_CELL);
    }
  });

  test.prop([groups])("R8 shows a gain only with the number of people behind it", (rows) => {
    for (const figures of shownFigures(suppressSmallCells(rows))) if (figures.gain !== null) expect(figures.gainOf).not.toBeNull();
  });

  test.prop([groups])("R9 shows true figures, and all of them where none is small", (rows) => {
    const report = suppressSmallCells(rows);
    const total = rows.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES);
    const truth = [...rows.map(({ figures }) => figures), total];
    for (const [index, figures] of shownFigures(report).entries()) {
      for (const count of COUNTS) if (figures[count] !== null) expect(figures[count]).toBe(truth[index]?.[count]);
    }
    const anySmall = rows.some(({ figures }) => COUNTS.some((count) => figures[count] > 0 && figures[count] < SMALLEST_CELL));
    if (!anySmall) expect(shownFigures(report).every((figures) => COUNTS.every((count) => figures[count] !== null))).toBe(true);
  });
});

describe("filters", () => {
  const uuid = fc.uuid({ version: 7 });
  const day = fc
    .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2039-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const period = fc.tuple(day, day).map((days) => days.toSorted());
  const filters: fc.Arbitrary<ReportFilters> = fc
    .record(
      {
        course: fc.constant("tip"),
        agency: uuid.map((id) => id as AgencyId),
        region: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => text.length <= 80 && text.isWellFormed() && !text.includes("\0")),
        lane: fc.constantFrom(...ROLE_LANES, "other" as const),
        training: uuid.map((id) => id as TrainingId),
        period,
      },
      { requiredKeys: [] },
    )
    .map(({ period: days, ...rest }) => (days === undefined ? rest : { ...rest, from: days[0], to: days[1] }));

  test.prop([filters])("R10 survives the way through an address", (given) => {
    const address = new URLSearchParams(serialiseFilters(given).toString());
    expect(parseFilters(address)).toEqual({ ok: true, value: given });
  });

  test.prop([fc.string(), fc.string({ unit: "binary" })])("R11 answers any address with filters or with the names of wrong ones", (query, value) => {
    const address = new URLSearchParams(query);
    address.set("region", value);
    const parsed = parseFilters(address);
    if (!parsed.ok) for (const { path } of parsed.error) expect(["course", "agency", "region", "lane", "training", "from", "to"]).toContain(path);
  });
});
