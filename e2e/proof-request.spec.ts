import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { RoundView } from "@/lib/contracts/rounds";
import { bestRound, proofScriptSchema } from "@/lib/domain/proof";
import { bestDraft, requestScriptSchema, type RequestMove } from "@/lib/domain/request";
import { browserOf, callAs, joinFreshLearner, type Caller } from "./support/api";
import { keptForOffline, rowsOnDevice } from "./support/device";
import { chooseRadio, press, tabTo, tick } from "./support/keyboard";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const LOCALE = "ru";
const read = (name: string): unknown => parse(readFileSync(path.resolve(import.meta.dirname, "..", "content", "exercises", name, "script.yaml"), "utf8"));
const proof = proofScriptSchema.parse(read("m7-proof"));
const request = requestScriptSchema.parse(read("m8-request"));
/** Own words that keep every rule: long enough, with a date, naming nobody. */
const WORDS = "Выписки нужны до 1 декабря 2015 года, остальное может подождать.";

async function rounds({ api }: Caller, activity: string): Promise<readonly RoundView[]> {
  const answer = await api.get(`/api/v1/courses/tip/activities/${activity}/rounds`);
  return ((await answer.json()) as { rows: RoundView[] }).rows;
}

const button = (page: Page, key: string) => page.getByRole("main").getByRole("button", { name: word(LOCALE, key), exact: true });

/** Goes to a part of the exercise by its button above the work. */
async function goTo(page: Page, steps: Locator, index: number): Promise<void> {
  await press(page, steps.getByRole("button").nth(index));
  await expect(steps.getByRole("button").nth(index)).toHaveAttribute("aria-current", "step");
}

/** Ticks a box whether the focus stands before or behind it. */
async function tickBox(page: Page, box: Locator): Promise<void> {
  if (!(await box.isChecked())) await tick(page, box);
}

async function scriptKept(page: Page): Promise<void> {
  await keptForOffline(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("public-files")).keys()).some(({ url }) => url.includes("/exercises/"))))
    .toBe(true);
}

test("E63 a proof matrix is filled in and defended with the keyboard alone, without a network over a reload, and judged by the server", async ({ browser }) => {
  test.setTimeout(300_000);
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  const steps = page.locator(".proof-parts");
  await page.goto(`/${LOCALE}${pathOf("m7-proof")}`);
  await goTo(page, steps, 1);
  const moves = bestRound(proof);
  const placings = moves.flatMap((move) => (move.kind === "place" ? [move] : []));
  const boxOf = ({ cell, item }: { readonly cell: string; readonly item: string }) => {
    const column = proof.cells.findIndex(({ id }) => id === cell);
    return page.locator(`.proof-items [data-item="${item}"]`).getByRole("checkbox").nth(column);
  };
  const half = Math.floor(placings.length / 2);
  for (const placing of placings.slice(0, half)) await tickBox(page, boxOf(placing));
  await scriptKept(page);

  await context.setOffline(true);
  await page.reload();
  await expect(steps.getByRole("button").nth(1)).toHaveAttribute("aria-current", "step");
  for (const placing of placings.slice(0, half)) await expect(boxOf(placing)).toBeChecked();
  for (const placing of placings.slice(half)) await tickBox(page, boxOf(placing));
  await expect(page.locator('.proof-live [data-cell][data-two="true"]')).toHaveCount(proof.cells.filter(({ provable }) => provable).length);

  await goTo(page, steps, 2);
  for (const move of moves) {
    if (move.kind !== "answer") continue;
    const place = page.locator(`[data-argument="${move.argument}"]`);
    if ((await place.getAttribute("open")) === null) await press(page, place.locator("summary"));
    const wanted = proof.items.flatMap(({ id }) => (move.items.includes(id) ? [id] : []));
    for (const item of wanted) await tickBox(page, place.locator(`[data-item="${item}"]`).getByRole("checkbox"));
    const reasons = proof.arguments.find(({ id }) => id === move.argument)?.reasons ?? [];
    await chooseRadio(
      page,
      place.locator(`#reason-${move.argument}`),
      reasons.findIndex(({ id }) => id === move.reason),
    );
  }
  await press(page, button(page, "proof.finish"));
  await expect(page.getByRole("heading", { name: word(LOCALE, "proof.resultTitle"), exact: true })).toBeVisible();

  await context.setOffline(false);
  await expect
    .poll(async () => (await rounds(caller, "m7-proof")).map(({ score, passed }) => ({ score, passed })), { timeout: 30_000 })
    .toEqual([{ score: 1, passed: true }]);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  await context.close();
});

test("E64 a request is built, returned, mended and accepted with the keyboard alone, without a network over a reload, and judged by the server", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  const steps = page.locator(".request-steps");
  const moves = bestDraft(request);
  await page.goto(`/${LOCALE}${pathOf("m8-request")}`);
  await goTo(page, steps, 1);
  for (const move of moves) if (move.kind === "route") await route(page, move);
  await scriptKept(page);

  await context.setOffline(true);
  await page.reload();
  await expect(steps.getByRole("button").nth(1)).toHaveAttribute("aria-current", "step");
  await goTo(page, steps, 2);
  for (const move of moves) {
    if (move.kind === "arrange" && move.part !== request.dual)
      for (const block of move.blocks) await tickBox(page, page.locator(`[data-part="${move.part}"] [data-block="${block}"]`).getByRole("checkbox"));
    if (move.kind === "write") {
      await tabTo(page, page.locator(`#own-${move.part}`));
      await page.keyboard.type(WORDS);
    }
  }
  await goTo(page, steps, 3);
  await press(page, button(page, "request.send"));
  await expect(page.locator('.request-letter[data-accepted="false"] dt')).toHaveCount(1);

  await page.reload();
  await expect(page.locator('.request-letter[data-accepted="false"] dt')).toHaveCount(1);
  await goTo(page, steps, 2);
  for (const { id } of request.parts.find((part) => part.id === request.dual)?.blocks.filter(({ flaw }) => flaw === undefined) ?? [])
    await tickBox(page, page.locator(`[data-part="${request.dual}"] [data-block="${id}"]`).getByRole("checkbox"));
  await goTo(page, steps, 3);
  await press(page, button(page, "request.sendAgain"));
  await expect(page.locator('.request-letter[data-accepted="true"]')).toBeVisible();
  await press(page, button(page, "request.finish"));
  await expect(page.getByRole("heading", { name: word(LOCALE, "request.resultTitle"), exact: true })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".request-paper h3")).toHaveCount(request.parts.length);
  await expect(page.locator(".request-paper")).toBeVisible();
  await expect(button(page, "request.print")).toBeHidden();

  await context.setOffline(false);
  const score = 1 - request.weights.first / 2;
  await expect
    .poll(async () => (await rounds(caller, "m8-request")).map((round) => [round.score?.toFixed(2), round.passed]), { timeout: 30_000 })
    .toEqual([[score.toFixed(2), true]]);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  await context.close();
});

/** Chooses a channel in a native list that stands at its empty entry. */
async function route(page: Page, move: Extract<RequestMove, { kind: "route" }>): Promise<void> {
  const list = page.locator(`#need-${move.need}`);
  await tabTo(page, list);
  const values = await list.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (let step = 0; step < values.indexOf(move.channel); step += 1) await page.keyboard.press("ArrowDown");
  await expect(list).toHaveValue(move.channel);
}
