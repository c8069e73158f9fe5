import { expect, test } from "@playwright/test";
import { markByKeyboard, qualifyByKeyboard, reviewByKeyboard, withoutPurposeByKeyboard } from "./support/case-keyboard";
import { solveCase } from "./support/content-keys";
import { keptForOffline } from "./support/device";
import { press, tabTo } from "./support/keyboard";
import { word } from "./support/words";

test("E61 a visitor opens a practice case once and does it without a network, in Russian, with the keyboard alone", async ({ browser }) => {
  test.setTimeout(240_000);
  const solution = solveCase("c13", "ru");
  const context = await browser.newContext({ locale: "ru-RU", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto("/ru/cases");
  await expect(page.locator(".practice-list > li")).toHaveCount(13);
  await tabTo(page, page.locator(".practice-list a[href$='/sheep-camp']"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ru\/cases\/sheep-camp$/);
  await expect(page.getByRole("button", { name: word("ru", "qualification.practice.start"), exact: true })).toBeVisible();
  await keptForOffline(page);

  await context.setOffline(true);
  await page.reload();
  await press(page, page.getByRole("button", { name: word("ru", "qualification.practice.start"), exact: true }));
  await expect(page.locator(".segment").first()).toBeVisible();
  await markByKeyboard(page, solution.facts);
  await page.waitForTimeout(1_500);
  await page.reload();
  await expect(page.locator(".segment-marks")).toHaveCount(solution.facts.length);
  await tabTo(page, page.locator(".file"));
  await qualifyByKeyboard(page, solution);
  await reviewByKeyboard(page);
  await withoutPurposeByKeyboard(page);
  await page.reload();
  await expect(page.locator("#review-title")).toBeVisible();
  await context.close();
});

test("E62 a graded case has no page among the practice cases", async ({ page }) => {
  for (const slug of ["showroom-job", "night-crossing", "fourth-floor-flat"]) {
    expect((await page.goto(`/ru/cases/${slug}`))?.status(), slug).toBe(404);
  }
});
