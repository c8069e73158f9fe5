import { expect, type Locator, type Page } from "@playwright/test";
import type { solveCase } from "./content-keys";
import { chooseRadio, press, tabTo, tick } from "./keyboard";
import { word } from "./words";

type Solution = ReturnType<typeof solveCase>;
const LOCALE = "ru";
const KEY_OF_CATEGORY: Readonly<Record<string, string>> = { act: "1", means: "2", purpose: "3", agg: "4" };

/** Marks every fact of the file with arrow keys and digits. The focus stands before the file. */
export async function markByKeyboard(page: Page, facts: Solution["facts"]): Promise<void> {
  const places = page.locator(".segment");
  await tabTo(page, page.locator(".file"));
  const texts = await places.allInnerTexts();
  let at = 0;
  for (const { words, tags } of facts) {
    const target = texts.findIndex((text) => text.includes(words));
    for (; at < target; at += 1) await page.keyboard.press("ArrowRight");
    for (; at > target; at -= 1) await page.keyboard.press("ArrowLeft");
    await expect(places.nth(target).getByRole("button")).toBeFocused();
    const digits = [...new Set(tags.flatMap((tag) => KEY_OF_CATEGORY[tag.split(".")[0] ?? ""] ?? []))];
    for (const digit of digits.length > 0 ? digits : ["0"]) await page.keyboard.press(digit);
    await expect(places.nth(target).locator(".segment-marks")).toBeVisible();
  }
}

/** Chooses result, part, points, neighbour and reasons as the engine computed them, and hands in. */
export async function qualifyByKeyboard(page: Page, solution: Solution): Promise<void> {
  const results = page.locator("input[name=verdict]");
  const result = page.getByRole("radio", { name: word(LOCALE, `qualification.result.${solution.result}`) });
  await chooseRadio(page, page.locator("fieldset", { has: results }), await indexOf(results, result));
  if (solution.part !== null) {
    await chooseRadio(page, page.getByRole("group", { name: word(LOCALE, "qualification.partQuestion") }), solution.parts.indexOf(solution.part));
  }
  const points = page.getByRole("group", { name: word(LOCALE, "qualification.pointsQuestion") }).getByRole("checkbox");
  for (const point of solution.points) await tick(page, points.nth(solution.allPoints.indexOf(point)));
  const neighbour = page.getByLabel(word(LOCALE, "qualification.neighbourQuestion"));
  const offences = await neighbour.locator("option").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("value")));
  await tabTo(page, neighbour);
  for (let step = 0; step < offences.indexOf(solution.neighbour?.offence ?? ""); step += 1) await page.keyboard.press("ArrowDown");
  await expect(neighbour).toHaveValue(solution.neighbour?.offence ?? "");
  const reasons = page.getByRole("group", { name: word(LOCALE, "qualification.reasonsQuestion") }).getByRole("checkbox");
  for (const reason of solution.neighbour?.reasons ?? []) await tick(page, reasons.nth(reason.charCodeAt(0) - "a".charCodeAt(0)));
  await press(page, page.getByRole("button", { name: word(LOCALE, "qualification.handIn"), exact: true }));
  await press(page, page.getByRole("dialog").getByRole("button", { name: word(LOCALE, "qualification.handInNow"), exact: true }));
  await expect(passed(page)).toBeVisible({ timeout: 20_000 });
}

/** What stands over a review that reached the pass mark. */
function passed(page: Page): Locator {
  return page.getByText(new RegExp(`^${word(LOCALE, "qualification.passed").replace("(", "\\(")}`)).first();
}

/** In the review a press of hand-in leads to: the file says why at each place, and "what if" answers to a switch at once and goes back. */
export async function reviewByKeyboard(page: Page): Promise<void> {
  await expect(page.locator("#review-title")).toBeFocused();
  await expect(page.locator(".review-file .place-reason").first()).toBeVisible();
  const whatIf = page.locator(".what-if");
  const line = whatIf.locator(".changes-line");
  await expect(line).toBeVisible();
  const before = await line.textContent();
  const first = whatIf.locator(".fact-switch input").first();
  await tabTo(page, first);
  await page.keyboard.press("Space");
  await expect(first).not.toBeChecked();
  await expect(line).toHaveClass(/changes-new/);
  await page.keyboard.press("Space");
  await expect(line).toHaveText(before ?? "");
}

/** The preset that takes the purpose away: where the offence was found and signs of exploitation remain, it is only suspected. */
export async function withoutPurposeByKeyboard(page: Page): Promise<void> {
  const whatIf = page.locator(".what-if");
  const preset = whatIf.getByRole("button", { name: word(LOCALE, "qualification.whatIf.without.purpose") });
  // Presets stand before the switches, where the focus is.
  for (let stop = 0; stop < 60 && !(await preset.evaluate((node) => node === document.activeElement)); stop += 1) await page.keyboard.press("Shift+Tab");
  await expect(preset).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(preset).toHaveAttribute("aria-pressed", "true");
  await expect(whatIf.locator(".changes-new")).toContainText(word(LOCALE, "qualification.result.suspected"));
}

async function indexOf(list: Locator, wanted: Locator): Promise<number> {
  const handle = await wanted.elementHandle();
  return list.evaluateAll((nodes, node) => nodes.indexOf(node as HTMLElement), handle);
}
