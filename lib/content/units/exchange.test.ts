import { describe, expect, test } from "vitest";
import { buildLibrary } from "@/lib/content/library";
import { replace, set, write } from "@/lib/content/content.fixture";
import { planSafeImport } from "./plan-import";
import { readTexts } from "./read-texts";
import { reviewSchema, reviewText, signaturesIn } from "./signatures";
import type { Signature } from "./signatures";
import { signUnits } from "./sign-units";
import { after, at, planOf, returned, texts, unitIn } from "./units.fixture";
import { xliffOf } from "./to-xliff";

const TITLE = "courses/tip/m1/module#title";
const LESSON = "courses/tip/m1/m1-l1";
const today = "2026-11-29";
const sign = (files: ReturnType<typeof texts>, scope: string, locale: "ru" | "tk" = "ru") => {
  const { path, text } = signUnits(files, { locale, scope, reviewer: "A. Reviewer", today });
  return new Map([...files, [path, text]]);
};

describe("U6 states", () => {
  test("U6 pending, draft and machine draft come from the file", () => {
    const files = texts(set("courses/tip/m1/module.tk.yaml", ["state"], "machine_draft"));
    expect(unitIn(files, TITLE, "tk").state).toBe("machine_draft");
    expect(unitIn(files, TITLE, "ru").state).toBe("draft");
    expect(unitIn(files, `${LESSON}#first.heading`, "tk").state).toBe("pending");
    expect(unitIn(files, "glossary#terms.act.definition", "ru").state).toBe("pending");
  });

  test("U6 a signature stands for these words and this source, and for no neighbour", () => {
    const signed = sign(texts(), "m1");
    const title = unitIn(signed, TITLE, "ru");
    expect(title).toMatchObject({ state: "reviewed", signature: { by: "A. Reviewer", on: today } });
    const path = "courses/tip/m1/module.ru.yaml";
    const edited = texts(set(path, ["title"], "Другое"), write("review/ru.yaml", signed.get("review/ru.yaml") ?? ""));
    expect(unitIn(edited, TITLE, "ru").state).toBe("changed");
    expect(unitIn(edited, "courses/tip/m1/module#summary", "ru").state).toBe("reviewed");
    const moved = texts(set("courses/tip/m1/module.en.yaml", ["title"], "Another"), write("review/ru.yaml", signed.get("review/ru.yaml") ?? ""));
    expect(unitIn(moved, TITLE, "ru").state).toBe("changed");
  });
});

describe("U7 texts", () => {
  const stateIn = (files: ReturnType<typeof texts>) => {
    const content = new Map([...files].filter(([path]) => !path.startsWith("lib/")));
    const library = buildLibrary(content);
    return {
      lesson: library.lessons.get("m1-l1")?.texts.ru?.frontMatter.state,
      module: library.modules.get("m1")?.texts.ru?.state,
      term: library.terms.get("act")?.words.ru?.state,
    };
  };

  test("U7 a text is reviewed when each of its strings is", () => {
    expect(stateIn(texts())).toEqual({ lesson: "draft", module: "draft", term: "draft" });
    expect(stateIn(sign(texts(), "lesson"))).toEqual({ lesson: "reviewed", module: "draft", term: "draft" });
    expect(stateIn(sign(sign(texts(), "module"), "glossary"))).toEqual({ lesson: "draft", module: "reviewed", term: "reviewed" });
  });

  test("U7 one string that changed keeps the mark of the whole", () => {
    const review = sign(texts(), "lesson").get("review/ru.yaml") ?? "";
    expect(stateIn(texts(write("review/ru.yaml", review), replace(`${LESSON}.ru.md`, "Text with", "Words with"))).lesson).toBe("draft");
  });

  test("U7 no file calls itself reviewed, and a person's translation is no machine draft", () => {
    expect(stateIn(texts(set("courses/tip/m1/module.ru.yaml", ["state"], "reviewed"))).module).toBe("draft");
    const machine = texts(set("courses/tip/m1/module.ru.yaml", ["state"], "machine_draft"));
    expect(stateIn(machine).module).toBe("machine_draft");
    const back = returned(machine, { locale: "ru", scope: "courses/tip/m1/module", change: (unit) => ({ ...unit, state: "translated" }) });
    expect(stateIn(after(machine, planOf(machine, back))).module).toBe("draft");
  });
});

