import { describe, expect, test } from "vitest";
import { set } from "@/lib/content/content.fixture";
import { objectiveRows } from "@/lib/content/coverage";
import { buildLibrary } from "@/lib/content/library";
import { signUnits } from "@/lib/content/units/sign-units";
import { statusRows } from "@/lib/content/units/status";
import { isContentPath } from "@/lib/content/units/texts";
import { planOf, texts } from "@/lib/content/units/units.fixture";
import { readXliff } from "@/lib/interop/xliff/read";
import type { Result } from "@/lib/kernel/result";
import { exportContentRow } from "./export-content-row";
import { listContentRows } from "./list-content-rows";
import { listContentStrings } from "./list-content-strings";
import { readContentCoverage } from "./read-content-coverage";

const unsigned = texts(set("courses/tip/m1/module.tk.yaml", ["state"], "machine_draft"));
const review = signUnits(unsigned, { locale: "ru", scope: "lesson", reviewer: "A. Reviewer", today: "2026-11-29" });
const files = new Map([...unsigned, [review.path, review.text]]);
const content = new Map([...files].filter(([path]) => isContentPath(path)));
const runtime = { library: buildLibrary(content) };
const here = { files, rows: statusRows(files) };

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const rows = async (search: Partial<Parameters<typeof listContentRows>[1]>) =>
  value(await listContentRows(runtime, { limit: 50, locale: "ru", ...search }, here));
const strings = async (row: string, search: Partial<Parameters<typeof listContentStrings>[1]> = {}) =>
  listContentStrings(runtime, { row, limit: 50, locale: "ru", language: "ru", ...search }, here);
const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe("U50 parts", () => {
  test("U50 every string is counted once in each language, each part has one name", async () => {
    const { rows: all, sum, total: parts } = await rows({});
    expect(new Set(all.map(({ id }) => id)).size).toBe(parts);
    for (const { strings: counts } of all) expect(total(counts.ru)).toBeGreaterThanOrEqual(total(counts.en));
    expect(total(sum.en)).toBe(all.reduce((count, row) => count + total(row.strings.en), 0));
    expect(all.find(({ id }) => id === "m1-l1")).toMatchObject({
      kind: "lesson",
      module: "m1",
      title: "Lesson",
      strings: { ru: { reviewed: 4 } },
    });
  });

  test("U50 filters narrow the parts and their sum", async () => {
    expect((await rows({ kind: "law" })).rows.map(({ id }) => id)).toEqual(["palermo"]);
    expect((await rows({ module: "m1" })).rows.every(({ module }) => module === "m1")).toBe(true);
    expect((await rows({ state: "reviewed" })).rows.map(({ id }) => id)).toEqual(["m1-l1"]);
    expect((await rows({ state: "reviewed", language: "tk" })).total).toBe(0);
    const machine = await rows({ state: "machine_draft", language: "tk", kind: "module" });
    expect(machine.rows.map(({ id }) => id)).toEqual(["m1"]);
    expect(machine.sum.tk).toEqual(machine.rows[0]?.strings.tk);
  });

  test("U50 pages are bounded and together complete", async () => {
    const all = (await rows({})).rows.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof rows>> = await rows({ limit: 3, cursor: cursor ?? undefined });
      expect(page.rows.length).toBeLessThanOrEqual(3);
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(all);
    expect(await listContentRows(runtime, { limit: 3, locale: "ru", cursor: "nonsense" }, here)).toMatchObject({ ok: false, error: { code: "invalid_input" } });
  });
});

describe("U51 strings", () => {
  test("U51 English beside the language, with state and signature", async () => {
    const page = value(await strings("m1-l1"));
    expect(page.row).toMatchObject({ id: "m1-l1", title: "Lesson" });
    expect(page.rows[0]).toEqual({
      name: "courses/tip/m1/m1-l1#first.heading",
      source: "First",
      target: "First",
      state: "reviewed",
      by: "A. Reviewer",
      on: "2026-11-29",
    });
    expect(value(await strings("m1-l1", { language: "tk", state: "pending" })).rows[0]).toMatchObject({ target: null, by: null, on: null });
    expect(value(await strings("m1-l1", { state: "draft" })).total).toBe(0);
    expect(await strings("m9-l9")).toEqual({ ok: false, error: { code: "not_found" } });
  });

  test("U51 the file of a part comes back unchanged", () => {
    const file = value(exportContentRow({ row: "m1-l1", language: "ru" }, here));
    expect(file.name).toBe("m1-l1.ru.xlf");
    expect(planOf(files, value(readXliff(file.text)))).toMatchObject({ changed: 0, added: 0, signed: 0, refused: [] });
    expect(exportContentRow({ row: "m1-l", language: "ru" }, here)).toEqual({ ok: false, error: { code: "not_found" } });
  });
});

test("U52 objectives are counted as the command counts them, laws by their drafts", () => {
  const { objectives, laws } = readContentCoverage(runtime, "ru");
  expect(objectives.map(({ id, words: _words, ...row }) => ({ objective: id, ...row }))).toEqual(objectiveRows(content));
  expect(objectives[0]).toMatchObject({ id: "m1-o1", words: "Do it" });
  const [law] = laws;
  expect(law).toMatchObject({ id: "palermo", reviewer: null, signedOn: null });
  const profile = runtime.library.profiles.get("palermo");
  if (!law || !profile) throw new Error("the small course has a law");
  const read = { ...profile, consent: { ...profile.consent, state: "verified" as const } };
  const after = readContentCoverage({ library: { ...runtime.library, profiles: new Map([["palermo", read]]) } }, "ru");
  expect(after.laws[0]).toEqual({ ...law, draftFields: law.draftFields - 1 });
});
