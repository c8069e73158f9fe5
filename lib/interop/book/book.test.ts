import type { LessonInline } from "@/lib/domain/catalogue";
import { describe, expect, test } from "vitest";
import { bookInput, CANARY, FIXTURE_CASE, lessonWith } from "./book.fixture";
import { columnWidths } from "./columns";
import { buildHandbook } from "./handbook";
import { lineOf, wordsOf } from "./inline";
import { Ledger } from "./ledger";
import { buildTrainersManual } from "./manual";
import { allBlocks, allIds, allInlines } from "./walk-book.fixture";

describe("handbook", () => {
  const handbook = buildHandbook(bookInput());

  test("BK1 no key, no reason and no session note", () => {
    const { lessons, ...input } = bookInput();
    expect(JSON.stringify([...lessons.values()])).toContain(CANARY);
    expect(JSON.stringify(buildHandbook({ ...input, lessons }))).not.toContain(CANARY);
    expect(allBlocks(handbook).some((block) => block.type === "passage" && block.tone === "answer")).toBe(false);
  });

  test("BK2 lessons, cases and sources are all there", () => {
    const ids = allIds(handbook);
    expect(ids).toEqual(expect.arrayContaining(["m1-l1", "m1-l2", `case-${FIXTURE_CASE.id}`, "source-S1", "source-S2"]));
    expect(JSON.stringify(handbook)).toContain("He took my passport. I left.");
  });

  test("BK9 the glossary knows where a term is used, the lists what is cited", () => {
    const glossary = allBlocks(handbook).find((block) => block.type === "glossary");
    expect(glossary?.type === "glossary" && glossary.terms[0]?.usedIn).toEqual([
      { to: "m1-l1", label: "1.1 Plain words" },
      { to: "m1-l2", label: "1.2 More words" },
    ]);
    expect(allIds(handbook)).toEqual(expect.arrayContaining(["law-palermo--3a", "source-S3"]));
    expect(allIds(handbook)).not.toContain("source-S4");
  });

  test("BK14 the edition says how far each law was read, from when it applies, and under which licence the book stands", () => {
    const reference = JSON.stringify(handbook.parts.find(({ id }) => id === "reference"));
    expect(reference).toContain("from 28 March 2005 to 2016 (not verified); text of 2018");
    expect(reference).toContain("0 of 1");
    expect(reference).toContain("Version 0123456789abcdef, 23 November 2026");
    expect(reference).toContain("https://creativecommons.org/licenses/by/4.0/");
  });

  test("BK6 a pending text keeps its own language and says so", () => {
    const russian = { ...lessonWith("Слова"), textLocale: "ru" as const, translation: "pending" as const };
    const book = buildHandbook(bookInput([russian]));
    const chapter = book.parts.flatMap(({ chapters }) => chapters).find(({ id }) => id === "m1-l1");
    expect(chapter?.marks).toEqual(["Translation pending, shown in Russian"]);
    expect(chapter?.blocks).toEqual([expect.objectContaining({ type: "foreign", lang: "ru" })]);
  });
});

describe("trainer's manual", () => {
  const manual = buildTrainersManual(bookInput());
  const partOf = (id: string) => JSON.stringify(manual.parts.find((part) => part.id === id));

  test("BK7 session plans, keys and reasons are there, handouts have no answers", () => {
    expect(partOf("m1")).toContain(`${CANARY} note`);
    for (const words of ["check general", "quiz general", "quiz a", "fact", "why", "closing"]) expect(partOf("keys")).toContain(`${CANARY} ${words}`);
    expect(partOf("keys")).toContain("speaks against: recruitment");
    expect(partOf("keys")).toContain("Right y");
    expect(partOf("handouts")).toContain("Option two");
    expect(partOf("handouts")).not.toContain(CANARY);
  });

  test("BK15 a sheet of a session stands among the pages to copy, and its plan leads there", () => {
    expect(partOf("handouts")).toContain("A room.");
    expect(partOf("m1")).not.toContain("A room.");
    expect(partOf("m1")).toContain('"to":"m1-sheet-file"');
  });

  test("BK8 slides hold five points at most", () => {
    const slides = manual.parts.flatMap((part) => part.slides);
    expect(slides.map(({ points }) => points.length)).toEqual(expect.arrayContaining([4, 3]));
    expect(Math.max(...slides.map(({ points }) => points.length))).toBeLessThanOrEqual(5);
    expect(slides.some(({ lettered }) => lettered)).toBe(true);
  });
});

test.each(["handbook", "manual"])("BK3 BK4 BK5 ids, references and levels of the %s", (kind) => {
  const book = kind === "handbook" ? buildHandbook(bookInput()) : buildTrainersManual(bookInput());
  const ids = allIds(book);
  expect(ids).toEqual([...new Set(ids)]);
  for (const node of allInlines(book)) if (node.type === "ref" || node.type === "term") expect(ids).toContain(node.to);
  let level = 2;
  for (const block of allBlocks(book)) {
    if (block.type !== "heading") continue;
    expect(block.level).toBeLessThanOrEqual(level + 1);
    level = block.level;
  }
});

test("BK4 every reference leads to an id of the book", () => {
  const ids = new Set(allIds(buildTrainersManual(bookInput())));
  expect(allInlines(buildTrainersManual(bookInput())).filter((node) => (node.type === "ref" || node.type === "term") && !ids.has(node.to))).toEqual([]);
});

test("BK5 a heading that skips a level is set one level deeper only", () => {
  const levels = allBlocks(buildHandbook(bookInput())).flatMap((block) => (block.type === "heading" && block.id.startsWith("m1-l1") ? [block.level] : []));
  expect(levels).toEqual([3, 4]);
});

test("BK16 a space between two provisions becomes a sign between them, any other space stays", () => {
  const law = { type: "law", ref: "palermo#3a" } as const;
  const line = (last: LessonInline) => wordsOf(lineOf(new Ledger(bookInput()), [law, { type: "text", text: " " }, last]));
  expect(line(law)).toBe("Palermo Protocol, art. 3(a) (draft); Palermo Protocol, art. 3(a) (draft)");
  expect(line({ type: "text", text: "and" })).toBe("Palermo Protocol, art. 3(a) (draft) and");
});

test("BK10 minutes make a plan, and columns share the line", () => {
  const plans = allBlocks(buildTrainersManual(bookInput())).filter((block) => block.type === "table" && block.timed);
  expect(plans).toEqual([]);
  const widths = columnWidths([
    ["a", "a very long cell with very many words in it, so that it would take the whole line for itself"],
    ["b", "short"],
  ]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 2);
  expect(Math.min(...widths)).toBeGreaterThan(0.1);
});