test.each(["ru", "tk"] as const)("U8 all that leaves for %s and comes back untouched changes nothing", { timeout: 180_000 }, (locale) => {
  const files = readTexts(process.cwd());
  const plan = planOf(files, returned(files, { locale }), "A. Reviewer");
  expect({ ...plan, writes: [...plan.writes.keys()], unchanged: plan.unchanged > 10_000 }).toEqual({
    locale,
    added: 0,
    changed: 0,
    signed: 0,
    unsigned: 0,
    unchanged: true,
    refused: [],
    writes: [],
  });
});

describe("U9 refusals", () => {
  const reasons = (scope: string, id: string, change: Parameters<typeof at>[1], locale: "ru" | "tk" = "ru") =>
    planOf(texts(), returned(texts(), { locale, scope, change: at(id, change) })).refused.map(({ reason }) => reason);
  const lesson = (change: Parameters<typeof at>[1], id = "first.p1") => reasons(LESSON, id, change);

  test.each([
    ["a string that does not exist", { id: "first.p9", target: "Слова." }, /no such string/u],
    ["a source that changed", { source: "Older words.", target: "Слова." }, /source has changed/u],
    ["a translation that changed", { over: "000000000000", target: "Слова." }, /changed here/u],
    ["nothing", { target: " " }, /is empty/u],
    ["lost markup", { target: "Слова." }, /markup is missing: \[S40\] .*law.*term/u],
  ])("U9 %s", (_what, change, reason) => {
    expect(lesson(change)).toEqual([expect.stringMatching(reason)]);
  });

  test("U9 surplus markup, messages and letters", () => {
    expect(lesson({ target: "Заголовок [S40]" }, "first.heading")).toEqual([expect.stringMatching(/markup that the source has not: \[S40\]/u)]);
    expect(reasons("interface", "days", { target: "{count, plural, one {# день} other {# дня}}" })).toEqual(["a plural lacks few, many"]);
    expect(reasons("interface", "days", { target: "{count, plural" })).toEqual([expect.stringMatching(/does not parse/u)]);
    expect(reasons("interface", "days", { target: "Дни" })).toEqual([expect.stringMatching(/its arguments are none, not count/u)]);
    expect(reasons("courses/tip/m1/module", "title", { target: "Моdul ñ" }, "tk")).toEqual(["not Turkmen letters: М о ñ"]);
  });

  test("U9 a unit that stands twice, and a language that is none of ours", () => {
    const back = returned(texts(), { locale: "ru", scope: "m1-l1" });
    const twice = { ...back, files: back.files.map((file) => ({ ...file, units: [...file.units, ...file.units.slice(0, 1)] })) };
    expect(planOf(texts(), twice).refused.map(({ reason }) => reason)).toEqual(["the unit stands twice in the file"]);
    expect(() => planOf(texts(), { ...back, targetLanguage: "fr" })).toThrow(/translated from en into ru and tk/u);
  });

  test("U4 words that would break their text keep no other words out", () => {
    const change = (unit: Parameters<ReturnType<typeof at>>[0]) => at("second.p1", { target: "- Слова." })(at("first.heading", { target: "Начало" })(unit));
    const plan = planOf(texts(), returned(texts(), { locale: "ru", scope: LESSON, change }));
    expect(plan.refused.map(({ name }) => name)).toEqual([`${LESSON}#second.p1`]);
    expect(plan.writes.get(`${LESSON}.ru.md`)).toContain("## Начало {% #first %}");
  });
});

