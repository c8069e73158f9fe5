import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { itemKeySchema, itemSchema } from "@/lib/domain/catalogue";
import { browserOf, joinFreshLearner } from "./support/api";
import { solveCase } from "./support/content-keys";
import { markByKeyboard, qualifyByKeyboard, reviewByKeyboard } from "./support/case-keyboard";
import { answerByKeyboard, press } from "./support/keyboard";
import { courseState } from "./support/record";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const CONTENT = path.resolve(import.meta.dirname, "..", "content", "courses", "tip", "m2");
const yaml = (file: string): unknown => parse(readFileSync(path.join(CONTENT, file), "utf8"));

/** The questions inside a lesson of module 2 with their keys. */
function checksOf(lesson: string) {
  const { items } = yaml(`${lesson}.checks.yaml`) as { items: unknown[] };
  const { items: keys } = yaml(`${lesson}.checks.key.yaml`) as { items: Record<string, unknown> };
  return items.map((raw) => {
    const item = itemSchema.parse(raw);
    return { item, key: itemKeySchema.parse(keys[item.id]) };
  });
}

/** One question of each kind, as it comes in the lessons. */
const QUESTIONS = [
  { kind: "match", lesson: "m2-l1" },
  { kind: "highlight", lesson: "m2-l1" },
  { kind: "single", lesson: "m2-l1" },
  { kind: "multiple", lesson: "m2-l2" },
  { kind: "order", lesson: "m2-l2" },
  { kind: "grid", lesson: "m2-l3" },
  { kind: "cloze", lesson: "m2-l3" },
  { kind: "short", lesson: "m2-l4" },
] as const;

test("E27 one question of each kind is answered rightly in Russian with the keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  for (const lesson of new Set(QUESTIONS.map((each) => each.lesson))) {
    await page.goto(`/ru${pathOf(lesson)}`);
    for (const { kind } of QUESTIONS.filter((each) => each.lesson === lesson)) {
      const check = checksOf(lesson).find(({ item }) => item.kind === kind);
      if (!check) throw new Error(`no ${kind} in ${lesson}`);
      const place = page.locator(`#${check.item.id}`);
      // A player appears when its question comes near; what loads above may push it away again.
      await expect
        .poll(async () => {
          await place.scrollIntoViewIfNeeded();
          return place.locator(".question").count();
        })
        .toBe(1);
      await answerByKeyboard(page, place, check.item, check.key);
      await press(page, place.getByRole("button", { name: word("ru", "quiz.check.answer"), exact: true }));
      await expect(place.locator(".check-said"), kind).toHaveText(word("ru", "quiz.check.right"));
    }
  }
});

test("E28 a case is marked, qualified, handed in, reviewed and asked what if in Russian with the keyboard alone", async ({ browser }) => {
  test.setTimeout(180_000);
  const solution = solveCase("c02", "ru");
  const context = await browserOf(browser, await joinFreshLearner());
  const page = await context.newPage();
  await page.goto(`/ru${pathOf("m2-c02")}`);
  await press(page, page.getByRole("button", { name: word("ru", "qualification.start"), exact: true }));
  await expect(page.locator(".segment").first()).toBeVisible();
  await markByKeyboard(page, solution.facts);

  await qualifyByKeyboard(page, solution);
  expect((await courseState(context.request)).activities.find(({ activityId }) => activityId === "m2-c02")).toMatchObject({
    status: "passed",
    attemptsUsed: 1,
  });
  await reviewByKeyboard(page);
  await context.close();
});

test("E29 the first stop leads past the head of the page, and every stop shows where it is", async ({ page }) => {
  for (const address of ["/ru", `/ru${pathOf("m2-l1")}`, "/ru/sign-in", `/ru${pathOf("m2-c02")}`]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: word("ru", "shell.skip"), exact: true })).toBeFocused();
    await expect(page.getByRole("link", { name: word("ru", "shell.skip"), exact: true })).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
    await page.goto(address);
    for (let stop = 1; stop <= 30; stop += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        const box = node.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
        return {
          what: `${node.tagName} ${node.textContent?.trim().slice(0, 40) ?? ""}`,
          visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && inView,
        };
      });
      if (seen === null) break;
      expect(seen, `${address}, stop ${stop}`).toMatchObject({ visible: true });
    }
  }
});
