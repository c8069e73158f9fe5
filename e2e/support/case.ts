import { expect, type Page } from "@playwright/test";
import { solveCase } from "./content-keys";
import { word, type TestLocale } from "./words";

const KEY_OF_CATEGORY: Readonly<Record<string, string>> = { act: "1", means: "2", purpose: "3", agg: "4" };

/** Works a case by keyboard and hands it in: marks every fact, qualifies, tells it from its neighbour. */
export async function workCase(page: Page, locale: TestLocale, caseId: string): Promise<void> {
  const solution = solveCase(caseId, locale);
  await page.getByRole("button", { name: word(locale, "qualification.start"), exact: true }).click();
  await expect(page.locator(".segment").first()).toBeVisible();
  for (const { words, tags } of solution.facts) {
    const digits = [...new Set(tags.flatMap((tag) => KEY_OF_CATEGORY[tag.split(".")[0] ?? ""] ?? []))];
    const place = page.locator(".segment", { hasText: words }).first().getByRole("button");
    await place.focus();
    for (const digit of digits.length > 0 ? digits : ["0"]) await page.keyboard.press(digit);
  }
  const result = solution.result === "depends" ? "suspected" : solution.result;
  await page.getByRole("radio", { name: new RegExp(`^${word(locale, `qualification.result.${result}`)}`) }).check();
  if (solution.part !== null)
    await page
      .locator("input[name=part]")
      .nth(Number(solution.part) - 1)
      .check();
  for (const point of solution.points)
    await page
      .locator("label.choice", { has: page.locator("b", { hasText: new RegExp(`^${point.replace(".", "\\.")}$`) }) })
      .getByRole("checkbox")
      .check();
  if (solution.neighbour) await page.getByLabel(word(locale, "qualification.neighbourQuestion")).selectOption(solution.neighbour.offence);
  const reasons = page.getByRole("group", { name: word(locale, "qualification.reasonsQuestion") }).getByRole("checkbox");
  for (const reason of solution.neighbour?.reasons ?? []) await reasons.nth(reason.charCodeAt(0) - "a".charCodeAt(0)).check();
  await page.getByRole("button", { name: word(locale, "qualification.handIn"), exact: true }).click();
  await page.getByRole("button", { name: word(locale, "qualification.handInNow"), exact: true }).click();
  await expect(page.getByText(new RegExp(`^${word(locale, "qualification.passed").replace("(", "\\(")}`)).first()).toBeVisible({ timeout: 20_000 });
}