describe("U10 signing", () => {
  const change = at("title", { target: "Один", state: "final" });
  const state = (reviewer?: string, edit = change) => {
    const files = texts();
    const plan = planOf(files, returned(files, { locale: "ru", scope: "courses/tip/m1/module", change: edit }), reviewer);
    return { ...unitIn(after(files, plan), TITLE, "ru"), unsigned: plan.unsigned };
  };

  test("U10 the reviewer named signs what the file calls reviewed, and only that", () => {
    expect(state("A. Reviewer")).toMatchObject({ target: "Один", state: "reviewed", signature: { by: "A. Reviewer", on: today }, unsigned: 0 });
    expect(state("A. Reviewer", at("title", { target: "Один", state: "translated" }))).toMatchObject({ state: "translated" });
    expect(state()).toMatchObject({ state: "translated", unsigned: 1 });
    expect(state(undefined, at("title", { target: "Один", state: "initial" }))).toMatchObject({ target: "Один", state: "draft", signature: null });
  });

  test("U10 other words over signed ones are signed no longer", () => {
    const files = sign(texts(), "m1");
    const back = returned(files, { locale: "ru", scope: "courses/tip/m1/module", change: at("title", { target: "Один" }) });
    expect(unitIn(after(files, planOf(files, back)), TITLE, "ru").state).toBe("translated");
    expect(unitIn(after(files, planOf(files, back)), "courses/tip/m1/module#summary", "ru").state).toBe("reviewed");
  });
});

test("U11 a text that does not exist yet comes whole or not at all", () => {
  const files = texts();
  const some = planOf(files, returned(files, { locale: "tk", scope: LESSON, change: at("first.heading", { target: "Birinji", state: "translated" }) }));
  expect(some.refused.map(({ reason }) => reason)).toEqual([expect.stringMatching(/whole or not at all: 1 of \d+/u)]);
  const whole = planOf(files, returned(files, { locale: "tk", scope: LESSON, change: (unit) => ({ ...unit, target: unit.source, state: "translated" }) }));
  expect(whole.refused).toEqual([]);
  expect(whole.writes.get(`${LESSON}.tk.md`)).toBe((files.get(`${LESSON}.en.md`) ?? "").replace("locale: en", "locale: tk"));
  expect(whole.added).toBeGreaterThan(3);
});

test("U12 signatures are one line each in order, and read back as written", () => {
  const signature: Signature = { state: "reviewed", by: 'A. "B" Reviewer', on: today, source: "0123456789ab", text: "000000000012" };
  const { by: _by, ...unnamed } = signature;
  const text = reviewText(
    new Map<string, Signature>([
      ["b#x", { ...unnamed, state: "translated" }],
      ["a#y", signature],
    ]),
  );
  expect(
    text
      .split("\n")
      .filter((line) => line.startsWith("  "))
      .map((line) => line.slice(3, 6)),
  ).toEqual(["a#y", "b#x"]);
  expect(signaturesIn(new Map([["review/tk.yaml", text]])).tk.get("a#y")).toEqual(signature);
  expect(reviewSchema.safeParse({ signed: { "a#y": unnamed } }).error?.issues.map(({ message }) => message)).toEqual(["a review names its reviewer"]);
});

test("U13 a text that would break a rule is refused with it, the others are planned", () => {
  const files = texts();
  const loud = at("title", { target: "Один!", state: "translated" });
  const plan = planSafeImport({
    files,
    returned: returned(files, { locale: "ru", scope: "m1", change: (unit) => at("first.heading", { target: "Начало" })(loud(unit)) }),
    today,
  });
  if (!plan.ok) throw new Error(plan.error);
  expect(plan.value.refused.map(({ reason }) => reason)).toEqual(["R30 no exclamation marks"]);
  expect([...plan.value.writes.keys()]).toEqual([`${LESSON}.ru.md`, "review/ru.yaml"]);
});

test("U14 a translator is told where a string appears, what its terms are and where room is short", () => {
  const unit = (scope: string, id: string) =>
    xliffOf(texts(), { locale: "ru", scope })
      .files.flatMap(({ units }) => units)
      .find((one) => one.id === id);
  expect(unit(LESSON, "first.p1")).toMatchObject({
    notes: [{ category: "context", text: "lesson m1-l1, step first, paragraph 1" }],
    terms: [{ term: "act", translation: "деяние" }],
    state: "translated",
    subState: "draft",
  });
  expect(unit("interface", "days")?.notes.map(({ category }) => category)).toEqual(["context", "length"]);
});
