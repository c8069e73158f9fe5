import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { parse } from "yaml";
import { bestWay, referralScriptSchema, type ReferralMove } from "@/lib/domain/referral";
import { chooseRadio, press, tabTo } from "./keyboard";
import { word, type TestLocale } from "./words";

const FILE = path.resolve(import.meta.dirname, "..", "..", "content", "exercises", "m6-referral", "script.yaml");
const script = referralScriptSchema.parse(parse(readFileSync(FILE, "utf8")));

/** The way a careful official would go through the walk of module 6. */
export const BEST: readonly ReferralMove[] = bestWay(script);

/** Makes one move of the walk with the keyboard alone, from wherever the last one left the focus. */
export async function makeMove(page: Page, locale: TestLocale, move: ReferralMove): Promise<void> {
  if (move.kind === "begin") return press(page, page.getByRole("button", { name: word(locale, "referral.begin"), exact: true }));
  const form = page.locator(move.kind === "act" ? ".referral-form" : ".referral-event");
  await expect(form).toBeVisible();
  if (move.kind === "reply") {
    const choices = script.events.find(({ id }) => id === move.event)?.choices ?? [];
    await chooseRadio(page, form.locator("#referral-answer"), indexOf(choices, move.choice));
    return press(page, form.getByRole("button"));
  }
  await pick(page, "#referral-step", move.step);
  await pick(page, "#referral-by", move.by);
  const manners = script.steps.find(({ id }) => id === move.step)?.manners ?? [];
  await chooseRadio(page, form.locator("#referral-manner"), indexOf(manners, move.manner));
  await press(page, form.getByRole("button"));
}

const indexOf = (choices: readonly { readonly id: string }[], id: string) => choices.findIndex((choice) => choice.id === id);

/** Walks a list of choices with the arrows to one of its values. */
async function pick(page: Page, selector: string, value: string): Promise<void> {
  const list = page.locator(selector);
  await tabTo(page, list);
  const values = await list.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (let step = 0; step < values.indexOf(value); step += 1) await page.keyboard.press("ArrowDown");
  await expect(list).toHaveValue(value);
}

/** Ends the round with the keyboard, once the last step is done. */
export async function finishRound(page: Page, locale: TestLocale): Promise<void> {
  await press(page, page.getByRole("button", { name: word(locale, "referral.finish"), exact: true }));
}
